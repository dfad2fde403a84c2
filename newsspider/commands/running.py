"""Runs a spider to its end and says how it went: usage errors as one line, everything else as an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scrapy.crawler import AsyncCrawlerProcess, Crawler, CrawlerProcessBase
from scrapy.settings import BaseSettings, Settings
from scrapy.spidermiddlewares.httperror import HttpError

from newsspider.commands.settingnames import SETTINGS_MODULE, check_names
from newsspider.errors import UsageError
from newsspider.exitcodes import ExitCode
from newsspider.exporters.outputs import check_format
from newsspider.state.lock import take_lock
from newsspider.state.store import is_disk_full
from newsspider.wording import REASONS

CRASH = 1
USAGE = 2
ONE_PAGE: dict[str, Any] = {
    "ITEM_PIPELINES": {},
    "EXTENSIONS": {},
    "FEEDS": {},
    "AUTOTHROTTLE_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
}
"""Settings of a spider that fetches one page for a command: nothing is stored, nobody waits."""


def newsspider_settings(overrides: Mapping[str, Any] | None = None) -> Settings:
    """Our own settings, outside of any project; ``overrides`` are what the command line says."""
    settings = Settings()
    settings.setmodule(SETTINGS_MODULE, priority="project")
    settings.setdict(dict(overrides or {}), priority="cmdline")
    return settings


def run_spider(process: CrawlerProcessBase, crawler: Crawler, arguments: Mapping[str, Any]) -> int:
    """Crawl until done; the exit code is the run report's. Raises UsageError for wrong arguments, outputs or settings."""
    check_names(crawler.settings)
    check_outputs(crawler.settings)
    lock_state(crawler.settings)
    task = process.crawl(crawler, **arguments)
    errors: list[BaseException] = []
    if isinstance(process, AsyncCrawlerProcess):
        task.add_done_callback(lambda done: errors.extend(_error_of(done)))  # type: ignore[attr-defined]
    process.start()
    for error in errors:
        if is_disk_full(error):
            sys.stderr.write(f"newsspider: {ExitCode.DISK_FULL.meaning} ({error})\n")
            return ExitCode.DISK_FULL
        raise error
    if process.bootstrap_failed:
        return CRASH
    return int(crawler.stats.get_value("newsspider/exit_code", 0))


def lock_state(settings: BaseSettings) -> None:
    """Take the lock of the state that the settings name, before anything is fetched; raises BusyError where a run has it."""
    if settings.get("NEWSSPIDER_STATE") and settings.getint("NEWSSPIDER_LOCK", -1) < 0:
        settings.set("NEWSSPIDER_LOCK", take_lock(settings["NEWSSPIDER_STATE"]), "cmdline")


def check_outputs(settings: BaseSettings) -> None:
    """Raise UsageError for an output file that can't be written, before anything is fetched."""
    for uri, options in settings.getdict("FEEDS").items():
        parts = urlsplit(str(uri))
        if parts.scheme not in ("", "file") or "%(" in str(uri):
            continue
        path = Path((parts.path if parts.scheme else str(uri)).replace("%%", "%"))
        folder = next((parent for parent in path.absolute().parents if parent.exists()), Path("/"))
        if path.is_dir() or not folder.is_dir() or not os.access(path if path.exists() else folder, os.W_OK):
            raise UsageError(f"output {str(path)!r} can't be written; give a file in a folder where you may write")
        check_format(path, options)


def why(error: BaseException | None) -> str:
    """Why a page could not be fetched, in words."""
    if isinstance(error, HttpError):
        return f"HTTP {error.response.status}"
    return REASONS.get(str(error), str(error)) or type(error).__name__


def _error_of(task: Any) -> list[BaseException]:
    """The task's error, fetched so that asyncio does not print it a second time."""
    error = None if task.cancelled() else task.exception()
    return [error] if error is not None else []
