"""A shell and a Python session in one folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs import sessions
from docs.blocks import Block
from docs.sessions import Session


@pytest.fixture
def blocks(tmp_path: Path) -> Iterator[Session]:
    with Session(tmp_path, {"PATH": os.environ["PATH"]}, replaced={"https://": "http://"}) as session:
        yield session


def test_the_blocks_of_a_page_share_shell_python_and_folder(blocks: Session) -> None:
    for kind, code in (
        ("sh", "x=7\ncd .\necho $x > a.txt"),
        ("python", "y = open('a.txt').read()"),
        ("python", "print(int(y))"),
        ("sh", "echo again $x"),
    ):
        blocks.play(Block(kind, code, 1))

    assert [step.output for step in blocks.steps] == ["", "", "", "", "7\n", "again 7\n"]


def test_a_command_that_fails_is_named_with_what_it_said(blocks: Session) -> None:
    with pytest.raises(AssertionError, match=r"line 5: exit code 3\n.*exit 3"):
        blocks.play(Block("sh", "(echo oh; exit 3)", 5))
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        blocks.play(Block("python", "1 / 0", 9))


def test_the_last_command_may_be_expected_to_fail(blocks: Session) -> None:
    blocks.play(Block("sh", "true\nfalse", 1, "exit code", "1"))

    with pytest.raises(AssertionError):
        blocks.play(Block("sh", "false\nfalse", 1, "exit code", "1"))


def test_a_shell_that_ends_is_told_by_its_exit_code(blocks: Session) -> None:
    with pytest.raises(AssertionError, match="exit code 4"):
        blocks.play(Block("sh", "exit 4", 1))


def test_files_are_written_and_words_replaced(blocks: Session, tmp_path: Path) -> None:
    blocks.play(Block("toml", 'start = "https://a/"\n', 1, "file", "b/sites.toml"))
    blocks.play(Block("sh", "echo https://a/", 1))

    assert (tmp_path / "b" / "sites.toml").read_text() == 'start = "http://a/"\n'
    assert blocks.steps[-1].output == "http://a/\n"


def test_an_output_is_compared_with_what_the_block_before_printed(blocks: Session) -> None:
    blocks.play(Block("sh", "echo 3 pages; echo done", 1))
    blocks.play(Block("text", "… pages\n\ndone\n", 2, "output"))

    with pytest.raises(AssertionError, match=r"line 3: not in the output: \['4 pages'\]"):
        blocks.play(Block("text", "4 pages\n", 3, "output"))


def test_what_is_only_shown_is_left_alone(blocks: Session) -> None:
    blocks.play(Block("sh", "false", 1, "not run", "an example"))
    blocks.play(Block("json", "{", 1))

    assert blocks.steps == []


def test_a_block_that_hangs_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "LONGEST_S", 0.2)

    with Session(tmp_path, {"PATH": os.environ["PATH"]}) as session, pytest.raises(AssertionError, match="exit code"):
        session.play(Block("python", "import time; time.sleep(600)", 1))
