"""Score bodies against pages that were read line by line: body, no body, or a matter of taste.

    python -m bench.readings DATA              # mean F1 of words by page, and by set
    python -m bench.readings DATA --worst 10   # and the lines that went wrong on the worst pages

DATA is a folder of labelled pages (see ``bench/pages.py``). ``readings.json`` has, by set and page, digests of the lines that are body and of
those that careful readers may judge either way (standfirsts, agencies, pulled quotes); every other line is none. Lines are the
segments of :mod:`newsspider.fields.body.segments`; nothing of their text is kept.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from base64 import b64decode
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from bench.body_examples import WORD, open_context
from bench.pages import LabelledPage, read_pages
from newsspider.fields.body import chosen_segments
from newsspider.fields.body.model import log_odds

FILE = Path(__file__).with_name("readings.json")
DATASETS = ("trafilatura", "htmldate", "postlight")
BYTES = 3
"""Bytes of a digest."""
FEWEST = 0.9
"""Share of a page's body lines that must be found for its reading to hold: segments change with the code that cuts them."""


@dataclass(frozen=True)
class Reading:
    """What was read of a page: how often each digest is a line of the body, and the digests of doubtful lines."""

    body: Mapping[bytes, int]
    doubtful: frozenset[bytes]

    def labels(self, lines: Sequence[str]) -> list[bool | None]:
        """Whether each line is body, None where it is doubtful; of a line that the page repeats, the first ones are."""
        left, found = Counter(self.body), list[bool | None]()
        for line in lines:
            key = digest(line)
            found.append(None if key in self.doubtful else left[key] > 0)
            left[key] -= 1
        return found

    def holds(self, lines: Sequence[str]) -> bool:
        """Whether nearly all lines of the body are still there."""
        there = Counter(map(digest, lines))
        return sum(min(there[key], count) for key, count in self.body.items()) >= FEWEST * sum(self.body.values())


@dataclass(frozen=True)
class Outcome:
    """A page's F1 of words, the lines missed and those too many."""

    page: LabelledPage
    score: float
    missed: Sequence[str]
    extra: Sequence[str]


def digest(line: str) -> bytes:
    """What stands for a line, its white space aside.

    >>> digest("The  wheel\\nturns.") == digest("The wheel turns.") != digest("The wheel stands.")
    True
    """
    return hashlib.sha256(" ".join(line.split()).encode()).digest()[:BYTES]


def read_readings(file: Path = FILE) -> dict[str, Reading]:
    """The readings by ``set/page``."""
    return {
        name: Reading(Counter(_split(entry["body"])), frozenset(_split(entry["doubtful"])))
        for name, entry in json.loads(file.read_text("utf-8")).items()
    }


def _split(packed: str) -> Iterator[bytes]:
    data = b64decode(packed)
    return (data[at : at + BYTES] for at in range(0, len(data), BYTES))


def read_outcome(page: LabelledPage, reading: Reading) -> Outcome | None:
    """How the body of a page compares with what was read; None where the reading no longer holds."""
    draft, context = open_context(page)
    lines = [segment.text for segment in context.segments]
    if not reading.holds(lines):
        return None
    chosen = {s.start for s in chosen_segments(draft.page, draft.found, context, log_odds(context))}
    judged = [
        (label, segment.start in chosen, segment.text)
        for label, segment in zip(reading.labels(lines), context.segments, strict=True)
        if label is not None
    ]
    missed = [text for label, taken, text in judged if label and not taken]
    extra = [text for label, taken, text in judged if taken and not label]
    hits = sum(_words(text) for label, taken, text in judged if label and taken)
    wrong = sum(map(_words, missed)) + sum(map(_words, extra))
    return Outcome(page, 2 * hits / max(1, 2 * hits + wrong), missed, extra)


def _words(text: str) -> int:
    return len(WORD.findall(text))


def main() -> None:
    """Read, score, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    parser.add_argument("--worst", type=int, default=0, help="how many of the worst pages to show (default: 0)")
    options = parser.parse_args()
    readings = read_readings()
    pages = [(page, f"{page.dataset}/{page.file.name}") for page in read_pages(options.data, DATASETS)]
    found = [read_outcome(page, readings[name]) for page, name in pages if name in readings]
    outcomes = [outcome for outcome in found if outcome is not None]
    scores: dict[str, list[float]] = defaultdict(list)
    for outcome in outcomes:
        scores[outcome.page.dataset].append(outcome.score)
    told = ", ".join(f"{dataset} {fmean(values):.3f} ({len(values)})" for dataset, values in scores.items())
    print(f"{len(outcomes)} pages, {len(found) - len(outcomes)} cut otherwise than when read: ", end="")
    print(f"mean F1 of words {fmean(o.score for o in outcomes):.4f}; {told}" if outcomes else "nothing to score")
    for outcome in sorted(outcomes, key=lambda outcome: outcome.score)[: options.worst]:
        print(f"\n{outcome.score:.3f} {outcome.page.dataset}/{outcome.page.file.name} {outcome.page.url}")
        for mark, lines in (("-", outcome.missed), ("+", outcome.extra)):
            print(*(f"  {mark} {line[:120]}" for line in lines), sep="\n")


if __name__ == "__main__":
    main()
