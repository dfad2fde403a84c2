"""The documentation as a web site: its contents, its links, and that nothing is loaded from elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from docs.mkdocs_hooks import contents, moved
from docs.newcomer import ROOT, clean_environment

LOADED = re.compile(
    r"<(?:script|img|iframe|source|link(?! rel=\"canonical\"))\b[^>]*?(?:src|href)=\"?((?:https?:)?//[^\"\s>]+)", re.I
)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built with warnings as errors."""
    folder = tmp_path_factory.mktemp("docs")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--site-dir", str(folder)]
    environment = {**clean_environment(), "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_built(built: Path) -> None:
    pages = [page.relative_to(ROOT / "docs") for page in (ROOT / "docs").rglob("*.md")]

    assert [str(page) for page in pages if not (built / page.with_suffix(".html")).exists()] == []
    assert list(built.rglob("*.py")) == []


def test_nothing_is_loaded_from_elsewhere(built: Path) -> None:
    loaded = {address for page in built.rglob("*.html") for address in LOADED.findall(page.read_text("utf-8"))}

    assert loaded == set()
    assert not any("mermaid" in page.read_text("utf-8") for page in built.rglob("*.html"))


def test_the_contents_are_those_of_the_first_page() -> None:
    index = "# x\n\nStart with the [tutorial](tutorial.md).\n\n## How to\n\n- [add a site](how-to/site.md)\n- [add a field](how-to/field.md)\n\n## Quality\n\n[Measured](quality.md)\n"

    assert contents(index) == [
        {"Home": "index.md"},
        {"Tutorial": "tutorial.md"},
        {"How to": [{"Add a site": "how-to/site.md"}, {"Add a field": "how-to/field.md"}]},
        {"Measured": "quality.md"},
    ]


@pytest.mark.parametrize(
    ("page", "link", "there"),
    [
        ("how-to/site.md", "../../fixtures/README.md", "../fixtures.md"),
        ("how-to/site.md", "../quality.md#speed", "../quality.md#speed"),
        ("contributing.md", "docs/how-to/site.md", "how-to/site.md"),
        ("index.md", "../CONTRIBUTING.md", "contributing.md"),
        ("index.md", "../newsspider/items.py", "../newsspider/items.py"),
    ],
)
def test_links_that_are_right_in_the_repository_are_right_in_the_documentation(
    page: str, link: str, there: str
) -> None:
    assert moved(f"[a]({link})", page) == f"[a]({there})"


def test_addresses_are_left_alone() -> None:
    assert moved("[a](https://news.example/)", "index.md") == "[a](https://news.example/)"
    assert os.sep == "/"
