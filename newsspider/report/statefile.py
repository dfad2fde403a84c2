"""State file: what the state of a crawl tells a report, read without a lock and without changing it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

from newsspider.errors import UsageError
from newsspider.report.runs import Run, moment, run_of

MAGIC = b"SQLite format 3\0"
MOST_RUNS = 5_000
"""Runs that a report looks at, the latest."""


@dataclass(frozen=True, slots=True)
class StateFile:
    """What a state knows."""

    outputs: tuple[Path, ...]
    """Files that it has written, the oldest first."""
    runs: tuple[Run, ...]
    """Its runs, the oldest first."""
    addresses: tuple[tuple[str, str, int], ...]
    """Status, reason and number of the addresses."""
    fills: tuple[tuple[int, str, int, int], ...]
    """Run, field, articles, and those of them in which the field had a value."""
    days: tuple[tuple[str, date | None, int], ...]
    """Site, day of publication and number of the articles."""


def is_state(file: Path) -> bool:
    """Whether a file is a SQLite database; raises OSError."""
    with file.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def read_state(file: Path) -> StateFile:
    """What a state knows; raises UsageError for a database that is none."""
    try:
        with _opened(file) as state:
            return StateFile(
                outputs=tuple(Path(path) for (path,) in state.execute("SELECT path FROM outputs ORDER BY output")),
                runs=tuple(_runs(state)),
                addresses=tuple(
                    state.execute("SELECT status, reason, count(*) FROM urls GROUP BY 1, 2 ORDER BY 3 DESC")
                ),
                fills=tuple(_fills(state)),
                days=tuple(_days(state)),
            )
    except sqlite3.Error as error:
        raise UsageError(
            f"{str(file)!r} is no state of a crawl that can be read ({error}); give the file that newsspider run keeps, or its records as .jsonl"
        ) from None


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads; where the folder may not be written, one that expects no other."""
    address = f"file:{quote(str(file.absolute()))}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=5)
    try:
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except sqlite3.OperationalError:
            connection.close()
            connection = sqlite3.connect(f"{address}&immutable=1", uri=True, timeout=5)
        connection.execute("BEGIN")
        yield connection
    finally:
        connection.close()


def _runs(state: sqlite3.Connection) -> Iterator[Run]:
    """The latest runs; of one that was killed only its beginning is known."""
    rows = state.execute("SELECT started, ended, exit_code, report FROM runs ORDER BY run DESC LIMIT ?", (MOST_RUNS,))
    for started, ended, code, report in reversed(rows.fetchall()):
        found = _report(report)
        if found is None:
            yield Run(started=moment(started), ended=moment(ended), exit_code=code)
        else:
            yield run_of({"started": started, "ended": ended, "exit_code": code, **found})


def _report(text: Any) -> dict[str, Any] | None:
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _fills(state: sqlite3.Connection) -> Iterator[tuple[int, str, int, int]]:
    """Fill rates by run and field, all sites together; none in a state that was written before they were kept."""
    if state.execute("SELECT 1 FROM sqlite_schema WHERE name = 'fills'").fetchone():
        yield from state.execute(
            """SELECT run, field, sum(articles), sum(filled) FROM fills
                WHERE run > (SELECT max(run) FROM fills) - ? GROUP BY 1, 2 ORDER BY 1, 2""",
            (MOST_RUNS,),
        )


def _days(state: sqlite3.Connection) -> Iterator[tuple[str, date | None, int]]:
    rows = state.execute(
        """SELECT coalesce(urls.site, '(no site)'), substr(articles.published, 1, 10), count(*)
            FROM articles LEFT JOIN urls USING (key) GROUP BY 1, 2"""
    )
    for site, day, count in rows:
        found = moment(day)
        yield str(site), found.date() if found else None, count
