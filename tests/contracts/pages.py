"""The fixtures as pages: what a page is, how it came, and what its record should be."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from newsspider.extraction import Draft, Fetched, open_draft, run_field
from newsspider.fields import FIELDS

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "fixtures"


@dataclass(frozen=True)
class FixturePage:
    """One page of the fixtures."""

    name: str
    data: bytes
    url: str
    content_type: str
    fetched: Fetched = field(default_factory=Fetched)
    checked: Mapping[str, str] = field(default_factory=dict)
    """Who checked each expected field: ``hand`` or ``machine``."""
    record: Mapping[str, Any] = field(default_factory=dict)
    """What the record should hold."""

    def draft(self) -> Draft:
        """The page with every field found."""
        draft = self.unread()
        for each in FIELDS:
            run_field(draft, each.name)
        return draft

    def unread(self) -> Draft:
        """The page with nothing found in it yet."""
        return open_draft(self.data, self.url, content_type=self.content_type, fetched=self.fetched)


def site_pages() -> tuple[FixturePage, ...]:
    """Every article of the demo sites."""
    return tuple(_read_site_page(file) for file in sorted((FIXTURES / "sites").glob("*/*/expected.json")))


def case_pages() -> tuple[FixturePage, ...]:
    """Every case of a single behaviour."""
    return tuple(_read_case(file) for file in sorted((FIXTURES / "cases").glob("*/*/expected.json")))


def hostile_pages() -> tuple[FixturePage, ...]:
    """Every broken page."""
    files = [file for suffix in ("html", "txt") for file in sorted((FIXTURES / "hostile").glob(f"*.{suffix}"))]
    return tuple(FixturePage(file.name, file.read_bytes(), "http://mill.example/a", _type_of(file)) for file in files)


def site_listings() -> Iterator[FixturePage]:
    """The home and section pages of the demo sites."""
    for file in sorted((FIXTURES / "sites").glob("*/*/page.html")):
        if not (file.parent / "expected.json").exists():
            url = f"http://{file.parents[1].name}/{file.parent.name}"
            yield FixturePage(f"{file.parents[1].name}/{file.parent.name}", file.read_bytes(), url, "text/html")


def _read_site_page(file: Path) -> FixturePage:
    expected = json.loads(file.read_text("utf-8"))
    response = json.loads((file.parent / "response.json").read_text("utf-8"))
    headers = {name.lower(): value for name, value in response["headers"].items()}
    moment = parsedate_to_datetime(headers["date"]) if "date" in headers else None
    return FixturePage(
        f"{file.parents[1].name}/{file.parent.name}",
        (file.parent / "page.html").read_bytes(),
        response["url"],
        headers["content-type"],
        Fetched(as_of=moment),
        expected["checked"],
        expected["record"],
    )


def _read_case(file: Path) -> FixturePage:
    expected = json.loads(file.read_text("utf-8"))
    (page,) = file.parent.glob("page.*")
    name = f"{file.parents[1].name}/{file.parent.name}"
    url = expected.get("url", "http://case.example/a")
    return FixturePage(name, page.read_bytes(), url, _type_of(page), Fetched(), expected["checked"], expected["record"])


def _type_of(file: Path) -> str:
    return "text/plain" if file.suffix == ".txt" else "text/html"
