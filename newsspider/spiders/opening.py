"""Opens what a crawl's settings name: the state, and processes that extract."""

from __future__ import annotations

from scrapy.settings import BaseSettings
from scrapy.signalmanager import SignalManager

from newsspider.errors import UsageError
from newsspider.exporters.outputs import state_output
from newsspider.middlewares.downloads import ENDING
from newsspider.spiders.workers import Workers
from newsspider.state.store import Store, open_store

MOST = 1000
"""Processes, or seconds, from which a number is a slip."""


def open_state(settings: BaseSettings, name: str) -> Store | None:
    """The state of ``NEWSSPIDER_STATE`` with the crawl's JSON Lines file; None where there is no such setting.

    ``NEWSSPIDER_LOCK`` holds the descriptor of its lock where a command has taken that already. Raises what
    :func:`newsspider.state.store.open_store` does.
    """
    path = settings.get("NEWSSPIDER_STATE")
    if not path:
        return None
    lock = settings.getint("NEWSSPIDER_LOCK", -1)
    return open_store(path, state_output(settings, name), lock=lock if lock >= 0 else None)


def open_workers(settings: BaseSettings, signals: SignalManager) -> Workers | None:
    """As many processes as ``NEWSSPIDER_WORKERS`` says, started; None where this one extracts.

    They give up what they do when the run is to end at once. Raises UsageError for a number that is none.
    """
    count = int(_number(settings, "NEWSSPIDER_WORKERS", least=0, default=0))
    if not count:
        return None
    workers = Workers(count, page_deadline_s(settings))
    signals.connect(workers.give_up, signal=ENDING)
    workers.start()
    return workers


def page_deadline_s(settings: BaseSettings) -> float:
    """How long a page may take, ``NEWSSPIDER_PAGE_DEADLINE``; raises UsageError for a number that is none."""
    return _number(settings, "NEWSSPIDER_PAGE_DEADLINE", least=1, default=30)


def _number(settings: BaseSettings, name: str, *, least: int, default: int) -> float:
    stated = settings.get(name, default)
    try:
        number = float(stated)
    except (TypeError, ValueError):
        number = -1
    if not least <= number < MOST:
        raise UsageError(f"{name}={stated!r} can't be; give a number from {least} to {MOST - 1}, for example {default}")
    return number
