"""Closing: the summary as it is told, in colour and within its width on a terminal, plain elsewhere."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsspider.extensions.verdict import reasons
from newsspider.printable import printable
from newsspider.wording import plural

STYLES = tuple(
    (re.compile(pattern), style)
    for pattern, style in (
        (r"  0 articles", "bold red"),
        (r"  [\d,]+ articles?\b", "bold green"),
        (r"  exit code|  .*please report this", "bold red"),
        (r" +[\d,]+  failed:|    nothing from", "red"),
        (r"  has the site changed|  .* not read:|  an earlier run|  the file", "yellow"),
        (r"  written to", "bold"),
        (r"     +|    ", "dim"),
    )
)
"""How a line begins and how it looks; the first that fits."""
MOST_SITES = 12
WIDTH_OF_BARS = 24
LONGEST_NAME = 34
NARROWEST = 20


def tell(lines: Sequence[str], stats: Mapping[str, Any]) -> None:
    """Write the summary to stderr."""
    if sys.stderr.isatty():
        _tell_terminal(lines, stats)
    else:
        sys.stderr.write("".join(f"{printable(line)}\n" for line in lines))


def _tell_terminal(lines: Sequence[str], stats: Mapping[str, Any]) -> None:
    from rich.console import Console  # loaded where there is a terminal
    from rich.text import Text

    console = Console(stderr=True, highlight=False, soft_wrap=True)
    for line in [*lines[:3], *site_lines(stats, console.width), *lines[3:]]:
        for part in wrapped(printable(line), console.width):
            console.print(Text(part, style=style_of(line)))


def site_lines(stats: Mapping[str, Any], width: int) -> Iterator[str]:
    """What each of several sites has given, with bars where there is room for them."""
    stored = {site: count for site, count in reasons(stats, "stored_by_site").items() if count}
    if len(stored) < 2:
        return
    shown = list(stored.items())[:MOST_SITES]
    names = [_cut(printable(site), max(8, min(LONGEST_NAME, width - 14))) for site, _ in shown]
    widest, most = max(map(len, names)), max(stored.values())
    room = min(WIDTH_OF_BARS, width - widest - 14)
    for name, (_, count) in zip(names, shown, strict=True):
        bar = "━" * max(1, round(room * count / most)) if room >= 6 else ""
        yield f"    {count:>5,}  {name:<{widest}}  {bar}".rstrip()
    if len(stored) > MOST_SITES:
        yield f"           and {plural(len(stored) - MOST_SITES, 'site')} more"


def wrapped(line: str, width: int) -> list[str]:
    """A line as lines that fit, the later ones set in; words that are longer stay whole, so that they can be copied.

    >>> wrapped("  2 feeds, sitemaps or sections not read: forbidden", 30)
    ['  2 feeds, sitemaps or', '    sections not read:', '    forbidden']
    """
    if len(line) < max(width, NARROWEST):
        return [line]
    inset = len(line) - len(line.lstrip(" \N{FULL BLOCK}0123456789,"))
    parts = textwrap.wrap(
        line,
        max(width - 1, NARROWEST),
        subsequent_indent=" " * (min(inset, 11) if line.startswith("     ") else 4),
        break_long_words=False,
        break_on_hyphens=False,
        drop_whitespace=True,
    )
    return parts or [line]


def style_of(line: str) -> str:
    """The style of a line of the summary.

    >>> style_of("  43 articles from 6 sites in 2 s"), style_of("  45 addresses discovered = 43 stored")
    ('bold green', '')
    """
    return next((style for pattern, style in STYLES if pattern.match(line)), "")


def _cut(name: str, longest: int) -> str:
    return name if len(name) <= longest else name[: longest - 1] + "…"
