"""The page of a newcomer's walk; the walk itself is `make clone`."""

from __future__ import annotations

from pathlib import Path

from docs.blocks import Block, commands, read_blocks, read_page
from docs.newcomer import ROOT
from docs.sessions import Step
from docs.walk import MOST_LINES, PAGE, commands_of, settled, shown, told

CLONE = Path("/tmp/x/newsspider")


def test_the_page_has_every_command_of_the_readme_in_order() -> None:
    runs = [block for block in read_page(ROOT / "README.md") if block.runs]
    pieces = [piece for block in runs for piece in (commands(block) if block.kind == "sh" else [block.code])]

    shown_on_page = [command.rstrip() for command in commands_of(PAGE.read_text("utf-8"))]

    assert [piece for piece in (piece.rstrip() for piece in pieces) if piece not in shown_on_page] == []


def test_nothing_of_the_machine_and_nothing_that_varies_is_shown() -> None:
    output = "\x1b[1mwritten\x1b[0m to /tmp/x/newsspider/a.jsonl in 2.5 s\nlast\n"

    assert settled(output, CLONE) == "written to ~/newsspider/a.jsonl in … s\nlast"


def test_scrapy_s_log_is_left_out() -> None:
    output = "2025-11-04 10:00:00 [scrapy.core] INFO: Versions:\n{'lxml': '6',\n 'Platform': 'x'}\n\n  7 articles\n"

    assert settled(output, CLONE).split() == ["…", "(Scrapy's", "log)", "7", "articles"]


def test_long_outputs_are_cut() -> None:
    lines = settled("line\n" * 100, CLONE).splitlines()

    assert len(lines) == MOST_LINES + 1
    assert lines[-1] == f"… ({100 - MOST_LINES} more lines)"


def test_a_step_is_shown_with_its_output() -> None:
    page = shown(Block("sh", "ls\n", 1), Step("ls", "a.txt\n", 0), CLONE)

    assert [block.code for block in read_blocks(page)] == ["ls\n", "a.txt\n"]


def test_what_was_not_run_says_why() -> None:
    assert "Not run here: it takes an hour." in told(Block("sh", "make all\n", 1, "not run", "it takes an hour"))
    assert told(Block("text", "x\n", 1, "output")) == ""
