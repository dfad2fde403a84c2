"""Workers: pages are extracted in processes of their own, each page with a deadline; one that hangs or crashes costs its page alone."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from newsspider.discovery.parts import next_part
from newsspider.extraction import Draft, Fetched, assemble, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.items import Article

TIMED_OUT, CRASHED = "extraction_timeout", "extraction_crashed"
START_S = 60.0
"""How long a process may take to be ready for its first page."""


@dataclass(frozen=True, slots=True)
class Task:
    """A page to be extracted, as it was fetched."""

    body: bytes
    url: str
    content_type: str | None
    fetched: Fetched


@dataclass(frozen=True, slots=True)
class Result:
    """The article, and the fields that crashed over it; no article where ``trouble`` says why."""

    article: Article | None = None
    failures: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""
    onward: str | None = None
    """The article's next page."""


class Workers:
    """So many processes, started when there is work; ``extract`` waits for one that is free."""

    def __init__(self, count: int, deadline_s: float) -> None:
        self.deadline_s = deadline_s
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="workers")
        self._free = [_Worker() for _ in range(count)]
        self._turn = asyncio.Semaphore(count)

    async def extract(self, task: Task) -> Result:
        """The result of a page, made in another process within the deadline."""
        async with self._turn:
            worker = self._free.pop()
            try:
                loop = asyncio.get_running_loop()
                return await loop.run_in_executor(self._threads, worker.ask, task, self.deadline_s)
            finally:
                self._free.append(worker)

    def close(self) -> None:
        """End the processes."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in self._free:
            worker.end()


def extracted(task: Task) -> Result:
    """A page's result, as the pipelines would make it, with nothing in it that leads back to the page."""
    draft = open_draft(task.body, task.url, content_type=task.content_type, fetched=task.fetched)
    article = finished(draft)
    kept = replace(article, evidence=dict(article.evidence))
    return Result(kept, dict(draft.failures), onward=next_part(draft.page))


def finished(draft: Draft) -> Article:
    """The record of a draft in which nothing was found yet."""
    for known in FIELDS:
        run_field(draft, known.name)
    return assemble(draft)


class _Worker:
    """One process and our end of the pipe to it."""

    def __init__(self) -> None:
        self._process: Any = None
        self._pipe: Connection | None = None

    def ask(self, task: Task, deadline_s: float) -> Result:
        """The result of a page; kills the process where it does not come in time."""
        try:
            pipe = self._pipe or self._start()
            pipe.send(task)
            if not pipe.poll(deadline_s):
                self.end()
                return Result(trouble=TIMED_OUT)
            result: Result = pipe.recv()
            return result
        except (EOFError, OSError):
            self.end()
            return Result(trouble=CRASHED)

    def end(self) -> None:
        """Kill the process."""
        if self._pipe is not None:
            self._pipe.close()
            self._process.kill()
            self._process.join()
            self._pipe = None

    def _start(self) -> Connection:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        if self._pipe.poll(START_S):
            self._pipe.recv()
        return self._pipe


def _work(pipe: Connection) -> None:
    """Answer pages until the other end is closed, by whatever end of the crawl."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe.send("ready")
    while True:
        try:
            pipe.send(extracted(pipe.recv()))
        except (EOFError, OSError):
            return
