import pytest
from scrapy import signals

from newsspider.exitcodes import ExitCode
from newsspider.extensions.runreport import RunReport
from tests.crawlers import make_crawler


def test_a_run_is_judged_and_told_when_the_engine_has_stopped(capsys: pytest.CaptureFixture[str]) -> None:
    crawler = make_crawler()
    report = RunReport.from_crawler(crawler)  # Scrapy's signals hold no strong reference
    crawler.stats.inc_value("newsspider/discovered")
    crawler.stats.inc_value("newsspider/failed/timeout")

    crawler.signals.send_catch_log(signals.engine_stopped, sender=report.crawler)

    assert crawler.stats.get_value("newsspider/exit_code") == ExitCode.NOTHING_STORED
    assert "failed: no answer in time" in capsys.readouterr().err


def test_the_summary_can_be_turned_off_the_exit_code_can_not(capsys: pytest.CaptureFixture[str]) -> None:
    crawler = make_crawler(NEWSSPIDER_REPORT=False)
    report = RunReport.from_crawler(crawler)  # Scrapy's signals hold no strong reference
    crawler.stats.inc_value("newsspider/discovered")

    crawler.signals.send_catch_log(signals.engine_stopped, sender=report.crawler)

    assert crawler.stats.get_value("newsspider/exit_code") == ExitCode.ACCOUNTING_BROKEN
    assert capsys.readouterr().err == ""


def test_a_spider_that_keeps_no_books_is_not_judged(capsys: pytest.CaptureFixture[str]) -> None:
    crawler = make_crawler()
    report = RunReport.from_crawler(crawler)  # Scrapy's signals hold no strong reference

    crawler.signals.send_catch_log(signals.engine_stopped, sender=report.crawler)

    assert crawler.stats.get_value("newsspider/exit_code") is None
    assert capsys.readouterr().err == ""
