"""A subtree as one string."""

from __future__ import annotations

import pytest

from newsspider.fields.weather.strip import Piece, is_day

from .pages import index_of, strip_of


def test_blocks_are_lines_and_numbers_are_found() -> None:
    strip = strip_of("<p>Hanoi <b>24</b> °C</p><p>rain</p>")

    assert [(t.value, t.unit) for t in strip.temperatures] == [(24.0, "C")]
    assert [piece.text for piece in strip.pieces] == ["Hanoi", "rain"]


def test_an_owner_is_the_element_that_holds_the_text() -> None:
    html = "<p>Hanoi <b>24</b> °C</p>"
    index, strip = index_of(html), strip_of(html)

    assert index.tags[strip.owner(strip.temperatures[0].start)] == "b"


def test_pieces_are_parted_at_bars_and_points() -> None:
    assert [piece.text for piece in strip_of("<p>Hanoi | light rain · Tue</p>").pieces] == [
        "Hanoi",
        "light rain",
        "Tue",
    ]


def test_a_line_ends_at_a_block() -> None:
    strip = strip_of("<p>Hanoi</p><p>24 °C</p>")
    begin, end = strip.line(strip.temperatures[0].start)

    assert strip.text[begin:end].strip() == "24 °C"


@pytest.mark.parametrize(
    ("text", "verdict"), [("Tue", True), ("viernes, 06 de mayo", True), ("Hanoi", False), ("24", False)]
)
def test_days_are_known_by_their_first_word(text: str, verdict: bool) -> None:
    assert is_day(Piece(text, 0, 0)) is verdict
