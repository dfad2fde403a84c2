import builtins
from pathlib import Path
from typing import Any

import pytest

from newsspider.commands.cli import main
from tests.e2e.running import newsspider, scrapy
from tests.report.records import record, written


def test_a_report_is_written_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path / "a.jsonl", record(1), record(2), "x")

    code = main(["report", str(file), "-o", str(tmp_path / "r.html")])

    told = capsys.readouterr().err.splitlines()
    assert code == 0
    assert "2 articles from 1 site" in (tmp_path / "r.html").read_text("utf-8")
    assert told[0].startswith(f"{tmp_path / 'r.html'}: ")
    assert told[0].endswith(" about 2 articles from 1 site")
    assert told[1:] == [f"  {file}, line 3: no record of newsspider"]


def test_a_report_goes_to_standard_output(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    main(["report", str(written(tmp_path / "a.jsonl", record())), "-o", "-"])

    assert capsysbinary.readouterr().out.startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.jsonl"], "no file matches 'nowhere.jsonl'; give files of records"),
        (["a.jsonl", "--run-report", "nowhere.json"], "--run-report 'nowhere.json' can't be read"),
        (["a.jsonl", "-o", "a.jsonl"], "-o 'a.jsonl' is one of the files that are read; name another"),
        (["a.jsonl", "-o", "nowhere/r.html"], "-o 'nowhere/r.html' can't be written (No such file or directory)"),
    ],
)
def test_wrong_arguments_are_one_line(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "a.jsonl", record())

    assert main(["report", *arguments]) == 2
    assert capsys.readouterr().err.startswith(f"newsspider: error: {message}")


def test_a_missing_matplotlib_is_told_with_its_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "newsspider.report.page":
            raise ModuleNotFoundError("No module named 'matplotlib'", name="matplotlib")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)

    assert main(["report", str(written(tmp_path / "a.jsonl", record()))]) == 2
    assert 'pip install "newsspider[report]"' in capsys.readouterr().err


def test_both_commands_write_the_same(tmp_path: Path) -> None:
    file = str(written(tmp_path / "a.jsonl", record(1), record(2)))

    ours, theirs = newsspider("report", file, "-o", "-", cwd=tmp_path), scrapy("report", file, "-o", "-")

    assert (ours.returncode, theirs.returncode) == (0, 0), theirs.stderr
    assert ours.stdout == theirs.stdout


def test_a_terminal_gets_no_control_characters_of_file_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "a\x1b[2J.jsonl", "x")

    main(["report", str(file), "-o", str(tmp_path / "r\x1b.html")])
    main(["report", "\x1b[2J.jsonl"])

    assert "\x1b" not in capsys.readouterr().err


def test_files_may_be_named_by_a_pattern(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "a.jsonl", record(1))
    written(tmp_path / "b.jsonl", record(2))

    assert main(["report", "*.jsonl"]) == 0
    assert "about 2 articles" in capsys.readouterr().err
