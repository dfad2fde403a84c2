"""Examples in README and docs run as they stand; those that need the network or make are only checked for their words."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from newsspider.commands.cli import build_parser
from newsspider.extraction import extract
from tests.contracts.expected import holds
from tests.contracts.pages import ROOT

README = ROOT / "README.md"
PAGES = (
    README,
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "how-to").glob("*.md")),
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
SAMPLE = ROOT / "fixtures/sites/gadgetpost.example/2026-05-24-payments"
BIN = Path(sys.executable).parent
LOCAL = (
    "newsspider extract fixtures",
    "newsspider extract --text fixtures",
    "newsspider schema",
    "python -m docs.build",
)
"""Beginnings of commands that run here as they stand."""


def blocks(page: Path, kind: str) -> list[str]:
    return [match[2] for match in BLOCK.finditer(page.read_text("utf-8")) if match[1] == kind]


COMMANDS = [
    (page.relative_to(ROOT).as_posix(), line.split("  #")[0].strip())
    for page in PAGES
    for block in blocks(page, "sh")
    for line in block.splitlines()
]


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as a newcomer has it after ``make crawl``."""
    folder = tmp_path_factory.mktemp("newcomer")
    for name in ("fixtures", "docs", "newsspider"):
        (folder / name).symlink_to(ROOT / name)
    demo = ["newsspider", "crawl", "--demo", "fixtures/sites", "-o", "articles.jsonl"]
    run(demo, folder)
    return folder


def run(command: list[str], folder: Path) -> str:
    path = {
        **os.environ,
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "PYTHONWARNINGS": "error",
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(command, cwd=folder, env=path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_examples_run(page: Path, workplace: Path) -> None:
    examples = blocks(page, "python")

    if examples:
        run([sys.executable, "-c", "\n".join(examples)], workplace)


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_shell_examples_run_or_are_well_formed(page: str, command: str, workplace: Path) -> None:
    words = shlex.split(command)

    if command.startswith(LOCAL):
        check = ["--check"] if words[-1] == "docs.build" else []
        run([*words, *check], workplace)
    elif words[0] == "make":
        assert re.search(rf"^{words[1]}:", (ROOT / "Makefile").read_text("utf-8"), re.M), command
    elif words[0] == "newsspider":
        assert build_parser().parse_args(words[1:]).verb == words[1]
    elif words[0] == "scrapy":
        assert words[1:3] == ["crawl", "technews"]
        assert {words[place + 1].partition("=")[0] for place, word in enumerate(words) if word == "-a"} <= {"start", "sites", "limit", "since"}  # fmt: skip
    else:
        assert command in (". .venv/bin/activate",), f"{command!r} on {page} is never run: add how to check it"


def test_the_sample_records_of_the_readme_are_what_comes_out() -> None:
    response = json.loads((SAMPLE / "response.json").read_text("utf-8"))
    record = extract((SAMPLE / "page.html").read_bytes(), response["url"]).to_dict()

    whole, quote = (json.loads(block) for block in blocks(README, "json"))

    shortened = {
        **record,
        "weather": [{key: reading[key] for key in whole["weather"][0]} for reading in record["weather"]],
    }
    assert holds(whole, shortened)
    assert any(holds(quote, found) for found in record["quotes"])


def test_the_summary_in_the_readme_has_the_real_number_of_articles() -> None:
    articles = len(list((ROOT / "fixtures/sites").glob("*/*/expected.json")))
    sites = len(list((ROOT / "fixtures/sites").glob("*/site.json")))

    assert f"{articles} articles from {sites} sites" in README.read_text("utf-8")
