from datetime import UTC, datetime, timedelta, timezone

from newsspider.state.moments import read, utc_now, written


def test_a_time_is_written_in_utc_and_read_back() -> None:
    moment = datetime(2025, 11, 4, 9, 30, 0, 5, tzinfo=timezone(timedelta(hours=1)))

    assert written(moment) == "2025-11-04T08:30:00Z"
    assert read(written(moment)) == datetime(2025, 11, 4, 8, 30, tzinfo=UTC)
    assert read(None) is None


def test_now_is_aware() -> None:
    assert utc_now().utcoffset() == timedelta(0)
