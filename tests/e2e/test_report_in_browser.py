"""The report in a real browser: it opens from the disk, asks nobody for anything, and nothing in it runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from docs.screenshots.sample import write_sample
from newsspider.commands.report import write_report
from tests.report.records import hostile_records, record, written
from tests.report.states import written_state

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
WINDOWS = {"laptop": (1280, 800), "phone": (390, 844), "narrow": (320, 640)}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("no browser is installed (Debian: apt install chromium)")
    sync_api: Any = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install playwright")
    with sync_api.sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield found
        found.close()


@dataclass
class Window:
    """The report in a window of its own; ``noticed`` is what it did that it should not."""

    page: Page
    report: Path
    noticed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("console", lambda message: self.notice("console", message.text))
        self.page.on("pageerror", lambda error: self.notice("error", str(error)))
        self.page.on("dialog", self._refuse)
        self.page.on("request", lambda request: self.notice("request", request.url))
        self.page.goto(self.report.as_uri())

    def notice(self, what: str, text: str) -> None:
        if text != self.report.as_uri():
            self.noticed.append(f"{what}: {text}")

    def _refuse(self, dialog: Dialog) -> None:
        self.notice("dialog", dialog.message)
        dialog.dismiss()


def opened(browser: Browser, report: Path, **options: Any) -> Window:
    return Window(browser.new_page(**options), report)


def report_of(folder: Path, *files: Path) -> Path:
    write_report([str(file) for file in files], str(folder / "report.html"), [])
    return folder / "report.html"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", WINDOWS)
def test_it_opens_and_fits_any_window(browser: Browser, tmp_path: Path, size: str, scheme: str) -> None:
    report = report_of(tmp_path, write_sample(tmp_path / "a.jsonl"))
    width, height = WINDOWS[size]

    window = opened(browser, report, viewport={"width": width, "height": height}, color_scheme=scheme)

    assert window.noticed == []
    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    shown = window.page.locator("section .plot svg:visible")
    assert shown.count() == window.page.locator("section .plot").count() >= 6
    assert all((box := shown.nth(place).bounding_box()) and box["width"] <= width for place in range(shown.count()))


def test_the_style_is_applied_and_plots_take_its_colours(browser: Browser, tmp_path: Path) -> None:
    report = report_of(tmp_path, written(tmp_path / "a.jsonl", record(1)))
    fill = "getComputedStyle(document.querySelector('#people ~ .plot path[fill^=var]')).fill"

    light, dark = (opened(browser, report, color_scheme=scheme).page.evaluate(fill) for scheme in ("light", "dark"))

    assert (light, dark) == ("rgb(33, 114, 184)", "rgb(90, 165, 230)")


def test_nothing_of_hostile_records_runs_or_leaves_the_page(browser: Browser, tmp_path: Path) -> None:
    report = report_of(tmp_path, written(tmp_path / "a.jsonl", *hostile_records(), "<script>"))

    window = opened(browser, report)

    assert window.noticed == []
    assert "owned" not in window.page.title()
    assert window.page.locator("script, img, iframe, object, embed, form, base, link").count() == 0
    assert window.page.evaluate(
        "[...document.querySelectorAll('a[href]')].every(a => /^(https?:|file:.*#)/.test(a.href))"
    )
    assert "document.title='owned'" in window.page.inner_text("main")


def test_a_script_that_somebody_puts_into_the_file_does_not_run(browser: Browser, tmp_path: Path) -> None:
    report = report_of(tmp_path, written(tmp_path / "a.jsonl", record(1)))
    planted = (
        "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><p style='color:red'>"
    )
    report.write_text(report.read_text("utf-8").replace("<main>", f"<main>{planted}"), "utf-8")

    window = opened(browser, report)

    assert window.page.title() != "owned"
    assert sum("Content Security Policy" in what for what in window.noticed) >= 3


@pytest.mark.parametrize("records", [(), (record(1, published=None),)])
def test_little_or_nothing_has_a_page_as_well(browser: Browser, tmp_path: Path, records: tuple[Any, ...]) -> None:
    report = report_of(tmp_path, written(tmp_path / "a.jsonl", *records))

    window = opened(browser, report)

    assert window.noticed == []
    assert window.page.inner_text("h1").startswith(f"{len(records)} article")


def test_a_state_s_report_opens_and_prints(browser: Browser, tmp_path: Path) -> None:
    state, _ = written_state(tmp_path)
    report = report_of(tmp_path, state)
    window = opened(browser, report, color_scheme="dark")

    window.page.emulate_media(media="print")

    assert window.noticed == []
    assert window.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert window.page.locator("#state").count() == 1
    assert window.page.pdf().startswith(b"%PDF")


def test_what_a_reader_of_screens_hears_is_whole(browser: Browser, tmp_path: Path) -> None:
    report = report_of(tmp_path, written(tmp_path / "a.jsonl", record(1), record(2)))

    window = opened(browser, report)

    assert (
        window.page.locator("svg:visible:not([role=img])").count()
        == window.page.locator("svg:visible:not([aria-label])").count()
        == 0
    )
    assert (
        window.page.locator("table:not(:has(caption))").count() == window.page.locator("th:not([scope])").count() == 0
    )
    assert window.page.get_by_role("heading", level=1).count() == 1
    assert window.page.evaluate("document.documentElement.lang") == "en"
