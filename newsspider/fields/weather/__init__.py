"""Readings of the page's weather widget: one per place, in the page's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any

from newsspider.evidence import NOTHING, Extracted, only
from newsspider.fields.weather import attributes, objects
from newsspider.fields.weather.copies import merge
from newsspider.fields.weather.lines import from_lines
from newsspider.fields.weather.regions import is_themed, named, spelt, widgets
from newsspider.fields.weather.scores import PRECISION
from newsspider.fields.weather.script import CALL, from_scripts
from newsspider.fields.weather.widget import read_widget
from newsspider.items import Reading
from newsspider.page.page import Page

MOST = 300
"""Readings of a page; one with more is no news page."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Reading, ...]]:
    """The readings that the page shows; of its scripts where it shows none."""
    if page.is_text:
        return _from_text(page)
    index = page.index
    spellings = spelt(index)
    boxes = named(index, spellings)
    shown = list(islice((entry for root in widgets(index, boxes) for entry in read_widget(index, root)), MOST))
    if shown:
        readings = merge(reading for _, reading in shown)
        return only(readings, "dom", "widget", PRECISION["widget"], partial(index.path, shown[0][0]))
    return _unshown(page, boxes) if boxes or is_themed(spellings) else NOTHING


def _unshown(page: Page, boxes: Sequence[int]) -> Extracted[tuple[Reading, ...]]:
    """What the page keeps for its scripts to show in its empty boxes: in attributes, in a theme's calls, in objects."""
    stated = list(islice(attributes.from_attributes(page.index, boxes), MOST))
    if stated:
        readings = merge(reading for _, reading in stated)
        return only(readings, "dom", "attributes", PRECISION["attributes"], partial(page.index.path, stated[0][0]))
    kept = merge([entry for script in page.scripts if CALL in script for entry in from_scripts(script)])
    if not kept:
        kept = merge([entry for script in page.scripts for entry in objects.from_objects(script)])
    return only(kept, "dom", "script", PRECISION["script"]) if kept else NOTHING


def _from_text(page: Page) -> Extracted[tuple[Reading, ...]]:
    entries = from_lines(page.layout.header)
    if not entries:
        return NOTHING
    readings = merge(reading for _, reading in entries)
    return only(readings, "text", "lines", PRECISION["lines"], partial("line {}".format, entries[0][0]))
