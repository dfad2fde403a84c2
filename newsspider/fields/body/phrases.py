"""What a line says about itself: phrases of promo boxes, credits, bylines and the like, in many languages."""

from __future__ import annotations

import re
from collections.abc import Set

from newsspider.fields.body.furniture import ADVERT
from newsspider.fields.body.literals import split_alternatives
from newsspider.fields.body.patterns import Patterns

Phrases = tuple[tuple[str, re.Pattern[str]], ...]

PHRASES: Phrases = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (
            "read-more",
            (
                r"^\W*(?:read (?:more|also|next|the full)|more (?:on|from|about|to read)|see also|also read|related|"
                r"don.t miss|watch(?: now)?\b|listen|recommended|you (?:may|might)|trending|must read|"
                r"up next|click here|for more|find out more|learn more|check out|auch interessant|lesen sie|"
                r"mehr (?:zum|zu|aus|lesen)|mehr:|zum thema|lire aussi|à lire|voir aussi|lea (?:también|mas|"
                r"más)|lee también|le puede|te puede|ver también|leia (?:também|mais)|veja (?:também|mais)|"
                r"leggi anche|lees (?:ook|meer)|czytaj|zobacz|polecamy|läs (?:också|mer)|les også|læs også|"
                r"lue myös|читайте|смотрите|ещё по теме|baca juga|xem thêm|đọc thêm|devamı|ayrıca|citește|"
                r"olvasd|olvasta|kapcsolódó|přečtěte|čtěte|čítajte|prečítajte|pročitaj|preberite|прочитај|прочетете|вижте още|читай|"
                r"дивіться також|διαβάστε|δείτε|citiți|vezi și|loe ka|lesa (?:meira|einnig)|lesið |lasi arī|taip pat skaitykite|اقرأ|إقرأ|بیشتر بخوانید|קראו|(?:यह|ये|इसे) भी|இதையும் படி|ఇవి కూడా|ఇది కూడా|ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ|مزید پڑھ|یہ بھی پڑھ|हेही|আরও পড়ুন|"
                r"อ่านข่าว|อ่านเพิ่มเติม|bunlar da|ilgili haber|相关|相關|延伸閱讀|更多|推荐|関連|あわせて|もっと|관련)"
            ),
        ),
        ("advert", ADVERT),
        (
            "credit",
            (
                r"^\W*(?:photos?|images?|picture|credit|source|foto|bild|quelle|crédit|fuente|imagen|fonte|"
                r"zdjęcie|fot\.|getty|reuters|ap photo|illustration|file photo|copyright|©|\(c\)|via )|"
                r"(?:getty images|/ap|/reuters|shutterstock|istock|/afp|/dpa|epa-efe|picture alliance|"
                r"unsplash|pixabay)\W*$"
            ),
        ),
        (
            "byline",
            (
                r"^\W*(?:by|von|par|por|di|door|av|af|written by|author|autor|redaktion|text|reporting by|"
                r"editing by|posted by|story by|words by)\b[:\s]"
            ),
        ),
        (
            "sign-up",
            (
                r"subscri|sign up|newsletter|log ?in|register|e-?mail address|inbox|cookie|privacy policy|"
                r"terms of|all rights reserved|unsubscribe|abonn|anmelden|registrieren|suscr|inscri|"
                r"iscriviti|assine|prenumer|advertis|anzeige|werbung|publicidad|publicité|sponsored"
            ),
        ),
        (
            "social",
            (
                r"^\W*(?:share|tweet|follow|facebook|twitter|whatsapp|linkedin|pinterest|e-?mail|print|"
                r"copy link|teilen|partager|compartir|condividi|compartilhar|delen|udostępnij|like us|"
                r"join (?:us|our|the)|view comments|comments?\b|leave a|\d+ comments?|save|bookmark|"
                r"add .* on google)"
            ),
        ),
        (
            "date",
            (
                r"^\W*(?:(?:published|updated|posted|last (?:updated|modified)|first published|stand|"
                r"veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b|"
                r"\w*,? ?\d{1,2}[./ -]\w{2,12}[./ -]\d{2,4}|\w{3,9} \d{1,2},? \d{4}|\d{4}[-./年]\d{1,2}|"
                r"\d+ (?:min|hours?|days?|minutes?|mins?)\b)"
            ),
        ),
        ("question", r"\?\s*$"),
        ("sentence", r"[.!?…。！？»”\"][\"'”’»)\]]*\s*$"),
        ("colon", r"[:：]\s*$"),
        ("arrow", r"[»›→>▶►]\s*$|^[»›→>▶►•·|]"),
        ("pipe", r" [|] "),
        ("price", r"[$€£¥]\s?\d|\d\s?[$€£]"),
        ("url", r"https?://|www\.|@\w+"),
        ("quote", r"^[\"“„«‘'「『]"),
        ("number", r"^\W*\d+\W*$"),
    )
)
"""What is looked for in a line in lower case."""
CAPITALISED: Phrases = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("capitals", r"^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$"),
        ("dateline", r"^[A-ZÀ-Þ][\w .,()/-]{2,40} (?:[-–—]{1,2}|\(\w+\)) "),
        ("transcript", r"^[A-Z][\w.' ]{2,30}: "),
    )
)
"""What is looked for in a line as it stands."""


_MARKS = frozenset(("question", "sentence", "colon", "arrow"))
"""Phrases that may end a line, but none that ends with a letter or digit."""
_TAIL = 40
"""Characters at the end of a line in which they are looked for."""
_MOST_MARKS = 1024
"""Marks remembered."""
_SIGNS = frozenset(("date", "quote", "number"))
"""Phrases that begin with signs or numbers rather than with words."""
_BY_WORDS = tuple(phrase for phrase in PHRASES if phrase[0] not in _MARKS | _SIGNS)
_ORDER = (*_BY_WORDS, *(phrase for phrase in PHRASES if phrase not in _BY_WORDS), *CAPITALISED)
_BIT = {name: 1 << position for position, (name, _) in enumerate(_ORDER)}
_NAMES = tuple(name for name, _ in (*PHRASES, *CAPITALISED))
_WORDS, _CAPITALS = (Patterns([pattern.pattern for _, pattern in some]) for some in (_BY_WORDS, CAPITALISED))


def _parts(names: Set[str], *, first: bool) -> tuple[tuple[int, str], ...]:
    """What begins a line with some phrases, or what is else said of them; each with the phrase's bit."""
    found = []
    for name, pattern in PHRASES:
        parts = [part for part in split_alternatives(pattern.pattern) if name in names and (part[0] == "^") == first]
        if parts:
            found.append((_BIT[name], "|".join(parts)))
    return tuple(found)


_BEGIN = tuple((bit, re.compile(part).match) for bit, part in _parts(_MARKS | _SIGNS, first=True))
_ANY_BEGINS = re.compile("|".join(part for _, part in _parts(_MARKS | _SIGNS, first=True))).match
_END = tuple((bit, re.compile(part).search) for bit, part in _parts(_MARKS, first=False))


class _Marked(dict[str, int]):
    """What one or two marks behind a letter or digit say, filled as marks are met: most lines end with one of few."""

    def __missing__(self, marks: str) -> int:
        found = _ending("a" + marks)
        if len(self) < _MOST_MARKS:
            self[marks] = found
        return found


def _ending(tail: str) -> int:
    """The bits of the marks that end a line."""
    return sum(bit for bit, search in _END if search(tail))


_MARKED = _Marked()


def phrases_in(text: str) -> int:
    """The bits of the phrases that a line holds; only its beginning and end are looked at."""
    probe = text if len(text) <= 240 else text[:120] + " … " + text[-120:]
    line = probe.lower()
    found = _WORDS.matching(line) | _CAPITALS.matching(probe) << len(PHRASES)
    if _ANY_BEGINS(line):
        found |= sum(bit for bit, match in _BEGIN if match(line))
    if not line[-1:].isalnum():
        found |= _marks_of(line)
    return found


def _marks_of(line: str) -> int:
    """The bits of the marks that end a line."""
    if line[-2:-1].isalnum():
        return _MARKED[line[-1:]]
    return _MARKED[line[-2:]] if line[-3:-2].isalnum() else _ending(line[-_TAIL:])


def names_of(phrases: int) -> tuple[str, ...]:
    """The names of phrases by their bits."""
    return tuple(name for name in _NAMES if phrases & _BIT[name])


def said_by(text: str) -> tuple[str, ...]:
    """Names of the phrases that a line holds."""
    return names_of(phrases_in(text))
