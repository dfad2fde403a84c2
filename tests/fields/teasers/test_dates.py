"""Days shown with teasers."""

from __future__ import annotations

from newsspider.fields.teasers.dates import published_of

from .pages import first, index_of


def test_the_time_element_goes_before_a_text() -> None:
    index = index_of('<div>May 1, 2026 <time datetime="2026-06-02T08:00:00+02:00">June 2</time></div>')

    assert published_of(index, first(index, "div"), "MDY") == "2026-06-02T08:00:00+02:00"


def test_without_a_date_there_is_none() -> None:
    index = index_of("<div>Town clock learns to tweet</div>")

    assert published_of(index, first(index, "div"), "MDY") is None
