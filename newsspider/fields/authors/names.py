"""Names in bylines: cut from the words around them, told from desks, agencies and things that are no name."""

from __future__ import annotations

import re

from newsspider.fields.dates.wording import find_date
from newsspider.page.text import clean, fold

LONGEST, MOST_WORDS = 60, 6
"""Characters and words beyond which a text is no name."""

_DATED = 200
"""Characters of a byline in which a date is looked for."""

_PREFIX = re.compile(
    r"^\W*(?:(?:words|text|story|report(?:ed|ing)?|written|posted|published|created|submitted|edited|photos?|author|autor(?:in|e|es|a)?|"
    r"auteur|redacteur|foto|verfasst|geschrieben|veröffentlicht|publié|écrit|scritto|redactado|skrevet)\s+)?"
    r"(?:by|von|par|por|di|da|door|av|af|od|autor(?:in)?|author|auteur|autore|skribent|journalist|text|(?:ein|un) (?:gastbeitrag|artikel|article) (?:von|de|par))\b\s*:?\s+",
    re.I,
)
_LABEL = re.compile(
    r"^\W*(?:authors?|autor(?:in|en|es|e|a)?|auteur|by|von|par|por|written by|journalist|text)\s*[:：]\s*", re.I
)
_SPLIT = re.compile(
    r"\s*(?:[;|/•·・،、]|\s[-–—]\s|,|\band\b|\bund\b|&|\bet\b|\by\b(?=\s[A-ZÀ-Ý])|\be\b(?=\s[A-ZÀ-Ý])|\ben\b(?=\s[A-ZÀ-Ý])|\boch\b|\bog\b|\bwith\b|\bmit\b)\s*"
)
_TAIL = re.compile(
    r"\s*(?:\(.*\)?|\[.*|@\S+|\b(?:updated|published|posted|last modified|am|on)\b.*|\b(?:for|at|of|from|für|vom?n der|aus)\s+(?:the\s+)?[A-Z].*|\d.*|[|•·–—].*)$"
)
_ROLE = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|columnist|contributor|journalist|producer|analyst|professor|director|chief|"
    r"fellow|founder|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?|chefredakteur(?:in)?|rédact\w+|journaliste|redactora?|periodista|"
    r"freelancer?|intern|volont\w+|autor(?:in)?|bureau|specialist|photographer|staff|cfa|ph\.?d|md|jr\.?|sr\.?)\b",
    re.I,
)
_DESK = re.compile(
    r"\b(?:staff|team|desk|newsdesk|redaktion|redakcja|redactie|redazione|rédaction|redacción|redação|redaksi\w*|editors?|editorial|"
    r"newsroom|news|agency|agencies|agenturen?|agence|agencias?|press|service|wire|bureau|board|magazine|online|media|network|"
    r"correspondents?|reporters?|writers?|contributors?|group|inc|ltd|gmbh|llc|company|foundation|institute|university|"
    r"reuters|bloomberg|associated|xinhua|yonhap|tass|interfax|admin|webmaster|guest|web|tv|radio|post|times|daily)\b|^[A-Z]{2,5}(?:/[A-Z]{2,5})*$|^[a-z]{2,4}(?:/[a-z]{2,4})*$|\.(?:com|de|org|net|fr|co)\b",
    re.I,
)
_AGENCY = re.compile(
    r"^(?:dpa|afp|ap|apa|ansa|efe|pap|upi|sid|kna|epd|rtr|anp|belga|tt|ntb|stt|pti|ani|ians|cna|ritzau|lusa|reuters)$",
    re.I,
)
_SIGN = re.compile(r"^[a-z]{2,4}(?:/[a-z]{2,4})*$")
_NEVER = frozenset(
    "admin administrator root editor author unknown anonymous webmaster user guest default none null undefined by more about follow share "
    "comments facebook twitter linkedin email instagram contributor gastautor".split()
)
_ADDRESS = re.compile(r"https?:|www\.|\S@\S+\.\w|[{}<>=\[\]]|\.(?:html?|php)\b")
_LETTERS = re.compile(r"[^\W\d_]")


def read_names(text: str) -> list[str]:
    """The names in a byline, in order; none where it holds none.

    >>> read_names("By Ana Ruiz and Ben Okafor, Senior Editor"), read_names("Von Jana Petersen"), read_names("https://a.example/x")
    (['Ana Ruiz', 'Ben Okafor'], ['Jana Petersen'], [])
    """
    text = _LABEL.sub("", _PREFIX.sub("", clean(text)))
    stretch = find_date(text) if len(text) <= _DATED else None
    text = text.replace(stretch, " | ") if stretch else text
    names: list[str] = []
    for part in _SPLIT.split(text):
        name = clean_name(part)
        if name is None or (names and _ROLE.search(name) and not is_person(name)):
            continue
        names.append(name)
    return list(dict.fromkeys(names))


def clean_name(text: str) -> str | None:
    """One name without the words around it; None where it is no name.

    >>> clean_name("By ANA RUIZ (Reuters)"), clean_name("Read more about our newsletter offers and terms")
    ('ANA RUIZ', None)
    """
    name = _LABEL.sub("", _PREFIX.sub("", clean(text)))
    name = _TAIL.sub("", name).strip(" ,;:–—-|/\"'“”*•·")
    if not 2 <= len(name) <= LONGEST or len(name.split()) > MOST_WORDS or _ADDRESS.search(name):
        return None
    if not _LETTERS.search(name) or fold(name) in _NEVER or (name[0].islower() and not _is_small(name)):
        return None
    return name


def is_person(name: str) -> bool:
    """Whether a name is a person's, not a desk's or an agency's.

    >>> is_person("Ana Ruiz"), is_person("Gadget Post Staff"), is_person("dpa")
    (True, False, False)
    """
    return not _DESK.search(name) and not _AGENCY.match(name)


def _is_small(name: str) -> bool:
    """Whether a name rightly begins small: a sign ("dpa", "jpe") or a particle ("van der Berg", "de Souza")."""
    first = name.split()[0]
    return _SIGN.match(name) is not None or first in (
        "van",
        "von",
        "de",
        "del",
        "della",
        "di",
        "da",
        "el",
        "al",
        "ter",
        "ten",
        "zu",
        "bell",
        "danah",
    )
