"""New fixtures: a page that lies in no fixture folder gets one, in the form of ``fixtures/sites``."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newsspider.errors import UsageError
from newsspider.inspector.judgements import write_whole
from newsspider.inspector.saved import PAGE_NAME, SavedPage
from newsspider.page import urls

LONGEST_NAME = 48
NO_HOST = "no-address"
KEPT_HEADERS = {
    "content-type": "Content-Type", "date": "Date", "etag": "ETag", "last-modified": "Last-Modified",
    "content-language": "Content-Language",
}  # fmt: skip
"""What a fixture keeps of a response's head."""
_PLAIN_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ODD = re.compile(r"[^a-z0-9]+")
_ODD_IN_HOST = re.compile(r"[^a-z0-9.-]+")


def put(page: SavedPage, record: Mapping[str, Any], shelf: Path) -> SavedPage:
    """The page as a fixture below a folder, written there; one that lies there already is taken as it is.

    Raises UsageError where it can't be written. Names come from the page, so only plain letters of them are used.
    """
    is_text = (page.content_type or "").startswith("text/plain")
    name = f"{PAGE_NAME}.{'txt' if is_text else 'html'}"
    try:
        folder = _free_folder(shelf / host_name(page.url), folder_name(page, record), name, page.data)
        folder.mkdir(parents=True, exist_ok=True)
        if not folder.resolve().is_relative_to(shelf.resolve()):
            raise UsageError(f"{str(folder)!r} leads out of {str(shelf)!r}; take the link away")
    except OSError as error:
        raise UsageError(f"{str(shelf)!r} can't be written ({error.strerror}); name a folder with --fixtures") from None
    write_whole(folder / name, page.data)
    write_whole(folder / "response.json", response_of(page, is_text=is_text))
    return replace(page, file=folder / name)


def host_name(url: str | None) -> str:
    """The folder of a page's site.

    >>> host_name("https://News.example:8080/a"), host_name(None), host_name("http://../x")
    ('news.example', 'no-address', 'no-address')
    """
    parts = urls.split(url) if url else None
    host = _ODD_IN_HOST.sub("-", (parts.hostname or "").lower()).strip("-.") if parts is not None else ""
    return host[:100] or NO_HOST


def folder_name(page: SavedPage, record: Mapping[str, Any]) -> str:
    """Day and title as a folder's name; the day of the fetch, or today, where the page has none."""
    stated = str(record.get("published") or record.get("page_date") or "")
    fetched = page.fetched_at or datetime.now(UTC)
    day = stated[:10] if _PLAIN_DAY.fullmatch(stated[:10]) else f"{fetched:%Y-%m-%d}"
    path = (urls.split(page.url or "") or [""] * 3)[2].rstrip("/").rpartition("/")[2]
    return f"{day}-{slug(str(record.get('headline') or '')) or slug(path) or 'page'}"


def slug(text: str) -> str:
    """A text as plain words for a file's name.

    >>> slug("Le café “Zoë” ouvre"), slug("../../etc/passwd"), slug("小米")
    ('le-cafe-zoe-ouvre', 'etc-passwd', '')
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = _ODD.sub("-", plain).strip("-")
    return words if len(words) <= LONGEST_NAME else words[:LONGEST_NAME].rpartition("-")[0] or words[:LONGEST_NAME]


def response_of(page: SavedPage, *, is_text: bool) -> bytes:
    """The text of ``response.json``."""
    headers = {KEPT_HEADERS[name]: value for name, value in page.headers.items() if name in KEPT_HEADERS}
    headers.setdefault("Content-Type", "text/plain" if is_text else "text/html")
    at = page.fetched_at.astimezone(UTC).isoformat(timespec="seconds") if page.fetched_at else None
    said = {"url": page.url, "status": page.status or 200, "headers": headers, "fetched_at": at}
    return (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _free_folder(site: Path, name: str, page: str, data: bytes) -> Path:
    """The first of ``name``, ``name-2``, … that is not there, or holds this very page."""
    number = 1
    while True:
        folder = site / (name if number == 1 else f"{name}-{number}")
        if not folder.exists() or ((folder / page).is_file() and (folder / page).read_bytes() == data):
            return folder
        number += 1
