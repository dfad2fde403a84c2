"""Progress table: the counts of a crawl as lines of a terminal, as many and as wide as it has room for."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import COLOR_SYSTEMS, Console, RenderableType
from rich.progress_bar import ProgressBar
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from newsspider.extensions.sitecounts import SiteCount, SiteCounts
from newsspider.wording import plural, shown_time

RATE, NOTHING = "a second", "·"
COLUMNS = (
    ("found", 62, None),
    ("fetched", 50, None),
    ("stored", 0, "green"),
    ("skipped", 72, "dim"),
    ("failed", 40, "red"),
    (RATE, 80, "dim"),
)
"""A count, the width of terminal from which it is shown, and its style."""
WIDTH_OF_BARS = 58
LONGEST_NAME = 34
NARROWEST = 30
MOST_SITES = 20
SPARE_LINES = 5
"""Lines of the terminal that are left to others: heading, sum, prompt."""


def progress_lines(counts: SiteCounts, seconds: float, console: Console) -> list[str]:
    """The display, one string a line with its colours, none wider than the terminal."""
    width, height = console.size
    done, total = f"{counts.total.ended:,} of", counts.total
    if width < NARROWEST or height < SPARE_LINES + 2:
        return _rendered(console, _heading(f"{done} {total.found:,} · {total.stored:,} stored · {shown_time(seconds)}"))
    heading = _heading(f"{shown_time(seconds)} · {done} {plural(total.found, 'address', 'addresses')}")
    return _rendered(console, heading, _table(counts, width, height))


def _heading(text: str) -> Text:
    return Text(text, style="bold", no_wrap=True, overflow="ellipsis")


def _table(counts: SiteCounts, width: int, height: int) -> Table:
    """The sites that have most to do, and the sum."""
    columns = [column for column in COLUMNS if width >= column[1]]
    shown, hidden = _chosen(counts, height)
    rows = [*shown, counts.total] if len(counts.sites) > 1 else shown
    cells = [[_shown(count, name) for name, _, _ in columns] for count in rows]
    taken = [
        max(len(text) for text in (name, *texts)) + 1 for (name, _, _), *texts in zip(columns, *cells, strict=True)
    ]
    room = width - sum(taken) - (_bar_width(width) + 1) - 2
    table = Table(box=None, pad_edge=False, padding=(0, 1), show_header=width >= 40, header_style="dim")
    table.add_column("", no_wrap=True, overflow="ellipsis", max_width=max(8, min(LONGEST_NAME, room)))
    for name, _, style in columns:
        table.add_column(name, justify="right", no_wrap=True, style=style)
    for count, texts in zip(rows, cells, strict=True):
        bar = [_bar(count, width)] if width >= WIDTH_OF_BARS else []
        table.add_row(
            Text(count.name), *map(_painted_text, texts), *bar, style="bold" if count is counts.total else None
        )
    if hidden:
        table.add_row(Text(f"… and {plural(hidden, 'site')} more", style="dim"))
    return table


def _painted_text(text: str) -> Text:
    """A count; nothing is nothing to look at."""
    return Text(text, style="dim default not bold" if text == NOTHING else "")


def _shown(count: SiteCount, column: str) -> str:
    if column == RATE:
        return f"{count.rate:.1f}" if count.rate else NOTHING
    value: int = getattr(count, column)
    return f"{value:,}" if value or column in ("found", "stored") else NOTHING


def _bar(count: SiteCount, width: int) -> ProgressBar:
    styles = {"complete_style": "cyan", "finished_style": "green"}
    return ProgressBar(total=max(1, count.found), completed=count.ended, width=_bar_width(width), **styles)  # type: ignore[arg-type]


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
        painted += style.render(text, color_system=COLOR_SYSTEMS.get(console.color_system or "")) if style else text
    return painted
