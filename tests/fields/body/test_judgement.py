"""What the first judgement tells the second."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.model import NEVER, by_itself
from newsspider.page.page import open_page

TEXT = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today, says its owner."


def test_the_parts_of_the_odds_are_told_segment_by_segment() -> None:
    first = by_itself(
        context_of(open_page(f'<a href="/">Home</a><p class="caption">{TEXT}</p><p>Read more:</p>'), None)
    )

    assert len(first.odds) == len(first.looks) == len(first.words) == 3
    assert (first.odds[0], first.looks[0], first.words[0]) == (NEVER, NEVER, 0.0)
    assert first.odds[1] < first.looks[1] + first.words[1]


def test_a_judgement_does_not_change() -> None:
    first = by_itself(context_of(open_page(f"<p>{TEXT}</p>"), None))

    with pytest.raises(AttributeError):
        first.odds = []  # type: ignore[misc]
