import argparse
from pathlib import Path

import pytest

from newsspider.commands.newscrawl import DEFAULT_LIMIT, add_arguments, feeds, read_settings, spider_arguments
from newsspider.errors import UsageError
from newsspider.state.moments import today


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(arguments)


def test_urls_become_the_start_argument_and_what_was_not_given_stays_out() -> None:
    options = parsed("https://a.example/", "https://b.example/", "--since", "2025-11-04")

    arguments = spider_arguments(options.urls, options)

    assert arguments == {
        "start": "https://a.example/,https://b.example/",
        "limit": DEFAULT_LIMIT,
        "since": "2025-11-04",
    }


def test_a_sites_file_is_handed_on() -> None:
    assert spider_arguments([], parsed("--sites", "x.toml", "--limit", "0")) == {"sites": "x.toml", "limit": "0"}


@pytest.mark.parametrize(
    ("arguments", "message"), [([], "nothing to crawl"), (["https://a.example/", "--sites", "x.toml"], "not both")]
)
def test_urls_or_a_sites_file_are_needed(arguments: list[str], message: str) -> None:
    options = parsed(*arguments)

    with pytest.raises(UsageError, match=message):
        spider_arguments(options.urls, options)


def test_an_output_file_is_replaced_unless_told_otherwise(tmp_path: Path) -> None:
    name = str(tmp_path / "news 100%.jsonl")

    assert feeds(name, append=False) == {name: {"format": "jsonl", "overwrite": True}}
    assert feeds(name, append=True)[name]["overwrite"] is False
    assert feeds("-", append=False) == {"stdout:": {"format": "jsonl"}}


def test_a_file_that_holds_something_is_not_emptied_by_a_run_that_stores_nothing(tmp_path: Path) -> None:
    for name in (tmp_path / "articles.jsonl", tmp_path / f"articles-{today()}.jsonl"):
        name.write_text("{}\n")

    assert feeds(str(tmp_path / "articles.jsonl"), append=False).popitem()[1]["store_empty"] is False
    assert feeds(str(tmp_path / "articles-%(day)s.jsonl"), append=False).popitem()[1]["store_empty"] is False
    assert "store_empty" not in feeds(str(tmp_path / "new.jsonl"), append=False).popitem()[1]


def test_an_unknown_format_is_told_with_the_known() -> None:
    with pytest.raises(
        UsageError, match=r"'news.xlsx' names no known format; end it in .jsonl, .jsonlines, .jl, .json, .csv"
    ):
        feeds("news.xlsx", append=False)


@pytest.mark.parametrize("name", ["news.json", "news.csv", "news.parquet", "news.jsonl.gz"])
def test_not_every_file_can_be_added_to(name: str) -> None:
    with pytest.raises(UsageError, match=rf"'{name}' can't be added to: only .jsonl and .sqlite can"):
        feeds(name, append=True)


def test_a_database_can_be_added_to_and_packed_lines_are_packed(tmp_path: Path) -> None:
    database, packed = str(tmp_path / "news.db"), str(tmp_path / "news.jsonl.zst")

    assert feeds(database, append=True) == {database: {"format": "db", "overwrite": False}}
    assert feeds(packed, append=False)[packed]["postprocessing"] == ["newsspider.exporters.packed.ZstdPlugin"]


def test_settings_are_name_and_value() -> None:
    assert read_settings(["A=1", "B=x=y", "C="]) == {"A": "1", "B": "x=y", "C": ""}
    with pytest.raises(UsageError, match="-s 'A' is no setting; write -s NAME=VALUE"):
        read_settings(["A"])
    with pytest.raises(UsageError, match="did you mean NEWSSPIDER_STATE"):
        read_settings(["NEWSSPIDER_STAET=x.db"])


def test_a_crawl_is_either_quiet_or_verbose() -> None:
    assert parsed("https://a.example/", "--quiet").quiet
    with pytest.raises(SystemExit):
        parsed("https://a.example/", "-q", "-v")
