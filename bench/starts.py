"""Starts so many runs at once on one state, and tells how soon each said that it is busy: ``python -m bench.starts``."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.kill9 import start
from bench.loopsite import LoopSite
from newsspider.exitcodes import ExitCode

PAGES = 200
LOOK_EVERY_S = 0.005


@dataclass(frozen=True)
class Starts:
    """How runs ended that were started at once, and how long the busy ones took."""

    codes: tuple[int, ...]
    busy_s: tuple[float, ...]


def start_together(folder: Path, site: LoopSite, count: int) -> Starts:
    """Start runs at once; each is timed from its own start to its end."""
    began: dict[subprocess.Popen[bytes], float] = {}
    ended: dict[subprocess.Popen[bytes], float] = {}
    for _ in range(count):
        at = time.monotonic()
        began[start(folder, site)] = at
    while len(ended) < count:
        for run in began.keys() - ended.keys():
            if run.poll() is not None:
                ended[run] = time.monotonic() - began[run]
        time.sleep(LOOK_EVERY_S)
    busy = tuple(spent for run, spent in ended.items() if run.returncode == ExitCode.BUSY)
    return Starts(tuple(run.returncode for run in began), busy)


def main(arguments: Sequence[str] | None = None) -> int:
    """Start them, several rounds, and tell."""
    parser = argparse.ArgumentParser("python -m bench.starts", description=__doc__)
    parser.add_argument("--runs", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args(arguments)
    is_well = True
    for _ in range(options.rounds):
        with LoopSite(PAGES) as site, tempfile.TemporaryDirectory() as folder:
            found = start_together(Path(folder), site, options.runs)
        is_well = is_well and sorted(found.codes) == [0] + [int(ExitCode.BUSY)] * (options.runs - 1)
        longest = max(found.busy_s, default=0.0)
        print(f"{options.runs} starts: exit codes {sorted(found.codes)}; busy told after {longest:.2f} s at the latest")
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
