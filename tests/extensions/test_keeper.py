import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from newsspider.extensions.keeper import Keeper
from newsspider.state.articles import Record
from newsspider.state.store import Store, open_store
from tests.crawlers import make_crawler

RECORD = Record("x", 1, None, "hash", None, b'{"id": "x"}\n')


def made(folder: Path) -> tuple[Keeper, Crawler, Store]:
    crawler = make_crawler(NEWSSPIDER_STATE=str(folder / "state.db"))
    store = open_store(folder / "state.db", folder / "articles.jsonl")
    crawler.spider = SimpleNamespace(store=store)  # type: ignore[assignment]
    return Keeper.from_crawler(crawler), crawler, store


def test_it_is_off_without_a_state() -> None:
    with pytest.raises(NotConfigured):
        Keeper.from_crawler(make_crawler())


def test_what_was_stored_is_committed_and_written(tmp_path: Path) -> None:
    keeper, crawler, store = made(tmp_path)
    store.articles.put("x", RECORD)
    crawler.stats.set_value("newsspider/stored", 1)

    keeper.stopped()

    assert (tmp_path / "articles.jsonl").read_bytes() == RECORD.line
    assert crawler.stats.get_value("newsspider/written") == 1
    store.close()


def test_what_was_mended_is_counted(tmp_path: Path) -> None:
    _, crawler, store = made(tmp_path)
    store.addresses.lease("x")
    store.articles.put("x", RECORD)
    store.commit()
    store.close()
    (tmp_path / "articles.jsonl").write_bytes(b'{"id')
    keeper, crawler, store = made(tmp_path)

    async def open_and_stop() -> None:
        keeper.opened()
        keeper.stopped()

    asyncio.run(open_and_stop())

    assert crawler.stats.get_value("newsspider/recovered/leases") == 1
    assert crawler.stats.get_value("newsspider/torn_lines") == 1
    store.close()


def test_a_state_that_can_not_be_written_ends_the_run_and_takes_back_what_was_counted(tmp_path: Path) -> None:
    keeper, crawler, store = made(tmp_path)
    closed: list[str] = []

    async def close_spider_async(*, reason: str) -> None:
        closed.append(reason)

    engine: Any = SimpleNamespace(close_spider_async=close_spider_async)
    crawler.engine = engine
    crawler.stats.set_value("newsspider/stored", 3)
    store.uncommitted = 2
    store._database.error = OSError(28, "No space left on device")

    async def commit_twice() -> None:
        keeper.commit()
        keeper.commit()
        await asyncio.sleep(0)

    asyncio.run(commit_twice())

    assert closed == ["disk_full"]
    assert crawler.stats.get_value("newsspider/stored") == 1
    assert crawler.stats.get_value("newsspider/pending/disk_full") == 2
    store.close()
