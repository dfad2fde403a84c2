import asyncio
import os
from types import SimpleNamespace
from typing import Any

import pytest

from newsspider.extensions import stopping
from newsspider.extensions.stopping import Stopper
from newsspider.middlewares.downloads import ENDING
from tests.crawlers import make_crawler


def made(*, running: bool) -> tuple[Stopper, Any]:
    crawler = make_crawler()
    downloader = SimpleNamespace(slots={}, processed=[])
    downloader._process_queue = downloader.processed.append
    crawler.engine = SimpleNamespace(running=running, downloader=downloader)  # type: ignore[assignment]
    return Stopper.from_crawler(crawler), crawler


def heard(crawler: Any) -> list[str]:
    found: list[str] = []
    crawler.signals.connect(lambda: found.append("ending"), signal=ENDING, weak=False)
    return found


def test_a_running_crawl_is_left_alone() -> None:
    stopper, crawler = made(running=True)
    signals = heard(crawler)

    async def watch() -> None:
        stopper.opened()
        stopper.look()
        stopper.closed()

    asyncio.run(watch())

    assert (signals, stopper.since, stopper.last_door) == ([], None, None)


def test_a_stopped_crawl_gets_its_grace_and_is_then_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    stopper, crawler = made(running=False)
    signals = heard(crawler)

    stopper.look()
    stopper.look()
    before = list(signals)
    monkeypatch.setattr(stopping, "GRACE_S", 0)
    stopper.look()

    assert stopper.last_door is not None
    stopper.last_door.cancel()
    assert (before, signals) == ([], ["ending"])


def test_nothing_waits_for_a_delay_any_more() -> None:
    stopper, crawler = made(running=False)
    slot = SimpleNamespace(delay=30.0, jitter=0.5, close=lambda: None)
    crawler.engine.downloader.slots["news.example"] = slot

    crawler.signals.send_catch_log(ENDING)

    assert (slot.delay, slot.jitter, crawler.engine.downloader.processed) == (0, 0, [slot])
    assert stopper.since is None


def test_the_last_door_leads_out_with_the_run_s_code(monkeypatch: pytest.MonkeyPatch) -> None:
    stopper, crawler = made(running=False)
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)

    stopper.leave()
    crawler.stats.set_value("newsspider/exit_code", 9)
    stopper.leave()

    assert codes == [5, 9]
