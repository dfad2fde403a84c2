"""Which of the dates that a page shows is the article's: a linear model over named signs, its weights learnt on labelled pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import fsum

from newsspider.fields.dates.candidates import read_date
from newsspider.fields.dates.moments import is_plausible
from newsspider.fields.dates.places import NEAR
from newsspider.fields.dates.running import is_running
from newsspider.fields.dates.shown import AFTER, BEFORE, LABEL, Shown
from newsspider.fields.dates.signs import Setting, signs
from newsspider.fields.dates.weights import WEIGHTS
from newsspider.fields.dates.wording import Manner
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.page.index import Index
from newsspider.page.page import Page

MOST = 30
"""Dates that are weighed, the nearest to the headline."""
LEAST = -1.5
"""Log-odds below which a shown date is another's."""
BY_ARTICLE = ("self link", "below<30", "above<40", "own publi", "near publi")
"""Signs that a date is the article's although it stands beside the linked heading of another."""
OF_ARTICLE = (
    "below<30",
    "label published",
    "own date",
    "own publi",
    "own meta",
    "near date",
    "near publi",
    "near meta",
)
"""Signs that a date is the article's although it is part of a link to elsewhere."""
OWN_CARD = {"card", "self link"}
"""Signs of a date in a list of articles that names this one as well."""
STATED = "states publication"
"""Sign of a line that says nothing but when the article was published, wherever it stands."""
_TAKEN = (
    "in this",
    "taken on",
    "pictured on",
    "archivbild vom",
    "archivfoto vom",
    "foto de archivo del",
    "photo prise le",
    "image prise le",
    "retrieved",
    "retrieved on",
    "accessed",
    "accessed on",
    "abgerufen am",
    "consulté le",
    "consultado el",
)
_ARCHIVED = (
    "file -",
    "file –",
    "file —",
    "file photo",
    "archivbild",
    "archivfoto",
    "foto de archivo",
    "photo d'archives",
)
"""Words right before the date of a picture or of a source, and those with which a caption begins."""
NEVER, EVEN = -10.0, 0.0
LINK = 80
"""Characters of a link that says when."""


def settle(page: Page, top: int, dates: Iterable[Shown], manner: Manner) -> Setting:
    """The dates that the page shows and that can be true, with their readings."""
    readings = ((one, read_date(one.text, manner)) for one in dates)
    true = [(one, value) for one, value in readings if value is not None and is_plausible(value, manner.as_of)]
    return Setting(page, top, true)


def candidates(setting: Setting) -> list[tuple[Shown, str]]:
    """The dates that are neither updates nor the page's running date, the nearest to the headline first."""
    index, top = setting.page.index, setting.top
    own = [e for e in setting.dates if not (e[0].is_update(index) or _is_of_picture(index, e[0]))]
    own = [e for e in own if not is_running(index, e[0].element, top)]
    middle = index.sizes[index.first_chunk[top]]
    return sorted(own, key=lambda entry: abs(index.sizes[entry[0].chunk] - middle))[:MOST]


def _is_of_picture(index: Index, one: Shown) -> bool:
    """Whether the words before a date say when a picture was taken: ``FILE - In this March 2, 2011 photo``."""
    before, line = one.before[-LABEL:].lower().rstrip(), index.chunks[one.chunk].lstrip(" (\n\t").lower()
    return before.endswith(_TAKEN) or (line.startswith(_ARCHIVED) and one.others > 0)


def likeliest(setting: Setting, least: float = LEAST) -> Iterator[tuple[Shown, str]]:
    """The dates that can be the article's, by log-odds of at least so much, the likeliest first.

    Where the article has an update's date, those far off in other articles' cards and asides are not its own.
    """
    own = candidates(setting)
    if own and setting.top and next(updates(setting), None):
        own = [(one, value) for one, value in own if not _is_far(setting, one)]
    scored = [(log_odds(setting, one, value), one, value) for one, value in own]
    for score, one, value in sorted(scored, key=lambda entry: -entry[0]):
        if score >= least:
            yield one, value


def _around(index: Index, one: Shown) -> int:
    """A date's element, or the short link that it stands in: to the article itself, as blogs have it."""
    parent = index.parents[one.element]
    return parent if index.tags[parent] == "a" and index.text_len[parent] <= LINK else one.element


def _is_far(setting: Setting, one: Shown) -> bool:
    """Whether a date stands apart, and not around the headline."""
    index, top = setting.page.index, setting.top
    if abs(index.sizes[one.chunk] - index.sizes[index.first_chunk[top]]) < NEAR:
        return False
    return is_apart(index, one.element, top)


def updates(setting: Setting) -> Iterator[tuple[Shown, str]]:
    """The dates near the headline that call themselves updates of the article, ``<time>`` first, then the nearest below."""
    index, top = setting.page.index, setting.top
    near = window(index, top, BEFORE, AFTER)
    own = [
        (one, value)
        for one, value in setting.dates
        if near.first <= one.chunk < near.last
        and one.is_update(index)
        and not is_apart(index, _around(index, one), top)
    ]
    first, last = index.first_chunk[top], index.last_chunk[top]
    yield from sorted(own, key=lambda e: (e[0].rule != "time", e[0].chunk < last, abs(e[0].chunk - first)))


def log_odds(setting: Setting, one: Shown, value: str) -> float:
    """The logarithm of the odds that a shown date is the article's; one in the card of another article needs more than its place."""
    names = set(signs(setting, one, value))
    if ("card" in names and names.isdisjoint(BY_ARTICLE)) or ("other link" in names and names.isdisjoint(OF_ARTICLE)):
        return NEVER
    odds = fsum([WEIGHTS["any"], *(WEIGHTS.get(name, 0.0) for name in names)])
    return max(odds, EVEN) if names >= OWN_CARD or STATED in names else odds
