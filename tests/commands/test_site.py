"""``scrapy site``: its options and its one line of help; the tasks are tried end to end."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from newsspider.commands.site import Command, run
from newsspider.errors import UsageError


def test_the_command_says_what_it_takes() -> None:
    command = Command()

    assert command.syntax() == "new [options] <URL> … | check [options] [host|folder] …"
    assert command.short_desc() == "Save pages of a site, and compare them with what is expected"


def test_each_task_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(UsageError, match="save pages first"):
        run(argparse.Namespace(task="check", places=[], generic=False, accept=False, hand=None))
