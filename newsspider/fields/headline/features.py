"""What is true of a wording on the ballot: the names of features, and the log-odds that they add up to."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum

from newsspider.fields.headline.ballot import Ballot
from newsspider.fields.headline.titles import is_own_name
from newsspider.fields.headline.weights import WEIGHTS

AHEAD, FAR_AHEAD = 0.05, 0.2
"""Differences in likeness to the address that count."""

FULL = 100
"""Characters from which a wording may have been cut by what limits its place."""

_QUOTES = frozenset("\"“”„«»'‘’")
_MAIN = ("h1", "json-ld", "og:title")
_LESSER = frozenset(("part", "heading", "other h1", "below"))
"""Places that are no statement of their own."""
_SHOWN = frozenset(("below", "heading", "class", "other h1"))
_PARTS_SHOWN = frozenset(("first of h1", "last of h1", "first of below", "last of below"))
_TOLD_FIRST = frozenset(("json-ld", "og:title"))
_SAID = frozenset(("json-ld", "og:title", "twitter:title", "title", "meta", "name", "microdata"))


def count_votes(wording: str, ballot: Ballot) -> float:
    """Log-odds that a wording is the headline; features come in no order, and only an exact sum is the same in every run."""
    return fsum(filter(None, map(WEIGHTS.get, features(wording, ballot))))


def features(wording: str, ballot: Ballot) -> set[str]:
    """Names of what is true of a wording."""
    places = ballot.places[wording]
    mine, text = {place.rule for place in places}, places[0].text
    traits = {trait for place in places for trait in place.traits}
    return {
        *traits,
        _seen(mine, traits, ballot.in_crumbs),
        *["+" + rule for rule in mine],
        f"places={min(4, len(mine - _LESSER))}",
        f"words={_length(wording)}",
        _pattern(wording, ballot.stated),
        *_shape(text),
        *(("cut off",) if _is_cut_off(text, wording, ballot) else ()),
        *_in_address(wording, ballot.likenesses),
        *_in_site(wording, ballot.site),
    }


def _seen(mine: set[str], traits: set[str], in_crumbs: bool) -> str:
    """Whether readers see a wording, whether machines are told it; the last link of a path is not seen as a headline."""
    hidden = mine.isdisjoint(_SHOWN) and ("h1" not in mine or in_crumbs) and traits.isdisjoint(_PARTS_SHOWN)
    told = "untold" if mine.isdisjoint(_SAID) else "told" if mine.isdisjoint(_TOLD_FIRST) else "told first"
    return f"{'crumbs ' if in_crumbs else ''}{'unshown' if hidden else 'shown'} {told}"


def _pattern(wording: str, stated: Mapping[str, str]) -> str:
    """Which of the three main places say this wording (+), another (-) or nothing (0), and which of them agree."""
    said = [stated.get(rule) for rule in _MAIN]
    signs = "".join(["0" if other is None else "+" if other == wording else "-" for other in said])
    return f"main {signs}{_agreeing(*said)}"


def _agreeing(one: str | None, two: str | None, three: str | None) -> str:
    a, b, c = one is not None and one == two, one is not None and one == three, two is not None and two == three
    return f"{'a' if a else ''}{'b' if b else ''}{'c' if c else ''}"


def _length(wording: str) -> str:
    words = wording.count(" ") + 1
    return "1-2" if words <= 2 else "3-4" if words <= 4 else "5-18" if words <= 18 else "19-"


def _shape(text: str) -> list[str]:
    found = ["cut short"] if text.endswith(("…", "...")) else []
    return [*found, "bar"] if " | " in text else found


def _is_cut_off(text: str, wording: str, ballot: Ballot) -> bool:
    """Whether another wording goes on behind this one: with a quotation mark, or where this one is as long as fields may be."""
    start = wording + " "
    longer = [ballot.places[other][0].text for other in ballot.places if other.startswith(start)]
    return len(longer) > 0 and any(
        len(text) >= FULL or (other.startswith(text) and other[len(text) :].lstrip()[:1] in _QUOTES) for other in longer
    )


def _in_address(wording: str, likenesses: Mapping[str, float]) -> list[str]:
    """How much a wording is what the address says, alone and beside the best of the others."""
    if not likenesses:
        return []
    mine = likenesses[wording]
    found = [f"slug={'0' if mine < 0.2 else '1' if mine < 0.5 else '2' if mine < 0.8 else '3'}"]
    lead = mine - max([value for other, value in likenesses.items() if other != wording], default=0.0)
    if abs(lead) > AHEAD:
        found.append(f"slug {'far ' if abs(lead) > FAR_AHEAD else ''}{'ahead' if lead > 0 else 'behind'}")
    return found


def _in_site(wording: str, names: frozenset[str]) -> tuple[str, ...]:
    if is_own_name(wording, names):
        return ("site name",)
    squeezed = wording.replace(" ", "")
    begun = [name for name in names if len(name) > 3 and (squeezed.startswith(name) or name.startswith(squeezed))]
    return ("site name in it",) if begun else ()
