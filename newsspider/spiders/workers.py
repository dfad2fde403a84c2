"""Workers: pages are extracted in processes of their own, each page with a deadline; one that hangs or crashes costs its page alone."""

from __future__ import annotations

import asyncio
import atexit
import logging
import pickle
import signal
import socket
import struct
import sys
import threading
from collections import deque
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from typing import Any

from newsspider.spiders.apart import TOLD_TO_CRAWL, Result, work_alone
from newsspider.spiders.outcomes import INTERRUPTED
from newsspider.spiders.reading import TIMED_OUT, Task

CRASHED = "extraction_crashed"
START_S = 60.0
"""How long a process may take to be ready for its first page."""
ORPHANED_S = 10.0
"""How much longer than its deadline a process works on a page when the crawl that would kill it is gone."""
AHEAD = 8
"""Pages that a process has at hand, the one it reads included: it need not wait until the crawl has time for it."""
_SIZE, _LONG_SIZE = struct.Struct("!i"), struct.Struct("!Q")
"""How ``multiprocessing.connection`` says a message's length: four bytes, or -1 and eight."""
logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Job:
    """A page on its way to a process, and who waits for it."""

    message: bytes
    done: asyncio.Future[Result]


class Workers:
    """So many processes, started by ``start`` or when there is work; ``extract`` waits for one that is free."""

    def __init__(self, count: int, deadline_s: float) -> None:
        self.deadline_s = deadline_s
        self.waiting: deque[Job] = deque()
        self.is_over = False
        self.processes = [WorkerProcess(self) for _ in range(count)]

    def start(self) -> None:
        """Start the processes before there is work: they load, or are forked, while the crawl asks for its first page."""
        for process in self.processes:
            process.start()

    async def extract(self, task: Task) -> Result:
        """The result of a page, made in another process within the deadline; once that is over, none."""
        if self.is_over:
            return Result(trouble=INTERRUPTED)
        message = pickle.dumps(task, pickle.HIGHEST_PROTOCOL)
        job = Job(framed(message), asyncio.get_running_loop().create_future())
        self.waiting.append(job)
        self.hand_out()
        result = await job.done
        if result.crash:
            logger.error("Crashed over <%s>: %s", task.url, result.crash)
        return result

    def hand_out(self) -> None:
        """Give what waits to the process that has least to do, as long as one may have more."""
        while self.waiting:
            idlest = min(self.processes, key=lambda process: len(process.jobs))
            if len(idlest.jobs) >= AHEAD:
                return
            idlest.take(self.waiting.popleft())

    def replace(self, ended: WorkerProcess) -> None:
        """Have another process in the place of one that has ended."""
        self.processes[self.processes.index(ended)] = WorkerProcess(self)

    def give_up(self) -> None:
        """Extract no more: end the processes, and tell those who wait for a page that the run was interrupted."""
        jobs = [*self.waiting, *(job for process in self.processes for job in process.jobs)]
        self.close()
        for job in jobs:
            _answer(job, Result(trouble=INTERRUPTED))

    def close(self) -> None:
        """End the processes."""
        self.is_over = True
        self.waiting.clear()
        for process in self.processes:
            process.end()


class WorkerProcess(asyncio.Protocol):
    """One process and our end of its socket, until it ends; it answers jobs in their order and reads one at a time."""

    def __init__(self, workers: Workers) -> None:
        self.workers = workers
        self.jobs: deque[Job] = deque()
        self.process: Any = None
        self._end: socket.socket | None = None
        self._connecting: asyncio.Task[Any] | None = None
        self._transport: asyncio.WriteTransport | None = None
        self._received = bytearray()
        self._timer: asyncio.TimerHandle | None = None
        self._is_ready = self._is_over = False

    def start(self) -> None:
        """Start the process, unless that was done."""
        if self.process is not None:
            return
        self._end, theirs = socket.socketpair()
        self._end.setblocking(False)
        longest_s = self.workers.deadline_s + ORPHANED_S
        context: Any = get_context(start_method())
        self.process = context.Process(target=work_alone, args=(theirs, longest_s), daemon=True)
        start_deaf(self.process)
        atexit.register(
            self.process.kill
        )  # Python would wait for it at its own end, should a crawl fail before it begins
        theirs.close()

    def take(self, job: Job) -> None:
        """Send a job; starts the process where it was not."""
        if self._connecting is None:
            self._connect()
        self.jobs.append(job)
        if self._transport is not None:
            self._transport.write(job.message)
        if len(self.jobs) == 1 and self._is_ready:
            self._watch(self.workers.deadline_s)

    def end(self) -> None:
        """Kill the process."""
        self._is_over = True
        self._stop_watching()
        if self.process is not None:
            self.process.kill()  # before its socket closes, which it would end by itself at: one way to end is enough
        if self._transport is not None:
            self._transport.abort()
        elif self._end is not None:
            if self._connecting is not None:
                self._connecting.cancel()
            self._end.close()
        if self.process is not None:
            self.process.join()
            atexit.unregister(self.process.kill)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Send what was given before the event loop had our end."""
        assert isinstance(transport, asyncio.WriteTransport)
        if self._is_over:
            transport.abort()
            return
        self._transport = transport
        for job in self.jobs:
            transport.write(job.message)

    def data_received(self, data: bytes) -> None:
        """Give the results that are whole to those who wait for them."""
        self._received += data
        while not self._is_over and (message := cut_message(self._received)) is not None:
            self._stop_watching()
            if self._is_ready:
                _answer(self.jobs.popleft(), pickle.loads(message))
            self._is_ready = True
            if self.jobs:
                self._watch(self.workers.deadline_s)
        self.workers.hand_out()

    def connection_lost(self, exc: Exception | None) -> None:
        """The process has died: its page is lost, the others are for another one."""
        if not self._is_over:
            self._give_up(CRASHED)

    def _give_up(self, trouble: str) -> None:
        self.end()
        self.workers.replace(self)
        if self.jobs:
            _answer(self.jobs.popleft(), Result(trouble=trouble))
        self.workers.waiting.extendleft(reversed(self.jobs))
        self.workers.hand_out()

    def _watch(self, seconds: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(seconds, self._give_up, TIMED_OUT)

    def _stop_watching(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _connect(self) -> None:
        self.start()
        loop = asyncio.get_running_loop()
        self._connecting = loop.create_task(loop.create_unix_connection(lambda: self, sock=self._end))
        self._watch(START_S)


def start_method() -> str:
    """How a process is made: forked where this one is alone in its memory, which takes no time and no loading; else spawned."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def start_deaf(process: Any) -> None:
    """Start a process that is deaf to what the crawl is told, from its first moment: it would die of Ctrl-C while it loads."""
    resource_tracker.ensure_running()  # it would have us hear again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, TOLD_TO_CRAWL)
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def framed(message: bytes) -> bytes:
    """A message with its length before it, as the other end reads it."""
    if len(message) > 0x7FFF_FFFF:
        return _SIZE.pack(-1) + _LONG_SIZE.pack(len(message)) + message
    return _SIZE.pack(len(message)) + message


def cut_message(received: bytearray) -> bytes | None:
    """The first whole message, cut off what was received; None where there is none yet.

    >>> data = bytearray(framed(b"one") + b"\\0")
    >>> cut_message(data), cut_message(data), bytes(data)
    (b'one', None, b'\\x00')
    """
    if len(received) < _SIZE.size:
        return None
    (size,) = _SIZE.unpack_from(received)
    start = _SIZE.size
    if size < 0:
        start += _LONG_SIZE.size
        if len(received) < start:
            return None
        (size,) = _LONG_SIZE.unpack_from(received, _SIZE.size)
    if len(received) < start + size:
        return None
    message = bytes(received[start : start + size])
    del received[: start + size]
    return message


def _answer(job: Job, result: Result) -> None:
    if not job.done.done():
        job.done.set_result(result)
