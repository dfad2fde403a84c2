"""An article's quotations: its blocks opened, read from the first quotation to the last, and put together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsspider.fields.quotes.assembly import assemble
from newsspider.fields.quotes.insets import DASHES
from newsspider.fields.quotes.languages import language_of
from newsspider.fields.quotes.passages import Unread, read_passage
from newsspider.fields.quotes.reading import Reading
from newsspider.fields.quotes.scope import may_be_speech
from newsspider.fields.quotes.tokens import may_open
from newsspider.items import Block, Quote

SPOKEN_BLOCKS = frozenset(["paragraph", "list_item", "quote"])
"""Blocks that quotations are looked for in."""
SAMPLE = 300
"""Characters of a paragraph by which the language is known."""


def read_article(blocks: Sequence[Block], tag: str | None) -> tuple[Quote, ...]:
    """The quotations of an article's blocks."""
    reading = _open(blocks, tag)
    if reading is None:
        return ()
    quotes = assemble(reading.read(), reading.passages, reading.describer)
    reading.let_go()
    return quotes


def trace_article(blocks: Sequence[Block], tag: str | None) -> dict[tuple[int, int], str]:
    """Which rule named the speaker of the stretch at each block and start, and how: for measuring the rules."""
    reading = _open(blocks, tag)
    said = reading.read() if reading is not None else []
    return {(one.block, one.start): f"{one.rule} {one.subject_kind}" for one in said}


def _open(blocks: Sequence[Block], tag: str | None) -> Reading | None:
    """The reading of some blocks; None when nothing in marks may be speech."""
    texts = [block.text if block.type in SPOKEN_BLOCKS else "" for block in blocks]
    opens = {number: text for number, text in enumerate(texts) if may_open(text) or text[:1] in DASHES}
    if not opens:
        return None
    language = language_of(tag, " ".join([text[:SAMPLE] for text in islice(opens.values(), 3)]))
    passages = [
        read_passage(number, text, language) if number in opens else Unread(number, text, (), language)
        for number, text in enumerate(texts)
    ]
    said = {number: tokens for number in opens if (tokens := may_be_speech(passages[number], language))}
    return Reading(passages, said, language) if said else None
