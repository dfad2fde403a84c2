import io
import logging
import sys

import pytest
from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response
from scrapy.settings import Settings

from newsspider.discovery.ledger import Ledger
from newsspider.extensions import progress
from newsspider.extensions.livedisplay import LiveDisplay
from newsspider.extensions.progress import LineDisplay, Progress, display_of
from newsspider.extensions.sitecounts import SiteCounts
from tests.crawlers import AnySpider, make_crawler


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Shown:
    """A display that keeps what it is shown."""

    every_s = 1000.0

    def __init__(self) -> None:
        self.seen: list[tuple[int, int, int, int]] = []
        self.is_closed = False

    def show(self, counts: SiteCounts, seconds: float) -> None:
        total = counts.total
        self.seen.append((total.found, total.fetched, total.stored, total.skipped))

    def close(self) -> None:
        self.is_closed = True


def use_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Have stderr be a terminal; in the test itself, as pytest takes stderr back after its fixtures."""
    found = Terminal()
    monkeypatch.setattr(sys, "stderr", found)
    monkeypatch.setenv("TERM", "xterm")
    return found


def test_a_pipe_gets_lines_a_terminal_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    assert isinstance(display_of(Settings()), LiveDisplay)

    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert isinstance(display_of(Settings()), LineDisplay)


@pytest.mark.parametrize("setting", ["NEWSSPIDER_QUIET", "NEWSSPIDER_PROGRESS", "NEWSSPIDER_PROGRESS_EVERY"])
def test_it_can_be_turned_off(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crawler = make_crawler()
    crawler.settings.set(setting, setting == "NEWSSPIDER_QUIET")

    with pytest.raises(NotConfigured):
        Progress.from_crawler(crawler)


def test_a_quiet_run_with_a_log_file_has_lines_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    display = display_of(Settings({"NEWSSPIDER_QUIET": True, "LOG_FILE": "x.log"}))

    assert isinstance(display, LineDisplay)
    assert display.is_quiet


def test_a_dumb_terminal_and_one_that_gets_the_records_have_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    monkeypatch.setattr(sys, "stdout", Terminal())
    assert isinstance(display_of(Settings({"FEEDS": {"stdout:": {"format": "jsonl"}}})), LineDisplay)

    monkeypatch.setenv("TERM", "dumb")
    assert isinstance(display_of(Settings()), LineDisplay)


class Timer:
    running = True

    def start(self, every_s: float, *, now: bool) -> None:
        pass

    def stop(self) -> None:
        self.running = False


def test_a_spider_that_keeps_books_is_counted_by_its_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "create_looping_call", lambda function: Timer())
    crawler, shown = make_crawler(), Shown()
    spider = AnySpider()
    spider.accounts = type("Accounts", (), {"ledger": Ledger(lambda stat, number: None)})()  # type: ignore[attr-defined]
    extension = Progress(crawler, shown)
    crawler.signals.send_catch_log(signals.spider_opened, spider=spider)

    spider.accounts.ledger.discover("https://a.example/1", "feed")  # type: ignore[attr-defined]
    spider.accounts.ledger.settle("https://a.example/1", "refused", "robots")  # type: ignore[attr-defined]
    crawler.signals.send_catch_log(signals.response_received, request=Request("https://a.example/"))
    extension.show()
    crawler.signals.send_catch_log(signals.spider_closed)

    assert shown.seen == [(1, 1, 0, 1)]
    assert shown.is_closed
    assert not extension.timer.running


def test_another_project_s_spider_is_counted_by_its_items(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "create_looping_call", lambda function: Timer())
    crawler, shown = make_crawler(), Shown()
    extension = Progress(crawler, shown)
    crawler.signals.send_catch_log(signals.spider_opened, spider=AnySpider())

    for signal in (signals.item_scraped, signals.item_dropped, signals.item_error):
        crawler.signals.send_catch_log(signal, response=Response("https://a.example/"))
    extension.show()

    assert shown.seen == [(3, 0, 1, 1)]


def test_a_line_goes_to_the_log_where_it_takes_such_lines(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = logging.NullHandler(logging.INFO)
    monkeypatch.setattr(progress, "get_scrapy_root_handler", lambda: handler)
    with caplog.at_level(logging.INFO):
        LineDisplay(1).show(SiteCounts((), "x"), 5)

    assert [record.getMessage() for record in caplog.records] == [
        "5 s: 0 of 0 addresses done, 0 stored, 0 skipped, 0 failed; 0 fetched, 0.0 a second"
    ]
    assert capsys.readouterr().err == ""

    handler.setLevel(logging.WARNING)
    LineDisplay(1).show(SiteCounts((), "x"), 5)
    LineDisplay(1, is_quiet=True).show(SiteCounts((), "x"), 5)

    assert capsys.readouterr().err.count("5 s: 0 of 0") == 1
