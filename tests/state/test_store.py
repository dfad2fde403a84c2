import errno
import sqlite3
from pathlib import Path

import pytest

from newsspider.state.articles import Record
from newsspider.state.lock import BusyError
from newsspider.state.store import DISK_FULL, is_disk_full, open_store
from tests.state.clocks import FakeClock


def record(name: str, revision: int = 1) -> Record:
    return Record(name, revision, f"https://news.example/{name}", "hash", None, f'{{"id": "{name}"}}\n'.encode())


def test_records_reach_the_output_with_the_commit_and_in_their_order(tmp_path: Path) -> None:
    output = tmp_path / "out" / "articles.jsonl"
    store = open_store(tmp_path / "state.db", output)
    for name in ("b", "a"):
        store.articles.put(name, record(name))
    before = output.read_bytes()

    store.commit()

    assert (before, output.read_bytes()) == (b"", b'{"id": "b"}\n{"id": "a"}\n')
    store.close()


def test_records_of_a_run_without_output_are_written_by_the_next(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    store.articles.put("a", record("a"))
    store.end(0, "{}")

    store = open_store(tmp_path / "state.db", tmp_path / "articles.jsonl")

    assert (tmp_path / "articles.jsonl").read_bytes() == b'{"id": "a"}\n'
    assert store.caught_up == 1
    store.close()


def test_one_run_at_a_time(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    with pytest.raises(BusyError):
        open_store(tmp_path / "state.db")
    store.close()

    open_store(tmp_path / "state.db").close()


def test_a_run_is_noted_with_its_end(tmp_path: Path) -> None:
    open_store(tmp_path / "state.db", clock=FakeClock()).end(3, '{"stored": 0}')

    with sqlite3.connect(tmp_path / "state.db") as connection:
        rows = connection.execute("SELECT run, started, ended, exit_code, report FROM runs").fetchall()
    connection.close()
    assert rows == [(1, "2025-11-04T08:00:00Z", "2025-11-04T08:00:00Z", 3, '{"stored": 0}')]


def test_a_full_disk_stops_the_state_and_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    output = tmp_path / "articles.jsonl"
    store = open_store(tmp_path / "state.db", output)
    store.articles.put("a", record("a"))
    store.commit()
    pages = store._database.rows("PRAGMA page_count")[0][0]
    store._database.rows(f"PRAGMA max_page_count = {pages + 1}")
    for number in range(50):
        store.articles.put(f"{number}", Record(f"{number}", 1, None, "hash", None, b"x" * 5000 + b"\n"))

    assert not store.commit()
    assert store.trouble == DISK_FULL
    store.close()
    store = open_store(tmp_path / "state.db", output)
    assert store.articles.latest("a") is not None
    assert store.articles.latest("0") is None
    assert output.read_bytes() == b'{"id": "a"}\n'
    store.close()


def test_a_full_disk_is_told_from_other_errors() -> None:
    assert is_disk_full(OSError(errno.ENOSPC, "no space"))
    assert not is_disk_full(OSError(errno.EACCES, "no"))
    assert not is_disk_full(sqlite3.OperationalError("x"))
    assert not is_disk_full(ValueError())
