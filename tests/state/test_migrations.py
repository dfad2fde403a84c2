import sqlite3
from contextlib import closing

from newsspider.state.migrations import MIGRATIONS, migrate, unknown_migrations


def test_migrations_are_applied_once_and_noted_by_name() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        first, second = migrate(connection), migrate(connection)

        noted = [name for (name,) in connection.execute("SELECT name FROM migrations ORDER BY name")]
    assert list(first) == noted == [migration.name for migration in MIGRATIONS]
    assert second == ()


def test_a_migration_of_a_newer_version_is_noticed() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        assert unknown_migrations(connection) == ()
        migrate(connection)
        connection.execute("INSERT INTO migrations VALUES ('9999 from the future', '')")

        assert unknown_migrations(connection) == ("9999 from the future",)
