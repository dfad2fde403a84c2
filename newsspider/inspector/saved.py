"""Saved pages: a page's bytes with its address and headers, from a file, a fixture folder or a fetch."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.extraction import Fetched
from newsspider.items import Http

SUFFIXES_OF_TEXT = (".txt", ".text", ".md")
SUFFIXES_OF_PAGES = (".html", ".htm", ".xhtml", *SUFFIXES_OF_TEXT)
PAGE_NAME = "page"
"""Stem of the page's file in a fixture folder (fixtures/README.md)."""


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page as it came; ``file`` is None for one that was fetched just now."""

    data: bytes
    url: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    """By lower-case name."""
    file: Path | None = None
    requested_url: str | None = None
    fetched_at: datetime | None = None

    @property
    def content_type(self) -> str | None:
        """What the headers say; for a file without headers what its suffix says."""
        if "content-type" in self.headers:
            return self.headers["content-type"]
        is_text = self.file is not None and self.file.suffix.lower() in SUFFIXES_OF_TEXT
        return "text/plain" if is_text else None

    @property
    def folder(self) -> Path | None:
        """The fixture folder that the page lies in; None for a page that is no fixture."""
        return self.file.parent if self.file is not None and self.file.stem == PAGE_NAME else None

    @property
    def fetched(self) -> Fetched:
        """How it came, as the extraction wants it."""
        http = Http(self.status, self.headers.get("etag"), self.headers.get("last-modified"))
        return Fetched(self.requested_url, self.fetched_at, read_moment(self.headers.get("date")), http)


def read_page(file: Path, url: str | None = None, *, as_text: bool = False) -> SavedPage:
    """The page of a file, with what a ``response.json`` beside a ``page.*`` says of it; raises UsageError."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{str(file)!r} can't be read ({error.strerror}); give a saved page") from None
    said = read_object(file.parent / "response.json") if file.stem == PAGE_NAME else {}
    case = read_object(file.parent / "expected.json") if file.stem == PAGE_NAME and not said else {}
    headers = {str(name).lower(): str(value) for name, value in (said.get("headers") or {}).items()}
    if as_text:
        headers["content-type"] = "text/plain"
    status = said.get("status")
    address = url or said.get("url") or case.get("url")
    at = _stated_moment(said.get("fetched_at"))
    return SavedPage(data, address, status if isinstance(status, int) else None, headers, file, fetched_at=at)


def _stated_moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


def read_object(file: Path) -> dict[str, Any]:
    """The JSON object of a file; empty where there is none, or it is none."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_moment(text: str | None) -> datetime | None:
    """An HTTP date as an aware datetime; None for none and for nonsense.

    >>> str(read_moment("Tue, 02 Jun 2026 00:14:37 GMT")), read_moment("soon")
    ('2026-06-02 00:14:37+00:00', None)
    """
    try:
        moment = parsedate_to_datetime(text) if text else None
    except (ValueError, TypeError):
        return None
    return moment if moment is not None and moment.tzinfo is not None else None
