"""Findings: what a report is made of, gathered from files of records, states and reports of runs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newsspider.errors import UsageError
from newsspider.report.lines import Trouble, beginning, read_records
from newsspider.report.runs import Run, read_run
from newsspider.report.statefile import StateFile, is_state, read_state
from newsspider.report.tallies import Tallies
from newsspider.report.values import site_of
from newsspider.tables.sources import OTHER_KINDS

WANTED = "records as .jsonl, .json or .parquet, packed or not, or the state of a crawl"
MOST_TROUBLES = 50
"""Unreadable lines that are named; all are counted."""


@dataclass(slots=True)
class Findings:
    """What was gathered."""

    tallies: Tallies = field(default_factory=Tallies)
    files: list[Path] = field(default_factory=list)
    """Files whose records were counted."""
    missing: list[Path] = field(default_factory=list)
    """Outputs that a state knows and that are not there any more."""
    troubles: list[Trouble] = field(default_factory=list)
    broken: int = 0
    """Lines that hold no record, also those beyond the named ones."""
    runs: list[Run] = field(default_factory=list)
    states: list[StateFile] = field(default_factory=list)

    def note(self, trouble: Trouble) -> None:
        """Count a line that could not be read, and name it while there is room."""
        self.broken += 1
        if len(self.troubles) < MOST_TROUBLES:
            self.troubles.append(trouble)


def gather(inputs: Iterable[Path], run_reports: Sequence[Path] = ()) -> Findings:
    """Read everything; raises UsageError for a file that can't be read or is of another kind."""
    found = Findings(runs=[read_run(file) for file in run_reports])
    for file in inputs:
        try:
            _add(found, file)
        except OSError as error:
            raise UsageError(f"{str(file)!r} can't be read ({error.strerror}); give {WANTED}") from None
    for record in read_records(found.files, found.note):
        found.tallies.add(record, site_of(record))
    if not found.files:
        for state in found.states:
            _add_days(found.tallies, state)
    return found


def _add(found: Findings, file: Path) -> None:
    """Note an input and what it leads to."""
    if is_state(file):
        state = read_state(file)
        found.states.append(state)
        found.runs[:0] = state.runs
        for output in dict.fromkeys(state.outputs):
            (found.files if output.is_file() else found.missing).append(output)
    else:
        begin = beginning(file)
        known = next((name for head, name in OTHER_KINDS.items() if begin.startswith(head)), None)
        if known is not None:
            raise UsageError(f"{str(file)!r} is {known}; give {WANTED}")
        found.files.append(file)


def _add_days(tallies: Tallies, state: StateFile) -> None:
    """What a state alone knows of its articles, where no file of theirs is left: their sites and days."""
    for site, when, number in state.days:
        tally = tallies.sites[site]
        tally.count += number
        tally.add_days(when, number)
        tallies.articles += number
