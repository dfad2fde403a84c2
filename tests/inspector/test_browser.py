"""The inspector in a real browser: clicks, highlights, keys, buttons, screens, and that a hostile page or record gets nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.reading import FIELD_NAMES
from tests.contracts.pages import FIXTURES
from tests.inspector.browser import Watched, open_browser
from tests.inspector.conftest import Inspector, Start
from tests.inspector.vectors import VECTORS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, FrameLocator, Page

Open = Callable[..., "Page"]
WORDS = "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time."

PATIENCE = 90_000
"""Milliseconds that a browser on a busy machine may take."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as found:
        yield found


@pytest.fixture
def visit(browser: Browser) -> Iterator[Open]:
    """Opens an inspector in a fresh window; the test fails where that does anything that nobody asked for."""
    watched: list[Watched] = []

    def begin(inspector: Inspector, *, width: int = 1280, height: int = 800, scheme: Any = "light") -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
        context.set_default_timeout(PATIENCE)
        watched.append(Watched(context.new_page(), inspector.url))
        watched[-1].page.goto(inspector.url)
        watched[-1].page.wait_for_selector(".field, .problem")
        return watched[-1].page

    yield begin
    for one in watched:
        one.page.wait_for_timeout(50)
        one.page.context.close()
        assert one.noticed == []


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("#frame")


def shows(page: Page, *words: str) -> str:
    """The text of the place that the frame was sent to, once it holds the words and is in sight."""
    place = frame_of(page).locator(":target:not(n-at), n-at:target + :not(n-at), n-at:target + n-at + :not(n-at)")
    text = ""
    for _ in range(400):  # twenty seconds, as a browser on a busy machine may be slow
        frame, box = page.locator("#frame").bounding_box(), place.bounding_box() if place.count() else None
        text = " ".join((place.text_content() or "").split()) if box else ""
        if (
            box
            and frame
            and frame["y"] - 1 <= box["y"] < frame["y"] + frame["height"]
            and all(w in text for w in words)
        ):
            return text
        page.wait_for_timeout(50)
    raise AssertionError(f"the frame shows {text!r}, not {words!r}")


def expected(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
    return found


def test_the_article_stands_beside_its_page(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))

    headline = "Night market vendors drop card readers for payments by sound"
    assert page.locator(".f-headline .value").first.text_content() == headline
    assert page.locator(".f-headline .rule").first.text_content() == "h1+json-ld"
    assert re.fullmatch(r"\d+\.\d %", page.locator(".f-headline .score").first.text_content() or "")
    assert shows(page, headline) == headline


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("standfirst", "A two-second melody moves the money, even when the mobile network is down."),
        ("page_date", "Tuesday, 2 June 2026"),
        ("body", "At three night markets in Taipei and Penang"),
        ("quotes", "My card reader died each time it rained,"),
        ("description", "/html/head/meta"),
        ("published", "json-ld[1].@graph[0].datePublished"),
    ],
)
def test_a_click_on_a_field_shows_where_it_was_found(
    field: str, shown: str, start: Start, fixture_folder: Path, visit: Open
) -> None:
    page = visit(start(fixture_folder))

    page.click(f".field.f-{field} .name")

    shows(page, shown)


def test_marks_have_their_field_s_colour_on_both_sides(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))
    colour = "node => getComputedStyle(node).getPropertyValue('--hue').trim()"

    for name in ("headline", "quotes", "weather"):
        here = page.locator(f".field.f-{name}").evaluate(colour)
        there = frame_of(page).locator(f".value.f-{name}").first.evaluate(colour)
        assert here == there
    washed = frame_of(page).locator("mark.f-quotes").first.evaluate("node => getComputedStyle(node).backgroundColor")
    assert washed not in ("rgba(0, 0, 0, 0)", "transparent")


def test_a_click_on_a_quotation_in_the_body_shows_that_one(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))

    page.locator(".f-body .said").last.click()

    shows(page, "You can play our song as often as you like. It is only money the first time.")
    assert page.locator(".field.selected").get_attribute("data-field") == "quotes"


def test_a_runner_up_can_be_shown(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))

    page.click(".f-description .name")
    page.keyboard.press("r")
    page.click(".f-description .rivals .part")

    shows(page, "og:description")


def test_keys_lead_through_fields_places_and_entries(start: Start, visit: Open) -> None:
    page = visit(start(FIXTURES / "sites/gadgetpost.example"))
    first = page.locator("#name").text_content()

    page.keyboard.press("j")
    assert page.locator(".field.selected").get_attribute("data-field") == "standfirst"
    page.keyboard.press("k")
    assert page.locator(".field.selected").get_attribute("data-field") == "headline"
    page.keyboard.press("ArrowRight")
    page.wait_for_function("name => document.querySelector('#name').textContent !== name", arg=first)
    page.keyboard.press("ArrowLeft")
    page.wait_for_function("name => document.querySelector('#name').textContent === name", arg=first)
    page.click(".f-teasers .name")
    shows(page, "Hot this week")
    page.keyboard.press("n")
    shows(page, "Quillpad 3 e-ink tablet")
    page.keyboard.press("p")
    shows(page, "Hot this week")
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    page.keyboard.press("g")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.hash === '#3'")


def test_the_list_of_entries_leads_to_each(start: Start, tmp_path: Path, visit: Open) -> None:
    titles = [f"<b>Crane</b> {number}" for number in range(120)]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps({"headline": title}) + "\n" for title in titles))
    page = visit(start(tmp_path / "a.jsonl"))

    page.keyboard.press("l")
    page.click("#contents-more")
    page.get_by_text("<b>Crane</b> 117").click()

    page.wait_for_function("() => location.hash === '#118'")
    assert not page.locator("#contents").is_visible()


def test_accept_and_undo_write_the_fixture(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))

    page.click(".f-teasers .name")
    page.keyboard.press("a")
    page.wait_for_selector(".f-teasers .judgement.right")
    assert expected(fixture_folder)["checked"]["teasers"] == "hand"
    page.click(".f-headline .name")
    page.click('.f-headline button[data-act="withdraw"]')
    page.wait_for_function("() => !document.querySelector('.f-headline .judgement')")
    assert "headline" not in expected(fixture_folder)["record"]
    page.click("#accept-rest")
    page.wait_for_selector(".f-headline .judgement.right")
    assert set(expected(fixture_folder)["checked"].values()) == {"hand"}


def test_corrections_write_the_fixture(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder))

    page.click(".f-headline .name")
    page.keyboard.press("e")
    page.fill("#editor-text", "<b>Another</b> one")
    page.click("#editor-save")
    page.wait_for_selector(".f-headline .judgement.wrong")
    page.click(".f-tags .name")
    page.keyboard.press("e")
    page.fill("#editor-text", "Mills\n\n Water ")
    page.keyboard.press("Control+Enter")
    page.wait_for_selector(".f-tags .judgement.wrong")
    page.click(".f-section .name")
    page.keyboard.press("e")
    page.click("#editor-null")
    page.wait_for_selector(".f-section .judgement.wrong")

    record = expected(fixture_folder)["record"]
    assert (record["headline"], record["tags"], record["section"]) == ("<b>Another</b> one", ["Mills", "Water"], None)


def test_a_wrong_correction_says_what_is_wrong_and_writes_nothing(
    start: Start, fixture_folder: Path, visit: Open
) -> None:
    before = (fixture_folder / "expected.json").read_bytes()
    page = visit(start(fixture_folder))

    page.click(".f-authors .name")
    page.keyboard.press("e")
    page.fill("#editor-text", "[{")
    page.click("#editor-save")
    assert "no JSON" in (page.locator("#editor-error").text_content() or "")
    page.keyboard.press("Escape")

    assert (fixture_folder / "expected.json").read_bytes() == before


def test_a_record_s_page_is_fetched_at_a_key(start: Start, tmp_path: Path, visit: Open) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"url": "https://news.example/a", "headline": "Crane"}) + "\n")
    page = visit(start(tmp_path / "a.jsonl", fetch=lambda url: SavedPage(f"<h1>Crane</h1><p>{WORDS}".encode(), url)))
    assert page.locator("#absent").is_visible()

    page.keyboard.press("f")

    frame_of(page).locator("n-h1").wait_for()
    assert not page.locator("#absent").is_visible()


def test_a_narrow_screen_shows_one_pane_at_a_time(start: Start, fixture_folder: Path, visit: Open) -> None:
    page = visit(start(fixture_folder), width=390, height=844)

    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert not page.locator("#page").is_visible()
    page.click(".f-standfirst .name")
    assert page.locator("#page").is_visible()
    assert not page.locator("#record").is_visible()
    shows(page, "A two-second melody")
    page.click('.tabs button[data-pane="record"]')
    assert page.locator("#record").is_visible()


def test_dark_and_light_follow_the_system_and_the_key(start: Start, fixture_folder: Path, visit: Open) -> None:
    light = "node => { const [l] = getComputedStyle(node).backgroundColor.match(/[\\d.]+/g); return Number(l) > 128; }"
    page = visit(start(fixture_folder), scheme="dark")

    def is_light() -> list[bool]:
        page.wait_for_timeout(200)
        return [page.locator("body").evaluate(light), frame_of(page).locator("html").evaluate(light)]

    assert is_light() == [False, False]
    page.keyboard.press("t")
    assert is_light() == [True, True]
    page.keyboard.press("t")
    assert is_light() == [False, False]


def test_a_click_in_the_page_leads_nowhere(start: Start, tmp_path: Path, visit: Open) -> None:
    html = f'<h1>Crane</h1><p><a href="http://evil.example/" target=_top>leave</a><form action="http://evil.example/"><button>send</button></form><p>{WORDS}'
    (tmp_path / "a.html").write_text(html)
    page = visit(start(tmp_path / "a.html"))
    here = page.url

    frame_of(page).locator("n-a").click()
    frame_of(page).locator("n-button").click()

    assert page.url == here


def test_the_vectors_run_where_nothing_is_done_against_them(browser: Browser) -> None:
    """Else the tests below would show nothing."""
    watched = Watched(browser.new_context().new_page(), "about:blank")

    for vector in VECTORS[:40]:
        watched.page.set_content(vector, wait_until="commit")
        watched.page.wait_for_timeout(20)

    watched.page.context.close()
    assert len([one for one in watched.noticed if one.startswith("dialog")]) >= 5
    assert len([one for one in watched.noticed if "evil.example" in one]) >= 5


def test_no_script_of_a_hostile_page_runs_and_nothing_is_asked_for(start: Start, tmp_path: Path, visit: Open) -> None:
    pairs = list(zip(VECTORS[::2], [*VECTORS[1::2], ""], strict=False))
    for number, (in_head, in_body) in enumerate(pairs):
        html = f"<html><head><title>x</title>{in_head}</head><body><h1>Mill</h1><p>{WORDS}</p>{in_body}<p>{WORDS}</p></body>"
        (tmp_path / f"{number:03}.html").write_bytes(html.encode("utf-8", "replace"))
    inspector = start(tmp_path)
    page = visit(inspector)

    for number in range(1, len(pairs)):
        page.keyboard.press("ArrowRight")
        page.wait_for_function("number => document.querySelector('#number').value === String(number)", arg=number + 1)
    frame_of(page).locator("n-body").wait_for(state="attached")


def test_no_script_in_any_field_of_a_record_runs(start: Start, tmp_path: Path, visit: Open) -> None:
    lines = [json.dumps(hostile_record(VECTORS[start_at : start_at + 8])) for start_at in range(0, len(VECTORS), 8)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines) + "\n")
    page = visit(start(tmp_path / "a.jsonl"))

    for number in range(len(lines)):
        page.wait_for_function("number => document.querySelector('#number').value === String(number)", arg=number + 1)
        assert page.locator(".f-headline .value").first.text_content() == VECTORS[number * 8]
        assert page.locator("#record script, #record iframe, #record img, #record a, #record svg").count() == 0
        page.keyboard.press("ArrowRight")


def hostile_record(vectors: tuple[str, ...]) -> dict[str, Any]:
    """A record that holds vectors in every field and every part of one."""
    one, several = vectors[0], list(vectors)
    first = {"source": one, "rule": one, "where": one, "score": 0.5}
    return {
        **dict.fromkeys(FIELD_NAMES, one),
        "url": one,
        "revision": one,
        "tags": several,
        "authors": [{"name": text, "url": text} for text in several],
        "body": [{"type": text, "text": text, "level": text} for text in several],
        "quotes": [dict.fromkeys(("text", "speaker", "role", "organization", "cue", "kind", "score"), text) for text in several],
        "teasers": [{"label": text, "place": text, "items": [dict.fromkeys(("title", "url", "summary", "published"), text)]} for text in several],
        "weather": [dict.fromkeys(("location", "temperature", "unit", "condition", "high"), text) for text in several],
        "images": [dict.fromkeys(("url", "caption", "credit", "alt", "lead"), text) for text in several],
        "links": [{"url": text, "text": text, "internal": text} for text in several],
        "evidence": {name: {**first, "rule": several[number % len(several)]} for number, name in enumerate(FIELD_NAMES)},
    }  # fmt: skip
