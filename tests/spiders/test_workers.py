import asyncio
import os
from collections.abc import Iterator
from dataclasses import replace

import pytest

from newsspider import Fetched, extract
from newsspider.spiders.workers import CRASHED, TIMED_OUT, Result, Task, Workers, extracted

PAGE = b"<article><h1>Harbour gets a crane</h1><p>The harbour of Aldersey has a new crane.</p></article>"
TASK = Task(PAGE, "https://news.example/1", "text/html", Fetched())


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(2, deadline_s=30)
    yield made
    made.close()


def test_a_page_gives_the_record_that_it_gives_here() -> None:
    result = extracted(TASK)

    assert result.article is not None
    assert result.article.to_dict() == extract(PAGE, TASK.url, content_type="text/html").to_dict()
    assert result.failures == {}


def test_pages_are_extracted_in_other_processes(workers: Workers) -> None:
    async def ask() -> list[Result]:
        tasks = (replace(TASK, url=f"https://news.example/{number}") for number in range(5))
        return await asyncio.gather(*(workers.extract(task) for task in tasks))

    found = asyncio.run(ask())

    assert [result.article and result.article.url for result in found] == [
        f"https://news.example/{n}" for n in range(5)
    ]
    assert found[1].article is not None
    assert found[1].article.to_dict() == extract(PAGE, TASK.url, content_type="text/html").to_dict()


def test_a_page_that_takes_too_long_costs_its_process_and_the_next_gets_another(workers: Workers) -> None:
    async def ask() -> list[Result]:
        workers.deadline_s = 0
        slow = await workers.extract(replace(TASK, body=PAGE + b"<p>word</p>" * 200_000))
        workers.deadline_s = 60
        return [slow, await workers.extract(TASK)]

    slow, quick = asyncio.run(ask())

    assert (slow.article, slow.trouble) == (None, TIMED_OUT)
    assert quick.article is not None


def test_a_process_that_dies_costs_its_page_alone(workers: Workers) -> None:
    async def ask() -> list[Result]:
        first = await workers.extract(TASK)
        for worker in workers._free:
            if worker._process is not None:
                os.kill(worker._process.pid, 9)
                worker._process.join()
        return [first, await workers.extract(TASK), await workers.extract(TASK)]

    first, dead, again = asyncio.run(ask())

    assert first.article is not None
    assert dead.trouble == CRASHED
    assert again.article is not None
