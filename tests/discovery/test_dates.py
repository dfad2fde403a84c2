from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.dates import is_older, read_date, read_since
from newsspider.errors import UsageError

NOON = datetime(2025, 11, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue, 04 Nov 2025 08:00:00 +0100", "2025-11-04T08:00:00+01:00"),
        ("Tue, 4 Nov 2025 08:00 GMT", "2025-11-04T08:00:00+00:00"),
        ("2025-11-04T08:00:00Z", "2025-11-04T08:00:00+00:00"),
        ("2025-11-04", "2025-11-04T00:00:00+00:00"),
        (" 2025-11-04T08:00 ", "2025-11-04T08:00:00+00:00"),
    ],
)
def test_a_date_of_a_listing_is_an_aware_time(text: str, expected: str) -> None:
    assert read_date(text) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(
    "text", [None, "", "  ", "soon", "99 Foo 2025", "Tue, 99 Nov 2025 08:00:00 +0100", "2025-13-01"]
)
def test_what_is_no_date_is_none(text: str | None) -> None:
    assert read_date(text) is None


@given(st.text())
def test_reading_a_date_never_raises(text: str) -> None:
    found = read_date(text)

    assert found is None or found.tzinfo is not None


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2025-11-03", True),
        ("2025-11-04", False),
        ("2025-11-04T11:59:59+00:00", True),
        ("2025-11-04T12:00:00+00:00", False),
        (None, False),
    ],
)
def test_a_day_alone_counts_until_it_ends_and_no_date_is_never_older(published: str | None, expected: bool) -> None:
    assert is_older(published, NOON) is expected


def test_since_is_a_day_or_a_time() -> None:
    assert read_since("2025-11-04") == datetime(2025, 11, 4, tzinfo=UTC)
    assert read_since("2025-11-04T13:00:00+01:00") == NOON


@pytest.mark.parametrize("text", ["yesterday", "04.11.2025", "", "2025-02-30"])
def test_another_since_is_refused_with_what_would_be_right(text: str) -> None:
    with pytest.raises(UsageError, match=rf"since='{text}' is no date; write it as 2025-11-04"):
        read_since(text)
