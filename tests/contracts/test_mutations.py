"""Broken pages and large ones: nothing raises, no field fails, no text makes a pattern go back and forth.

Thousands are read by ``python -m bench.mutations``; ``python -m bench.curve`` times pages of up to 5 MB.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import FrameType

import pytest

from bench import mutations
from bench.mutants import LARGEST, make_mutant
from bench.mutations import Outcome, read_all, read_mutant, read_pages
from bench.shapes import KINDS, make_page
from newsspider.extraction import open_draft, run_field
from newsspider.fields import FIELDS

PAGES = read_pages(None)
DYING = 3
SMALL = 6_000
"""Bytes of a page whose work is compared with that of one four times as large."""
HOSTILE = 2_000
"""Characters of a hostile value: enough for a pattern that goes back and forth to be felt, not to hold up the tests."""
RUNS = (" ", "\n", " \n", "1", "12 ", "a", ", ", "-", "Nov ", "2025-11-04 ", "10:30 ", "“")
PLACES: dict[str, Callable[[str], str]] = {
    "time": lambda text: f'<h1>Water mill</h1><time datetime="4 November 2025 {text}">{text}</time><p>x',
    "meta": lambda text: f'<meta property="article:published_time" content="{text}"><h1>Water mill</h1><p>x',
    "JSON-LD": lambda text: (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "%s", "keywords": "a%sb", "author": "%s", '
        '"articleBody": "a%sb"}</script><h1>Water mill</h1><p>x' % ((text.replace("\n", "\\n"),) * 4)
    ),
    "weather": lambda text: f'<h1>Water mill</h1><div class="weather">Aldersey 12 °C {text} 13 °C</div>',
    "line": lambda text: f'<h1>Water mill</h1><p class="byline">By Ada Miller {text}, 4 November 2025</p>',
}


def failures(html: str) -> dict[str, str]:
    draft = open_draft(html, "https://news.example/2025/11/04/story")
    for field in FIELDS:
        run_field(draft, field.name)
    return draft.failures


def calls(html: str) -> int:
    """How often Python functions are entered, or generators resumed, while a page is read; no field may fail."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        failed = failures(html)
    finally:
        sys.setprofile(before)
    assert failed == {}
    return count


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_broken_pages_give_records(first: int) -> None:
    outcomes = [read_mutant(PAGES, seed) for seed in range(first, first + 50)]

    assert [outcome for outcome in outcomes if outcome.problems] == []


@pytest.mark.parametrize("kind", KINDS)
def test_work_grows_no_faster_than_the_page(kind: str) -> None:
    small, large = make_page(kind, SMALL), make_page(kind, 4 * SMALL)
    failures(small)

    assert calls(large) <= 5 * calls(small) + 1_000


@pytest.mark.parametrize("place", PLACES)
def test_a_value_of_hostile_length_gives_a_record(place: str) -> None:
    pages = [PLACES[place](run * (HOSTILE // len(run))) for run in RUNS]

    assert [failed for page in pages if (failed := failures(page))] == []


def test_a_seed_gives_the_same_page_again() -> None:
    assert make_mutant(PAGES, 7) == make_mutant(PAGES, 7)
    assert make_mutant(PAGES, 7) != make_mutant(PAGES, 8)


def test_no_broken_page_is_larger_than_a_megabyte() -> None:
    assert max(len(make_mutant(PAGES, seed).data) for seed in range(100)) <= LARGEST


def test_a_page_of_one_kind_is_about_as_large_as_asked() -> None:
    assert all(0.7 < len(make_page(kind, 100_000).encode()) / 100_000 < 1.3 for kind in KINDS)


def test_children_read_every_seed_once() -> None:
    outcomes = list(read_all(PAGES, range(10, 20), 2))

    assert sorted(outcome.seed for outcome in outcomes) == list(range(10, 20))
    assert all(
        replace(outcome, seconds=0) == replace(read_mutant(PAGES, outcome.seed), seconds=0) for outcome in outcomes
    )


def test_a_page_that_ends_the_process_is_named_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def die(pages: Sequence[bytes], seed: int) -> Outcome:
        if seed == DYING:
            os.kill(os.getpid(), signal.SIGKILL)
        return Outcome(seed)

    monkeypatch.setattr(mutations, "read_mutant", die)

    outcomes = {outcome.seed: outcome.problems for outcome in read_all(PAGES, range(6), 1)}

    assert outcomes.pop(DYING) == (f"the process ended with {-signal.SIGKILL}",)
    assert outcomes == dict.fromkeys((0, 1, 2, 4, 5), ())
