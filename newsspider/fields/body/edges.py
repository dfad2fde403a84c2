"""What stands at the beginning or the end of a text and is about the article: dates, bylines, biographies, addresses, labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from newsspider.fields.authors.credits import credited
from newsspider.fields.authors.desks import is_person
from newsspider.fields.authors.reporters import is_signature
from newsspider.fields.body.nearest import nearest_of
from newsspider.fields.body.segments import Segment
from newsspider.page.index import Index

FIRST, LAST = 3, 2
"""Lines at the beginning and at the end of a text that may be a date, a byline or an address."""
PROMOTED, TOLD = 3, 5
"""Lines at the end that may point to other articles, and that may tell who the author is."""
SHORT, ADDRESSED, OFFERED, LONG = 80, 110, 200, 700
"""Characters of such a line, of one with an address, of one with an offer, and of a biography."""


class Kind(NamedTuple):
    """Lines that stand among the last ``lines``, have up to ``longest`` characters and a link where they must, and in which is found …"""

    lines: int
    longest: int
    linked: bool
    find: Callable[[str], object]


MARK = 16
"""Characters of a mark of the end."""
TAGS, TAG = 9, 40
"""Lines at the end among which a label of tags stands, and characters of one tag."""
TOLD_BEFORE = 0.25
"""Share of the text before a transcript from which that repeats what was told."""
PORTRAIT = 0.25
"""Share of the text from which what stands under "About the author" is more than that."""
_BEGINNING, HERE = 120, 12
"""Characters in which a biography says what the author is, and at a line's end in which it points to its link."""
_WORD = r"[^\W\d_]{3,12}\.?"
_DATE = re.compile(
    r"^\W*(?:"
    r"this (?:story|article|post) (?:was )?(?:originally|first) (?:published|appeared)\b.{0,60}\d|"
    r"(?:last |first |zuletzt )?(?:updated|published|posted|issued|publicerad|uppdaterad|publisert|oppdatert|udgivet|opdateret|gepubliceerd|"
    r"bijgewerkt|julkaistu|päivitetty|dipublikasikan|diperbarui|yayınlanma|güncelle\w*|опубликовано|обновлено|erschienen|erstellt|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|"
    r"actualizado|postado|atualizado|pubblicato|aggiornato|opublikowano|aktualizacja)\b.{0,40}\d|"
    r"\d{1,2} (?:minutes?|hours?|days?) ago\W*$|"
    rf"(?:{_WORD},? )?(?:\d{{1,2}}[./-] ?\d{{1,2}}[./-] ?\d{{4}}|\d{{1,2}}\.?(?: de)? {_WORD}(?: de|,)? \d{{4}}|{_WORD} \d{{1,2}}, \d{{4}}|"
    r"\d{4}-\d\d-\d\d|\d{4}年\d{1,2}月\d{1,2}日)(?:\W{1,3}\d{1,2}[:.]\d\d)?(?: ?(?:uhr|[ap]\.?m\.?))?\W*$)",
    re.I,
)
"""A line that says when the article appeared, or is a date alone."""
_BYLINE = re.compile(
    r"^\W*(?:(?i:by|von|par|por|di|door|av|af|text:|words:|words by|un texte de)) [A-ZÀ-Þ][\w.’'-]+ [A-ZÀ-Þ].*[^.!?]$"
)
"""A line that names who wrote it, and is no sentence."""
_DIGIT = re.compile(r"\d")
_TAGS = re.compile(r"^(?:[#＃][\w-]+[\s,]*){2,}$")
"""A line of hashtags."""
_ADDRESS = re.compile(r"[\w.]@[\w-]+\.\w")
_PROMOTES = re.compile(
    r"^\W*(?:more (?:on|from|stories|news|about|like|great)\b|related\b|read (?:more|also|next)|see also|also read|"
    r"lesen sie (?:auch|mehr)|mehr (?:zum thema|zu|von|aus)\b|(?:das |diese artikel |das thema )?könnte[n]? (?:sie|dich|ihnen)|"
    r"lue (?:myös|lisää|aiheesta)|(?:à )?lire aussi|à lire|leggi anche|lee también|te puede interesar|leia (?:mais|também)|"
    r"czytaj (?:też|także|więcej)|zobacz (?:też|także)|läs (?:också|mer)|les også|læs også|lees ook|weiterlesen|"
    r"přečtěte si|čtěte (?:také|dále)|prečítajte si|čítajte aj|pročitajte? (?:i|još|više)\b|preberite (?:tudi|še)|olvasta már|citește și|citiți și|"
    r"читайте также|читайте також|смотрите также|прочетете още|прочитајте|διαβάστε (?:επίσης|ακόμ)|ilginizi çekebilir|baca juga|xem thêm|đọc thêm|"
    r"[إا]قرأ أيض|بیشتر بخوانید|קראו גם|(?:यह|ये|इसे) भी पढ़ें|আরও পড়ুন|อ่านข่าวเพิ่ม|อ่านเพิ่มเติม|関連記事|あわせて読みたい|相关(?:阅读|新闻|报道|链接)|此前报道|推荐阅读|(?:延伸|更多)(?:阅读|閱讀)|관련 ?기사|"
    r"download (?:the|our) (?:free )?.{1,40}\bapp\b|watch more on|for more .{3,40}(?:visit|check out|follow) our\b|you.re reading [\w ]{2,30} [—–-] |you (?:may|might) (?:also )?like|check out our|don.t miss|try .{1,30} premium|sign up)",
    re.I,
)
"""How a line begins that points to other articles, letters or offers."""
_HERE = re.compile(r"\b(?:here|hier|aquí|ici|qui|tutaj|här)\W*$", re.I)
"""How a line ends that points to its link."""
_OFFERS = re.compile(
    r"\b(?:subscribe|sign up|donate|become a member|contribute|unterstütz\w*|abonnier\w*|spende\w*|suscr[ií]b\w*|apoya|abonnez|"
    r"soutenez|faites un don|iscriviti|sostieni|zapisz|wesprzyj)\b",
    re.I,
)
"""What asks to subscribe or to give."""
_BEGS = re.compile(
    r"^\W*(?:support (?:local|independent|our) (?:news|journalism|work|reporting)\b|subscribe to .{3,60}, (?:an|a) (?:independent|non-?profit)|already (?:subscribe|a (?:member|subscriber))\?)",
    re.I,
)
"""How a line begins that asks readers to pay for the paper."""
_LIKED = re.compile(
    r"\b(?:hat (?:dir|ihnen) (?:dieser|der|das) .{0,30}gefallen|(?:did you|if you) (?:like[d]?|enjoy(?:ed)?|f[ou]+nd) (?:this|the) "
    r"(?:article|story|post|reporting)|gefällt (?:dir|ihnen) (?:dieser|unser)|ti è piaciuto quest|te gust[oó] (?:este|el artículo)|"
    r"cet article vous a plu)|喜欢这篇文章|mitä ajatuksia|voit keskustella aiheesta|join the (?:conversation|discussion)\W*$|"
    r"diskutieren sie mit|qu.en pensez-vous|dziękujemy, że przeczyt"
)
"""What asks whether one liked the article, in lower case."""
_LIKED_STEMS = (
    "gefall",
    "gefäll",
    "you like",
    "you enjoy",
    "you f",
    "piaciuto",
    "te gust",
    "a plu",
    "喜欢",
    "ajatuksia",
    "voit kesk",
    "join the",
    "diskutieren sie",
    "en pensez",
    "że przeczyt",
)
"""What one of stands in each of these."""
_PORTRAIT = re.compile(
    r"\W*(?:about (?:the )?authors?|über (?:den|die|unsere?n?) (?:autor|author)(?:in|en)?|zu[rm] (?:autor|person)(?:in)?|"
    r"(?:der |die )?autor(?:in)?|author|sobre (?:el|la|o|a) autora?|à propos de l.auteure?|l.auteure?|l.autrice|o autorze|"
    r"om författaren|om skribenten|om forfatteren|over de auteur|kirjoittajasta|a szerzőről|o autor(?:u|ovi|ce)|про автора|об авторе|yazar hakkında|despre autor|作者简介|(?:press|media) contacts?|contacts? for (?:press|media)|media (?:inquiries|enquiries)|pressekontakt|medienkontakt|kontakt für (?:die )?(?:presse|medien)|"
    r"pressekontakt und rückfragen|contacts? presse|contacto de prensa|contatti stampa|kontakt dla mediów|(?:cautionary (?:notes?|statements?) (?:on|regarding|concerning) )?forward[- ]looking statements?|safe harbor(?: statement)?)\W*$",
    re.I,
)
"""A line over a portrait of the author."""
_IS = re.compile(
    r"\s*(?:\([^()]{0,60}\)|@\S{1,30})?,?\s*(?:(?:also|auch|aussi|también|anche|currently|now|who)\s+)?(?:is|was|has|works?|covers|writes|reports|joined|ist|war|arbeitet|"
    r"schreibt|est|es|era|trabaja|escribe|è|scrive|jest|pisze|är|er|on|é)\b"
)
"""What a biography says of an author, right behind the name."""
_RIGHTS = re.compile(
    r"^\W*(?:©|ⓒ|\(c\) |copyright (?:©|\(c\)|\d{4})|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|"
    r"tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|無断転載|저작권자|무단 ?전재|版权所有|广告声明|版權所有|未经(?:授权|许可)|(?:免责|免責|特别|特別|版权|版權|郑重)?(?:声明|聲明)\s*[:：】]|[转轉][载載]请?(?:请|請)?注明|本文(?:仅|僅|只)代表作者|(?:本文|部分)?(?:图片|圖片|素材|内容|內容)(?:均|皆|全部)?(?:来|來)(?:自|源于|源於)?(?:网络|網絡|互联网|網路)|notice: the content above|dow jones reprints|this copy is for your personal|this document is subject to copyright)",
    re.I,
)
"""How a line begins that says whose the article is."""
_TIPS = re.compile(
    r"^\W*(?:do you have (?:any |more |a )?(?:information|tips?\b|story)|(?:have|got) (?:you )?(?:got )?(?:a |any )?(?:news )?(?:tips?|scoop)\b|know (?:more|something)\?|"
    r"haben sie (?:hinweise|informationen|tipps)|avez-vous des informations|tienes (?:información|algún dato)|hai una segnalazione|heb je (?:een )?tip|제보는|제보하기)",
    re.I,
)
"""How a line begins that asks readers for what they know."""
_EDITORS = re.compile(
    r"^\W*(?:首次上稿|更新時間|更新时间|發[布佈]時間|发布时间|(?:本文|文章|信息|稿件)?(?:来源|來源|出处|出處)|责任编辑|責任編輯|责编|编辑|編輯|校对|监制|《.{2,12}》\s?（.*版）$|"
    r"(?:edited by|editors?|redaktor(?:ka)?|redigeret af|redigerad av|ur(?:edio|edila)|editor[ae]?|szerkeszt(?:ő|ette)|oprac\.|opracowanie|редактор|fonte|fuente|sources?|quellen?|källa|kilde|lähde|bron|źródło|zdroj|forrás|kaynak|sumber|nguồn|πηγή|источник|джерело|izvor)\s*:\s?\S|(?-i:SOURCE) \S)",
    re.I,
)
"""A line that names an editor, a source or an edition of the paper."""
_HELPED = re.compile(
    r"^\W*(?:with (?:files|reporting|information|additional reporting) (?:from|by)|additional reporting by|\(?reporting (?:and writing )?by .{3,120}editing by|"
    r"avec (?:les informations|l.afp|afp|reuters)|con información de|com informações d[aeo]s?|con informazioni di|mit material (?:von|der)|"
    r"über dieses thema (?:berichtete?|sendete)|(?:met|med) (?:informatie|information) (?:van|från))\b",
    re.I,
)
"""A line that says who helped, or where else it was reported."""
_END = re.compile(
    r"^\W*(?:ends?|ende|fin|fim|the end|(?:全文)?完|fine|koniec|konec|конец|انتهى|انتهای پیام.*|###|\([a-z]{2,4}(?:/[a-z]{2,4}){0,2}\)|-?\s?30\s?-?)\W*$",
    re.I,
)
"""What stands under a text to say that it ends, as agencies and press offices do."""
_TAGGED = re.compile(
    r"^\W*(?:filed under|tags?|tagged(?: with| as)?|topics?|related topics|themen|schlagworte?|stichworte?|mots[- ]clés|etiquetas|temas|argomenti|tagi|tematy|теги|метки|"
    r"etiketter|ämnen|emner|emneord|avainsanat|標籤|标签|タグ|태그)\s*[:：]?\W*$",
    re.I,
)
"""A label over the article's tags."""
_ORIGINAL = re.compile(r"^\W*(?:本文)?原(?:标题|標題|题|題)(?:为|為)?\s*[:：《]")
"""How a line begins that gives the headline under which the article appeared elsewhere."""
_TRANSCRIPT = re.compile(r"^\W*(?:(?:audio |full )?transcript|transkript|transcription)\W*$", re.I)
"""A line over what was said in a broadcast."""
_SPEAKS = re.compile(r"^[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,40}(?:, [A-ZÀ-Þ ]{2,20})?: ?")
"""How a line of a transcript begins."""
_QUOTED = frozenset(("blockquote",))


def _dates(line: str) -> bool:
    """Whether a line says when, and is no sentence; "p.m." ends with a full stop as well."""
    if not _DIGIT.search(line):
        return False
    return _DATE.match(line) is not None and (line[-1] not in ".!?" or line[-3:-1].lower() in (".m", "am", "pm"))


def _notes(line: str) -> bool:
    """Whether a line of East Asian writing says who reports, or what the article was called elsewhere."""
    return not line.isascii() and (_ORIGINAL.match(line) is not None or is_signature(line))


def _points(line: str) -> bool:
    return not line.startswith("(") and _HERE.search(line[-HERE:]) is not None


def _asks(line: str) -> bool:
    """Whether a line asks if one liked the article; its pattern is asked where a word of it stands."""
    beginning = line[:_BEGINNING].lower()
    return any(stem in beginning for stem in _LIKED_STEMS) and _LIKED.search(beginning) is not None


def _addresses(line: str) -> bool:
    """Whether a line holds an address for mail, or what stands where one is hidden from programs."""
    return (
        ("@" in line and _ADDRESS.search(line) is not None)
        or "[email\xa0protected]" in line
        or "[email protected]" in line
    )


_EITHER = (
    Kind(LAST, ADDRESSED, False, _dates),
    Kind(LAST, SHORT, False, _BYLINE.match),
    Kind(LAST, OFFERED, False, _notes),
)
_BEGINNINGS = (*_EITHER, Kind(LAST, OFFERED, False, _RIGHTS.match))
_ENDINGS = (
    *_EITHER,
    Kind(LAST, ADDRESSED, False, _addresses),
    Kind(TOLD, ADDRESSED, False, credited),
    Kind(TOLD, OFFERED, False, _HELPED.match),
    Kind(LAST, OFFERED, False, _TAGS.match),
    Kind(LAST, OFFERED, True, _OFFERS.search),
    Kind(LAST, OFFERED, True, _points),
    Kind(PROMOTED, LONG, False, _PROMOTES.match),
    Kind(TOLD, LONG, False, _asks),
    Kind(TOLD, LONG, False, _BEGS.match),
    Kind(PROMOTED, LONG, False, _RIGHTS.match),
    Kind(PROMOTED, LONG, False, _TIPS.match),
    Kind(PROMOTED, SHORT, False, _EDITORS.match),
    Kind(PROMOTED, MARK, False, _END.match),
)


def without_edges(index: Index, segments: Sequence[Segment], authors: Sequence[str]) -> list[Segment]:
    """The segments but those at the beginning and the end that are about the article, whose authors have some names."""
    segments = _without_transcript(segments)
    names, count = tuple(name.lower() for name in authors if " " in name and is_person(name)), len(segments)
    lost = {n for n in range(min(FIRST, count)) if _is_about(segments[n], _BEGINNINGS, 0)}
    for n in range(max(0, count - TOLD), count):
        if _is_about(segments[n], _ENDINGS, count - n) or _tells(index, segments[n], names):
            lost.add(n)
    kept = _without_tags(_without_portrait([segment for n, segment in enumerate(segments) if n not in lost]))
    while len(kept) > 1 and _announces(kept[-1]):
        kept.pop()
    return kept


def _is_about(segment: Segment, kinds: Sequence[Kind], left: int) -> bool:
    """Whether a line is of one of some kinds, so many lines before the end, itself counted."""
    line, size, linked = segment.text, len(segment.text), segment.linked > 0
    for kind in kinds:
        if left <= kind.lines and size <= kind.longest and linked >= kind.linked and kind.find(line):
            return True
    return False


def _without_transcript(segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments before a line "Transcript", behind a text of its own, under which lines begin with who speaks."""
    n = next((n for n, segment in enumerate(segments) if segment.size <= MARK and _TRANSCRIPT.match(segment.text)), 0)
    sizes = [segment.size for segment in segments] if n else []
    is_text = n and sum(sizes[:n]) >= TOLD_BEFORE * sum(sizes)
    return segments[:n] if is_text and any(_SPEAKS.match(s.text) for s in segments[n + 1 :]) else segments


def _without_portrait(segments: list[Segment]) -> list[Segment]:
    """The segments but a short end under "About the author"."""
    half = range(len(segments) // 2, len(segments))
    n = next((n for n in half if segments[n].size <= SHORT and _PORTRAIT.match(segments[n].text)), 0)
    sizes = [len(segment.text) for segment in segments] if n else []
    return segments[:n] if n and sum(sizes[n:]) < PORTRAIT * sum(sizes) else segments


def _without_tags(segments: list[Segment]) -> list[Segment]:
    """The segments but a label of tags near the end, and what follows it, all of it short."""
    last = range(max(1, len(segments) - TAGS), len(segments))
    n = next((n for n in last if segments[n].size <= SHORT and _TAGGED.match(segments[n].text)), 0)
    return segments[:n] if n and all(segment.size <= TAG for segment in segments[n:]) else segments


def _tells(index: Index, segment: Segment, names: tuple[str, ...]) -> bool:
    """Whether a line, none of a quotation, tells who somebody of some names is."""
    line = segment.text[:_BEGINNING].lower()
    if (
        not names
        or len(segment.text) > LONG
        or not any(line.startswith(name) and _IS.match(line, len(name)) for name in names)
    ):
        return False
    return nearest_of(index, _QUOTED)[segment.block] < 0


def _announces(segment: Segment) -> bool:
    """Whether a line announces what does not follow."""
    return len(segment.text) <= SHORT and segment.text.endswith((":", "："))
