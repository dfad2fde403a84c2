"""Stretches between quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.quotes.marks import find_stretches


def inside(text: str) -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in find_stretches(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He said “yes, we can” twice.", ["yes, we can"]),
        ('He said "yes, we can" twice.', ["yes, we can"]),
        ("He said ''yes, we can'' twice.", ["yes, we can"]),
        ("Er sagte „ja, gern“ und ging.", ["ja, gern"]),
        ("Er sagte »ja, gern« und ging.", ["ja, gern"]),
        ("Il a dit « oui » hier.", ["oui"]),
        ("‹ oui ›", ["oui"]),
        ("彼は「はい」と言った。", ["はい"]),
        ("題は『光』だ。", ["光"]),
        ("She said ‘it’s the users’ idea’ and left.", ["it’s the users’ idea"]),
        ("“My boss said ‘ship it’ and I did.”", ["My boss said ‘ship it’ and I did."]),
        ("« Elle a dit « non » hier »", ["Elle a dit « non » hier"]),
    ],
)
def test_each_shape_of_mark_is_read(text: str, wanted: list[str]) -> None:
    assert inside(text) == wanted


@pytest.mark.parametrize(
    "text",
    ["It's Quantix's launch, and the users' reaction isn't in.", 'A 27" screen and a 32" screen.', "rock 'n roll", ""],
)
def test_apostrophes_and_inches_open_nothing(text: str) -> None:
    assert inside(text) == []


def test_a_missing_closing_mark_ends_at_the_next_opening_one() -> None:
    assert inside("“One thing. “Another thing.”") == ["One thing.", "Another thing."]


def test_an_open_mark_runs_to_the_end() -> None:
    stretch = find_stretches("“The first paragraph of several.")[0]

    assert not stretch.closed
    assert stretch.end == len("“The first paragraph of several.")


def test_white_space_inside_the_marks_is_left_out() -> None:
    assert inside("« Bonjour »") == ["Bonjour"]


@given(st.text(alphabet="ab “”\"'‘’„«»‹›「」.,", max_size=60))
def test_stretches_are_in_order_and_inside_the_text(text: str) -> None:
    end = 0
    for stretch in find_stretches(text):
        assert end <= stretch.left <= stretch.start < stretch.end <= stretch.right <= len(text)
        end = stretch.right
