"""``newsspider convert``: the same records in another format."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from newsspider.commands.cli import main
from newsspider.tables.load import load
from tests.tables.made import EVERYTHING

LINE = json.dumps(EVERYTHING.to_dict(), ensure_ascii=False).replace("\u2028", "\\u2028") + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.jsonl").write_text(LINE, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "name", ["b.jsonl", "b.jsonl.gz", "b.jsonl.zst", "b.json", "b.json.zst", "b.parquet", "deep/b.jl"]
)
def test_records_stay_the_same_on_the_way_there_and_back(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", "a.jsonl", "-o", name]) == 0
    assert capsys.readouterr().err == f"1 record written to {name}\n"
    assert list(load(name)) == [EVERYTHING]

    assert main(["convert", name, "-o", "back.jsonl"]) == 0
    assert (folder / "back.jsonl").read_text("utf-8") == LINE


def test_they_can_be_piped(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["convert", "a.jsonl", "-o", "-"]) == 0

    assert capfdbinary.readouterr().out.decode("utf-8") == LINE


def test_csv_and_databases_are_written_too(folder: Path) -> None:
    assert main(["convert", "a.jsonl", "-o", "b.csv"]) == 0
    assert main(["convert", "a.jsonl", "-o", "b.db"]) == 0
    assert main(["convert", "a.jsonl", "--append", "-o", "b.db"]) == 0

    assert "Harbour gets a crane" in (folder / "b.csv").read_text("utf-8")
    assert (folder / "b.db").read_bytes().startswith(b"SQLite format 3")


def test_only_the_latest_revisions_are_kept_where_that_is_wanted(folder: Path) -> None:
    newer = json.dumps(dataclasses.replace(EVERYTHING, revision=3).to_dict())
    (folder / "a.jsonl").write_text(LINE + newer + "\n" + LINE, "utf-8")

    assert main(["convert", "a.jsonl", "--latest", "-o", "b.jsonl"]) == 0

    assert [article.revision for article in load("b.jsonl")] == [3]


def test_a_file_that_is_replaced_stays_until_the_new_one_is_whole(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "b.csv").write_text("precious")
    (folder / "a.jsonl").write_text(LINE + "{\n", "utf-8")

    assert main(["convert", "a.jsonl", "-o", "b.csv"]) == 2
    assert "newsspider: error: a.jsonl, line 2: not JSON" in capsys.readouterr().err
    assert (folder / "b.csv").read_text() == "precious"
    assert sorted(file.name for file in folder.iterdir()) == ["a.jsonl", "b.csv"]


def test_broken_lines_are_left_out_where_that_is_wanted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.jsonl").write_text("{\n" + LINE + "}\n", "utf-8")

    assert main(["convert", "a.jsonl", "--skip-broken", "-o", "b.csv"]) == 0

    first, second, last = capsys.readouterr().err.splitlines()
    assert first.startswith("newsspider: a.jsonl, line 1: not JSON")
    assert second.startswith("newsspider: a.jsonl, line 3: not JSON")
    assert last == "1 record written to b.csv"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a.jsonl", "-o", "a.jsonl"], "'a.jsonl' would be read and written at once"),
        (["*.jsonl", "-o", "./a.jsonl"], "'./a.jsonl' would be read and written at once"),
        (["b.jsonl", "-o", "c.csv"], "no file matches 'b.jsonl'"),
        (["a.jsonl", "-o", "c.docx"], "'c.docx' names no known format"),
        (["a.jsonl", "-o", "a.jsonl/c.csv"], "a.jsonl' can't be read or written (File exists)"),
        (["a.jsonl", "-o", "d.csv"], "'d.csv' is a folder; name a file in it"),
        (["a.jsonl", "--append", "-o", "c.parquet"], "'c.parquet' can't be added to"),
    ],
)
def test_what_can_not_be_done_is_told(
    arguments: list[str], message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "d.csv").mkdir()

    assert main(["convert", *arguments]) == 2
    assert message in capsys.readouterr().err
