"""The walk in plain Python: what both walks must give."""

from __future__ import annotations

from newsspider.page.index import BREAK
from newsspider.page.parse import parse
from newsspider.page.walk.plain import walk

PAGE = '<body class="Home" id="Top"><p>one <a class=x href=#>two</a> three</p><a class=x>four</a><h2>five</h2></body>'


def test_chunks_are_raw_text_between_the_borders_of_blocks() -> None:
    index = walk(parse(PAGE))

    inside = index.chunks[index.first_chunk[index.tags.index("p")] : index.last_chunk[index.tags.index("p")]]

    assert inside == ["one ", "two", " three"]
    assert index.chunks.count(BREAK) == 8


def test_owners_are_the_elements_that_hold_the_chunks() -> None:
    index = walk(parse(PAGE))

    assert [(text, index.tags[k]) for text, k in zip(index.chunks, index.owners, strict=True) if text != BREAK] == [
        ("one ", "p"), ("two", "a"), (" three", "p"), ("four", "a"), ("five", "h2"),
    ]  # fmt: skip


def test_places_are_the_elements_of_each_spelling_of_names() -> None:
    assert walk(parse(PAGE)).places == {"home top": [1], "x": [3, 4]}


def test_sizes_sum_the_characters_before_each_chunk() -> None:
    index = walk(parse(PAGE))

    assert index.sizes[-1] == index.text_len[0] == len("onetwothreefourfive")
    assert index.link_sizes[-1] == index.link_len[0] == len("two")
    assert len(index.sizes) == len(index.link_sizes) == len(index.chunks) + 1


def test_runs_are_text_between_borders_and_one_br_is_no_border() -> None:
    index = walk(parse("<div>one <b>two</b><br>three<br> <br>four<p>five</p> </div>six"))

    runs = [index.chunks[a:b] for a, b in zip(index.run_starts, index.run_ends, strict=True)]

    assert [[text for text in run if text is not BREAK] for run in runs] == [
        ["one ", "two", "three", " "], ["four"], ["five"], ["six"],
    ]  # fmt: skip


def test_an_attribute_is_none_where_it_is_not_stated() -> None:
    nodes = walk(parse(PAGE)).nodes

    assert [nodes.attribute(3, name) for name in ("class", "href", "title")] == ["x", "#", None]


def test_every_element_knows_its_position() -> None:
    nodes = walk(parse(PAGE)).nodes

    assert [nodes.position(nodes[i]) for i in range(len(nodes))] == list(range(len(nodes)))


def test_the_elements_of_each_tag_are_known() -> None:
    assert walk(parse(PAGE)).by_tag == {"html": [0], "body": [1], "p": [2], "a": [3, 4], "h2": [5]}


def test_the_deepest_nesting_is_known() -> None:
    assert walk(parse("<p>a<b>b<i>c</i></b></p><p>d</p>")).depth == 5


def test_what_the_head_holds_is_listed_apart() -> None:
    index = walk(parse("<head><meta name=a><noscript><link rel=b></noscript><title>c</title></head><p><meta name=d>"))

    assert index.head_tags == ["meta", "link", "title"]
    assert [index.head.attribute(i, "name") for i in range(3)] == ["a", None, None]
    assert index.head.text(2) == "c"


def test_what_of_the_head_has_a_property_is_known() -> None:
    index = walk(parse("<head><meta name=a><link itemprop=b><noscript><meta itemprop></noscript></head><p itemprop=c>"))

    assert (index.head_properties, index.having["itemprop"]) == ([1, 2], [3])


def test_the_inside_of_a_head_whose_end_is_missing_is_listed_with_the_rest() -> None:
    index = walk(parse("<head><title>c</title><main>d</main>"))

    assert index.head_tags == []
    assert "title" in index.by_tag


def test_elements_are_found_by_an_attribute_that_may_be_empty() -> None:
    assert walk(parse("<p rel>a</p><b rel=b>b</b><i>c</i>")).having["rel"] == [2, 3]


def test_chunks_of_white_space_are_told_from_words() -> None:
    index = walk(parse("<p> <b>two</b>\n</p><p>&nbsp;</p><p>five</p>"))

    assert [index.chunks[k] for k in index.worded] == ["two", "five"]
