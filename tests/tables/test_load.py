"""``newsspider.load``: articles from files, in order, and errors that name file and line."""

from __future__ import annotations

import dataclasses
import gzip
import io
import json
import os
import sys
import warnings
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsspider
from newsspider.errors import RecordError, UsageError
from newsspider.items import Article
from newsspider.tables.load import BrokenRecordWarning, load
from tests.tables.made import EVERYTHING


def line(**values: Any) -> str:
    return json.dumps({**EVERYTHING.to_dict(), **values}) + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_load_is_there_by_its_public_name() -> None:
    assert newsspider.load is load
    with pytest.raises(AttributeError, match="'newsspider' has no attribute 'lode'"):
        newsspider.lode  # noqa: B018


def test_articles_come_in_the_order_of_patterns_and_names(folder: Path) -> None:
    (folder / "b.jsonl").write_text(line(id="b"))
    (folder / "a.jsonl").write_text(line(id="a1") + line(id="a2"))
    (folder / "z.jsonl").write_text(line(id="z"))

    assert [article.id for article in load("z.jsonl", Path("?.jsonl"))] == ["z", "a1", "a2", "b"]


def test_records_can_be_read_again_and_again(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line())

    records = load("a.jsonl")

    assert list(records) == list(records) == [EVERYTHING]
    assert repr(records) == "<Records of 1 files: a.jsonl>"


def test_a_broken_line_is_told_with_file_and_line(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line() + "\n" + '{"id": \n' + line())

    with pytest.raises(RecordError, match=r"^a.jsonl, line 3: not JSON: Expecting value at column 7$"):
        list(load("a.jsonl"))


def test_a_wrong_value_is_told_with_file_line_and_key(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line() + line(revision=None))

    with pytest.raises(RecordError, match=r"^a.jsonl, line 2: revision is None, not a whole number$"):
        list(load("a.jsonl"))


def test_broken_records_are_left_out_with_a_warning_where_that_is_wanted(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line(id="a") + "{\n" + line(revision="x") + line(id="b"))

    with pytest.warns(BrokenRecordWarning, match=r"a.jsonl, line [23]: .*; left out") as told:
        articles = list(load("a.jsonl", broken="warn"))

    assert [article.id for article in articles] == ["a", "b"]
    assert len(told) == 2


def test_the_latest_revision_of_each_article_is_kept(folder: Path) -> None:
    (folder / "1.jsonl").write_text(line(id="a", revision=1) + line(id="b", revision=3) + line(id="c", revision=1))
    (folder / "2.jsonl").write_text(line(id="b", revision=2) + line(id="a", revision=2) + line(id="c", revision=1))

    latest = load("*.jsonl").latest()

    assert [(article.id, article.revision) for article in latest] == [("b", 3), ("a", 2), ("c", 1)]


def test_a_crawl_without_a_state_supersedes_an_earlier_one(folder: Path) -> None:
    (folder / "new.jsonl").write_text(line(revision=1, fetched_at="2025-11-06T00:00:00Z", headline="New"))
    (folder / "old.jsonl").write_text(line(revision=1, fetched_at="2025-11-05T00:00:00Z", headline="Old"))

    assert [article.headline for article in load("*.jsonl").latest()] == ["New"]


def test_standard_input_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line().encode())))
    records = load("-")

    assert list(records) == [EVERYTHING]
    with pytest.raises(UsageError, match="standard input and pipes can be read once only"):
        list(records)


def test_a_pipe_is_read_once_too(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    writer = Thread(target=lambda: (tmp_path / "pipe").write_bytes(gzip.compress(line().encode())))
    writer.start()
    records = load(tmp_path / "pipe")

    assert list(records) == [EVERYTHING]
    writer.join()
    with pytest.raises(UsageError, match="can be read once only"):
        list(records.latest())


def test_a_strange_choice_is_told() -> None:
    with pytest.raises(UsageError, match="broken='skip'; write 'raise' or 'warn'"):
        load("a.jsonl", broken="skip")  # type: ignore[arg-type]


def test_tables_hold_the_same_articles(folder: Path) -> None:
    other = dataclasses.replace(EVERYTHING, id="b", quotes=())
    (folder / "a.jsonl").write_text(line() + json.dumps(other.to_dict()) + "\n")

    tables = load("a.jsonl").to_pandas()

    assert list(tables.articles["id"]) == [EVERYTHING.id, "b"]
    assert list(tables.quotes["speaker"]) == ["Ana Ruiz"]


def test_a_table_s_broken_record_is_told_alike(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line(quotes=[{"text": 3}]) + "[1]\n")

    with pytest.raises(RecordError, match=r"a.jsonl, line 1: quotes\[0\].text is 3"):
        load("a.jsonl").to_pandas()
    with pytest.warns(BrokenRecordWarning):
        assert len(load("a.jsonl", broken="warn").to_pandas().articles) == 0


@given(
    st.binary()
    | st.lists(
        st.sampled_from(
            [line(), line(id=None), line(id=[]), line(revision="x"), "{", "[1]", "\x1f\x8b", "PAR1", "\x00"]
        )
    ).map(lambda x: "\n".join(x).encode())
)
def test_whatever_a_file_holds_there_are_articles_or_reasons(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = tmp_path_factory.mktemp("any") / "a.jsonl"
    for kind in (b"", b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"PAR1", b"[\n"):
        file.write_bytes(kind + data)

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", BrokenRecordWarning)
            found = list(load(file, broken="warn"))
            assert all(isinstance(article, Article) for article in found)
            assert {article.id for article in load(file, broken="warn").latest()} == {article.id for article in found}


def test_articles_are_articles(folder: Path) -> None:
    (folder / "a.jsonl").write_text(line())

    (article,) = load("a.jsonl")

    assert isinstance(article, Article)
    assert article.to_dict() == EVERYTHING.to_dict()
