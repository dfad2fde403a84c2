from pathlib import Path

import pytest
from scrapy.http import TextResponse
from scrapy.settings import Settings
from scrapy.spidermiddlewares.httperror import HttpError

from newsspider.commands.running import check_outputs, newsspider_settings, why
from newsspider.errors import UsageError


def test_our_settings_hold_outside_of_any_project_and_the_command_line_goes_first() -> None:
    settings = newsspider_settings({"DOWNLOAD_TIMEOUT": 3})

    assert settings.getbool("ROBOTSTXT_OBEY")
    assert settings.getint("DOWNLOAD_TIMEOUT") == 3


def check(name: object) -> None:
    check_outputs(Settings({"FEEDS": {str(name): {"format": "jsonl"}}}))


def test_outputs_that_can_be_written_are_fine(tmp_path: Path) -> None:
    (tmp_path / "old.jsonl").touch()

    for name in (
        tmp_path / "a.jsonl",
        tmp_path / "new" / "a.jsonl",
        tmp_path / "old.jsonl",
        (tmp_path / "b c.jsonl").as_uri(),
        "stdout:",
    ):
        check(name)


def test_an_output_that_can_not_be_written_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    for name in (tmp_path, tmp_path / "file" / "a.jsonl"):
        with pytest.raises(UsageError, match="can't be written; give a file in a folder where you may write"):
            check(name)


def test_why_a_page_could_not_be_fetched_is_told_in_words() -> None:
    gone = HttpError(TextResponse("http://news.example/", status=410))

    assert [why(gone), why(OSError("robots")), why(OSError("no route")), why(ValueError()), why(None)] == [
        "HTTP 410",
        "forbidden by robots.txt",
        "no route",
        "ValueError",
        "None",
    ]
