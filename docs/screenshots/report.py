"""Pictures of the report, on a laptop and a phone: ``python -m docs.screenshots.report`` writes them (Chromium, Playwright)."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from docs.screenshots.sample import write_sample
from newsspider.commands.report import write_report

IMAGES = Path(__file__).parent.parent / "images"
PICTURES = {
    "report-laptop.png": ((1180, 1560), "light", 0),
    "report-dark.png": ((1180, 1300), "dark", 1),
    "report-phone.png": ((390, 1500), "dark", 0),
}
"""File, size of the window, colour scheme, and the section at its top (0 for the beginning)."""


def main() -> None:
    """Write the pictures."""
    from playwright.sync_api import sync_playwright

    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = Path(folder) / "report.html"
        write_report([str(write_sample(Path(folder) / "articles.jsonl"))], str(report), [])
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, (size, scheme, section) in PICTURES.items():
            _take(browser, report, IMAGES / name, {"size": size, "scheme": scheme, "section": section})
        browser.close()


def _take(browser: Any, report: Path, file: Path, wish: dict[str, Any]) -> None:
    width, height = wish["size"]
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=wish["scheme"])
    page.goto(report.as_uri())
    if wish["section"]:
        page.locator("section").nth(wish["section"] + 2).scroll_into_view_if_needed()
        page.evaluate("place => document.querySelectorAll('section')[place].scrollIntoView()", wish["section"] + 2)
    page.screenshot(path=str(file))


if __name__ == "__main__":
    main()
