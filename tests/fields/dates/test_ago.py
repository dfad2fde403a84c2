"""How long ago."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.dates.ago import find_ago, read_ago

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("just now", "2025-11-04T12:00:00+00:00"),
        ("5 mins ago", "2025-11-04T11:55:00+00:00"),
        ("an hour ago", "2025-11-04T11:00:00+00:00"),
        ("Published: two days ago", "2025-11-02"),
        ("vor einer Stunde", "2025-11-04T11:00:00+00:00"),
        ("vor 3 Tagen", "2025-11-01"),
        ("il y a 20 minutes", "2025-11-04T11:40:00+00:00"),
        ("hace 2 horas", "2025-11-04T10:00:00+00:00"),
        ("há 2 dias", "2025-11-02"),
        ("2 ore fa", "2025-11-04T10:00:00+00:00"),
        ("3 uur geleden", "2025-11-04T09:00:00+00:00"),
        ("för 2 timmar sedan", "2025-11-04T10:00:00+00:00"),
        ("for 5 dager siden", "2025-10-30"),
        ("час назад", "2025-11-04T11:00:00+00:00"),
        ("день", None),
        ("منذ ساعتين", "2025-11-04T10:00:00+00:00"),
        ("לפני 3 שעות", "2025-11-04T09:00:00+00:00"),
        ("לפני יומיים", "2025-11-02"),
        ("२ घंटे पहले", "2025-11-04T10:00:00+00:00"),
        ("২ ঘণ্টা আগে", "2025-11-04T10:00:00+00:00"),
        ("2 ชั่วโมงที่แล้ว", "2025-11-04T10:00:00+00:00"),
        ("2 giờ trước", "2025-11-04T10:00:00+00:00"),
        ("۲ ساعت پیش", "2025-11-04T10:00:00+00:00"),
        ("πριν από 2 ώρες", "2025-11-04T10:00:00+00:00"),
        ("2 órával ezelőtt", "2025-11-04T10:00:00+00:00"),
        ("24 hours ago", "2025-11-03T12:00:00+00:00"),
        ("2 timmar sedan", "2025-11-04T10:00:00+00:00"),
        ("2 godziny temu", "2025-11-04T10:00:00+00:00"),
        ("před 2 hodinami", "2025-11-04T10:00:00+00:00"),
        ("2 saat önce", "2025-11-04T10:00:00+00:00"),
        ("2 часа назад", "2025-11-04T10:00:00+00:00"),
        ("3時間前", "2025-11-04T09:00:00+00:00"),
        ("3시간 전", "2025-11-04T09:00:00+00:00"),
        ("hier", "2025-11-03"),
        ("heute", "2025-11-04"),
        ("wczoraj", "2025-11-03"),
        ("3 weeks ago", None),
        ("2 Monaten", None),
    ],
)
def test_it_counts_from_the_fetching(text: str, when: str | None) -> None:
    assert read_ago(text, NOON) == when
    assert read_ago(text, None) is None


@pytest.mark.parametrize("text", ["", "The mill burnt 3 years ago", "ago", "yesterday" + "." * 60, "4 Nov 2025"])
def test_other_texts_say_no_such_thing(text: str) -> None:
    assert find_ago(text) is None


@given(st.text(max_size=70))
def test_no_text_raises(text: str) -> None:
    found = read_ago(text, NOON)

    assert found is None or datetime.fromisoformat(found)
