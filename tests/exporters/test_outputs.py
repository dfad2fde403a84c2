from pathlib import Path

import pytest
from scrapy.settings import Settings

from newsspider.errors import UsageError
from newsspider.exporters.outputs import other_feeds, state_output, uri_params
from newsspider.state.moments import today
from tests.crawlers import AnySpider

JSONL, CSV = {"format": "jsonl"}, {"format": "csv"}


def made(feeds: dict[str, dict[str, str]], state: str = "state.db") -> Settings:
    return Settings({"FEEDS": feeds, "NEWSSPIDER_STATE": state})


def test_the_state_writes_json_lines_files_and_scrapy_the_rest() -> None:
    settings = made({"news.jsonl": JSONL, "news.csv": CSV, "s3://bucket/x": JSONL, "stdout:": JSONL})

    assert state_output(settings, "technews") == Path("news.jsonl")
    assert list(other_feeds(settings)) == ["news.csv", "s3://bucket/x", "stdout:"]


def test_without_a_state_scrapy_writes_all() -> None:
    settings = made({"news.jsonl": JSONL}, state="")

    assert state_output(settings, "technews") is None
    assert list(other_feeds(settings)) == ["news.jsonl"]


def test_a_name_may_hold_the_day() -> None:
    settings = made({"file:///srv/100%25/%(name)s-%(day)s.jl": {"format": "jl"}})

    assert state_output(settings, "technews") == Path(f"/srv/100%/technews-{today()}.jl")
    assert uri_params({"a": 1}, AnySpider()) == {"a": 1, "day": today()}


def test_two_json_lines_files_are_one_too_many() -> None:
    with pytest.raises(UsageError, match="one JSON Lines file"):
        state_output(made({"a.jsonl": JSONL, "b.jl": JSONL}), "technews")
