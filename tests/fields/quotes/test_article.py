"""An article's quotations."""

from __future__ import annotations

import gc

from newsspider.fields.quotes.article import read_article, trace_article
from newsspider.items import Block


def test_the_trace_names_a_rule_for_each_stretch() -> None:
    blocks = [Block("paragraph", "“We sell light,” said Ida Holm.")]

    assert trace_article(blocks, "en") == {(0, 1): "after name"}
    assert trace_article([], "en") == {}
    assert read_article([], "en") == ()


def test_a_reading_leaves_nothing_to_the_collector_of_cycles() -> None:
    text = (
        "“The crane lifts again,” said Ada Poe, head of the Harbour Works. “It was slow,” she said. Poe left on Monday."
    )
    read_article([Block("paragraph", text)], "en")
    gc.collect()
    gc.disable()
    try:
        quotes = read_article([Block("paragraph", text)], "en")
        left = gc.collect()
    finally:
        gc.enable()

    assert len(quotes) == 2
    assert left == 0
