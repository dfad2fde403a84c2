"""What is true of a wording on the ballot: the names of features, and the log-odds that they add up to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import fsum

from newsspider.fields.headline.ballot import Ballot
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
_SAID = frozenset(("json-ld", "og:title", "twitter:title", "title", "meta", "name", "microdata"))


def count_votes(wording: str, ballot: Ballot) -> float:
    """Log-odds that a wording is the headline; features come in no order, and only an exact sum is the same in every run."""
    return fsum(filter(None, map(WEIGHTS.get, features(wording, ballot))))


def features(wording: str, ballot: Ballot) -> set[str]:
    """Names of what is true of a wording."""
    places = ballot.places[wording]
    mine = {place.rule for place in places}
    found = {trait for place in places for trait in place.traits}
    found.add(_seen(mine, found, ballot.in_crumbs))
    found.update("+" + rule for rule in mine)
    found.update(
        (f"places={min(4, len(mine - _LESSER))}", f"words={_length(wording)}", _pattern(wording, ballot.stated))
    )
    found.update(_shape(places[0].text))
    if _is_cut_off(places[0].text, wording, ballot):
        found.add("cut off")
    found.update(_in_address(wording, ballot.likenesses))
    found.update(_in_site(wording, ballot.site))
    return found


def _seen(mine: set[str], traits: set[str], in_crumbs: bool) -> str:
    """Whether readers see a wording, whether machines are told it; the last link of a path is not seen as a headline."""
    shown = (
        mine & _SHOWN
        or ("h1" in mine and not in_crumbs)
        or traits & {"first of h1", "last of h1", "first of below", "last of below"}
    )
    told = "told first" if mine & {"json-ld", "og:title"} else "told" if mine & _SAID else "untold"
    return f"{'crumbs ' if in_crumbs else ''}{'shown' if shown else 'unshown'} {told}"


def _pattern(wording: str, stated: Mapping[str, str]) -> str:
    """Which of the three main places say this wording (+), another (-) or nothing (0), and which of them agree."""
    said = [stated.get(rule) for rule in _MAIN]
    signs = "".join("0" if other is None else "+" if other == wording else "-" for other in said)
    return f"main {signs}{_agreeing(said)}"


def _agreeing(said: Sequence[str | None]) -> str:
    pairs = ((0, 1, "a"), (0, 2, "b"), (1, 2, "c"))
    return "".join(name for i, j, name in pairs if said[i] is not None and said[i] == said[j])


def _length(wording: str) -> str:
    words = wording.count(" ") + 1
    return "1-2" if words <= 2 else "3-4" if words <= 4 else "5-18" if words <= 18 else "19-"


def _shape(text: str) -> Iterator[str]:
    if text.endswith(("…", "...")):
        yield "cut short"
    if " | " in text:
        yield "bar"


def _is_cut_off(text: str, wording: str, ballot: Ballot) -> bool:
    """Whether another wording goes on behind this one: with a quotation mark, or where this one is as long as fields may be."""
    longer = (ballot.places[other][0].text for other in ballot.places if other.startswith(wording + " "))
    return any(
        len(text) >= FULL or (other.startswith(text) and other[len(text) :].lstrip()[:1] in _QUOTES) for other in longer
    )


def _in_address(wording: str, likenesses: Mapping[str, float]) -> Iterator[str]:
    """How much a wording is what the address says, alone and beside the best of the others."""
    if not likenesses:
        return
    mine = likenesses[wording]
    yield f"slug={'0' if mine < 0.2 else '1' if mine < 0.5 else '2' if mine < 0.8 else '3'}"
    lead = mine - max((value for other, value in likenesses.items() if other != wording), default=0.0)
    if abs(lead) > AHEAD:
        yield f"slug {'far ' if abs(lead) > FAR_AHEAD else ''}{'ahead' if lead > 0 else 'behind'}"


def _in_site(wording: str, names: frozenset[str]) -> Iterator[str]:
    squeezed = wording.replace(" ", "")
    if squeezed in names or wording in names:
        yield "site name"
    elif any(len(name) > 3 and (squeezed.startswith(name) or name.startswith(squeezed)) for name in names):
        yield "site name in it"
