"""Read broken pages by the thousand: which seeds end the process, raise, make a field fail, or are slow.

    python -m bench.mutations                          # 2,000 from the pages of fixtures
    python -m bench.mutations DATA --pages 100000 --processes 2
    python -m bench.mutations DATA --first 4711 --pages 1   # one seed again

DATA is a folder of labelled pages (see ``bench/pages.py``). A seed names the same broken page only for the same DATA.
Pages are read in child processes: one that dies or hangs is counted, and the rest goes on.
"""

from __future__ import annotations

import argparse
import gzip
import heapq
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path

from bench.mutants import make_mutant
from newsspider.extraction import assemble, open_draft, run_field
from newsspider.fields import FIELDS

FIXTURES = Path(__file__).parent.parent / "fixtures"
DEADLINE_S = 120
"""Seconds of the clock after which a page counts as hanging and its process is ended."""
SLOW_S = 2.0
"""CPU seconds that no page of up to 1 MB may take."""
SHOWN = 15
"""How many of the slowest pages are printed."""


@dataclass(frozen=True)
class Outcome:
    """How one broken page was read."""

    seed: int
    size_bytes: int = 0
    seconds: float = 0.0
    problems: tuple[str, ...] = ()

    @property
    def seconds_per_mb(self) -> float:
        """CPU seconds for each million bytes; pages below 100 kB count as that much."""
        return 1e6 * self.seconds / max(self.size_bytes, 100_000)


@dataclass
class Reader:
    """A child process and the seeds it has still to read."""

    seeds: range
    process: ForkProcess
    results: Connection
    heard: float = field(default_factory=time.monotonic)
    is_over: bool = False
    """Whether the process has died or was ended."""


def read_pages(folder: Path | None) -> list[bytes]:
    """Every page of the folder, in the order of names; the fixtures' without one."""
    if folder:
        return [gzip.decompress(file.read_bytes()) for file in sorted(folder.glob("*/*.html.gz"))]
    files = sorted(FIXTURES.glob("sites/*/*/page.html")) + sorted(FIXTURES.glob("hostile/*.*"))
    return [file.read_bytes() for file in files]


def read_mutant(pages: Sequence[bytes], seed: int) -> Outcome:
    """Read the broken page of one seed."""
    mutant = make_mutant(pages, seed)
    started = time.process_time()
    try:
        draft = open_draft(mutant.data, mutant.url, content_type=mutant.content_type)
        for each in FIELDS:
            run_field(draft, each.name)
        assemble(draft).to_dict()
    except Exception as error:
        problems = [f"extract raised {type(error).__name__}: {error}"[:200]]
    else:
        problems = [f"{name} failed: {error}" for name, error in draft.failures.items()]
    return Outcome(seed, len(mutant.data), time.process_time() - started, tuple(problems))


def read_all(pages: Sequence[bytes], seeds: range, processes: int) -> Iterator[Outcome]:
    """Each seed's outcome, in the order in which they are ready."""
    readers = [_start(pages, seeds[n::processes]) for n in range(processes)]
    while readers:
        ready = wait([reader.results for reader in readers], timeout=5)
        for reader in tuple(readers):
            outcome = _hear(reader, reader.results in ready)
            if outcome:
                yield outcome
            if reader.is_over or not reader.seeds:
                readers.remove(reader)
                if reader.seeds:
                    readers.append(_start(pages, reader.seeds))


def main() -> None:
    """Read, print what went wrong, the slowest last; the exit code is 1 where anything did."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, nargs="?", help="folder of labelled pages; the fixtures' without it")
    parser.add_argument("--pages", type=int, default=2_000, help="how many broken pages (default: 2000)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (default: 0)")
    parser.add_argument("--processes", type=int, default=1, help="processes at once (default: 1)")
    options = parser.parse_args()
    pages = read_pages(options.data)
    if not pages:
        parser.error(f"{options.data}: no pages there")
    seeds = range(options.first, options.first + options.pages)
    sys.exit(report(read_all(pages, seeds, options.processes)))


def report(outcomes: Iterator[Outcome]) -> int:
    """Print problems as they come, then sums; 1 where there were any."""
    counts, size, seconds = Counter[str](), 0, 0.0
    slowest: list[tuple[float, int, float, int]] = []
    for outcome in outcomes:
        counts["pages"] += 1
        counts["slow"] += outcome.seconds > SLOW_S
        counts["failed"] += bool(outcome.problems)
        size, seconds = size + outcome.size_bytes, seconds + outcome.seconds
        for problem in outcome.problems:
            print(f"seed {outcome.seed}: {problem!a}", flush=True)
        slowest = heapq.nlargest(
            SHOWN, [*slowest, (outcome.seconds_per_mb, outcome.seed, outcome.seconds, outcome.size_bytes)]
        )
    print(
        f"{counts['pages']} broken pages, {size / 1e6:.0f} MB, {seconds:.0f} s of CPU: "
        f"{counts['failed']} with problems, {counts['slow']} took more than {SLOW_S} s"
    )
    for rate, seed, taken, length in slowest:
        print(f"  {rate:6.2f} s/MB  {taken:6.2f} s  {length:8} bytes  seed {seed}")
    return int(counts["failed"] + counts["slow"] > 0)


def _start(pages: Sequence[bytes], seeds: range) -> Reader:
    context = get_context("fork")
    results, sender = context.Pipe(duplex=False)
    process = context.Process(target=_read_each, args=(pages, seeds, sender), daemon=True)
    process.start()
    sender.close()
    return Reader(seeds, process, results)


def _read_each(pages: Sequence[bytes], seeds: range, sender: Connection) -> None:
    for seed in seeds:
        sender.send(read_mutant(pages, seed))


def _hear(reader: Reader, is_ready: bool) -> Outcome | None:
    """What a process has to say: its next outcome, or that it died or hung on its next seed."""
    problem = None
    if is_ready:
        try:
            outcome: Outcome = reader.results.recv()
        except EOFError:
            reader.process.join()
            problem = f"the process ended with {reader.process.exitcode}"
        else:
            reader.seeds, reader.heard = reader.seeds[1:], time.monotonic()
            return outcome
    elif time.monotonic() - reader.heard > DEADLINE_S:
        reader.process.kill()
        reader.process.join()
        problem = f"hung for more than {DEADLINE_S} s"
    if problem is None or not reader.seeds:
        return None
    reader.is_over = True
    seed, reader.seeds = reader.seeds[0], reader.seeds[1:]
    return Outcome(seed, problems=(problem,))


if __name__ == "__main__":
    main()
