"""Attributions set inside a quotation's marks, and speech that a dash opens: “« …, a déclaré X. … »”, “—… —dijo X—. …”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.marks import Stretch

COMMA = re.compile(r",\s+(?=(\w+(?:-\w+)*)\s+(\w+(?:[-'’]\w+)*)(?:\s+(\w+))?)")
"""A comma with the three words behind it."""
INSET_END = re.compile(r"[,.;:!?](?=\s|$)")
WORD = re.compile(r"\s*(\w+(?:-\w+)*)")
WORDS = re.compile(r"\w+(?:-\w+)*")
DASH = re.compile(r"\s[—–]\s?(?=(\w+))")
"""A dash inside a line of dialogue, with the word behind it."""
DASH_END = re.compile(r"\s?[—–][.,;:]?\s?|[.:]\s+[—–]?|$")
DASHES = ("—", "–")
"""Marks that open a line of dialogue."""
LONGEST = 160
"""An attribution inside the marks has at most this many characters."""


def with_insets(text: str, stretches: list[Stretch], language: Language) -> list[Stretch]:
    """The stretches of a text, those with an attribution inside parted around it; in languages of dialogue dashes,
    the speech of a line that a dash opens."""
    if language.dialogue_dashes and not stretches and text.startswith(DASHES):
        return list(_dialogue(text, language))
    if language.inset_clauses:
        return [part for stretch in stretches for part in _parts(text, stretch, language)]
    return stretches


def _parts(text: str, stretch: Stretch, language: Language) -> Iterator[Stretch]:
    """A stretch, in two around the attribution inside it."""
    for match in COMMA.finditer(text, stretch.start, stretch.end):
        if _reports([word or "" for word in match.groups()], language):
            end = _inset_end(text, match.end(), min(stretch.end, match.end() + LONGEST), language)
            left = match.start() + 1
            more = end is not None and bool(text[end.end() : stretch.end].strip())
            yield stretch._replace(end=match.start(), right=left, closed=stretch.closed or more)
            if end is not None and more:
                start = end.end() + len(text[end.end() : stretch.end]) - len(text[end.end() : stretch.end].lstrip())
                yield stretch._replace(start=start, left=start)
            return
    yield stretch


def _inset_end(text: str, start: int, limit: int, language: Language) -> re.Match[str] | None:
    """The mark of punctuation that ends an attribution inside the marks: not a comma before a role."""
    for end in INSET_END.finditer(text, start, limit):
        word = WORD.match(text, end.end())
        after = word.group(1).lower() if word is not None else ""
        named = (
            end.group() == ","
            and word is not None
            and word.group(1)[0].isupper()
            and _ends_in_role(text, start, end.start(), language)
        )
        if end.group() != "," or not (named or after in language.roles or after in language.relatives):
            return end
    return None


def _ends_in_role(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a role ends a part of a text, which the comma behind it parts from a name: "a expliqué la maire, Ann Poe"."""
    words: list[str] = WORDS.findall(text, start, end)
    return bool(words) and words[-1].lower() in language.roles


def _reports(words: list[str], language: Language) -> bool:
    """Whether the words behind a comma attribute: "a déclaré Luc", "explique Luc", "dit-il"."""
    first, second, third = words[0].lower(), words[1].lower(), words[2]
    if first in language.cues and words[0].islower() and words[1][:1].isupper():
        return True
    if untied(first, language) != first:
        return True
    return (
        first in language.auxiliaries
        and second in language.cues
        and (third[:1].isupper() or third in language.articles)
    )


def _dialogue(text: str, language: Language) -> Iterator[Stretch]:
    """The speech of a line of dialogue with its attribution between dashes."""
    start = 1 + len(text[1:]) - len(text[1:].lstrip())
    for match in DASH.finditer(text, start):
        if match.group(1).lower() in language.cues:
            yield Stretch(start, match.start(), 0, match.start(), DASHES[0], True)
            end = DASH_END.search(text, match.end())
            if end is not None and end.end() < len(text):
                yield Stretch(end.end(), len(text), end.end(), len(text), DASHES[0], True)
            return
