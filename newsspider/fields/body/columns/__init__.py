"""The page's runs of text as columns of numbers: read by the plain modules beside this one, or in C where that is built."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from newsspider.fields.body.columns import openings, outlines, runs, standings, stems, sums, surroundings
from newsspider.fields.body.columns.runs import Runs
from newsspider.fields.body.columns.standings import Column
from newsspider.fields.body.columns.stems import Stems
from newsspider.fields.body.columns.sums import Table
from newsspider.fields.body.columns.surroundings import Vocabulary
from newsspider.page.index import Index
from newsspider.page.native import load_native

VERSION = 4
"""Of the C files: one more with every change of them; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.body.columns._columns", VERSION)


def read_runs(index: Index) -> Runs:
    """The runs of a page."""
    if _BUILT is None:
        return runs.read_runs(index)
    (blocks, holders, sizes, linked), beside, total = _BUILT.runs(index, runs.TABLES)
    return Runs(blocks, holders, sizes, linked, beside, total)


def read_outlines(index: Index, of: Runs, chosen: Sequence[int], title_at: int) -> list[list[int]]:
    """Looks, boxes, running text, place and neighbours of the chosen runs, as :mod:`newsspider.fields.body.columns.outlines` says."""
    if _BUILT is None:
        return outlines.read_outlines(index, of, chosen, title_at)
    columns: list[list[int]] = _BUILT.outlines(index, of, chosen, title_at, outlines.TABLES)
    return columns


def read_standings(index: Index, of: Runs, title_at: int, odds: Sequence[float], chosen: Sequence[int]) -> list[Column]:
    """Numbers of the chosen runs, as :mod:`newsspider.fields.body.columns.standings` says."""
    if _BUILT is None:
        return standings.read_standings(index, of, title_at, odds, chosen)
    columns: list[Column] = _BUILT.standings(index, of, title_at, odds, chosen, standings.TABLES)
    return columns


def read_surroundings(index: Index, blocks: Sequence[int], vocabulary: Vocabulary) -> list[list[int]]:
    """Bits of what stands around blocks, as :mod:`newsspider.fields.body.columns.surroundings` says."""
    if _BUILT is None:
        return surroundings.read_surroundings(index, blocks, vocabulary)
    columns: list[list[int]] = _BUILT.surroundings(index, blocks, vocabulary, surroundings.TABLES)
    return columns


def read_alike(index: Index, of: Runs, chosen: Sequence[int], folded: str) -> list[int]:
    """The chosen runs that may fold to a line, as :mod:`newsspider.fields.body.columns.openings` says."""
    if _BUILT is None:
        return openings.read_alike(index, of, chosen, folded)
    alike: list[int] = _BUILT.alike(index, of, chosen, folded)
    return alike


def read_described(index: Index, chosen: Sequence[int], described: str, telling: str) -> list[int]:
    """The chosen runs that a description may repeat, as :mod:`newsspider.fields.body.columns.openings` says."""
    if _BUILT is None:
        return openings.read_described(index, chosen, described, telling)
    alike: list[int] = _BUILT.described(index, chosen, described, telling)
    return alike


def add_up(columns: Sequence[list[int]], tables: Sequence[Table]) -> list[float]:
    """Sums of what codes stand for, as :mod:`newsspider.fields.body.columns.sums` says."""
    if _BUILT is None:
        return sums.add_up(columns, tables)
    totals: list[float] = _BUILT.sums(columns, tables)
    return totals


bits_in: Callable[[str, Stems], int] = stems.bits_in if _BUILT is None else _BUILT.stems
"""The bits of all stems that stand in a line, as :mod:`newsspider.fields.body.columns.stems` says."""
