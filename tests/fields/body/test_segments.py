"""The page's text as segments."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.segments import block_of, read_segments
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


def test_the_block_of_an_inline_element_is_the_nearest_around_it() -> None:
    index = open_page("<p><b><i>x</i></b></p>").index

    assert index.tags[block_of(index, index.tags.index("i"))] == "p"


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
