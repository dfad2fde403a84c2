"""What later runs ask of a site that hardly changes, hour by hour: ``python -m bench.revisits --pages 1000 --hours 24``.

The site has a home page, sections with older pages, a feed and a sitemap; a few articles are of the last days. The hours pass
in the state alone: each run finds everything noted an hour earlier than it was.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bench.kill9 import start
from bench.loopsite import LoopSite

SECTIONS = ("harbour", "energy", "science", "games", "mobile", "security")
ON_A_PAGE = 20
YOUNG_EVERY = timedelta(hours=4)
"""Between two of the young articles, which are those of the last three days."""
YOUNG = 18
PATIENCE_S = 900
TIMES = {
    "urls": ("published", "discovered", "checked", "due"),
    "listings": ("discovered", "checked", "changed", "due"),
    "robots": ("fetched",),
}


class NewsSite(LoopSite):
    """A site of ``pages`` articles, none of them slow or broken, in sections."""

    def __init__(self, pages: int, seed: int = 1) -> None:
        super().__init__(pages, seed)
        self.kinds = dict.fromkeys(self.paths, "plain")
        for number, path in enumerate(self.paths[:YOUNG]):
            self.bodies[path] = _dated(self.bodies[path], datetime.now(UTC) - number * YOUNG_EVERY)

    def change(self, path: str) -> None:
        """Add a sentence to an article."""
        more = b"<p>The harbour has since said that the crane is to be called Hilda.</p></article>"
        self.bodies[path] = self.bodies[path].replace(b"</article>", more)

    def _listing(self, path: str) -> tuple[int, str, bytes]:
        name, _, number = path.strip("/").partition("/page/")
        if path == "/":
            feed = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
            return 200, "text/html", _page(self.paths[:ON_A_PAGE], feed, "")
        if path == "/feed.xml":
            return 200, "application/rss+xml", _feed(self.url, self.paths[:ON_A_PAGE])
        if name in SECTIONS:
            own = self.paths[SECTIONS.index(name) :: len(SECTIONS)]
            first = (int(number or 1) - 1) * ON_A_PAGE
            older = f'<a rel="next" href="/{name}/page/{int(number or 1) + 1}/">Older posts</a>'
            return (
                200,
                "text/html",
                _page(own[first : first + ON_A_PAGE], "", older if own[first + ON_A_PAGE :] else ""),
            )
        return super()._listing(path)


def _dated(body: bytes, moment: datetime) -> bytes:
    stated = f'<meta property="article:published_time" content="{moment.isoformat(timespec="seconds")}"></head>'
    return body.replace(b"</head>", stated.encode())


def _page(paths: Sequence[str], head: str, after: str) -> bytes:
    menu = "".join(f'<a href="/{name}/">{name.title()}</a>' for name in SECTIONS)
    links = "".join(f'<h2><a href="{path}">Story of {path}</a></h2>' for path in paths)
    return f"<html><head>{head}</head><body><nav>{menu}</nav><main>{links}{after}</main></body></html>".encode()


def _feed(url: str, paths: Sequence[str]) -> bytes:
    now = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    items = "".join(
        f"<item><title>{path}</title><link>{url}{path}</link><pubDate>{format_datetime(now - n * YOUNG_EVERY)}</pubDate></item>"
        for n, path in enumerate(paths)
    )
    return f"<rss version='2.0'><channel><title>News</title>{items}</channel></rss>".encode()


@dataclass(frozen=True)
class Hour:
    """What one run asked for and wrote."""

    requests: int
    listings: int
    articles: int
    code: int
    lines: int


def run_once(folder: Path, site: NewsSite) -> Hour:
    """One run."""
    before = Counter(site.requests)
    with start(folder, site) as process:
        code = process.wait(PATIENCE_S)
    asked = site.requests - before
    articles = sum(count for path, count in asked.items() if path in site.kinds)
    lines = (folder / "articles.jsonl").read_bytes().count(b"\n")
    return Hour(asked.total(), asked.total() - articles - asked["/robots.txt"], articles, code, lines)


def let_pass(state: Path, hours: int = 1) -> None:
    """Have hours pass for all that a state has noted."""
    with closing(sqlite3.connect(state)) as database, database:
        for table, columns in TIMES.items():
            earlier = ", ".join(
                f"{name} = strftime('%Y-%m-%dT%H:%M:%SZ', {name}, '-{hours} hours')" for name in columns
            )
            database.execute(f"UPDATE {table} SET {earlier}")


def revisions(folder: Path) -> Counter[int]:
    """How many records there are of each revision."""
    lines = (folder / "articles.jsonl").read_bytes().splitlines()
    return Counter(json.loads(line)["revision"] for line in lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Crawl, crawl again at once, then every hour; then change an article and look when that is noticed."""
    parser = argparse.ArgumentParser("python -m bench.revisits", description=__doc__)
    parser.add_argument("--pages", type=int, default=1000)
    parser.add_argument("--hours", type=int, default=24)
    options = parser.parse_args(arguments)
    with NewsSite(options.pages) as site, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first, second = run_once(folder, site), run_once(folder, site)
        print(f"first run: {first}\nat once again: {second}, {second.requests / first.requests:.1%} of the requests")
        lines = first.lines
        for hour in range(1, options.hours + 1):
            let_pass(folder / "state.db")
            if hour == options.hours // 2:
                site.change(site.paths[0])
                print("  the newest article has changed")
            found = run_once(folder, site)
            told = ", a new revision" if found.lines > lines else ""
            print(f"{hour:>3} h later: {found}, {found.requests / first.requests:.1%}{told}")
            lines = found.lines
        print(f"records by revision: {dict(revisions(folder))}")
    return 0 if second.articles == 0 and second.requests <= first.requests / 20 else 1


if __name__ == "__main__":
    sys.exit(main())
