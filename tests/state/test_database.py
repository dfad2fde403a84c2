from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.state.database import Database


def test_what_was_not_committed_is_given_up(tmp_path: Path) -> None:
    for is_committed in (False, True):
        database = Database(tmp_path / "state.db")
        database.begin()
        database.run("INSERT INTO runs (started, pid) VALUES ('', 1)")
        if is_committed:
            assert database.commit()
        database.close()

    database = Database(tmp_path / "state.db")
    assert database.rows("SELECT count(*) FROM runs") == [(1,)]
    database.close()


def test_after_the_first_error_nothing_more_is_written(tmp_path: Path) -> None:
    database = Database(tmp_path / "state.db")
    database.begin()
    database.run("INSERT INTO nowhere VALUES (1)")

    assert "nowhere" in str(database.error)
    assert database.run("INSERT INTO runs (started, pid) VALUES ('', 1)") == 0
    assert database.rows("SELECT 1") == []
    assert not database.commit()
    database.close()


def test_readers_with_the_sqlite3_tool_are_not_kept_waiting(tmp_path: Path) -> None:
    database = Database(tmp_path / "state.db")

    assert database.rows("PRAGMA journal_mode") == [("wal",)]
    database.close()


def test_a_file_of_another_kind_is_told(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_text("{}\n" * 2000)

    with pytest.raises(UsageError, match="is no database of newsspider"):
        Database(tmp_path / "articles.jsonl")


def test_a_state_of_a_newer_version_is_told(tmp_path: Path) -> None:
    database = Database(tmp_path / "state.db")
    database.begin()
    database.run("INSERT INTO migrations VALUES ('9999 x', '')")
    database.commit()
    database.close()

    with pytest.raises(UsageError, match=r"newer newsspider \(9999 x\)"):
        Database(tmp_path / "state.db")
