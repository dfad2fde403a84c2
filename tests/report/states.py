"""A state for tests of reports, written as a crawl writes one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from newsspider.page.spellings import address_key
from newsspider.state.addresses import Found
from newsspider.state.articles import Record
from newsspider.state.store import open_store
from tests.report.records import record

BEGIN = datetime(2025, 11, 4, 8, tzinfo=UTC)


def written_state(folder: Path, days: int = 3) -> tuple[Path, Path]:
    """A state with one run a day, and its output; each run stores two articles."""
    state, output = folder / "s.sqlite", folder / "articles.jsonl"
    for number in range(days):
        clock = _clock(BEGIN + timedelta(days=number))
        store = open_store(state, output, clock=clock)
        for each in (number * 2 + 1, number * 2 + 2):
            article = record(each, body=[{"text": "x"}])
            key = address_key(article["url"])
            store.addresses.discover(Found(key, article["url"], "News", "feed"))
            line = (json.dumps(article) + "\n").encode()
            published = datetime.fromisoformat(article["published"])
            store.articles.put(key, Record(article["id"], 1, article["url"], "h", published, line))
            store.fills.count("News", article)
        store.fills.close()
        report = {"discovered": 3, "stored": 2, "refused": {"robots": 1}, "exit_code": 0, "meaning": "all well"}
        store.end(0, json.dumps(report))
    return state, output


def _clock(begin: datetime) -> Callable[[], datetime]:
    """A clock that goes on by a second whenever it is looked at."""
    moments = (begin + timedelta(seconds=number) for number in count())
    return lambda: next(moments)
