"""A real browser: Debian's Chromium, driven by Playwright; tests are skipped with the reason where either is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = ["--no-sandbox", "--disable-dev-shm-usage", "--force-prefers-reduced-motion"]


@contextmanager
def open_browser() -> Iterator[Browser]:
    """The browser, closed at the end; skips the test where there is none."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(f"no browser: none of {', '.join(NAMES)} is installed (Debian: apt install chromium)")
    sync_api: Any = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=OPTIONS)
        yield browser
        browser.close()


@dataclass
class Watched:
    """A browser's page and everything that it did which nobody asked for."""

    page: Page
    home: str
    noticed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._dismiss)
        self.page.on("console", lambda message: self.noticed.append(f"console: {message.text[:200]}"))
        self.page.on("pageerror", lambda error: self.noticed.append(f"error: {error}"))
        self.page.on("popup", lambda popup: self.noticed.append(f"popup: {popup.url}"))
        self.page.on("download", lambda download: self.noticed.append(f"download: {download.url}"))
        self.page.on("request", lambda request: self._notice(request.url))
        self.page.on("framenavigated", lambda frame: self._notice(frame.url))

    def _dismiss(self, dialog: Dialog) -> None:
        self.noticed.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _notice(self, url: str) -> None:
        if not url.startswith(self.home) and url != "about:blank":
            self.noticed.append(f"request: {url[:200]}")
