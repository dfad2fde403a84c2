"""Kills a crawl at random moments, again and again, and counts what was lost: ``python -m bench.kill9 --pages 5000 --kills 200``."""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.loopsite import LoopSite

ROOT = Path(__file__).parent.parent
SETTINGS = (
    "AUTOTHROTTLE_ENABLED=0", "DOWNLOAD_DELAY=0", "CONCURRENT_REQUESTS_PER_DOMAIN=8", "NEWSSPIDER_STATE=state.db",
)  # fmt: skip
LONGEST_S = 1.5
"""A run is killed at a random moment up to this long after its first request, or on its way there."""
BEFORE = 0.2
"""Share of kills that come before a run's first request."""
PATIENCE_S = 1800


@dataclass
class Outcome:
    """What a crawl left after all kills and one run to its end."""

    lost: int
    repeated: int
    invalid: int
    strange: int
    exit_code: int
    kills: int
    ready_s: list[float] = field(default_factory=list)
    """Seconds from each start to its first request."""

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, repeated, torn or made up."""
        return not (self.lost or self.repeated or self.invalid or self.strange or self.exit_code)


def torture(folder: Path, *, pages: int, kills: int, seed: int, workers: int = 0) -> Outcome:
    """Crawl a site of ``pages`` pages into ``folder``, killed ``kills`` times; then let a run finish."""
    chance = random.Random(seed)
    with LoopSite(pages, seed) as site:
        ready, killed = [], 0
        while killed < kills:
            site.rest()
            started = time.monotonic()
            with start(folder, site, workers) as process:
                is_killed = kill_at_random(process, site, chance)
            killed += is_killed
            if site.first_request is not None:
                ready.append(site.first_request - started)
            if not is_killed and not process.returncode:
                break  # all is done: further runs have nothing to be killed over
        with start(folder, site, workers) as process:
            process.wait(PATIENCE_S)
        return judged(folder, site, Outcome(0, 0, 0, 0, process.returncode, killed, ready))


def start(folder: Path, site: LoopSite, workers: int = 0) -> subprocess.Popen[bytes]:
    """One run, with so many processes that extract."""
    settings = [part for setting in (*SETTINGS, f"NEWSSPIDER_WORKERS={workers}") for part in ("-s", setting)]
    command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", f"{site.url}/", "--limit", "0", *settings]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    log = (folder / "crawl.log").open("ab")
    with log:
        return subprocess.Popen(command, cwd=folder, env=environment, stderr=log, stdout=log)


def kill_at_random(process: subprocess.Popen[bytes], site: LoopSite, chance: random.Random) -> bool:
    """Kill a run at a random moment; False where it ended before."""
    if chance.random() < BEFORE:
        wait_s = chance.uniform(0, LONGEST_S)
    else:
        while site.first_request is None and process.poll() is None:
            time.sleep(0.005)
        wait_s = chance.uniform(0, LONGEST_S)
    try:
        process.wait(wait_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def judged(folder: Path, site: LoopSite, outcome: Outcome) -> Outcome:
    """The outcome with the output counted against the site."""
    found: Counter[tuple[str, int]] = Counter()
    urls: Counter[str] = Counter()
    for line in (folder / "articles.jsonl").read_bytes().split(b"\n")[:-1]:
        try:
            record = json.loads(line)
        except ValueError:
            outcome.invalid += 1
            continue
        found[record["id"], record["revision"]] += 1
        urls[record["requested_url"]] += 1
    outcome.invalid += not (folder / "articles.jsonl").read_bytes().endswith(b"\n")
    outcome.lost = len(site.good - set(urls))
    outcome.strange = len(set(urls) - site.good)
    outcome.repeated = sum(count - 1 for count in urls.values()) + sum(count - 1 for count in found.values())
    return outcome


def main(arguments: Sequence[str] | None = None) -> int:
    """Torture, and tell."""
    parser = argparse.ArgumentParser("python -m bench.kill9", description=__doc__)
    parser.add_argument("--pages", type=int, default=5000)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=0)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        outcome = torture(Path(folder), **vars(options))
    print(
        f"{options.pages} pages, {outcome.kills} kills: {outcome.lost} lost, {outcome.repeated} repeated, "
        f"{outcome.invalid} invalid lines, {outcome.strange} of no page; last exit code {outcome.exit_code}"
    )
    if outcome.ready_s:
        print(
            f"from start to first request: median {median(outcome.ready_s):.2f} s, longest {max(outcome.ready_s):.2f} s"
        )
    return 0 if outcome.is_clean else 1


if __name__ == "__main__":
    sys.exit(main())
