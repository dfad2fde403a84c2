"""Pictures of the inspector: ``python -m docs.screenshots.inspector`` writes ``docs/images/inspector-*.png``.

They are made from a demo site, in Debian's Chromium by way of Playwright (both in the ``dev`` extra's reach); the fonts are the machine's.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Literal

from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import Desk
from newsspider.inspector.entries import read_entries
from newsspider.inspector.server import Secrets
from newsspider.inspector.serving import LOOPBACK, build_server, listen

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]
IMAGES = ROOT / "docs" / "images"
SITE = ROOT / "fixtures" / "sites" / "gadgetpost.example"
ENTRY = "gadgetpost.example/2026-05-24-payments"
SETTLED_MS = 700


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, its screen, and what is done before it is taken."""

    name: str
    size: tuple[int, int]
    scheme: Literal["light", "dark"]
    prepare: Callable[[Page], object]
    scale: int = 1


def _quotation(page: Page) -> None:
    page.locator(".f-quotes .quote").first.scroll_into_view_if_needed()
    page.locator(".f-quotes .quote").first.click()


def _page_of_a_phone(page: Page) -> None:
    page.locator(".f-body .said").first.click()


SHOTS = (
    Shot("inspector-light", (1366, 820), "light", lambda page: page.click(".f-headline .name")),
    Shot("inspector-dark", (1366, 820), "dark", _quotation),
    Shot("inspector-phone-record", (390, 844), "light", lambda page: None),
    Shot("inspector-phone-page", (390, 844), "dark", _page_of_a_phone),
)


def main() -> int:
    """Take every picture."""
    from playwright.sync_api import sync_playwright

    program = shutil.which("chromium")
    if program is None:
        sys.stderr.write("chromium is not installed; on Debian: apt install chromium\n")
        return 1
    IMAGES.mkdir(exist_ok=True)
    os.chdir(ROOT)  # paths are shown from the working folder on
    with serving() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for shot in SHOTS:
            context = browser.new_context(
                viewport={"width": shot.size[0], "height": shot.size[1]},
                color_scheme=shot.scheme,
                device_scale_factor=shot.scale,
            )
            page = context.new_page()
            page.goto(url)
            page.wait_for_selector(".field")
            page.wait_for_timeout(SETTLED_MS)
            shot.prepare(page)
            page.wait_for_timeout(SETTLED_MS)
            page.screenshot(path=IMAGES / f"{shot.name}.png")
            context.close()
        browser.close()
    return 0


@contextmanager
def serving() -> Iterator[str]:
    """An inspector of the demo site, open at one entry; gives its address."""
    entries = read_entries(str(SITE), url=None, as_text=False, pages=None)
    number = next(n for n in range(len(entries)) if entries.entry(n).name == ENTRY)
    known = Secrets()
    with listen(0) as listening:
        port = listening.getsockname()[1]
        server = build_server(Desk(entries, fixtures=ROOT / "pages", fetch=_no_network), port, known)
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield f"http://{LOOPBACK}:{port}/{known.path}/#{number + 1}"
        server.should_exit = True
        thread.join()


def _no_network(url: str) -> SavedPage:
    raise UsageError(f"{url!r} is not fetched for a picture")


if __name__ == "__main__":
    sys.exit(main())
