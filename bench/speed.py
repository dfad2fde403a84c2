"""Time a whole record against the bare parsing of its page by lxml, page by page in one process; and each step's share.

    python -m bench.speed            # the pages of fixtures/sites
    python -m bench.speed DATA       # a folder of labelled pages (see bench/pages.py)

Figures are CPU time; the ratio is what compares between machines.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml.html import document_fromstring

from newsspider import extract
from newsspider.extraction import Draft, assemble, open_draft, run_field
from newsspider.fields import FIELDS

SITES = Path(__file__).parent.parent / "fixtures" / "sites"
WARM_UP = 3
"""Pages that are read before the clock starts."""


def read_files(folder: Path | None, most: int) -> list[tuple[bytes, str]]:
    """The pages of a folder, of the fixtures without one, each with its own address; a fixed draw where there are more than wanted."""
    pattern = "*/*.html.gz" if folder else "*/*/response.json"
    files = sorted((folder or SITES).glob(pattern))
    return [read_file(file) for file in random.Random(11).sample(files, min(most, len(files)))]


def read_file(file: Path) -> tuple[bytes, str]:
    """One page and its address, which stands in the file beside it."""
    if file.suffix == ".gz":
        label = file.with_name(file.name.removesuffix(".html.gz") + ".json")
        return gzip.decompress(file.read_bytes()), json.loads(label.read_text("utf-8"))["url"]
    return file.with_name("page.html").read_bytes(), json.loads(file.read_text("utf-8"))["url"]


def timed(work: Callable[[], Any]) -> float:
    """CPU seconds of one call."""
    started = time.process_time()
    work()
    return time.process_time() - started


def time_steps(html: bytes, url: str, spent: Counter[str]) -> None:
    """Add the seconds of each step of the only reading of one page: a second one would find its words in the caches."""
    draft: list[Draft] = []
    spent["decode"] += timed(lambda: draft.append(open_draft(html, url)))
    spent["parse and index"] += timed(lambda: draft[0].page.index)
    for field in FIELDS:
        spent[field.name] += timed(lambda name=field.name: run_field(draft[0], name))
    spent["assemble"] += timed(lambda: assemble(draft[0]))
    spent["free"] += timed(draft.clear)


def main() -> None:
    """Read the pages, time them, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, nargs="?", help="folder of labelled pages; the fixtures' without it")
    parser.add_argument("--pages", type=int, default=100, help="how many pages at most (default: 100)")
    options = parser.parse_args()
    pages = read_files(options.data, options.pages)
    if not pages:
        parser.error(f"{options.data or SITES}: no pages there")
    for html, url in pages[:WARM_UP]:
        extract(html, url)
    floor, steps = 0.0, Counter[str]()
    for html, url in pages:
        floor += timed(lambda html=html: document_fromstring(html))
        time_steps(html, url, steps)
    whole = sum(steps.values())
    print(
        f"{len(pages)} pages: lxml {1000 * floor / len(pages):.2f} ms, record {1000 * whole / len(pages):.2f} ms, {whole / floor:.1f} x"
    )
    for name, seconds in steps.most_common():
        print(f"{name:16} {1000 * seconds / len(pages):7.3f} ms {seconds / floor:6.2f} x")


if __name__ == "__main__":
    main()
