"""What a newcomer has beside the pages: a folder like a clone, and a network in which the sites of the examples answer."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from docs.sessions import Session
from newsspider.commands.newscrawl import AT_ONCE
from newsspider.demo import BUNDLED, Answer, DemoServer, DemoSite, read_sites

ROOT = Path(__file__).parent.parent
LEFT_OUT = (
    ".git",
    ".venv",
    ".ruff_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".hypothesis",
    "*.egg-info",
    "build",
    "dist",
)
"""What is in a folder where somebody works, but not in a clone; the environment is put there apart."""
MADE = ("pages", "articles*", "news*.jsonl", "*.sqlite*", "*.log")
"""What commands may have left in the clone's own folder."""
EXAMPLE, MODEL = "news.example", "signalnorth.example"
"""The site that the pages name where the reader has one of his own, and the demo site that answers for it."""
STORIES = ("/2025/11/04/story", "/story")
"""Addresses of the pages that are an article of that site."""
INSIDE = "NEWSSPIDER_IN_A_BLOCK"
"""Set in the environment of blocks, so that tests that run blocks do not run inside one."""
WARNINGS = "error,ignore:pkg_resources is deprecated as an API:DeprecationWarning"
"""Errors, as in the tests; but not what pip warns itself of."""
OUR_OWN = frozenset(("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "OUT", "PYTHONPATH", "PYTHONWARNINGS", "URL", "VIRTUAL_ENV"))
REPLACED: Mapping[str, str] = {f"https://{EXAMPLE}": f"http://{EXAMPLE}"}
"""The server on loopback speaks plain HTTP."""


class ExampleSite(DemoSite):
    """A demo site under another host name."""

    def answer(self, path: str) -> Answer:
        """The demo site's answer, as of this host."""
        article = next(route for route, to in self.routes.items() if str(to.get("file", ""))[:2] == "20")
        found = DemoSite.answer(self, article if path in STORIES else path)
        headers = {name: value.replace(MODEL, EXAMPLE) for name, value in found.headers.items() if name != "ETag"}
        return Answer(found.status, found.body.replace(MODEL.encode(), EXAMPLE.encode()), headers)


@contextmanager
def network() -> Iterator[Mapping[str, str]]:
    """The demo sites and the example's, on loopback; gives the environment in which they are reached."""
    sites = read_sites(BUNDLED)
    model = sites[MODEL]
    sites[EXAMPLE] = ExampleSite(EXAMPLE, "News", f"http://{EXAMPLE}/", model.folder, model.routes)
    with DemoServer(sites) as server:
        yield {"http_proxy": server.url, "no_proxy": "127.0.0.1,localhost"}


def copy_clone(folder: Path) -> None:
    """Lay out a folder as a clone is after ``make crawl`` and ``make test``, with this environment as its ``.venv``."""
    shutil.copytree(ROOT, folder, ignore=_left_out, dirs_exist_ok=True)
    (folder / ".venv").mkdir()
    for entry in Path(sys.prefix).iterdir():
        if not entry.name.startswith("."):
            (folder / ".venv" / entry.name).symlink_to(entry)
    without_pauses(folder)
    for done in (".installed", ".developing"):
        (folder / ".venv" / done).touch()


def _left_out(folder: str, names: list[str]) -> set[str]:
    patterns = (*LEFT_OUT, *MADE) if Path(folder) == ROOT else LEFT_OUT
    return shutil.ignore_patterns(*patterns)(folder, names)


def without_pauses(folder: Path) -> None:
    """Let the crawls of a clone be as fast as one's own loopback server allows."""
    with (folder / "newsspider" / "settings.py").open("a", encoding="utf-8") as settings:
        settings.writelines(f"{name} = {value!r}\n" for name, value in AT_ONCE.items())


def clean_environment() -> dict[str, str]:
    """The machine's environment, without what this process or its ``make`` was told."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {name: value for name, value in kept.items() if name not in OUR_OWN}


def session(folder: Path, network: Mapping[str, str]) -> Session:
    """The sessions of a page in such a folder."""
    inside = f"{folder / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    own = {
        "PATH": inside,
        "PYTHONPATH": str(folder),
        "PYTHONWARNINGS": WARNINGS,
        "COLUMNS": "100",
        "TERM": "dumb",
        INSIDE: "1",
    }
    return Session(folder, {**clean_environment(), **network, **own}, replaced=REPLACED)
