"""The tree as flat lists."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.index import BREAK, Index
from newsspider.page.parse import parse
from newsspider.page.selection import select
from newsspider.page.walk import build_index

PAGE = """<body class="Home Page" id="Top"><h1>Water mill</h1>
<div class="text"><p>It <a href="/a">hums</a> on.</p><p>And <b>on</b>.</p></div>
<script>var hidden = "<p>no</p>";</script><time datetime="2026-01-02">2 January</time></body>"""
PIECES = st.lists(
    st.sampled_from(("<div>", "</div>", "<p>", "</p>", "<b class=x>", "</b>", "<br>", "<li>", "word", " ", "<script>", "</script>", "<a href=1>", "</a>")),
    max_size=50,
)  # fmt: skip


@pytest.fixture
def index() -> Index:
    return build_index(parse(PAGE))


def tag(index: Index, name: str) -> int:
    return index.tags.index(name)


def test_elements_stand_in_document_order(index: Index) -> None:
    assert index.tags == ["html", "body", "h1", "div", "p", "a", "p", "b", "script", "time"]


def test_a_subtree_is_a_range_of_numbers(index: Index) -> None:
    div = tag(index, "div")

    assert index.tags[div : index.ends[div]] == ["div", "p", "a", "p", "b"]


def test_the_text_of_a_subtree_is_one_clean_line(index: Index) -> None:
    assert index.text(tag(index, "div")) == "It hums on. And on."


def test_scripts_are_listed_but_give_no_text(index: Index) -> None:
    assert "hidden" not in index.text(0)
    assert index.text_len[tag(index, "script")] == 0


@pytest.mark.parametrize("tag", ["main", "article", "section", "nav", "header"])
def test_text_after_a_head_without_an_end_tag_is_kept(tag: str) -> None:
    index = build_index(parse(f"<!doctype html><title>Title</title><{tag}><p>Text.</p></{tag}>"))

    assert index.text(0) == "Text."


def test_the_title_in_the_head_is_no_text() -> None:
    assert build_index(parse("<html><head><title>Title</title></head><body>Text.</body></html>")).text(0) == "Text."


def test_inline_elements_do_not_break_a_line() -> None:
    index = build_index(parse("<p>one<b>two</b>three<br>four</p>"))

    assert index.text(0) == "onetwothree four"
    assert BREAK in index.chunks


def test_names_are_lower_case_classes_and_id(index: Index) -> None:
    assert index.names[tag(index, "body")] == "home page top"
    assert index.names[tag(index, "h1")] == ""


def test_named_finds_elements_by_stems_of_their_classes(index: Index) -> None:
    assert index.named(["tex", "none"]) == [tag(index, "div")]
    assert index.named(["none"]) == []


def test_named_finds_each_element_once_and_in_document_order() -> None:
    index = build_index(
        parse('<p class="b a-a">1</p><p class="x\na">2</p><p id="b">3</p><p>4</p><p class="b a-a">5</p><p id="a">6</p>')
    )

    assert [index.text(i) for i in index.named(["b", "a"])] == ["1", "2", "3", "5", "6"]


def test_lengths_count_text_and_linked_text(index: Index) -> None:
    first = tag(index, "p")

    assert index.text_len[first] == len("It") + len("hums") + len("on.")
    assert index.link_len[first] == len("hums")


def test_anchors_headings_and_times_are_listed(index: Index) -> None:
    assert [index.tags[i] for i in (*index.anchors, *index.headings, *index.times)] == ["a", "h1", "time"]


def test_a_link_without_an_address_is_no_anchor() -> None:
    assert build_index(parse('<a name="x">here</a>')).anchors == []


def test_anchors_in_a_subtree_are_found_by_range(index: Index) -> None:
    assert index.anchors_in(tag(index, "div")) == index.anchors
    assert index.anchors_in(tag(index, "h1")) == []


def test_children_and_ancestors_walk_one_step_at_a_time(index: Index) -> None:
    div, first, link = tag(index, "div"), tag(index, "p"), tag(index, "a")

    assert [index.tags[i] for i in index.children(div)] == ["p", "p"]
    assert list(index.ancestors(link)) == [first, div, 1, 0]


def test_a_path_leads_back_to_the_element(index: Index) -> None:
    link = tag(index, "a")

    assert select(index.nodes[0], index.path(link)) == [index.nodes[link]]


def test_position_is_the_element_s_number_and_minus_one_inside_a_script() -> None:
    index = build_index(parse("<p>x</p><svg><g></g></svg>"))

    assert index.position(index.nodes[2]) == 2
    assert index.position(next(index.nodes[0].iter("g"))) == -1


def test_depth_counts_the_deepest_nesting() -> None:
    assert build_index(parse("<p><b><i>x</i></b></p><p>y</p>")).depth == 5


@given(PIECES)
def test_every_list_has_one_entry_for_each_element(pieces: list[str]) -> None:
    index = build_index(parse("".join(pieces)))

    lists = (index.tags, index.parents, index.ends, index.names, index.first_chunk, index.last_chunk, index.text_len)
    assert {len(entries) for entries in lists} == {len(index)}
    assert len(index.chunks) == len(index.owners)


@given(PIECES)
def test_subtrees_nest_as_their_elements_do(pieces: list[str]) -> None:
    index = build_index(parse("".join(pieces)))

    for i, parent in enumerate(index.parents):
        if parent >= 0:
            assert index.nodes[i].getparent() is index.nodes[parent]
            assert parent < i < index.ends[i] <= index.ends[parent]
            assert index.first_chunk[parent] <= index.first_chunk[i] <= index.last_chunk[i] <= index.last_chunk[parent]


def test_matching_finds_elements_by_a_pattern_in_document_order() -> None:
    index = build_index(
        parse('<div class="by-line">a</div><p class="x">b</p><p id="byline">c</p><p class="x by-line">d</p>')
    )

    found = index.matching(re.compile(r"by-?line"))

    assert [index.text(i) for i in found] == ["a", "c", "d"]


def test_elements_of_some_tags_are_listed_in_document_order(index: Index) -> None:
    assert [index.tags[i] for i in index.tagged("time", "p", "h1")] == ["h1", "p", "p", "time"]
    assert index.tagged("p") == [i for i, name in enumerate(index.tags) if name == "p"]
    assert index.tagged("table") == []


def test_links_tell_how_their_target_is_related() -> None:
    index = build_index(parse('<a rel="tag" href=/t>a</a><a rel=tag>b</a><a rel="" href=/u>c</a><link rel=d href=/v>'))

    assert index.rels == {2: "tag"}


def test_what_is_not_shown_is_found_in_the_head_first() -> None:
    index = build_index(parse("<head><title>a</title><meta name=b></head><p>c<meta name=d>"))

    assert [nodes.attribute(i, "name") for nodes, i in index.unseen("meta")] == ["b", "d"]


def test_worded_chunks_of_a_range_are_no_white_space(index: Index) -> None:
    first, last = index.first_chunk[tag(index, "div")], index.last_chunk[tag(index, "div")]

    assert [index.chunks[k] for k in index.worded_in(first, last)] == ["It ", "hums", " on.", "And ", "on", "."]


def test_elements_that_may_show_a_picture_behind_them_are_listed_once_and_in_order() -> None:
    index = build_index(
        parse(
            '<p data-bg="/a.jpg" style="color: red">1</p><p>2</p><p style="color: red">3</p><p data-img-url="/b.jpg">4</p>'
        )
    )

    assert [index.text(i) for i in index.pictured] == ["1", "3", "4"]
