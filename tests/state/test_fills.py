from pathlib import Path

from newsspider.state.fills import Alarm
from newsspider.state.store import open_store

WHOLE: dict[str, object] = {"headline": "x", "authors": ["y"], "body": ["z"], "tags": []}


def alarms(folder: Path, records: list[dict[str, object]]) -> tuple[Alarm, ...]:
    store = open_store(folder / "state.db")
    for record in records:
        store.fills.count("News", record)
    found = store.fills.close()
    store.end(0, "")
    return found


def test_a_field_that_vanishes_from_a_site_is_an_alarm_as_long_as_it_is_gone(tmp_path: Path) -> None:
    first = alarms(tmp_path, [WHOLE] * 20)
    broken = [alarms(tmp_path, [{**WHOLE, "authors": []}] * 6) for _ in range(5)]
    mended = alarms(tmp_path, [WHOLE] * 6)

    assert (first, mended) == ((), ())
    assert broken == [(Alarm("News", "authors", 0, 6, 1.0),)] * 5
    assert str(broken[0][0]) == "News: authors in 0 of 6 articles, usually in 100%"


def test_few_articles_a_rare_field_and_a_small_fall_are_none(tmp_path: Path) -> None:
    alarms(tmp_path, [WHOLE] * 20 + [{**WHOLE, "section": "a"}] * 5)

    assert alarms(tmp_path, [{}] * 4) == ()
    assert alarms(tmp_path, [WHOLE] * 4 + [{**WHOLE, "authors": []}] * 6) == ()
