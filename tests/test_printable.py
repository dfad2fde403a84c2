import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.printable import printable, printable_lines


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
