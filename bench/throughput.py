"""Pages a second of a whole crawl against a bare Scrapy spider over the same site: ``python -m bench.throughput --pages 1600``.

Beside the clock it tells CPU time, which compares on a machine that others use as well: of all processes of a crawl, of the
crawl's own process alone, and what follows of both for a machine with two processors that does nothing else.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from bench.kill9 import ROOT
from bench.loopsite import LoopSite

BARE = """
import scrapy
class Bare(scrapy.Spider):
    name = "bare"
    start_urls = ["{url}/index.xml"]
    def parse(self, response):
        response.selector.remove_namespaces()
        for url in response.xpath("//sitemap/loc/text()").getall():
            yield scrapy.Request(url, self.parse)
        for url in response.xpath("//url/loc/text()").getall():
            yield scrapy.Request(url, self.parse_page)
    def parse_page(self, response):
        yield {{"url": response.url, "title": response.css("h1::text").get()}}
"""
QUICK = (
    "AUTOTHROTTLE_ENABLED=0",
    "DOWNLOAD_DELAY=0",
    "CONCURRENT_REQUESTS_PER_DOMAIN=16",
    "CONCURRENT_REQUESTS=32",
    "LOG_LEVEL=WARNING",
    "RETRY_ENABLED=0",
)

IDLE = [sys.executable, "-m", "scrapy", "version", "-v"]
"""What is taken off: Scrapy's start and end."""
LOOK_EVERY_S = 0.02
PROCESSORS = 2
"""What a crawl has in the reckoning of its pace on a machine of its own."""


@dataclass(frozen=True)
class Spent:
    """Seconds by the clock and of the processors."""

    wall_s: float
    cpu_s: float
    own_s: float
    """CPU time of the crawl's own process."""
    site_s: float = 0.0
    """CPU time of the site, which is on this machine as well."""

    @property
    def alone_s(self) -> float:
        """The least that it takes by the clock where nobody else is: its slowest process, or all of them on the processors."""
        return max(self.own_s, (self.cpu_s + self.site_s) / PROCESSORS)

    def without(self, idle: Spent) -> Spent:
        """What is left when a start and an end are taken off."""
        return Spent(self.wall_s - idle.wall_s, self.cpu_s - idle.cpu_s, self.own_s - idle.own_s, self.site_s)

    def best(self, other: Spent) -> Spent:
        """The least of both."""
        return Spent(*(min(one, another) for one, another in zip(astuple(self), astuple(other), strict=True)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run each crawl in turn, several rounds, and tell the best of each."""
    parser = argparse.ArgumentParser("python -m bench.throughput", description=__doc__)
    parser.add_argument("--pages", type=int, default=1600)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    best: dict[str, Spent] = {}
    with LoopSite(options.pages) as site, tempfile.TemporaryDirectory() as folder:
        for kind in site.kinds:
            site.kinds[kind] = "plain"
        for _ in range(options.rounds):
            for name, command in commands(site.url, Path(folder)).items():
                found = timed(command, Path(folder)).without(timed(IDLE, Path(folder)))
                best[name] = found.best(best.get(name, found))
    bare = best["bare"]
    for name, spent in best.items():
        pace = f"{options.pages / spent.wall_s:6.0f} pages/s, {bare.wall_s / spent.wall_s:5.0%} of bare Scrapy"
        print(
            f"{name:<12} {pace}; by CPU time {bare.cpu_s / spent.cpu_s:5.0%}, its own process {bare.own_s / spent.own_s:5.0%}, "
            f"on {PROCESSORS} free processors {bare.alone_s / spent.alone_s:5.0%}"
        )
    return 0


def commands(url: str, folder: Path) -> dict[str, list[str]]:
    """A bare spider, and newsspider without and with a state, and with two workers."""
    (folder / "bare.py").write_text(BARE.format(url=url))
    settings = [part for setting in QUICK for part in ("-s", setting)]
    ours = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{url}/index.xml", "--limit", "0", *settings]
    state = [*ours, "-s", f"NEWSSPIDER_STATE={folder / f'{time.monotonic()}.db'}", "-o", "kept.jsonl"]
    return {
        "bare": [sys.executable, "-m", "scrapy", "runspider", "bare.py", "-O", "bare.jsonl", *settings],
        "newsspider": ours,
        "with state": state,
        "2 workers": [*ours, "-s", "NEWSSPIDER_WORKERS=2", "-o", "apart.jsonl"],
    }


def timed(command: list[str], folder: Path) -> Spent:
    """What a command takes."""
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    site_s = time.process_time()
    quiet: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    own_s = 0.0
    with subprocess.Popen(command, cwd=folder, env=environment, **quiet) as process:
        while process.poll() is None:
            own_s = own_cpu_s(process.pid) or own_s
            time.sleep(LOOK_EVERY_S)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Spent(time.monotonic() - started, cpu_s, own_s, time.process_time() - site_s)


def own_cpu_s(process: int) -> float:
    """CPU time of a running process without that of its children (Linux); 0 where it is gone."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
