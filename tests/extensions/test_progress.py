import io
import sys

import pytest
from scrapy import signals
from scrapy.exceptions import NotConfigured

from newsspider.extensions.progress import ProgressBar
from tests.crawlers import make_crawler


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_no_bar() -> None:
    with pytest.raises(NotConfigured):
        ProgressBar.from_crawler(make_crawler())


def test_a_terminal_gets_no_bar_where_it_is_turned_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())

    with pytest.raises(NotConfigured):
        ProgressBar.from_crawler(make_crawler(NEWSSPIDER_PROGRESS=False))


def test_a_bar_shows_ends_of_discovered_addresses_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    crawler = make_crawler()
    progress = ProgressBar.from_crawler(crawler)
    crawler.signals.send_catch_log(signals.spider_opened)
    for name, count in {"discovered": 5, "stored": 2, "refused/robots": 1}.items():
        crawler.stats.inc_value(f"newsspider/{name}", count)

    crawler.signals.send_catch_log(signals.item_scraped)
    crawler.signals.send_catch_log(signals.spider_closed)

    assert "addresses: 3 of 5 |" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r")
    assert progress.bar is not None
