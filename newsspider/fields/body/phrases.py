"""What a line says about itself: phrases of promo boxes, credits, bylines and the like, in many languages."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from newsspider.fields.body.furniture import ADVERT
from newsspider.fields.body.patterns import split_alternatives

Phrases = tuple[tuple[str, re.Pattern[str]], ...]
Search = Callable[[str], "re.Match[str] | None"]

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
                r"olvasd|přečtěte|čtěte|相关|相關|延伸閱讀|更多|推荐|関連|あわせて|もっと|관련)"
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


_TAIL = 40
"""Characters at the end of a line in which a phrase that ends it is looked for."""
_MARKS = frozenset(("question", "sentence", "colon", "arrow"))
"""Phrases that may end a line, but none that ends with a letter or digit."""
_MOST_MARKS = 1024
"""Marks remembered."""
_NEEDED = {"pipe": ("|",), "price": ("$", "€", "£", "¥"), "url": ("http", "www.", "@")}
"""What a line must hold for a phrase to be in it, of those that may stand anywhere."""


class _Alone(dict[str, list[int]]):
    """What one mark behind a letter or digit says, filled as marks are met: most lines end with one of few."""

    def __init__(self, read: Callable[[str], list[int]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, mark: str) -> list[int]:
        found = self._read("a" + mark)
        if len(self) < _MOST_MARKS:
            self[mark] = found
        return found


class _Searches:
    """What looks for some phrases: at the beginning of a line, at its end, anywhere; ``found`` gives their places in the list."""

    def __init__(self, phrases: Phrases) -> None:
        self._begin: list[tuple[int, Search]] = []
        self._end: list[tuple[int, Search]] = []
        self._mark: list[tuple[int, Search]] = []
        self._anywhere: list[tuple[int, tuple[str, ...], Search]] = []
        begin = []
        for place, (name, pattern) in enumerate(phrases):
            parts = list(split_alternatives(pattern.pattern))
            first = [part for part in parts if part.startswith("^")]
            last = [part for part in parts if part.endswith("$") and part not in first]
            rest = [part for part in parts if part not in first and part not in last]
            begin += first
            if first:
                self._begin.append((place, re.compile("|".join(first)).match))
            if last:
                (self._mark if name in _MARKS else self._end).append((place, re.compile("|".join(last)).search))
            if rest:
                self._anywhere.append((place, _NEEDED.get(name, ("",)), re.compile(_by_letter(rest)).search))
        self._any_begins: Search = re.compile("|".join(begin)).match
        self._alone = _Alone(self._marks_of)

    def _marks_of(self, tail: str) -> list[int]:
        """The places of the marks that end a line."""
        return [place for place, search in self._mark if search(tail)]

    def found(self, line: str) -> list[int]:
        """The places of the phrases that a line holds, in order; most lines begin with none."""
        found = [place for place, match in self._begin if match(line)] if self._any_begins(line) else []
        tail = line[-_TAIL:]
        found += [place for place, search in self._end if search(tail)]
        mark = tail[-1:]
        if mark and not mark.isalnum():
            found += self._alone[mark] if tail[-2:-1].isalnum() else self._marks_of(tail)
        for place, needed, search in self._anywhere:
            for needle in needed:
                if needle in line:
                    if search(line):
                        found.append(place)
                    break
        return sorted(set(found)) if len(found) > 1 else found


def _by_letter(alternatives: Sequence[str]) -> str:
    """Alternatives grouped by their first letter, so that the others are passed over together.

    >>> _by_letter(["sign up", "log ?in", "subscri", "e?mail"])
    's(?:ign up|ubscri)|l(?:og ?in)|(?:e?mail)'
    """
    groups: dict[str, list[str]] = {}
    for alternative in alternatives:
        letter = alternative[:1] if alternative[:1].isalpha() and alternative[1:2] not in tuple("?*+{") else ""
        groups.setdefault(letter, []).append(alternative[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


_IN_LOWER_CASE, _AS_IT_STANDS = _Searches(PHRASES), _Searches(CAPITALISED)


def said_by(text: str) -> list[str]:
    """Names of the phrases that a line holds; only its beginning and end are looked at."""
    probe = text if len(text) <= 240 else text[:120] + " … " + text[-120:]
    found = [PHRASES[place][0] for place in _IN_LOWER_CASE.found(probe.lower())]
    return found + [CAPITALISED[place][0] for place in _AS_IT_STANDS.found(probe)]
