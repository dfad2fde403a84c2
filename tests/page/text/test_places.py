"""Where a word stands in a page's bytes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.text.places import places_of


def test_every_place_is_told_in_order() -> None:
    assert list(places_of(b"ubli", b"published, republished, unpublished")) == [1, 14, 27]


def test_places_may_overlap() -> None:
    assert list(places_of(b"aa", b"aaa")) == [0, 1]


@given(st.text("ab", min_size=1, max_size=3), st.text("ab", max_size=30))
def test_no_place_is_missed(word: str, text: str) -> None:
    assert list(places_of(word.encode(), text.encode())) == [n for n in range(len(text)) if text.startswith(word, n)]
