import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from newsspider.commands.runsites import add_arguments, overrides_of
from newsspider.errors import UsageError
from newsspider.state.moments import today

SCRAPY = "import sys; from newsspider.commands.cli import main; code = main({arguments!r}); print(code, 'scrapy' in sys.modules)"


def parsed(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(arguments)


def sites(folder: Path) -> str:
    file = folder / "sites.toml"
    file.write_text('[[site]]\nstart = ["https://news.example/"]\n')
    return str(file)


def test_state_and_output_lie_beside_the_sites_file(tmp_path: Path) -> None:
    overrides = overrides_of(parsed(sites(tmp_path)))

    assert overrides["NEWSSPIDER_STATE"] == str(tmp_path / "sites.state.sqlite")
    assert overrides["FEEDS"] == {str(tmp_path / "sites.jsonl"): {"format": "jsonl", "overwrite": False}}
    assert "LOG_FILE" not in overrides


def test_log_report_and_output_may_hold_the_day(tmp_path: Path) -> None:
    options = parsed(
        sites(tmp_path), "--log", "crawl-%(day)s.log", "-o", str(tmp_path / "a-%(day)s.jl"), "-s", "LOG_LEVEL=DEBUG"
    )

    overrides = overrides_of(options)

    assert (overrides["LOG_FILE"], overrides["LOG_LEVEL"]) == (f"crawl-{today()}.log", "DEBUG")
    assert list(overrides["FEEDS"]) == [str(tmp_path / "a-%(day)s.jl")]


def test_a_missing_sites_file_and_another_format_are_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"'nowhere\.toml' is not there"):
        overrides_of(parsed("nowhere.toml"))
    with pytest.raises(UsageError, match=r"'a\.csv' is no JSON Lines file"):
        overrides_of(parsed(sites(tmp_path), "-o", "a.csv"))


def test_whoever_comes_second_is_told_before_scrapy_is_loaded(tmp_path: Path) -> None:
    from newsspider.state.lock import take_lock

    name = sites(tmp_path)
    take_lock(tmp_path / "sites.state.sqlite")

    done = subprocess.run(
        [sys.executable, "-c", SCRAPY.format(arguments=["run", name])], capture_output=True, text=True, check=False
    )

    assert done.stdout == "8 False\n", done.stderr
    assert done.stderr.startswith("newsspider: another run (process ")


def test_a_quiet_run_says_nothing_and_its_log_is_as_full_as_ever(tmp_path: Path) -> None:
    quiet = overrides_of(parsed(sites(tmp_path), "--quiet"))
    logged = overrides_of(parsed(sites(tmp_path), "--quiet", "--log", "x.log"))

    assert (quiet["NEWSSPIDER_QUIET"], quiet["LOG_LEVEL"]) == (True, "ERROR")
    assert (logged["NEWSSPIDER_QUIET"], logged["LOG_LEVEL"]) == (True, "INFO")
