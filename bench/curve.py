"""Show how the time for a record grows with the page's size, for each kind of thing that makes a page large.

    python -m bench.curve                       # every kind, up to 5 MB
    python -m bench.curve --kinds cards menus   # some
    python -m bench.curve --pages DATA          # articles of DATA (see bench/pages.py) or of ``fixtures``, grown by their own content

Seconds are CPU time; "growth" is how much more a byte costs at the largest size than at the smallest: 1 is linear.
"""

from __future__ import annotations

import argparse
import signal
from collections import Counter
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from lxml.html import document_fromstring

from bench.mutations import read_pages
from bench.shapes import KINDS, make_page
from bench.speed import time_steps, timed
from newsspider import extract

SIZES = (300_000, 1_000_000, 5_000_000)
DEADLINE_S = 30
"""CPU seconds after which a page is given up."""
CLOCK_S = 0.001
"""CPU seconds of a parse below which it is not compared."""
GROWN_PAGES = 5
URL = "https://news.example/2025/11/04/story"


def grow(html: bytes, size_bytes: int) -> bytes:
    """A real page made as large as asked: what stands in the middle half of its body is repeated."""
    start = max(html.find(b"<body"), 0)
    start, end = (
        html.find(b"<", start + (len(html) - start) // 4),
        html.rfind(b"<", 0, start + 3 * (len(html) - start) // 4),
    )
    middle = html[start:end] or b"<p>"
    return html[:start] + middle * max(1, (size_bytes - len(html)) // len(middle) + 1) + html[end:]


def measure(html: bytes) -> dict[str, float]:
    """CPU seconds of the bare parse, of the record, and of each field; nothing where it took too long."""
    context = get_context("fork")
    results, sender = context.Pipe(duplex=False)
    process = context.Process(target=_measure, args=(html, sender))
    process.start()
    sender.close()
    try:
        measured: dict[str, float] = results.recv()
    except EOFError:
        measured = {}
    process.join()
    return measured


def _measure(html: bytes, sender: Any) -> None:
    signal.setitimer(signal.ITIMER_PROF, DEADLINE_S)
    extract(b"<p>Published 4 November 2025", URL)
    fields = Counter[str]()
    parse = timed(lambda: document_fromstring(html))
    time_steps(html, URL, fields)
    sender.send({"parse": parse, "record": fields.total(), **{f"of {name}": value for name, value in fields.items()}})


def row(kind: str, make: Callable[[int], bytes], sizes: tuple[int, ...]) -> str:
    """One line of the table."""
    cells, rates, field = [], [], ""
    for size in sizes:
        html = make(size)
        seconds = measure(html)
        if not seconds:
            cells.append(f"more than {DEADLINE_S} s".center(26))
            rates.append(float("inf"))
            continue
        rates.append(1e6 * seconds["record"] / len(html))
        cells.append(f"{seconds['record']:7.2f} s {rates[-1]:6.2f} {_times(seconds)}")
        field = max((name for name in seconds if name.startswith("of ")), key=lambda name: seconds[name])
    return f"{kind:30} {' |'.join(cells)} | {rates[-1] / max(rates[0], 1e-9):5.1f} {field}"


def _times(seconds: dict[str, float]) -> str:
    """How many bare parses a record costs; none where those take less than the clock tells, as lxml gives up on a deep page."""
    return f"{seconds['record'] / seconds['parse']:7.1f} x" if seconds["parse"] >= CLOCK_S else "        –"


def main() -> None:
    """Measure and print, kind by kind."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=KINDS, metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--pages", type=Path, help="grow pages of this folder instead")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="bytes (default: 300000 1000000 5000000)")
    options = parser.parse_args()
    sizes = tuple(options.sizes)
    head = " |".join(f"{size / 1e6:.1f} MB:  s  s/MB  x parse".center(26) for size in sizes)
    print(f"{'':30} {head} | growth, dearest field")
    if options.pages:
        pages = read_pages(None if options.pages.name == "fixtures" else options.pages)
        for n in range(0, len(pages), max(1, len(pages) // GROWN_PAGES)):
            print(row(f"page {n}", lambda size, html=pages[n]: grow(html, size), sizes), flush=True)  # type: ignore[misc]
        return
    for kind in options.kinds:
        print(row(kind, lambda size, kind=kind: make_page(kind, size).encode(), sizes), flush=True)  # type: ignore[misc]


if __name__ == "__main__":
    main()
