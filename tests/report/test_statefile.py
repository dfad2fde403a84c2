import sqlite3
from datetime import date
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.report.statefile import is_state, read_state
from tests.report.states import written_state


def test_a_state_tells_its_runs_outputs_addresses_fill_rates_and_days(tmp_path: Path) -> None:
    file, output = written_state(tmp_path)

    state = read_state(file)

    assert state.outputs == (output,)
    assert [(run.discovered, run.exit_code, run.started and run.started.day) for run in state.runs] == [
        (3, 0, 4),
        (3, 0, 5),
        (3, 0, 6),
    ]
    assert sum(count for _, _, count in state.addresses) == 6
    assert (1, "body", 2, 2) in state.fills
    assert {(day, count) for _, day, count in state.days} == {(date(2025, 11, number), 1) for number in range(2, 8)}


def test_reading_changes_nothing(tmp_path: Path) -> None:
    file, _ = written_state(tmp_path)
    before = file.read_bytes()

    read_state(file)

    assert file.read_bytes() == before


def test_a_state_is_told_from_other_files(tmp_path: Path) -> None:
    file, output = written_state(tmp_path)

    assert is_state(file)
    assert not is_state(output)


def test_another_database_is_told(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "x.sqlite")
    connection.execute("CREATE TABLE t (a)")
    connection.close()

    with pytest.raises(UsageError, match=r"is no state of a crawl that can be read .*; give"):
        read_state(tmp_path / "x.sqlite")


def test_a_run_that_was_killed_is_one_without_an_end(tmp_path: Path) -> None:
    file, _ = written_state(tmp_path)
    connection = sqlite3.connect(file)
    connection.execute("INSERT INTO runs (started, pid) VALUES ('2025-11-09T08:00:00Z', 1)")
    connection.commit()
    connection.close()

    assert read_state(file).runs[-1].ended is None
