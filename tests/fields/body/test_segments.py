"""The page's text as segments."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.columns.openings import BEGINNING
from newsspider.fields.body.segments import Segments, read_segments
from newsspider.page.page import open_page


def texts(html: str) -> list[str]:
    return [segment.text for segment in read_segments(open_page(html).index)]


def test_blocks_part_segments_and_inline_elements_do_not() -> None:
    assert texts("<p>one <b>and</b> <i>a half</i></p><div>two<p>three</p>four</div>") == [
        "one and a half",
        "two",
        "three",
        "four",
    ]


def test_one_line_break_keeps_a_paragraph_together_and_two_part_it() -> None:
    assert texts("<p>one<br>half<br><br>two</p>") == ["one half", "two"]


def test_white_space_alone_is_no_segment() -> None:
    assert texts("<p> \n </p><div>\u00a0</div>") == []


def test_a_segment_knows_its_block_its_size_and_what_is_linked() -> None:
    page = open_page('<div><p>See <a href="/a">here</a></p></div>')

    (segment,) = read_segments(page.index)

    assert page.index.tags[segment.block] == "p"
    assert (segment.size, segment.linked) == (7, 4)


def test_a_segment_is_made_once() -> None:
    segments = Segments(open_page("<p>one</p><p>two</p>").index)

    assert segments[1] is segments[1] is list(segments)[1]
    assert len(segments) == 2


def test_short_links_with_nothing_else_are_menus() -> None:
    segments = Segments(open_page('<p><a href="/a">News</a></p><p>See <a href="/b">here</a></p>').index)

    assert segments.beside_menus() == [1]


def test_a_text_is_the_same_whether_its_segment_is_made_or_not() -> None:
    segments = Segments(open_page("<p>A  <b>mill</b></p><p>turns</p>").index)
    segments[1]

    assert [segments.text(n) for n in range(2)] == [segment.text for segment in segments] == ["A mill", "turns"]


def test_the_beginning_of_a_long_text_is_enough_for_a_few_lines() -> None:
    segments = Segments(open_page(f"<p>A  <b>mill</b> {'turns ' * 90}</p>").index)

    assert segments.beginning(0) == "A mill " + ("turns " * 90)[: BEGINNING - 8].rstrip()


@given(
    st.lists(
        st.sampled_from(
            ("<p>", "</p>", "<br>", "word ", "<b>", "</b>", "<li>", "<td>", "<table>", "</div>", "<div>", " ")
        ),
        max_size=40,
    )
)
def test_segments_hold_all_text_of_the_page_once_and_in_order(pieces: list[str]) -> None:
    index = open_page("".join(pieces)).index

    segments = read_segments(index)

    assert " ".join(segment.text for segment in segments).split() == index.text(0).split()
    assert all(one.end <= other.start for one, other in pairwise(segments))
