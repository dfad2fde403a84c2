"""Segments of the body as typed blocks."""

from __future__ import annotations

import pytest

from newsspider.fields.body.blocks import to_blocks
from newsspider.fields.body.segments import read_segments
from newsspider.items import Block
from newsspider.page.page import open_page


def blocks(html: str) -> list[Block]:
    index = open_page(html).index
    return [placed.block for placed in to_blocks(index, read_segments(index))]


@pytest.mark.parametrize(
    ("html", "block"),
    [
        ("<p>x</p>", Block("paragraph", "x")),
        ("<div>x</div>", Block("paragraph", "x")),
        ("<h3>x</h3>", Block("heading", "x", 3)),
        ("<h1>x</h1>", Block("heading", "x", 2)),
        ("<ul><li>x</li></ul>", Block("list_item", "x")),
        ("<ul><li><p>x</p></li></ul>", Block("list_item", "x")),
        ("<blockquote><p>x</p></blockquote>", Block("quote", "x")),
        ("<figure><figcaption><p>x</p></figcaption></figure>", Block("caption", "x")),
        ("<dl><dt>x</dt></dl>", Block("list_item", "x")),
    ],
)
def test_the_element_tells_the_type(html: str, block: Block) -> None:
    assert blocks(html) == [block]


def test_code_keeps_its_lines_and_indentation() -> None:
    assert blocks("<pre>\ndef f():  \n    return 1\n</pre>") == [Block("code", "def f():\n    return 1")]


def test_the_lines_of_a_listing_are_one_block_though_each_is_an_element() -> None:
    html = "<pre><div><span>def</span> f():</div><div>    return 1</div></pre><p>That is all.</p>"

    assert blocks(html) == [Block("code", "def f():\n    return 1"), Block("paragraph", "That is all.")]


def test_a_data_table_is_one_block_of_tabs_and_lines() -> None:
    html = "<table><tr><th>Mill</th><th>Year</th></tr><tr><td>Aldersey</td><td>1811</td></tr></table>"

    assert blocks(html) == [Block("table", "Mill\tYear\nAldersey\t1811")]


def test_a_table_whose_cells_are_lists_lays_out_these_lists() -> None:
    good, bad = ("".join(f"<li>{line}</li>" for line in lines) for lines in (("Quiet", "Light"), ("Dear", "Frail")))
    html = f"<table><tr><th>Pros</th><th>Cons</th></tr><tr><td><ul>{good}</ul></td><td><ul>{bad}</ul></td></tr></table>"

    found = [(block.type, block.text) for block in blocks(html)]

    assert found[:2] == [("paragraph", "Pros"), ("paragraph", "Cons")]
    assert found[2:] == [("list_item", line) for line in ("Quiet", "Light", "Dear", "Frail")]


def test_a_data_table_may_break_a_line_of_a_cell() -> None:
    rows = "".join(f"<tr><td>Aldersey</td><td>{year}</td></tr>" for year in (1811, 1812))
    html = f"<table><tr><th>Mill</th><th><p>Year</p><p>(CE)</p></th></tr>{rows}</table>"

    assert blocks(html) == [Block("table", "Mill\tYear (CE)\nAldersey\t1811\nAldersey\t1812")]


def test_a_table_that_lays_out_paragraphs_is_no_data() -> None:
    text = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own."
    html = f"<table><tr><td><p>{text}</p></td></tr><tr><td><p>{text}</p></td></tr></table>"

    assert [block.type for block in blocks(html)] == ["paragraph", "paragraph"]


def test_each_block_knows_its_element() -> None:
    index = open_page("<h2>one</h2><p>two</p>").index

    placed = to_blocks(index, read_segments(index))

    assert [index.tags[block.position] for block in placed] == ["h2", "p"]


def test_an_item_that_holds_several_paragraphs_lays_out_these() -> None:
    assert [b.type for b in blocks("<ul><li><p>x</p><p>y</p><p>z</p></li></ul>")] == ["paragraph"] * 3
    assert [b.type for b in blocks("<ul><li><p>x</p><p>y</p></li><li><p>z</p></li></ul>")] == ["list_item"] * 3
