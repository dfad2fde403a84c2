"""Names in bylines: cut from the words around them, told from desks, agencies and things that are no name."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from functools import lru_cache

from newsspider.fields.authors.desks import is_person
from newsspider.fields.dates.wording import find_date
from newsspider.page.text import clean, fold

LONGEST, MOST_WORDS = 60, 6
"""Characters and words beyond which a text is no name."""

READ, READ_ONE = 3000, 300
"""Characters of a byline, and of one name with what stands around it, beyond which nothing is read."""
_DATED = 200
"""Characters of a byline in which a date is looked for."""

_PREFIX = re.compile(
    r"^\W*(?:(?:words|text|story|report(?:ed|ing)?|guest (?:post|article|blog|column)|gastbeitrag|gastartikel|gastkommentar|written|posted|published|created|submitted|edited|contributed|author|autor(?:in|e|es|a)?|"
    r"auteur|redacteur|verfasst|geschrieben|veröffentlicht|publié|écrit|scritto|escrito|redactado|skrevet|"
    r"interview|entretien|entrevista|contributions?|erstellt|eingestellt|gepostet|rédigé|article|artikel|"
    r"(?:(?:view|see|show|read|more|all|other|alle|weitere|mehr|tous|les|todos|los|tutti|gli)\s+){0,3}(?:posts|articles|stories|artikel|beiträge|artículos|articoli|more|mehr))\s+)?"
    r"(?:by|a cura di|servizio di|testo di|texte de|texto de|von(?!\s+de[rnm]\s)|par|por|door|od|piše|pišu|от(?=\s+\S+\s+\S)|autor(?:in)?|author|auteur|autore|skribent|journalist|text|about|profile of|"
    r"(?:di|da|av|af)(?=\s+\S+\s+\S)|(?:av|af)(?=\s+\w+$)|(?:ein|eine|un|una|an?) (?:gastbeitrag|artikel|article|interview|essay|kommentar|gastkommentar|bericht|reportage|analyse) (?:von|de|par|by))\b\s*:?\s+",
    re.I,
)
_LABEL = re.compile(
    r"^\W*(?:(?:authors?|autor(?:in|en|es|e|a)?|auteurs?|by|von|par|por|written by|journalist|text|words|interview|entretien|entrevista|recherche|"
    r"protokoll|redaktion|herausgeber|fuente|fonte|quelle|contributors?|текст|автор(?:[ыи]|ка)?|піше|piše|pišu|napisala?|napisao|opracowała?|opracował|opracowanie|oprac\.|opr\.|haber|yazan|penulis|oleh|"
    r"autoři|autorzy|autorii|szerzők?|tekst|συντάκτης|συντάκτρια|tác giả|بقلم|كتبت?|מאת|लेखक|প্রতিবেদন|ผู้เขียน)\s*[:：]|(?:بقلم|كتبت?|מאת)\s(?=\S+\s\S)|(?:作者|文|記者|记者|著者|執筆|撰文|글|责任编辑|责编|責任編輯)\s*[:：/／])\s*",
    re.I,
)
_FUSED = re.compile(r"^By(?=[A-ZÀ-Þ][a-zß-ÿ]+\s)")
_SPLIT = re.compile(
    r"\s*(?:[;|/•·・،、]|\s[-–—]\s|,(?!\s(?:Inc|LLC|Ltd|Corp|Co|GmbH|AG|PLC|L\.?P)\b)|\band\b|\bAND\b|\bund\b|\bUND\b|&|\bet\b|\by\b(?=\s[A-ZÀ-Ý])|\be\b(?=\s[A-ZÀ-Ý])|\ben\b(?=\s[A-ZÀ-Ý])|"
    r"\boch\b|\bog\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b(?=\s[A-ZÀ-Ý]))\s*"
)
ANDS = ("and", "und", "et", "y", "e", "og", "och", "en", "&")
"""Words between two names."""
_TAIL = re.compile(
    r"\s*(?:\((?!(?:(?:[A-Z]\.){1,4}|[\"“'‘][\w .-]{1,20}[\"”'’])\)\s[A-ZÀ-Þ]).*\)?|\[.*|@\S+|\b(?:(?i:last updated|updated|published|posted|last modified|aktualisiert|veröffentlicht|publié)|am|on|prije|reporting$)\b.*|\bis an?\b.*|\b[Ss]pecial (?:for|to)\b.*|"
    r"\b(?:for|at|of|from|in|für|vom|aus)\s+(?:the\s+)?[A-Z].*|(?<!\w)\d.*|(?<=[^\W\d])\d+\s(?:min|days?|hours?|comments?)\b.*|[|•·–—].*|\s(?:\S+\s)?(?:기자|특파원|논설위원|칼럼니스트|평론가|교수|작가)|\s(?:著|訳|監訳)|記者|记者|(?<=[\u4e00-\u9fff])(?:[\s_]+[A-Z]{1,4})?\d+|\s(?:[责責]任?[编編][辑輯]?|[编編][辑輯]|[来來]源|[时時][间間])[:：].*)$"
)
_BODY = re.compile(
    r"(?!Special )[A-ZÀ-Þ]\w+ (?:of|for) (?:the )?[A-ZÀ-Þ][\w-]+(?: (?:and |of |for )?[A-ZÀ-Þ][\w-]+){0,3}$"
)
"""A body's name of one word and what it is for: ``Organization for Old Mills``; a person's name before these has two."""
_TITLE = re.compile(
    r"(?!(?:the|senior|junior|staff|chief|deputy|associate|assistant|executive|managing)\s)([^\W\d_]\S*(?:\s\S+){1,2}?)(?<!\sthe)(?<!\sof)\s(?:(?:senior|junior|staff|chief|contributing|deputy|associate|assistant|executive|managing|freelance|"
    r"tech(?:nology)?|science|business|politics|news|digital|special|guest|editorial|features?)\s)*"
    r"(?:editor|reporter|writer|correspondent|columnist|contributor|journalist|producer|analyst|redakteur(?:in)?|korrespondent(?:in)?|journaliste|periodista)\b",
    re.I,
)
"""A name, and behind it an office that the page's markup sets apart, and its text does not."""
_ROLE = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|columnist|contributor|journalist|producer|analyst|professor|director|chief|officer|president|"
    r"fellow|founder|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|rédact\w+|journaliste|redactora?|periodista|"
    r"freelancer?|intern|coordinator|engineer|manager|strategist|consultant|expert|developer|designer|lecturer|researcher|co-?founder|ceo|cto|head of|marketing|volont\w+|autor(?:in)?|bureau|specialist|photographer|staff|cfa|cfp|cpa|mph|rdn?|ph\.?d|md|jr\.?|sr\.?|"
    r"verslagge(?:ver|efster)|redacteur|redaktör|skribent|fotograf|photographe|fotógraf[oa]|fotografka|redaktor(?:ka)?|dziennikar(?:z|ka)|novinar(?:ka)?|novinář(?:ka)?|"
    r"[ck]orespondent(?:ka)?|журналист(?:ка)?|корреспондент|редактор|обозреватель|репортер|δημοσιογράφος|muhabir|editör|toimittaja|kirjeenvaihtaja|kolumnist|"
    r"blaðamaður|fréttamaður|újságíró|szerkesztő|wartawan|presentator|attorney|lawyer|dietitian|nutritionist|physician|therapist|nurse|veterinarian|horticulturalist|educator|architect|realtor|coach|technician)\b",
    re.I,
)
_HANDLE = re.compile(r"^[a-zß-ÿ][a-zß-ÿ0-9._-]{3,29}$")
_SIGN = re.compile(r"^[a-z]{2,4}(?:/[a-z]{2,4})*$")
_CHROME = re.compile(
    r"\b(?:bio|eingestellt|gepostet|archive|articles?|stories|posts|profile|view|see (?:full|all|more)|show (?:all|more)|follow|subscribe|sign (?:in|up)|log ?in|register|"
    r"registrieren|anmelden|kontakt|contact|comments?|kommentare?|publi(?:shed|cado|ziert|é)|written|posted|updated|edition|edited|reviewed|fact-?checked|no author|"
    r"e-?mail (?:to )?(?:the )?author|rss|leave a|share|(?:read|learn) more|reading time|moderator|min read|minutes?|account|password|passwort|atualizad[oa]|actualizad[oa]|aktualizováno|aktualizacja|"
    r"aggiornat[oa]|bijgewerkt|modifié|oppdatert|uppdaterad|opdateret|päivitetty|güncellenme|обновлено|оновлено|frissítve|actualizat|ažurirano)\b|artikel|übersicht|の記事|フォロー|忘[记記]|密[码碼]|登[录錄入]|[注註][册冊]|[发發]布于|首[页頁]|行情|[评評][论論]|收藏|文章$|推[荐薦]|[举舉][报報]|[关關]注|[?？]$",
    re.I,
)
"""Words of links and labels around bylines, which no name holds."""
_NEVER = frozenset(
    "date datum fecha mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday today yesterday "
    "print drucken imprimir imprimer stampa pdf teilen merken partager compartir listen download advertisement anzeige "
    "admin administrator root editor author unknown anonymous auteur autor autore autorin verfasser webmaster user guest default none null undefined by more about follow share "
    "name 未知 佚名 匿名 不详 home homepage startseite accueil inicio comments facebook twitter linkedin email instagram contributor gastautor updated published posted von par por di da door av af".split()
)
_NOBODY = re.compile(
    r"^(?:(?:\w+ )?admin+(?:istrator)?\d*|super ?user|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$", re.I
)
"""What systems call whoever set them up; a month that is left of a date."""
_SENTENCE = re.compile(r"^(?:I|We|Our|What|When|Why) [a-zß-ÿ]|^(?:If|For|You|Your) ")
"""How a sentence or a heading begins, and no name."""
_SENT = re.compile(
    r"^((?:(?-i:[A-ZÀ-Þ])[\w.’'-]* ){2,4})(?:envoyée?s? spécia\w+|correspondante?s?|enviad[oa]s? especia\w+|corresponsal|inviat[oaie] specia\w+|corrispondente)\b.*",
    re.I,
)
"""A name, and behind it that its bearer reports from elsewhere."""
_AGENCY_BEHIND = re.compile(
    r"(?<=\w) (?:Bloomberg|Reuters|(?:The )?Associated Press|AFP|AP|The (?:[A-Z][\w.-]+ ){1,3}(?:Tribune|Times|Post|Herald|Journal|Chronicle|Gazette|Star|Press|News))$"
)
"""An agency, or a paper with its article, behind a name."""
_SHOUTED = re.compile(
    r"([A-ZÀ-Þ]{2}[A-ZÀ-Þ'’-]*\.?(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,2}) (?!(?:Ma?c|De|Di|La|Le|Van|O['’])[A-ZÀ-Þ])[A-ZÀ-Þ][a-zß-ÿ]\S* \S"
)
"""A name in capitals, and behind it what is not: the paper's, without a mark between them."""
_PHOTO = re.compile(
    r"^\W*(?:photo(?:graph)?s?|photography|fotos?|bild(?:er)?|images?|illustrations?|video|фото)\b(?:\s+(?:by|von|par|por)\b|\s*:)",
    re.I,
)
_MAIL = re.compile(r"<?\S{1,80}@\S{1,80}\.\w{2,}>?(?:\s*\(([^()]{1,80})\))?")
_URL = re.compile(r"(?:https?:|www\.)\S*")
_ADDRESS = re.compile(r"https?:|www\.|\S@\S+\.\w|[{}<>=\[\]]|\.(?:html?|php)\b")
_PLAIN = re.compile(r"^[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][a-zß-ÿ]+(?:[-'’][A-ZÀ-Þ][a-zß-ÿ]+)?){1,2}\Z")
_PLACE = re.compile(r"[^\W\d_], [A-ZÀ-Þ][\w-]+\s*$")
"""One word behind a comma at the end of a byline."""
_DATELINE = re.compile(r"^\s*[^\W\d_]{2,20}\s+[–—-]\s+(?=[^\W\d_]\S*\s[^\W\d_]\S*)")
"""One word and a dash before a full name: where it was written."""
_LETTERS = re.compile(r"[^\W\d_]")
_PARTICLES = frozenset(
    ("van", "von", "de", "del", "della", "di", "da", "el", "al", "ter", "ten", "zu", "bell", "danah")
)
"""Small words that names begin with."""
_BETWEEN = _PARTICLES.union("der den dem do du dos das e bin ibn la le y zum zur und of the".split())
"""Small words within names."""
_WITHIN = frozenset("de del della der den di da la le el al bin ibn ben van von zu zum ter ten e y".split())
"""Those of them within names that words alone tell from other texts."""
_NO_LETTER = re.compile(r"[^\w'’.-]|[\d_]|\.(?!$)(?!\w\b)")


def read_names(text: str) -> list[str]:
    """The names in a byline, in order; none where it holds none. Photographers named apart are no authors.

    >>> read_names("By Ana Ruiz and Ben Okafor, Senior Editor"), read_names("Von Jana Petersen"), read_names("https://a.example/x")
    (['Ana Ruiz', 'Ben Okafor'], ['Jana Petersen'], [])
    """
    return list(_names_in(text[:READ]))


@lru_cache(maxsize=512)
def _names_in(text: str) -> tuple[str, ...]:
    """The names in a text; kept, as several places of a page give the same."""
    if _is_plain(text) or (_BODY.match(text) and clean_name(text) == text):
        return (text,)
    text = _plain(text)
    stretch = find_date(text) if len(text) <= _DATED else None
    text = text.replace(stretch, " | ") if stretch else text
    text = " | ".join(line for line in text.split(" | ") if not _ROLE.match(line)) if " | " in text else text
    text = _without_places(text) if ";" in text else text
    names: list[str] = []
    for part in _SPLIT.split(_DATELINE.sub("", text, count=1)):
        name = None if _PHOTO.match(part) else clean_name(part)
        if name is None or (names and (names_office(name) or _is_place(name, names, text))):
            continue
        names.append(name)
    return tuple(dict.fromkeys(names))


def _without_places(text: str) -> str:
    """A list parted by semicolons without what stands behind the comma of full names: ``Ana Ruiz; Ben Okafor, North Town``."""
    parts = [part.partition(",") for part in text.split(";")]
    is_places = all(" " in name.strip() for name, _, _ in parts)
    return "; ".join(name for name, _, _ in parts) if is_places else text


def _is_place(name: str, names: Sequence[str], line: str) -> bool:
    """Whether one word behind a person's full name says where that person is, and is no second name: ``Ana Ruiz, London``.

    So does one behind a desk's name, even if a conjunction joins it: ``Ana Ruiz, g1 Campinas e Jundiaí``.
    """
    before = names[-1]
    if " " in name or " " not in before or not name[0].isupper() or not is_person(name):
        return False
    if not is_person(before):
        return f"{before}, {name}" in line or any(" " in other and is_person(other) for other in names)
    return not any(f" {word} {name}" in line for word in ANDS)


def clean_name(text: str) -> str | None:
    """One name without the words around it; None where it is no name.

    >>> clean_name("By ANA RUIZ (Reuters)"), clean_name("Read more about our newsletter offers and terms")
    ('ANA RUIZ', None)
    """
    before = clean(text[:READ_ONE])
    name = _bare(before)
    while name != before:
        name, before = _bare(name), name
    if not 2 <= len(name) <= LONGEST or len(name.split()) > MOST_WORDS or _ADDRESS.search(name):
        return None
    return None if _is_no_name(name) else name


def _is_no_name(name: str) -> bool:
    """Whether a short text is a button, an account, a label or a sentence."""
    if _CHROME.search(name) or not _LETTERS.search(name) or fold(name) in _NEVER or _NOBODY.match(name):
        return True
    return (name[0].islower() and not _is_small(name)) or _SENTENCE.match(name) is not None


def is_phrase(name: str) -> bool:
    """Whether two words and more begin small, as in no person's name and few bodies': ``Jump to bottom``."""
    small = [word for word in name.split()[1:] if word[0].islower() and word not in _BETWEEN]
    return len(small) > 1 and is_person(name)


def read_handle(text: str) -> str | None:
    """A user's name of one lower-case word, where that is all that a place says.

    >>> read_handle("karstenruppert"), read_handle("admin"), read_handle("by the mill")
    ('karstenruppert', None, None)
    """
    name = _plain(text) if len(text) <= LONGEST else ""
    return name if _HANDLE.match(name) and fold(name) not in _NEVER else None


def is_full_name(text: str) -> bool:
    """Whether a text is two to four words in capitals, letters alone, with particles between them.

    >>> is_full_name("Ana de la Ruiz"), is_full_name("Ana"), is_full_name("Ana Ruiz, 42")
    (True, False, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 4 or words[-1] in _WITHIN:
        return False
    in_capitals = [word for word in words if word[0].isupper() or word in _WITHIN]
    return len(in_capitals) == len(words) and not any(map(_NO_LETTER.search, words))


def are_names(text: str) -> bool:
    """Whether a byline is full names of persons and nothing else but the word before them and between, and a place behind them.

    >>> are_names("By Ana Ruiz and Ben Okafor, London"), are_names("Ana Ruiz and Water Mills of old")
    (True, False)
    """
    parts = _SPLIT.split(_plain(text))
    parts = parts[:-1] if len(parts) > 1 and _PLACE.search(text) else parts
    return all(is_full_name(part) and is_person(part) and not names_office(part) for part in parts)


def names_office(text: str) -> bool:
    """Whether a text says what somebody is, such as an office or a degree.

    >>> names_office("Deputy Content Hub Director"), names_office("Ana Ruiz")
    (True, False)
    """
    return _ROLE.search(text) is not None


def _is_plain(text: str) -> bool:
    """Whether a text is a name and nothing else, so that nothing needs to be cut: most are."""
    if not _PLAIN.match(text) or len(text) > LONGEST or _PREFIX.match(text):
        return False
    if names_office(text) or _AGENCY_BEHIND.search(text):
        return False
    return not _is_no_name(text)


def _plain(text: str) -> str:
    """A byline without entities, addresses and the brackets of a list written as JSON."""
    text = clean(html.unescape(text[:READ]) if "&" in text else text[:READ])
    text = _URL.sub(" ", _MAIL.sub(r"\1", text) if "@" in text else text)
    text = text[1:-1].replace('"', " ") if text[:1] == "[" and text[-1:] == "]" else text
    return _LABEL.sub("", _PREFIX.sub("", text))


def _bare(name: str) -> str:
    name = _FUSED.sub("", _LABEL.sub("", _PREFIX.sub("", name)))
    name = name if _BODY.match(name) else _SENT.sub(r"\1", _TAIL.sub("", name))
    titled = _TITLE.match(name)
    if titled and is_person(titled[1]) and is_person(titled[1].split()[0]) and not names_office(titled[1]):
        name = titled[1]
    shouted = _SHOUTED.match(name)
    name = shouted[1] if shouted else name
    alone = _AGENCY_BEHIND.sub("", name)
    name = alone if " " in alone else name
    return name.strip(" ,;:–—-|/\"'“”*•·()→←»«›‹►▸")


def _is_small(name: str) -> bool:
    """Whether a name rightly begins small: a sign ("dpa", "jpe") or a particle ("van der Berg", "de Souza")."""
    return _SIGN.match(name) is not None or name.split()[0] in _PARTICLES
