"""Named migrations of the state's tables; each is applied once, in this order, and noted in the table ``migrations``."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One change of the tables; a name is never used again, and what has been published is never edited."""

    name: str
    statements: tuple[str, ...]


MIGRATIONS = (
    Migration(
        "0001 runs, addresses, listings, articles, records",
        (
            """CREATE TABLE runs (
                run INTEGER PRIMARY KEY, started TEXT NOT NULL, ended TEXT, pid INTEGER NOT NULL,
                exit_code INTEGER, report TEXT)""",
            """CREATE TABLE urls (
                key TEXT PRIMARY KEY, url TEXT NOT NULL, site TEXT NOT NULL, source TEXT NOT NULL, rank INTEGER NOT NULL,
                published TEXT, run INTEGER NOT NULL, discovered TEXT NOT NULL,
                status TEXT NOT NULL DEFAULT 'pending', reason TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0,
                checked TEXT, due TEXT, etag TEXT, last_modified TEXT, article TEXT) WITHOUT ROWID""",
            "CREATE INDEX urls_due ON urls (site, due) WHERE due IS NOT NULL",
            "CREATE TABLE leases (key TEXT PRIMARY KEY, run INTEGER NOT NULL, since TEXT NOT NULL) WITHOUT ROWID",
            """CREATE TABLE listings (
                site TEXT NOT NULL, key TEXT NOT NULL, url TEXT NOT NULL, source TEXT NOT NULL, run INTEGER NOT NULL,
                discovered TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0,
                checked TEXT, changed TEXT, interval_s INTEGER NOT NULL, due TEXT, etag TEXT, last_modified TEXT,
                PRIMARY KEY (site, key)) WITHOUT ROWID""",
            """CREATE TABLE articles (
                id TEXT PRIMARY KEY, key TEXT NOT NULL, url TEXT, revision INTEGER NOT NULL, content_hash TEXT NOT NULL,
                published TEXT, run INTEGER NOT NULL, stored TEXT NOT NULL, changed TEXT NOT NULL) WITHOUT ROWID""",
            """CREATE TABLE records (
                seq INTEGER PRIMARY KEY, article TEXT NOT NULL, revision INTEGER NOT NULL, run INTEGER NOT NULL,
                line BLOB, output INTEGER, start INTEGER, size INTEGER NOT NULL, UNIQUE (article, revision))""",
            "CREATE INDEX records_unwritten ON records (seq) WHERE output IS NULL",
            "CREATE TABLE outputs (output INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL, size INTEGER NOT NULL)",
            "CREATE TABLE robots (origin TEXT PRIMARY KEY, fetched TEXT NOT NULL, status INTEGER NOT NULL, body BLOB NOT NULL)",
        ),
    ),
    Migration(
        "0002 fill rates",
        (
            """CREATE TABLE fills (
                site TEXT NOT NULL, field TEXT NOT NULL, run INTEGER NOT NULL, articles INTEGER NOT NULL,
                filled INTEGER NOT NULL, PRIMARY KEY (site, field, run)) WITHOUT ROWID""",
        ),
    ),
    Migration(
        "0003 fingerprints",
        (
            """CREATE TABLE fingerprints (
                band INTEGER NOT NULL, value INTEGER NOT NULL, article TEXT NOT NULL, fingerprint INTEGER NOT NULL,
                PRIMARY KEY (band, value, article)) WITHOUT ROWID""",
            "CREATE INDEX fingerprints_of ON fingerprints (article)",
        ),
    ),
)
"""All migrations, the oldest first."""


def migrate(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Bring a database up to date; the names of the migrations that were applied now."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, applied TEXT NOT NULL) WITHOUT ROWID"
    )
    known = {name for (name,) in connection.execute("SELECT name FROM migrations")}
    missing = [migration for migration in MIGRATIONS if migration.name not in known]
    connection.execute("BEGIN IMMEDIATE")
    for migration in missing:
        for statement in migration.statements:
            connection.execute(statement)
        connection.execute("INSERT INTO migrations VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ'))", (migration.name,))
    connection.execute("COMMIT")
    return tuple(migration.name for migration in missing)


def unknown_migrations(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Migrations that a newer newsspider has applied and that this one does not know."""
    known = {migration.name for migration in MIGRATIONS}
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE name = 'migrations'")}
    applied = connection.execute("SELECT name FROM migrations ORDER BY name") if tables else ()
    return tuple(name for (name,) in applied if name not in known)
