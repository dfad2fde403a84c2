"""Progress table: the counts of a crawl as lines of a terminal, as many and as wide as it has room for."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console, RenderableType
from rich.progress_bar import ProgressBar
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from newsspider.extensions.sitecounts import SiteCount, SiteCounts
from newsspider.wording import plural, shown_time

COLUMNS = (
    ("found", 62, None),
    ("fetched", 50, None),
    ("stored", 0, "green"),
    ("skipped", 72, "dim"),
    ("failed", 40, "red"),
)
"""A count, the width of terminal from which it is shown, and its style."""
WIDTH_OF_RATES, WIDTH_OF_BARS = 80, 58
LONGEST_NAME = 34
NARROWEST = 30
MOST_SITES = 20
SPARE_LINES = 5
"""Lines of the terminal that are left to others: heading, sum, prompt."""


def progress_lines(counts: SiteCounts, seconds: float, console: Console) -> list[str]:
    """The display, one string a line with its colours, none wider than the terminal."""
    width, height = console.size
    done, total = f"{_ended(counts.total):,} of", counts.total
    if width < NARROWEST or height < SPARE_LINES + 2:
        return _rendered(console, _heading(f"{done} {total.found:,} · {total.stored:,} stored · {shown_time(seconds)}"))
    heading = _heading(f"{shown_time(seconds)} · {done} {plural(total.found, 'address', 'addresses')}")
    return _rendered(console, heading, _table(counts, width, height))


def plain_line(counts: SiteCounts, seconds: float) -> str:
    """The sum of all sites as one line, for a log.

    >>> counts = SiteCounts((), "any")
    >>> counts.watch("https://news.example/a", "discovered")
    >>> plain_line(counts, 65)
    '1 min 5 s: 0 of 1 address done, 0 stored, 0 skipped, 0 failed; 0 fetched, 0.0 a second'
    """
    total = counts.total
    return (
        f"{shown_time(seconds)}: {_ended(total):,} of {plural(total.found, 'address', 'addresses')} done, {total.stored:,} stored, "
        f"{total.skipped:,} skipped, {total.failed:,} failed; {total.fetched:,} fetched, {total.rate:.1f} a second"
    )


def _heading(text: str) -> Text:
    return Text(text, style="bold", no_wrap=True, overflow="ellipsis")


def _table(counts: SiteCounts, width: int, height: int) -> Table:
    """The sites that have most to do, and the sum."""
    table = Table(box=None, pad_edge=False, padding=(0, 1), show_header=width >= 40, header_style="dim")
    names, columns = [], [(name, style) for name, least, style in COLUMNS if width >= least]
    shown, hidden = _chosen(counts, height)
    others = 8 * len(columns) + (9 if width >= WIDTH_OF_RATES else 0) + (_bar_width(width) + 1) + 1
    table.add_column("", no_wrap=True, overflow="ellipsis", max_width=max(8, min(LONGEST_NAME, width - others)))
    for name, style in columns:
        table.add_column(name, justify="right", no_wrap=True, style=style)
    if width >= WIDTH_OF_RATES:
        table.add_column("a second", justify="right", no_wrap=True, style="dim")
    if width >= WIDTH_OF_BARS:
        table.add_column("", no_wrap=True)
    rows = [*shown, counts.total] if len(counts.sites) > 1 else shown
    for count in rows:
        names.append(count.name)
        table.add_row(
            *_cells(count, [name for name, _ in columns], width), style="bold" if count is counts.total else None
        )
    if hidden:
        table.add_row(Text(f"… and {plural(hidden, 'site')} more", style="dim"))
    return table


def _cells(count: SiteCount, columns: Sequence[str], width: int) -> list[RenderableType]:
    values = [getattr(count, name) for name in columns]
    cells: list[RenderableType] = [Text(count.name, no_wrap=True, overflow="ellipsis")]
    cells += [
        f"{value:,}" if value or name in ("found", "stored") else "·"
        for name, value in zip(columns, values, strict=True)
    ]
    if width >= WIDTH_OF_RATES:
        cells.append(f"{count.rate:.1f}" if count.rate else "·")
    if width >= WIDTH_OF_BARS:
        cells.append(
            ProgressBar(
                total=max(1, count.found),
                completed=_ended(count),
                width=_bar_width(width),
                complete_style="cyan",
                finished_style="green",
            )
        )
    return cells


def _bar_width(width: int) -> int:
    return 0 if width < WIDTH_OF_BARS else 8 if width < 100 else 16


def _chosen(counts: SiteCounts, height: int) -> tuple[list[SiteCount], int]:
    """The sites to be shown in their order, and how many are not."""
    sites = [*counts.sites, *([counts.elsewhere] if counts.elsewhere.found else [])]
    room = min(MOST_SITES, max(1, height - SPARE_LINES - 2))
    if len(sites) <= room:
        return sites, 0
    busy = sorted(sites, key=lambda count: (-count.waiting, -count.fetched))[: room - 1]
    return [count for count in sites if any(count is other for other in busy)], len(sites) - len(busy)


def _ended(count: SiteCount) -> int:
    return count.found - count.waiting


def _rendered(console: Console, *parts: RenderableType) -> list[str]:
    """The parts as strings with their colours; the last column stays free, so that no terminal wraps."""
    options = console.options.update(width=max(1, console.width - 1))
    lines = [line for part in parts for line in console.render_lines(part, options, pad=False)]
    return [_painted(console, line) for line in lines]


def _painted(console: Console, line: Sequence[Segment]) -> str:
    painted = ""
    for segment in line:
        text, style = segment.text, segment.style
        style = style.without_color if style and console.no_color else style
        painted += style.render(text, color_system=console._color_system) if style else text
    return painted
