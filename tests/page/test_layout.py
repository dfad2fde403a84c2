"""What the lines of a plain-text page are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.layout import ends_sentence, is_label, read_layout

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own."
ANOTHER = "“It hums at the same pitch as the wheel,” said Ruth Aldous, who keeps both of them in good order."
PAGE = ["Mill News", "Tuesday, 4 November 2025", "", "Water mill gets a web server", "", SENTENCE, "", ANOTHER, "", "Hot this week", "Another story about wheels"]  # fmt: skip


def test_header_headline_body_and_tail_are_told_apart() -> None:
    layout = read_layout(PAGE)

    assert layout.headline is not None
    assert layout.headline.text == "Water mill gets a web server"
    assert [line.text for line in layout.header] == PAGE[:2]
    assert [line.text for line in layout.body] == [SENTENCE, ANOTHER]
    assert [line.text for line in layout.tail] == PAGE[-2:]


def test_lines_are_numbered_as_on_the_page() -> None:
    layout = read_layout(PAGE)

    assert [line.number for line in layout.body] == [6, 8]


def test_a_paragraph_shown_again_below_is_the_standfirst() -> None:
    layout = read_layout(["", "Water mill gets a web server", SENTENCE, ANOTHER, SENTENCE])

    assert layout.standfirst is not None
    assert layout.standfirst.text == SENTENCE
    assert [line.text for line in layout.body] == [ANOTHER, SENTENCE]


def test_a_page_without_running_text_is_all_header() -> None:
    layout = read_layout(["Menu", "Home", "News"])

    assert layout.headline is None
    assert layout.body == ()
    assert len(layout.header) == 3


def test_a_page_of_one_long_line_has_a_body_and_no_headline() -> None:
    layout = read_layout([SENTENCE])

    assert layout.headline is None
    assert [line.text for line in layout.body] == [SENTENCE]


def test_a_temperature_is_no_headline() -> None:
    layout = read_layout(["Water mill gets a web server", "26.4°C in all of Singapore", SENTENCE])

    assert layout.headline is not None
    assert layout.headline.text == "Water mill gets a web server"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Related Articles", True),
        ("Meistgelesen", True),
        ("Les plus lus", True),
        ("Related costs rose by a fifth last year.", False),
        ("Water mill", False),
    ],
)
def test_labels_are_known_by_their_words(text: str, label: bool) -> None:
    assert is_label(text) is label


@pytest.mark.parametrize(
    ("text", "ends"), [("Done.", True), ("“Done.”", True), ("はい。", True), ("Not done", False), ("a, b,", False)]
)
def test_the_end_of_a_sentence_is_seen_through_marks(text: str, ends: bool) -> None:
    assert ends_sentence(text) is ends


@given(st.lists(st.one_of(st.sampled_from(PAGE), st.text(max_size=200)), max_size=20))
def test_every_line_with_text_belongs_to_exactly_one_part(lines: list[str]) -> None:
    layout = read_layout(lines)

    single = [line for line in (layout.headline, layout.standfirst) if line is not None]
    numbers = [line.number for line in (*layout.header, *single, *layout.body, *layout.tail)]
    assert len(numbers) == len(set(numbers))
    assert all(line.text for line in (*layout.header, *layout.body, *layout.tail))


@given(st.text(alphabet='."” )?', max_size=2000))
def test_the_end_of_a_sentence_is_looked_for_without_raising(text: str) -> None:
    assert ends_sentence(text) in (True, False)


def test_a_long_byline_is_not_the_headline() -> None:
    lines = ["Mill gets web server", "By Ana Ruiz and Ben Okafor of the county desk", "", f"{'It hums on. ' * 20}"]

    layout = read_layout(lines)

    assert layout.headline is not None
    assert layout.headline.text == "Mill gets web server"
