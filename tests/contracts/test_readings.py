"""Readings of pages line by line: digests that say which lines are body, and how a body is scored by them."""

from __future__ import annotations

import gzip
from collections import Counter
from pathlib import Path

from bench.pages import LabelledPage
from bench.readings import DATASETS, Reading, digest, read_outcome, read_readings

LINES = [
    "The mill at Aldersey has run on a water wheel since 1811, and it still runs today, come frost or flood.",
    "Nobody in the valley remembers a year in which it stood still, says the miller, who is eighty-one.",
    "In May the town council voted to give it a web server, which the stream will feed with all it needs.",
    "The wheel makes nine kilowatts in spring and four in August, enough for the mill and for its pages.",
]


def reading(*body: str, doubtful: str = "") -> Reading:
    return Reading(Counter(map(digest, body)), frozenset([digest(doubtful)]))


def make_page(folder: Path, lines: list[str]) -> LabelledPage:
    file = folder / "page.html.gz"
    text = "".join(f"<p>{line}</p>" for line in lines)
    file.write_bytes(gzip.compress(f"<title>Mill</title><article><h1>The mill</h1>{text}</article>".encode()))
    return LabelledPage("mills", "https://mill.example/news/the-mill-gets-a-server", {}, file)


def test_the_first_of_equal_lines_are_body_and_doubtful_ones_are_neither() -> None:
    known = reading("One", "Two", doubtful="Deck")

    assert known.labels(["Menu", "Deck", "One", " Two ", "One"]) == [False, None, True, True, False]


def test_a_reading_no_longer_holds_where_its_lines_are_cut_otherwise() -> None:
    known = reading("One", "Two")

    assert known.holds(["Menu", "Two", "One"])
    assert not known.holds(["One Two"])


def test_a_body_is_scored_by_the_words_of_its_lines(tmp_path: Path) -> None:
    page = make_page(tmp_path, LINES)

    whole, half = (read_outcome(page, reading(*lines)) for lines in (LINES, LINES[:2]))

    assert whole is not None
    assert half is not None
    assert (whole.score, whole.missed, whole.extra) == (1.0, [], [])
    assert 0.5 < half.score < 0.8
    assert half.extra == LINES[2:]
    assert read_outcome(page, reading("Another line")) is None


def test_the_readings_of_this_repository_are_of_whole_digests() -> None:
    readings = read_readings()

    assert len(readings) > 700
    assert {name.split("/")[0] for name in readings} <= {*DATASETS}
    assert all(known.body and all(map(len, known.body)) for known in readings.values())
