"""Which paragraphs of an article may tell who speaks: names in all others are not worth reading."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.fields.quotes.languages.bodies import COUNTRIES
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import TELLING, Mention, read_mentions
from newsspider.fields.quotes.passages import Passage

BEFORE = 2
"""Paragraphs before a quotation in which a pronoun's name may stand."""
FURTHER = 2
"""Paragraphs, the first of an article, in which a name met near a quotation is looked for again."""


def read_relevant(passages: Sequence[Passage], language: Language) -> list[list[Mention]]:
    """The mentions of each passage that lies near a quotation or repeats a name from near one; none for the others."""
    near = _near(passages)
    rows: list[list[Mention]] = [[] for _ in passages]
    for number in near:
        rows[number] = read_mentions(number, passages[number], language)
    for number in _repeating(passages, near, rows):
        rows[number] = read_mentions(number, passages[number], language)
    return rows


def _near(passages: Sequence[Passage]) -> list[int]:
    """The passages with quotations, those shortly before them, and the next one, rising."""
    found: dict[int, None] = {}
    for number, passage in enumerate(passages):
        if passage.stretches:
            found.update(dict.fromkeys(range(max(0, number - BEFORE), min(len(passages), number + 2))))
    return list(found)


def _repeating(passages: Sequence[Passage], near: Sequence[int], rows: Sequence[Sequence[Mention]]) -> list[int]:
    """The passages elsewhere that have the last word of a name met near a quotation."""
    rest = sorted(set(range(len(passages))).difference(near))
    found: set[int] = set()
    for word in {mention.words[-1] for number in near for mention in rows[number]} if rest else ():
        if word.lower() in TELLING or word.lower() in COUNTRIES:
            continue
        met = 0
        for number in rest:
            if word in passages[number].text:
                found.add(number)
                met += 1
                if met == FURTHER:
                    break
    return sorted(found)
