"""Deadline: work in the crawl's own process that ends when its time is up."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn


class Overdue(BaseException):
    """The time is up. No Exception: whoever takes in a field's failure must not take in this."""


@contextmanager
def deadline(longest_s: float) -> Iterator[None]:
    """Raise Overdue in the block once it has taken so long.

    The kernel's alarm does it, which reaches loops and regular expressions alike; only a process's main thread hears
    it, so that in another thread, and where there are no such alarms, the block has no deadline.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "setitimer"):
        yield
        return
    before: Any = signal.signal(signal.SIGALRM, _overdue)
    signal.setitimer(signal.ITIMER_REAL, longest_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _overdue(*_: object) -> NoReturn:
    raise Overdue
