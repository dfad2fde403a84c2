"""What the public reads: links that lead somewhere, figures that were measured, and nothing of the machines it was written on."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.contracts.pages import ROOT

README = (ROOT / "README.md").read_text("utf-8")
QUALITY = (ROOT / "docs/quality.md").read_text("utf-8")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[\w-]+)?\)")
FIGURE = re.compile(r"(?<![\w.])\.?\d+(?:\.\d+)?(?![\w])")
PRIVATE = re.compile(
    r"(?<![\w/:.~*])/(?:root|home|work|opt)/|/tmp/wt|\b(?:artifactory|nexus|jfrog)\b|--(?:extra-)?index-url|\bAI assistant\b",
    re.I,
)
"""Folders of one machine, hosts of package registries, and who typed."""
ALLOWED = ("tests/contracts/test_public_text.py",)


def files() -> list[str]:
    """The files of the repository, as far as git knows them."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no clone: git does not say which files are public")
    return [name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "fixtures/README.md"])
def test_every_link_leads_somewhere(page: str) -> None:
    targets = set(LINK.findall((ROOT / page).read_text("utf-8")))

    missing = {target for target in targets if not ((ROOT / page).parent / target).exists()}

    assert missing == set()


def test_the_figures_of_the_readme_are_those_that_were_measured() -> None:
    table = README.partition("## How often it is right")[2].partition("\n## ")[0]
    rows = [line.split("|")[2:] for line in table.splitlines() if line.startswith("| ") and "---" not in line]

    figures = {figure for row in rows[1:] for cell in row for figure in FIGURE.findall(cell)}

    assert len(figures) > 20
    assert [
        figure for figure in sorted(figures) if not re.search(rf"(?<![\d.]){re.escape(figure)}(?!\d)", QUALITY)
    ] == []


def test_nothing_says_on_which_machine_it_was_written() -> None:
    found = []
    for name in files():
        if name.startswith("fixtures/") or name in ALLOWED:
            continue
        text = (ROOT / name).read_bytes().decode("utf-8", "replace")
        found += [
            f"{name}:{n}: {line.strip()[:100]}" for n, line in enumerate(text.splitlines(), 1) if PRIVATE.search(line)
        ]

    assert found == []
