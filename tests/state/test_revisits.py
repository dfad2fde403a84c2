from datetime import UTC, datetime, timedelta

import pytest

from newsspider.state.revisits import next_interval_s, retry_time, revisit_time

NOW = datetime(2025, 11, 4, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reason", "attempts", "expected"),
    [
        ("timeout", 1, timedelta(minutes=15)),
        ("timeout", 3, timedelta(hours=1)),
        ("timeout", 9, timedelta(days=1)),
        ("timeout", 10, None),
        ("http_404", 2, timedelta(minutes=30)),
        ("http_404", 3, None),
    ],
)
def test_a_failure_is_tried_again_later_each_time_and_given_up_in_the_end(
    reason: str, attempts: int, expected: timedelta | None
) -> None:
    found = retry_time(reason, attempts, NOW)

    assert found == (NOW + expected if expected else None)


@pytest.mark.parametrize(
    ("age", "expected"),
    [(timedelta(0), timedelta(hours=1)), (timedelta(hours=5), timedelta(hours=5)), (timedelta(days=4), None)],
)
def test_an_article_is_looked_at_again_when_it_is_twice_as_old_while_it_is_young(
    age: timedelta, expected: timedelta | None
) -> None:
    found = revisit_time(NOW - age, NOW, NOW)

    assert found == (NOW + expected if expected else None)


def test_an_article_without_a_date_or_from_the_future_counts_from_its_discovery_or_from_now() -> None:
    assert revisit_time(None, NOW - timedelta(hours=2), NOW) == NOW + timedelta(hours=2)
    assert revisit_time(NOW + timedelta(days=9), NOW, NOW) == NOW + timedelta(hours=1)


def test_a_listing_that_changes_is_read_more_often_within_bounds() -> None:
    assert next_interval_s(600, changed=True) == 600
    assert next_interval_s(80_000, changed=False) == 86_400
