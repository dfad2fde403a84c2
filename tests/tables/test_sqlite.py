"""The flat tables in SQLite."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider.errors import UsageError
from newsspider.items import Article
from newsspider.state.store import open_store
from newsspider.tables import sqlite
from newsspider.tables.flat import TABLES, rows_of
from newsspider.tables.sqlite import ArticleDatabase
from tests.tables.made import EVERYTHING, articles


def put(path: Path, *found: Article) -> None:
    database = ArticleDatabase(path)
    for article in found:
        database.put(article)
    database.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.sqlite"


def ask(path: Path, question: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(question).fetchall()


def test_an_article_is_rows_in_every_table(file: Path) -> None:
    put(file, EVERYTHING)

    assert ask(file, "SELECT headline, tags, published_utc, accessible FROM articles") == [
        ("Harbour gets a crane", '["harbour", "cranes"]', "2025-11-05T04:30:00Z", 1)
    ]
    joined = "SELECT speaker, published_day FROM quotes JOIN articles USING (id, revision)"
    assert ask(file, joined) == [("Ana Ruiz", "2025-11-04")]
    assert ask(file, "SELECT label, rank FROM teasers") == [("Most read", 1), ("More", None)]
    days = "SELECT w.location, f.high FROM forecasts f JOIN weather w USING (article, position) WHERE ahead = 1"
    assert ask(file, days) == [("Port", 28.0)]


def test_adding_again_replaces(file: Path) -> None:
    put(file, EVERYTHING, dataclasses.replace(EVERYTHING, id="b"))
    before = ask(file, "SELECT article, id FROM articles")

    put(file, dataclasses.replace(EVERYTHING, headline="Crane breaks", quotes=(), weather=()))

    assert ask(file, "SELECT article, id FROM articles") == before
    assert ask(file, "SELECT headline FROM articles ORDER BY article") == [("Crane breaks",), ("Harbour gets a crane",)]
    assert ask(file, "SELECT id FROM quotes") == [("b",)]


def test_the_latest_revisions_are_a_view(file: Path) -> None:
    put(file, EVERYTHING, dataclasses.replace(EVERYTHING, revision=10), dataclasses.replace(EVERYTHING, revision=9))

    assert ask(file, "SELECT revision FROM latest") == [(10,)]


def test_words_are_found_also_after_a_change(file: Path) -> None:
    found = (
        "SELECT headline FROM articles WHERE article IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH '{}')"
    )
    put(file, EVERYTHING)
    assert ask(file, found.format("crane")) == [("Harbour gets a crane",)]

    put(file, dataclasses.replace(EVERYTHING, headline="Ferry sinks", text=""))

    assert (ask(file, found.format("crane")), ask(file, found.format("ferry"))) == ([], [("Ferry sinks",)])


def test_rows_go_with_their_article(file: Path) -> None:
    put(file, EVERYTHING)

    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        database.execute("PRAGMA foreign_keys = ON")
        database.execute("DELETE FROM articles")
        left = [database.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in TABLES]

    assert left == [0] * len(TABLES)


def test_a_broken_article_leaves_nothing_behind(file: Path) -> None:
    database = ArticleDatabase(file)

    with pytest.raises(OverflowError):
        database.put(dataclasses.replace(EVERYTHING, quotes=(dataclasses.replace(EVERYTHING.quotes[0], block=10**30),)))
    database.put(dataclasses.replace(EVERYTHING, id="b"))
    database.close()

    assert ask(file, "SELECT id FROM articles") == [("b",)]


def test_articles_are_committed_while_the_file_is_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "COMMIT_EVERY_S", -1.0)
    database = ArticleDatabase(file)

    database.put(EVERYTHING)

    assert ask(file, "SELECT count(*) FROM articles") == [(1,)]
    database.close()


def strangers(folder: Path) -> Iterator[Path]:
    (folder / "text.db").write_text("not a database, and longer than a header of a hundred bytes would be" * 3)
    yield folder / "text.db"
    with closing(sqlite3.connect(folder / "other.db")) as database:
        database.execute("CREATE TABLE articles (id)")
    yield folder / "other.db"
    open_store(folder / "state.sqlite").close()
    yield folder / "state.sqlite"


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    for path in strangers(tmp_path):
        before = path.read_bytes()

        with pytest.raises(UsageError, match="is no database of articles"):
            ArticleDatabase(path)
        assert path.read_bytes() == before


@given(st.lists(articles(), max_size=2, unique_by=lambda article: (article.id, article.revision)))
@settings(max_examples=30)
def test_any_article_fits(tmp_path_factory: pytest.TempPathFactory, found: list[Article]) -> None:
    path = tmp_path_factory.mktemp("any") / "a.sqlite"

    put(path, *found)
    put(path, *found)

    for name in TABLES:
        assert len(ask(path, f"SELECT 1 FROM {name}")) == sum(len(rows_of(article)[name]) for article in found)
