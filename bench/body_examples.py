"""Labelled pages as examples for the body model: each segment with its features and whether it belongs to the expected body."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from bench.pages import LabelledPage
from newsspider.extraction import Draft, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.fields.body import context_of
from newsspider.fields.body.features import GROUPS, Context, read_marks, read_shapes
from newsspider.fields.body.phrases import said_by
from newsspider.fields.body.standing import never_body, read_around

WORD = re.compile(r"\w+")
GRAM = 4
"""Words of a shingle."""
ENOUGH = 0.5
"""Share of a segment's shingles that must stand in the expected body."""
BEFORE_BODY = tuple(takewhile(lambda name: name != "body", (field.name for field in FIELDS)))
"""The fields that are found before the body, and that it asks."""
_PLACES = 30
"""Places of the expected body that are tried for a short segment."""
_SLACK = 2
"""Words by which two pieces of the expected body may overlap."""
_LONG = 25
"""Characters from which a segment may be a part of a wanted passage, not only the other way round."""


@dataclass(frozen=True)
class Example:
    """One page: what is found before its body, what the model sees of each segment, the right answers (None where nobody knows)."""

    page: LabelledPage
    draft: Draft
    context: Context
    outlines: list[list[str]]
    arounds: list[list[str]]
    says: list[list[str]]
    labels: list[bool | None]
    words: list[int]

    @property
    def dataset(self) -> str:
        """The set that the page comes from."""
        return self.page.dataset

    def fold(self, folds: int, seed: int) -> int:
        """Which part of a cross-validation over publishers the page falls into."""
        return int(hashlib.sha256(f"{seed}:{self.page.publisher}".encode()).hexdigest(), 16) % folds

    @cached_property
    def impossible(self) -> list[int]:
        """The segments that are no body wherever they stand."""
        return never_body(self.context, read_around(self.context, range(len(self.context.segments))))

    @cached_property
    def texts(self) -> list[str]:
        """Each segment's text."""
        return [segment.text for segment in self.context.segments]


def open_context(page: LabelledPage) -> tuple[Draft, Context]:
    """A page with what is found before its body, and what the model needs to know of it."""
    draft = open_draft(page.html(), page.url)
    for name in BEFORE_BODY:
        run_field(draft, name)
    return draft, context_of(draft.page, draft.found["headline"].value)


def read_example(page: LabelledPage) -> Example:
    """Open a page and label its segments."""
    draft, context = open_context(page)
    everything = range(len(context.segments))
    texts = [segment.text for segment in context.segments]
    split = len(GROUPS) - 2
    return Example(
        page,
        draft,
        context,
        [_names(codes, 0, split) for codes in zip(*read_shapes(context, everything), strict=True)],
        [_names(codes, split, len(GROUPS)) for codes in zip(*read_marks(context, everything), strict=True)],
        [["says " + name for name in said_by(text)] for text in texts],
        labels_of(page, texts),
        [len(WORD.findall(text)) for text in texts],
    )


def labels_of(page: LabelledPage, texts: Sequence[str]) -> list[bool | None]:
    """Whether each text belongs to the body: by the expected body, else by passages that must and must not appear."""
    if body := page.expected.get("body"):
        chosen = set(align([WORD.findall(text) for text in texts], WORD.findall(body)))
        return [n in chosen for n in range(len(texts))]
    wanted, unwanted = (page.expected.get(f"{kind}_segments") or [] for kind in ("with", "without"))
    return [_by_passages(_flat(text), [*map(_flat, wanted)], [*map(_flat, unwanted)]) for text in texts]


class Match(NamedTuple):
    """A segment that may be the words ``start`` to ``end`` of the expected body, worth ``weight``."""

    segment: int
    start: int
    end: int
    weight: float


def align(segments: Sequence[Sequence[str]], gold: Sequence[str]) -> Iterator[int]:
    """The segments that together read as the expected words, each word once and in order: of repeated texts one copy.

    >>> list(align([["menu"], ["a", "b", "c", "d"], ["menu"], ["e", "f", "g", "h"]], ["a", "b", "c", "d", "e", "f", "g", "h"]))
    [3, 1]
    """
    matches = list(_matches(segments, gold))
    best = [(0.0, -1)] * (len(gold) + 2)
    totals, before = [0.0] * len(matches), [-1] * len(matches)
    first = 0
    while first < len(matches):
        last = first
        while last < len(matches) and matches[last].segment == matches[first].segment:
            last += 1
        for m in range(first, last):
            value, before[m] = _best_up_to(best, min(matches[m].start + _SLACK, len(gold)))
            totals[m] = value + matches[m].weight
        for m in range(first, last):
            _note(best, matches[m].end, (totals[m], m))
        first = last
    m = max(range(len(matches)), key=totals.__getitem__, default=-1)
    while m >= 0:
        yield matches[m].segment
        m = before[m]


def _matches(segments: Sequence[Sequence[str]], gold: Sequence[str]) -> Iterator[Match]:
    places, grams = defaultdict(list), defaultdict(list)
    for at, word in enumerate(gold):
        places[word].append(at)
        grams[tuple(gold[at : at + GRAM])].append(at)
    for n, words in enumerate(segments):
        size = len(words)
        if 0 < size < GRAM:
            hits = [at for at in places[words[0]] if list(gold[at : at + size]) == list(words)]
            yield from (Match(n, at, at + size, 0.9 * size) for at in hits[:_PLACES])
        elif size >= GRAM:
            votes = Counter(
                at - k for k in range(size - GRAM + 1) for at in grams.get(tuple(words[k : k + GRAM]), ())[:_PLACES]
            )
            for shift, count in votes.most_common(4):
                if count >= ENOUGH * (size - GRAM + 1):
                    yield Match(n, max(0, shift), max(0, min(len(gold), shift + size)), count + GRAM - 1.0)


def _best_up_to(best: Sequence[tuple[float, int]], at: int) -> tuple[float, int]:
    """The best chain that ends by a word: a Fenwick tree of maxima."""
    found, at = (0.0, -1), at + 1
    while at > 0:
        found, at = max(found, best[at]), at - (at & -at)
    return found


def _note(best: list[tuple[float, int]], at: int, value: tuple[float, int]) -> None:
    at += 1
    while at < len(best):
        best[at], at = max(best[at], value), at + (at & -at)


def _by_passages(text: str, wanted: Sequence[str], unwanted: Sequence[str]) -> bool | None:
    good, bad = (any(p and (p in text or (len(text) > _LONG and text in p)) for p in ps) for ps in (wanted, unwanted))
    return good if good != bad else None


def _flat(text: str) -> str:
    return " ".join(text.split())


def _names(codes: Sequence[int], first: int, last: int) -> list[str]:
    return [name for expand, code in zip(GROUPS[first:last], codes, strict=True) for name in expand(code)]


def grams_of(words: Sequence[str]) -> Counter[tuple[str, ...]]:
    """The shingles of some words; a text shorter than one shingle is one."""
    return Counter(tuple(words[at : at + GRAM]) for at in range(max(1, len(words) - GRAM + 1))) if words else Counter()
