import sqlite3
from contextlib import closing

from newsspider.state.migrations import migrate
from newsspider.state.tables import TABLES


def test_every_table_and_column_is_documented_in_its_order() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for name in names
            if not name.startswith("sqlite_")
        }

    assert {name: list(columns) for name, columns in TABLES.items()} == found
