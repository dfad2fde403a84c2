"""Exit codes: what a run tells its caller."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the process tells its caller (a crash is 1, wrong arguments are 2)."""

    OK = 0
    NOTHING_STORED = 3
    OUTPUT_FAILED = 4
    INTERRUPTED = 5
    ACCOUNTING_BROKEN = 6
    INCOMPLETE = 7
    BUSY = 8
    DISK_FULL = 9
    TOO_MANY_FAILURES = 10
    LAYOUT_BROKEN = 11
    NOT_AS_EXPECTED = 12

    @property
    def meaning(self) -> str:
        """The code in words."""
        return MEANINGS[self]


MEANINGS = {
    ExitCode.OK: "all well",
    ExitCode.NOTHING_STORED: "nothing was stored",
    ExitCode.OUTPUT_FAILED: "the output could not be written",
    ExitCode.INTERRUPTED: "the run was stopped before its end",
    ExitCode.ACCOUNTING_BROKEN: "the accounting does not add up: please report this",
    ExitCode.INCOMPLETE: "a start page could not be read, or the spider crashed over a page",
    ExitCode.BUSY: "another run has the state: nothing was done",
    ExitCode.DISK_FULL: "the disk is full: what was stored before is safe, the rest waits for the next run",
    ExitCode.TOO_MANY_FAILURES: "more addresses failed than NEWSSPIDER_MAX_FAILED allows",
    ExitCode.LAYOUT_BROKEN: "a field is found far less often than before: the site has changed (--strict)",
    ExitCode.NOT_AS_EXPECTED: "a saved page gives something else than a person has checked (site check)",
}
