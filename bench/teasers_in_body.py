"""Count what the body and the teasers of a page share, which should be nothing, over a folder of labelled pages.

    python -m bench.teasers_in_body DATA

DATA is a folder of labelled pages (see bench/pages.py). A teaser and the body share something when the teaser's link
stands in a block of the body, or a block of the body stands in the teaser.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from bench.pages import read_pages
from newsspider.extraction import Draft, open_draft, run_field
from newsspider.fields.body.found import BodyFound
from newsspider.fields.teasers.found import TeasersFound

NEEDED = ("headline", "language", "body", "teasers")
"""The fields that are run, in their order."""


def shared(draft: Draft) -> Iterator[str]:
    """The titles of the teasers that share something with the body, each once for every block."""
    body, teasers, index = draft.found["body"], draft.found["teasers"], draft.page.index
    if not isinstance(body, BodyFound) or not isinstance(teasers, TeasersFound):
        return
    places = list(zip(body.positions, body.value or (), strict=False))
    for item in teasers.items:
        link = item.anchor
        title = index.text(link)
        around = {link, *index.ancestors(link)}
        for place, block in places:
            if item.root <= place < index.ends[item.root] or (place in around and title in block.text):
                yield title


def main() -> None:
    """Read the pages, count, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    data = parser.parse_args().data
    sets = tuple(sorted(folder.name for folder in data.iterdir() if folder.is_dir()))
    pages = teasers = 0
    for page in read_pages(data, sets):
        draft = open_draft(page.html(), page.url)
        for name in NEEDED:
            run_field(draft, name)
        pages += 1
        teasers += sum(len(block.items) for block in draft.found["teasers"].value or ())
        for title in shared(draft):
            print(f"{page.dataset} {page.url}: {title}")
    print(f"{pages} pages, {teasers} teasers; those above are in the body, too")


if __name__ == "__main__":
    main()
