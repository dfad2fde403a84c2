"""Opens what a crawl's settings name: the state, and processes that extract."""

from __future__ import annotations

from scrapy.settings import BaseSettings

from newsspider.exporters.outputs import state_output
from newsspider.spiders.workers import Workers
from newsspider.state.store import Store, open_store


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


def open_workers(settings: BaseSettings) -> Workers | None:
    """As many processes as ``NEWSSPIDER_WORKERS`` says, started with their first page; None where this one extracts."""
    count = settings.getint("NEWSSPIDER_WORKERS")
    return Workers(count, settings.getfloat("NEWSSPIDER_PAGE_DEADLINE", 30)) if count else None
