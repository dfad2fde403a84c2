"""What the lines of a plain-text page are: header, headline, standfirst, body, and what follows it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.page.text import clean

PARAGRAPH = 180
"""Characters from which a line is surely a paragraph of running text."""
HEADLINE = 240
"""Characters that no headline exceeds."""

_SENTENCE_END = re.compile(r"[.!?…。！？](?:[\"'”’»)\]]|\s)*$")
_NUMBER_FIRST = re.compile(r"^[-+−–]?\d{1,3}(?:[.,]\d)?\s*(?:[°º˚]\s*)?[CF℃℉]?$|^[-+−–]?\d{1,3}(?:[.,]\d)?\s*[°º˚℃℉]")
_BYLINE = re.compile(r"^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s+[A-ZÀ-Þ]")
_LABELS = re.compile(
    r"^(?:hot|trending|most (?:read|popular|viewed)|popular|related|more (?:from|on|like)|latest|recent|read (?:more|next)|"
    r"recommended|editor.?s? picks?|don.?t miss|must read|you (?:may|might)|categories|tags|share|comments?|advertisement|"
    r"meistgelesen|mehr|auch interessant|verwandte|lesen sie|à lire|les plus lus|articles? (?:liés|similaires)|lo más|"
    r"más leíd|relacionad|leia|mais lid|lees ook|meest gelezen|leggi|più lett|czytaj)\b",
    re.I,
)


@dataclass(frozen=True)
class Line:
    """One line with text: ``number`` counts the page's lines from 1, ``joined`` says that no blank line stands before it."""

    number: int
    text: str
    joined: bool = False


@dataclass(frozen=True)
class Layout:
    """The parts of a plain-text page, in reading order; every line with text belongs to exactly one."""

    header: tuple[Line, ...] = ()
    headline: Line | None = None
    standfirst: Line | None = None
    byline: tuple[Line, ...] = ()
    body: tuple[Line, ...] = ()
    tail: tuple[Line, ...] = ()


def read_layout(lines: Sequence[str]) -> Layout:
    """Find the headline as the last short line before running text begins, and the body's end at the first promo label."""
    kept = _with_text(lines)
    first = _first_running(kept)
    if first is None:
        return Layout(header=tuple(kept))
    at = _headline_before(kept, first)
    end = _body_end(kept, first)
    between = kept[at + 1 : first] if at is not None else []
    deck = next((line for line in between if ends_sentence(line.text)), None)
    body = kept[first:end]
    if deck is None and at is not None and (deck := _standfirst(body)) is not None:
        body = body[1:]
    return Layout(
        header=tuple(kept[: first if at is None else at]),
        headline=kept[at] if at is not None else None,
        standfirst=deck,
        byline=tuple(line for line in between if line is not deck),
        body=tuple(body),
        tail=tuple(kept[end:]),
    )


def is_label(text: str) -> bool:
    """Whether a line is by its words the heading of a promo list or of the page's furniture.

    >>> is_label("Hot this week"), is_label("Battlefield 6 introduces a free mode")
    (True, False)
    """
    return len(text) <= 60 and _LABELS.match(text) is not None and not _SENTENCE_END.search(text)


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does."""
    return _SENTENCE_END.search(text) is not None


def _with_text(lines: Sequence[str]) -> list[Line]:
    kept: list[Line] = []
    blank = True
    for number, raw in enumerate(lines, 1):
        text = clean(raw)
        if text:
            kept.append(Line(number, text, joined=not blank))
        blank = not text
    return kept


def _first_running(lines: Sequence[Line]) -> int | None:
    """The first line of running text; where none is long, the first that ends as a sentence does."""
    for i, line in enumerate(lines):
        if len(line.text) >= 80 and ends_sentence(line.text):
            return i
    for i, line in enumerate(lines):
        if len(line.text) >= PARAGRAPH or (ends_sentence(line.text) and len(line.text) >= 30):
            return i
    return None


def _headline_before(lines: Sequence[Line], first: int) -> int | None:
    """The longest line shortly before the text that could be a headline; bylines and dates are shorter, decks end as sentences do."""
    near = [i for i in range(max(0, first - 6), first) if 12 <= len(lines[i].text) <= HEADLINE]
    near = [i for i in near if not _NUMBER_FIRST.match(lines[i].text) and not is_label(lines[i].text)]
    return max(near, key=lambda i: _likeness(lines[i].text), default=None)


def _likeness(text: str) -> tuple[bool, int, int]:
    """How like a headline a short line is: no byline and without a full stop, of many words, long."""
    return not text.endswith(".") and not _BYLINE.match(text), min(len(text.split()), 8), len(text)


def _body_end(lines: Sequence[Line], start: int) -> int:
    """One past the last line of the body: the first promo label, else the last line of running text."""
    for i in range(start + 1, len(lines)):
        if is_label(lines[i].text):
            return i
    last = max((i for i in range(start, len(lines)) if ends_sentence(lines[i].text)), default=start)
    return last + 1


def _standfirst(body: Sequence[Line]) -> Line | None:
    """The first paragraph, where it says itself to be the deck: repeated below, or far shorter than the text after it."""
    if len(body) < 2:
        return None
    first, rest = body[0], [line.text for line in body[1:]]
    if first.text in rest:
        return first
    return None
