"""SQLite: the flat tables in one file with keys, indexes, a view of the latest revisions, and full-text search."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.items import Article
from newsspider.tables.flat import TABLES, Column, Row, rows_of

MARK = 0x6E657773
"""The file's ``application_id``, "news" in ASCII: a database of another kind is never written to."""
COMMIT_EVERY_S = 1.0
"""What a killed run loses: at most this much, and never part of an article."""
CHILDREN = tuple(name for name in TABLES if name != "articles")
TYPES = {"integer": "INTEGER", "boolean": "INTEGER", "number": "REAL"}
"""SQLite's types; everything else is text: days and times as ISO 8601, lists as JSON."""
INDEXES = {
    "articles": ("published_day", "domain", "near_duplicate_of"),
    "quotes": ("speaker", "organization"),
    "teasers": ("url",),
    "weather": ("location",),
}
LATEST = """CREATE VIEW IF NOT EXISTS latest AS SELECT * FROM articles AS one
    WHERE revision = (SELECT max(revision) FROM articles AS other WHERE other.id = one.id)"""
SEARCH = (
    'CREATE VIRTUAL TABLE IF NOT EXISTS articles_fts USING fts5(headline, standfirst, text, content="articles", content_rowid="article")',
    """CREATE TRIGGER IF NOT EXISTS articles_insert AFTER INSERT ON articles BEGIN
        INSERT INTO articles_fts (rowid, headline, standfirst, text) VALUES (new.article, new.headline, new.standfirst, new.text); END""",
    """CREATE TRIGGER IF NOT EXISTS articles_delete AFTER DELETE ON articles BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, headline, standfirst, text)
        VALUES ('delete', old.article, old.headline, old.standfirst, old.text); END""",
    """CREATE TRIGGER IF NOT EXISTS articles_update AFTER UPDATE ON articles BEGIN
        INSERT INTO articles_fts (articles_fts, rowid, headline, standfirst, text)
        VALUES ('delete', old.article, old.headline, old.standfirst, old.text);
        INSERT INTO articles_fts (rowid, headline, standfirst, text) VALUES (new.article, new.headline, new.standfirst, new.text); END""",
)
"""Full-text search that datasette finds by itself (https://www.sqlite.org/fts5.html#external_content_tables)."""


class ArticleDatabase:
    """A SQLite file of articles, created where it is missing or empty; commits every second, and when it is closed."""

    def __init__(self, path: str | Path) -> None:
        check_database(path)
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._begin()
        for statement in statements():
            self._connection.execute(statement)
        with suppress(sqlite3.OperationalError):  # a SQLite that was built without full-text search
            for statement in SEARCH:
                self._connection.execute(statement)
        self._committed = time.monotonic()

    def put(self, article: Article) -> None:
        """Write an article's rows; those of the same ``id`` and ``revision`` are replaced."""
        self._connection.execute("SAVEPOINT whole")
        try:
            self._replace(rows_of(article))
        except Exception:
            self._connection.execute("ROLLBACK TO whole")
            raise
        finally:
            self._connection.execute("RELEASE whole")
        if time.monotonic() - self._committed > COMMIT_EVERY_S:
            self._connection.execute("COMMIT")
            self._begin()
            self._committed = time.monotonic()

    def _replace(self, rows: dict[str, list[Row]]) -> None:
        (row,) = rows["articles"]
        ((key,),) = self._connection.execute(_PUT, _bound(row)).fetchall()
        for name in CHILDREN:
            self._connection.execute(f"DELETE FROM {name} WHERE article = ?", (key,))
            self._connection.executemany(_INSERTS[name], [(key, *_bound(each)) for each in rows[name]])

    def close(self) -> None:
        """Commit and close."""
        try:
            self._connection.execute("COMMIT")
            self._connection.execute("PRAGMA optimize")
        finally:
            self._connection.close()

    def _begin(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")


def check_database(path: str | Path) -> None:
    """Raise UsageError for a file that is there and is no database of articles."""
    file = Path(path)
    if not file.is_file() or not file.stat().st_size:
        return
    with file.open("rb") as opened:
        head = opened.read(72)
    if (
        not head.startswith(b"SQLite format 3\0") or int.from_bytes(head[68:72], "big") != MARK
    ):  # sqlite.org/fileformat.html
        raise UsageError(f"{str(path)!r} is there and is no database of articles; name another file")


def statements() -> Iterator[str]:
    """The statements that make the tables."""
    yield f"PRAGMA application_id = {MARK}"
    yield f"CREATE TABLE IF NOT EXISTS articles (article INTEGER PRIMARY KEY, {_defined('articles')}, UNIQUE (id, revision))"
    for name in CHILDREN:
        parent = "article INTEGER NOT NULL REFERENCES articles (article) ON DELETE CASCADE"
        joined = "FOREIGN KEY (id, revision) REFERENCES articles (id, revision) ON DELETE CASCADE"
        yield f"CREATE TABLE IF NOT EXISTS {name} ({parent}, {_defined(name)}, {joined})"
        yield f"CREATE INDEX IF NOT EXISTS {name}_article ON {name} (article)"
        yield f"CREATE INDEX IF NOT EXISTS {name}_id ON {name} (id, revision)"
    for name, columns in INDEXES.items():
        yield from (f"CREATE INDEX IF NOT EXISTS {name}_{column} ON {name} ({column})" for column in columns)
    yield LATEST


def _defined(table: str) -> str:
    return ", ".join(
        f"{_quoted(column)} {TYPES.get(column.kind, 'TEXT')}{_required(column)}" for column in TABLES[table]
    )


def _required(column: Column) -> str:
    return " NOT NULL" if column.name in ("id", "revision") else ""


def _quoted(column: Column) -> str:
    return f'"{column.name}"'


def _insert(table: str, first: tuple[str, ...] = ()) -> str:
    names = [*first, *(_quoted(column) for column in TABLES[table])]
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"


def _bound(row: Row) -> tuple[Any, ...]:
    return tuple(_value(value) for value in row)


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M:%SZ}"
    return value.isoformat() if isinstance(value, date) else value


_INSERTS = {name: _insert(name, ("article",)) for name in CHILDREN}
_PUT = (
    f"{_insert('articles')} ON CONFLICT (id, revision) DO UPDATE SET "
    + ", ".join(f"{_quoted(column)} = excluded.{_quoted(column)}" for column in TABLES["articles"])
    + " RETURNING article"
)
