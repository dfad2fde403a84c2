"""Runs Scrapy and newsspider as users do: as processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
AT_ONCE = ("-s", "AUTOTHROTTLE_ENABLED=0", "-s", "DOWNLOAD_DELAY=0", "-s", "NEWSSPIDER_MAX_CRAWL_DELAY=0")
"""One's own loopback server needs no politeness."""
TIMEOUT_S = 100


@dataclass(frozen=True)
class Run:
    """How a process ended, and what it left."""

    code: int
    out: str
    err: str
    records: list[dict[str, Any]]
    stats: Mapping[str, Any]

    def count(self, name: str) -> int:
        """A stat of ours."""
        return int(self.stats.get(f"newsspider/{name}", 0))

    @property
    def headlines(self) -> list[str]:
        """Headlines of the records, sorted."""
        return sorted(str(record["headline"]) for record in self.records)


def environment() -> dict[str, str]:
    """The environment of a process that imports this checkout; no proxy of the machine's own."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return {**kept, "PYTHONPATH": str(ROOT)}


def python(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """A Python process, run to its end."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environment(),
        input=stdin,
        capture_output=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def newsspider(*arguments: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """``newsspider …``."""
    return python("-m", "newsspider.commands.cli", *arguments, cwd=cwd, stdin=stdin)


def scrapy(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[bytes]:
    """``scrapy …``, in the project unless told otherwise."""
    return python("-m", "scrapy", *arguments, cwd=cwd)


def crawl(folder: Path, *arguments: str, settings: Sequence[str] = AT_ONCE, cwd: Path = ROOT) -> Run:
    """``scrapy crawl technews`` with ``-a`` arguments, its output and stats kept in ``folder``."""
    output, stats = folder / "articles.jsonl", folder / "stats.json"
    kept = ("-s", "STATS_CLASS=tests.e2e.statsfile.StatsFile", "-s", f"STATS_FILE={stats}")
    chosen = [part for argument in arguments for part in ("-a", argument)]
    done = scrapy("crawl", "technews", *chosen, "-O", str(output), *kept, *settings, cwd=cwd)
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode(), read_records(output), read_stats(stats))


def read_records(output: Path) -> list[dict[str, Any]]:
    """The records of a JSON Lines file; none where there is no file."""
    return [json.loads(line) for line in output.read_bytes().split(b"\n")[:-1]] if output.is_file() else []


def read_stats(file: Path) -> dict[str, Any]:
    """The stats that a run left; none where it did not get that far."""
    return dict(json.loads(file.read_text("utf-8"))) if file.is_file() else {}
