"""Days shown with teasers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newsspider.fields.dates.wording import Manner
from newsspider.fields.teasers.dates import published_of

from .pages import FERRY, first, index_of

ENGLISH = Manner("en", "MDY")
NOON = datetime(2026, 6, 2, 12, 0, tzinfo=UTC)


def test_the_time_element_goes_before_a_text() -> None:
    index = index_of('<div>May 1, 2026 <time datetime="2026-06-02T08:00:00+02:00">June 2</time></div>')

    assert published_of(index, first(index, "div"), ENGLISH) == "2026-06-02T08:00:00+02:00"


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("3 hours ago", "en", "2026-06-02T09:00:00+00:00"),
        ("vor 2 Tagen", "de", "2026-05-31"),
        ("Yesterday", "en", "2026-06-01"),
        ("Town clock learns to tweet", "en", None),
        ("A long time ago in a mill", "en", None),
    ],
)
def test_a_relative_date_counts_from_when_the_page_was_fetched(text: str, language: str, wanted: str | None) -> None:
    index = index_of(f"<div><span>{text}</span></div>")

    assert published_of(index, first(index, "div"), Manner(language, "DMY", NOON)) == wanted
    assert published_of(index, first(index, "div"), Manner(language, "DMY")) is None


def test_without_a_date_there_is_none() -> None:
    index = index_of("<div>Town clock learns to tweet</div>")

    assert published_of(index, first(index, "div"), ENGLISH) is None


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("vor 28 Minuten", "2026-06-05T11:32:00+00:00"),
        ("2 hours ago", "2026-06-05T10:00:00+00:00"),
        ("3時間前", "2026-06-05T09:00:00+00:00"),
        ("gestern", "2026-06-04"),
    ],
)
def test_ages_count_from_the_pages_own_time_in_any_language(text: str, published: str) -> None:
    index = index_of(f"<li>{FERRY} <span>{text}</span></li>")
    now = Manner(as_of=datetime(2026, 6, 5, 12, tzinfo=UTC))

    assert published_of(index, first(index, "li"), now) == published
    assert published_of(index, first(index, "li"), Manner()) is None
