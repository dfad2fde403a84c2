"""Plots: each drawn for a wide and a narrow page, in colours that the style sheet names."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib

from newsspider.report.labels import Columns, cells_of, cut
from newsspider.report.markup import Node, element
from newsspider.report.svg import COLOURS, SETTINGS, new_figure, put_tip, svg_of

WIDE, NARROW = 720, 340
"""Widths in CSS pixels; the narrow plot is for phones."""
ROW, TALL_ROW = 26, 42
"""Heights of a row that has its name beside it, and above it."""
LETTER = 6.6
"""About the width of a letter of 12 pixels."""
INK, SOFT, GRID = COLOURS["ink"], COLOURS["soft"], COLOURS["grid"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a plot: its name, its parts (colour, length, tip), and what stands at its end."""

    name: str
    parts: tuple[tuple[str, float, str], ...]
    end: str


@dataclass(frozen=True, slots=True)
class Series:
    """Values over columns; None where there is none."""

    name: str
    colour: str
    values: tuple[float | None, ...]


Draw = Callable[[int], Any]


def both(draw: Draw, name: str, label: str) -> Node:
    """A plot in both widths, of which the style sheet shows one."""
    with matplotlib.rc_context(SETTINGS):
        figures = {kind: draw(width) for kind, width in (("wide", WIDE), ("narrow", NARROW))}
    parts = [element("div", svg_of(figure, f"{name}-{kind}", label), class_=kind) for kind, figure in figures.items()]
    return element("div", *parts, class_="plot")


def bars(rows: Sequence[Bar], longest: float | None = None) -> Draw:
    """Bars from the left, one below the other."""
    longest = longest or max((sum(length for _, length, _ in row.parts) for row in rows), default=1) or 1

    def draw(width: int) -> Any:
        is_wide = width == WIDE
        step, left = (ROW, _room(row.name for row in rows)) if is_wide else (TALL_ROW, 0)
        axes = _axes(width, max(1, len(rows)) * step + 4, (left, 0))
        room = width - left - 12 - LETTER * max((len(row.end) for row in rows), default=0)
        axes.set(xlim=(0, width - left), ylim=(max(1, len(rows)) * step, 0))
        axes.axis("off")
        for place, row in enumerate(rows):
            middle = place * step + (step / 2 if is_wide else step - 12)
            name = cut(row.name, int((left - 10) / LETTER) if is_wide else int((width - 8) / LETTER))
            at = (-10, middle) if is_wide else (0, place * step + 12)
            axes.text(*at, name, ha="right" if is_wide else "left", va="center_baseline", color=INK, clip_on=False)
            end = _bar(axes, row, (middle, 15 if is_wide else 13), room / longest)
            axes.text(end + 6, middle, row.end, va="center_baseline", color=SOFT)
        return axes.figure

    return draw


def _bar(axes: Any, row: Bar, at: tuple[float, float], scale: float) -> float:
    """Draw the parts of a bar at a height with a thickness; where it ends."""
    (middle, thick), start = at, 0.0
    for colour, length, tip in row.parts:
        size = length * scale
        (patch,) = axes.barh(middle, size, left=start, height=thick, color=COLOURS[colour], linewidth=0)
        put_tip(patch, tip)
        start += size
    return start


def stacks(over: Columns, series: Sequence[Series]) -> Draw:
    """Columns over time, the series one on top of the other."""

    def draw(width: int) -> Any:
        axes = _axes(width, 260 if width == WIDE else 220, (44, 26))
        below = [0.0] * len(over.starts)
        for one in series:
            values = [value or 0 for value in one.values]
            patches = axes.bar(
                range(len(values)), values, bottom=below, width=0.82, color=COLOURS[one.colour], linewidth=0
            )
            for place, patch in enumerate(patches):
                put_tip(patch, f"{over.name(place)}, {one.name}: {values[place]:,}")
            for empty in (patch for patch, value in zip(patches, values, strict=True) if not value):
                empty.remove()
            below = [low + value for low, value in zip(below, values, strict=True)]
        axes.set_ylim(0, max((*below, 1)) * 1.04)
        axes.yaxis.get_major_locator().set_params(integer=True, nbins=5)
        _time_axis(axes, over, width)
        return axes.figure

    return draw


def curves(over: Columns, series: Sequence[Series], unit: str) -> Draw:
    """Lines over time, with a dot at each value."""

    def draw(width: int) -> Any:
        axes = _axes(width, 260 if width == WIDE else 220, (44, 26))
        for one in series:
            known = [(place, value) for place, value in enumerate(one.values) if value is not None]
            colour = COLOURS[one.colour]
            axes.plot([place for place, _ in known], [value for _, value in known], color=colour, linewidth=1.8)
            for place, value in known:
                (dot,) = axes.plot([place], [value], "o", color=colour, markersize=4.5, markeredgewidth=0)
                put_tip(dot, f"{over.name(place)}, {cut(one.name, 60)}: {value:,.1f}{unit}")
        axes.yaxis.get_major_locator().set_params(nbins=5)
        axes.yaxis.set_major_formatter(lambda value, _: f"{value:g}{unit}".replace("-", "\N{MINUS SIGN}"))
        axes.margins(y=0.1)
        _time_axis(axes, over, width)
        return axes.figure

    return draw


def grid(names: Sequence[str], over: Columns, cells: Sequence[Sequence[tuple[float, str] | None]]) -> Draw:
    """Rows over time; each cell is as dark as its first value says (0 to 1), and its second is its tip."""

    def draw(width: int) -> Any:
        is_wide = width == WIDE
        step, left = (ROW, _room(names)) if is_wide else (TALL_ROW, 0)
        axes = _axes(width, len(names) * step + 26, (left, 26))
        axes.set(ylim=(len(names) * step, 0), yticks=[])
        for place, name in enumerate(names):
            top = place * step + (4 if is_wide else 22)
            shown = cut(name, int((left - 10) / LETTER) if is_wide else int((width - 8) / LETTER))
            at = (-10 / (width - left), place * step + step / 2) if is_wide else (0, place * step + 13)
            axes.text(*at, shown, ha="right" if is_wide else "left", va="center_baseline", color=INK,
                      transform=axes.get_yaxis_transform())  # fmt: skip
            for column, cell in enumerate(cells[place]):
                if cell is not None:
                    (patch,) = axes.bar(column, step - 8 if is_wide else step - 26, bottom=top, width=0.86, linewidth=0,
                                        color=COLOURS["s1"], alpha=0.18 + 0.82 * cell[0])  # fmt: skip
                    put_tip(patch, cell[1])
        axes.spines[:].set_visible(False)
        _time_axis(axes, over, width)
        axes.grid(visible=False)
        return axes.figure

    return draw


def ranges(rows: Sequence[tuple[str, tuple[float, float, float], str]], unit: str) -> Draw:
    """A line from the lowest to the highest value of each row, with a dot at the mean."""

    def draw(width: int) -> Any:
        is_wide = width == WIDE
        step, left = (ROW, _room(name for name, _, _ in rows)) if is_wide else (TALL_ROW, 12)
        axes = _axes(width, len(rows) * step + 30, (left, 26))
        axes.set(ylim=(max(1, len(rows)) * step, 0), yticks=[])
        for place, (name, (low, mean, high), tip) in enumerate(rows):
            middle = place * step + (step / 2 if is_wide else step - 12)
            shown = cut(name, int((left - 10) / LETTER) if is_wide else int((width - 8) / LETTER))
            at = (-10 / (width - left), middle) if is_wide else (0, place * step + 12)
            axes.text(*at, shown, ha="right" if is_wide else "left", va="center_baseline", color=INK,
                      transform=axes.get_yaxis_transform())  # fmt: skip
            axes.plot(
                [low, high], [middle, middle], color=COLOURS["s1"], linewidth=4, alpha=0.35, solid_capstyle="round"
            )
            (dot,) = axes.plot([mean], [middle], "o", color=COLOURS["s1"], markersize=8, markeredgewidth=0)
            put_tip(dot, tip)
        axes.margins(x=0.06)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}{unit}".replace("-", "\N{MINUS SIGN}"))
        axes.grid(axis="x", color=GRID, linewidth=1)
        return axes.figure

    return draw


def _room(names: Iterable[str]) -> float:
    """Pixels that the names beside a plot take."""
    return min(300, 14 + LETTER * max((cells_of(cut(name, 60)) for name in names), default=0))


def _axes(width: int, height: float, margins: tuple[float, float]) -> Any:
    """Axes over a figure of so many pixels, with room at the left and below."""
    left, below = margins
    above = 8 if below else 0
    figure = new_figure(width, height)
    right = 6 if left and below else 0
    place = (left / width, below / height, (width - left - right) / width, (height - below - above) / height)
    axes = figure.add_axes(place)
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.spines["bottom"].set_color(GRID)
    axes.tick_params(length=0, labelcolor=SOFT, pad=6)
    axes.set_axisbelow(True)
    axes.grid(axis="y", color=GRID, linewidth=1)
    return axes


def _time_axis(axes: Any, over: Columns, width: int) -> None:
    """Names below some of the columns, as many as there is room for; few columns stay slim."""
    count = len(over.starts)
    spare = max(0, 8 - count)
    box = axes.get_position()
    step = box.width * width / (count + 0.2 + spare)
    every = max(1, math.ceil(count / max(1, int(box.width * width // 64))))
    places = [
        place
        for place in range(0, count, every)
        if _fits(over.short(place), box.x0 * width + (place + 0.6) * step, width)
    ]
    axes.set_xticks(places, [over.short(place) for place in places])
    axes.set_xlim(-0.6, count - 0.4 + spare)


def _fits(name: str, middle: float, width: int) -> bool:
    """Whether a name around a place is within the plot."""
    half = LETTER * len(name) / 2
    return half <= middle <= width - half
