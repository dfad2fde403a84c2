import sys
from pathlib import Path

import pytest
from scrapy.settings import Settings

from newsspider.errors import UsageError
from newsspider.exporters.outputs import check_format, other_feeds, state_output, uri_params
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


def test_packed_json_lines_are_scrapy_s_to_write() -> None:
    settings = made({"a.jsonl.gz": {**JSONL, "postprocessing": "gzip"}})

    assert state_output(settings, "technews") is None
    assert list(other_feeds(settings)) == ["a.jsonl.gz"]


def test_parquet_without_pyarrow_is_told_before_the_crawl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)

    with pytest.raises(
        UsageError, match=r"'a.parquet': pyarrow is not installed; run: pip install 'newsspider\[parquet\]'"
    ):
        check_format(Path("a.parquet"), {"format": "parquet"})


def test_parquet_is_never_added_to(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    check_format(file, {"format": "parquet"})
    file.write_bytes(b"PAR1")

    check_format(file, {"format": "parquet", "overwrite": True})
    with pytest.raises(UsageError, match="Parquet can't be added to"):
        check_format(file, {"format": "parquet"})


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_database_of_another_kind_is_never_written_over(overwrite: bool, tmp_path: Path) -> None:
    (tmp_path / "state.sqlite").write_bytes(b"SQLite format 3\0" + bytes(100))

    with pytest.raises(UsageError, match="is no database of articles"):
        check_format(tmp_path / "state.sqlite", {"format": "sqlite", "overwrite": overwrite})
