"""What MkDocs is told beside mkdocs.yml: the contents, the pages of the repository's root, and links that find both."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import relpath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parent.parent
OUTSIDE = {
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changes.md",
    "LICENSE": "licence.md",
    "fixtures/README.md": "fixtures.md",
}
"""Files of the repository that are pages as well, and what these are called."""
LINK = re.compile(r"(\[[^\]]*\]\()([^)#\s:]+)((?:#[\w-]+)?\))")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The contents of the site are the first page's: its sections with the pages that they link."""
    config.nav = contents((ROOT / "docs" / "index.md").read_text("utf-8"))
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages, with those of the repository's root."""
    for source, name in OUTSIDE.items():
        files.append(File.generated(config, name, content=(ROOT / source).read_text("utf-8")))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """The page, its links as the documentation has them."""
    return moved(markdown, page.file.src_uri)


def contents(index: str) -> list[dict[str, Any]]:
    """The contents of the site: each section of the first page, its pages by the words that link them."""
    found: list[dict[str, Any]] = [{"Home": "index.md"}]
    for section in re.split(r"^## ", moved(index, "index.md"), flags=re.MULTILINE):
        title, _, text = section.partition("\n")
        pages = [{link[1:].split("]")[0].capitalize(): to} for link, to, _ in LINK.findall(text) if to.endswith(".md")]
        found += [{title: pages}] if len(pages) > 1 and not title.startswith("#") else pages
    return found


def moved(markdown: str, page: str) -> str:
    """Links of a page of the documentation, which were right where its file stands in the repository."""
    source = next((ROOT / file for file, name in OUTSIDE.items() if name == page), ROOT / "docs" / page)

    def follow(match: re.Match[str]) -> str:
        name = _name_of((source.parent / match[2]).resolve())
        target = relpath(name, Path(page).parent.as_posix()) if name else match[2]
        return f"{match[1]}{target}{match[3]}"

    return LINK.sub(follow, markdown)


def _name_of(target: Path) -> str | None:
    """What a file of the repository is called in the documentation; None for one that is no part of it."""
    inside = target.relative_to(ROOT).as_posix() if target.is_relative_to(ROOT) else ""
    return OUTSIDE.get(inside) or (inside.removeprefix("docs/") if inside.startswith("docs/") else None)
