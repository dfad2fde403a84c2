import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.printable import escaped_json, printable, printable_lines


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[2J",
        "\x1b]0;title\x07",
        "\x9b31m",
        "\rover",
        "a\bb",
        "\u202etxt.exe",
        "\u2066",
        "\u200f",
        "\ufeff",
        "\u2028",
        "\ud800",
    ],
)
def test_nothing_that_moves_a_cursor_hides_or_turns_a_line_is_left(text: str) -> None:
    shown = printable(text)

    assert shown != text
    assert shown.isprintable()
    assert len(shown) == len(text)


def test_words_of_all_scripts_and_joined_emoji_stay_as_they_are() -> None:
    for text in ("Günther Möhring", "港湾", "مرحبا", "می\u200cخواهم", "👩\u200d💻", "a\u00a0b"):
        assert printable(text) == text


def test_several_lines_keep_their_line_feeds_and_tabs() -> None:
    assert printable_lines("a\n\tb\r\x1b") == "a\n\tb␍␛"
    assert printable("a\nb") == "a␊b"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert printable(printable(text)) == printable(text)
    assert printable_lines(printable_lines(text)) == printable_lines(text)


@given(st.text())
def test_escaped_json_means_the_same(text: str) -> None:
    written = json.dumps({text: [text]}, ensure_ascii=False, indent=2)

    assert json.loads(escaped_json(written)) == {text: [text]}
    assert re.search("[\x7f-\x9f\u200f\u202a-\u202e\u2066-\u2069]", escaped_json(written)) is None
