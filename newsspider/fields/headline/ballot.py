"""The ballot of wordings: which places agree on each, and how it compares with the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsspider.fields.headline.spoken import Spoken
from newsspider.fields.headline.weights import WEIGHTS
from newsspider.page.text import fold

ORDER = ("h1", "json-ld", "og:title", "microdata", "class", "title", "meta", "twitter:title", "name")
"""The kinds of places, those first whose spelling is taken where places agree."""
SHORTEST, LONGEST = 2, 400
"""Characters of a headline."""

_COMPARED = ("h1", "json-ld", "og:title", "title", "twitter:title")
_MAIN = ("h1", "json-ld", "og:title")
_NEVER = frozenset(("", "home", "homepage", "404", "page not found", "menu", "untitled", "index", "article"))

Ballot = Mapping[str, list[Spoken]]
"""Places by the folded wording that they share, in the page's order."""


def open_ballot(spoken: Iterable[Spoken]) -> Ballot:
    """Wordings that can be headlines, with the places that give each."""
    ballot: dict[str, list[Spoken]] = {}
    for place in spoken:
        wording = fold(place.text)
        if SHORTEST <= len(place.text) <= LONGEST and wording not in _NEVER:
            ballot.setdefault(wording, []).append(place)
    return ballot


def count_votes(wording: str, ballot: Ballot) -> float:
    """Log-odds that a wording is the headline."""
    return sum(WEIGHTS.get(name, 0.0) for name in features(wording, ballot))


def features(wording: str, ballot: Ballot) -> list[str]:
    """Names of what is true of a wording."""
    mine = {place.rule for place in ballot[wording]}
    stated = {place.rule: other for other, places in reversed(list(ballot.items())) for place in places}
    found = [("+" if rule in mine else "-") + rule for rule in stated]
    found += [f"places={min(4, len(mine))}", f"words={_length(wording)}", _pattern(wording, stated)]
    if ballot[wording][0].text.endswith(("…", "...")):
        found.append("cut short")
    if "h1" not in stated:
        found.append("no h1")
    found += _compared(wording, stated)
    return found


def _compared(wording: str, stated: Mapping[str, str]) -> Iterator[str]:
    for rule in _COMPARED:
        other = stated.get(rule)
        if other is None or other == wording:
            continue
        if wording in other:
            yield f"inside {rule}"
        elif other in wording:
            yield f"around {rule}"
        elif other[:20] == wording[:20]:
            yield f"like {rule}"


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
