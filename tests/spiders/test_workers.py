import asyncio
import os
import signal
import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from newsspider import Fetched, extract
from newsspider.spiders.apart import Result
from newsspider.spiders.reading import TIMED_OUT, Task
from newsspider.spiders.workers import AHEAD, CRASHED, Workers, cut_message, framed, start_method
from newsspider.state.lock import take_lock

PAGE = b"<article><h1>Harbour gets a crane</h1><p>The harbour of Aldersey has a new crane.</p></article>"
TASK = Task(PAGE, "https://news.example/1", "text/html", Fetched())
SLOW = replace(TASK, body=PAGE + b"<p>word</p>" * 200_000)


def with_workers(ask: Callable[[Workers], Awaitable[list[Result]]], count: int = 2) -> list[Result]:
    """What is asked of workers that are closed afterwards."""

    async def run() -> list[Result]:
        workers = Workers(count, deadline_s=60)
        try:
            return await ask(workers)
        finally:
            workers.close()
            await asyncio.sleep(0)

    return asyncio.run(run())


def test_pages_are_extracted_in_other_processes_more_than_they_have_at_hand() -> None:
    count = 2 * AHEAD + 3

    async def ask(workers: Workers) -> list[Result]:
        tasks = (replace(TASK, url=f"https://news.example/{number}") for number in range(count))
        return await asyncio.gather(*(workers.extract(task) for task in tasks))

    found = with_workers(ask)

    assert [result.article and result.article.url for result in found] == [
        f"https://news.example/{n}" for n in range(count)
    ]
    assert found[1].article is not None
    assert found[1].article.to_dict() == extract(PAGE, "https://news.example/1", content_type="text/html").to_dict()


def test_processes_are_there_before_the_first_page() -> None:
    async def ask(workers: Workers) -> list[Result]:
        workers.start()
        before = [worker.process.pid for worker in workers.processes]
        found = [await workers.extract(TASK)]
        assert [worker.process.pid for worker in workers.processes] == before
        return found

    (found,) = with_workers(ask)

    assert found.article is not None


def test_processes_that_were_never_needed_end() -> None:
    workers = Workers(2, deadline_s=60)
    workers.start()

    workers.close()

    assert [worker.process.exitcode for worker in workers.processes] == [-signal.SIGKILL] * 2


def test_a_process_with_threads_is_not_forked() -> None:
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()

    method = start_method()
    ended.set()
    thread.join()

    assert method == "spawn"


def test_a_file_that_the_crawl_has_open_is_not_held_by_a_process(tmp_path: Path) -> None:
    async def ask(workers: Workers) -> list[Result]:
        lock = take_lock(tmp_path / "state.db")
        found = [await workers.extract(TASK)]
        os.close(lock)
        os.close(take_lock(tmp_path / "state.db"))
        return found

    (found,) = with_workers(ask)

    assert found.article is not None


def test_a_page_that_takes_too_long_costs_its_process_and_those_behind_it_get_another() -> None:
    async def ask(workers: Workers) -> list[Result]:
        first = await workers.extract(TASK)
        workers.deadline_s = 0
        slow, behind = asyncio.ensure_future(workers.extract(SLOW)), asyncio.ensure_future(workers.extract(TASK))
        found = await slow
        workers.deadline_s = 60
        return [first, found, await behind]

    _, slow, behind = with_workers(ask, count=1)

    assert (slow.article, slow.trouble) == (None, TIMED_OUT)
    assert behind.article is not None


def test_a_process_that_dies_costs_its_page_alone() -> None:
    async def ask(workers: Workers) -> list[Result]:
        first = await workers.extract(TASK)
        for worker in workers.processes:
            os.kill(worker.process.pid, 9)
        return [first, await workers.extract(TASK), await workers.extract(TASK)]

    first, dead, again = with_workers(ask, count=1)

    assert first.article is not None
    assert dead.trouble == CRASHED
    assert again.article is not None


def test_a_process_that_dies_at_rest_costs_nothing() -> None:
    async def ask(workers: Workers) -> list[Result]:
        first = await workers.extract(TASK)
        before = workers.processes[0]
        os.kill(before.process.pid, 9)
        while workers.processes[0] is before:
            await asyncio.sleep(0.01)
        return [first, await workers.extract(TASK)]

    found = with_workers(ask, count=1)

    assert [result.trouble for result in found] == ["", ""]


def test_whoever_waits_when_a_run_ends_is_told_so() -> None:
    async def ask(workers: Workers) -> list[Result]:
        asked = [asyncio.ensure_future(workers.extract(TASK)) for _ in range(AHEAD + 2)]
        await asyncio.sleep(0)
        workers.give_up()
        return [*(await asyncio.gather(*asked)), await workers.extract(TASK)]

    found = with_workers(ask, count=1)

    assert [result.trouble for result in found] == ["interrupted"] * (AHEAD + 3)


def test_what_a_terminal_tells_all_processes_at_once_does_not_end_one_that_is_still_loading() -> None:
    async def ask(workers: Workers) -> list[Result]:
        asked = asyncio.ensure_future(workers.extract(TASK))
        await asyncio.sleep(0)
        for number in (signal.SIGINT, signal.SIGTERM):
            os.kill(workers.processes[0].process.pid, number)
        return [await asked]

    (found,) = with_workers(ask, count=1)

    assert found.article is not None


@given(st.lists(st.binary(max_size=50)), st.integers(1, 7))
def test_messages_come_out_as_they_went_in_whatever_the_pieces(messages: list[bytes], piece: int) -> None:
    sent, received, found = b"".join(map(framed, messages)), bytearray(), []
    for start in range(0, len(sent), piece):
        received += sent[start : start + piece]
        while (message := cut_message(received)) is not None:
            found.append(message)

    assert found == messages
    assert not received
