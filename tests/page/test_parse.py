"""HTML text as a tree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.parse import FLAT, flatten, parse, parse_flattened
from newsspider.page.selection import whole_text


def test_broken_markup_becomes_a_tree() -> None:
    root = parse("<p>one<p>two</div></span>")

    assert [node.text for node in root.iter("p")] == ["one", "two"]


def test_comments_and_instructions_are_left_out() -> None:
    root = parse("<?php x ?><p>a<!-- b -->c</p>")

    assert whole_text(root) == "ac"


def test_a_page_without_markup_is_an_empty_document() -> None:
    assert parse("").tag == "html"
    assert whole_text(parse("<!-- nothing -->")) == ""


def test_text_after_a_nul_is_kept() -> None:
    assert "after" in whole_text(parse("<p>before\0after</p>"))


def test_entities_are_never_read_from_files() -> None:
    root = parse('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>')

    assert "root:" not in whole_text(root)


def test_the_text_below_a_deep_nest_is_kept_by_flattening() -> None:
    html = "<div>" * 5000 + "deep" + "</div>" * 5000 + "<p>after</p>"

    text = whole_text(parse_flattened(html))

    assert "deep" in text
    assert "after" in text


def test_flattening_leaves_no_more_than_the_depth_allowed() -> None:
    flat = flatten(b"<div><span>" * 500 + b"x" + b"</span></div>" * 500)

    assert flat.count(b"<div>") + flat.count(b"<span>") == FLAT


def test_flattening_leaves_a_shallow_page_alone() -> None:
    page = b"<div class=a><p>x</p></div><ul><li>y</li></ul>"

    assert flatten(page) == page


@given(st.text())
def test_parsing_never_raises(html: str) -> None:
    assert parse(html).tag is not None
    assert parse_flattened(html).tag is not None


@given(
    st.lists(
        st.sampled_from(("<div>", "</div>", "<p>", "<b>", "</b>", "x", "<table>", "</ul>", "<a href=x>", "</")),
        max_size=60,
    )
)
def test_flattening_keeps_all_text(pieces: list[str]) -> None:
    html = "".join(pieces).encode()

    assert flatten(html).count(b"x") >= html.replace(b"href=x", b"").count(b"x")
