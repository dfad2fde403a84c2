"""The one door: a page's bytes or text in, its record out; the crawl, the archive job and the tests all come through here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted
from newsspider.fields import FIELDS
from newsspider.fields.dates import not_before
from newsspider.fields.site_name import site_name
from newsspider.items import SCHEMA_VERSION, Article, Block, Evidence, Http, Site
from newsspider.page.page import Page, open_page
from newsspider.page.spellings import address_key
from newsspider.page.text import count_words
from newsspider.sites import with_site_rules

_FIND = {field.name: field.find for field in FIELDS}
_SILENT_BLOCKS = frozenset(("caption", "table"))
_OF_LINES = frozenset(("code", "table"))


@dataclass(frozen=True, slots=True)
class Fetched:
    """How the page came here; all empty for a page from a file or a string."""

    requested_url: str | None = None
    """URL as first requested."""
    fetched_at: datetime | None = None
    """When it was fetched, aware."""
    as_of: datetime | None = None
    """What "3 hours ago" counts from: the response's ``Date`` header, else ``fetched_at``."""
    http: Http = field(default_factory=Http)
    """Status and validators of the response."""

    def __post_init__(self) -> None:
        for name in ("fetched_at", "as_of"):
            moment = getattr(self, name)
            if moment is not None and moment.utcoffset() is None:
                raise ValueError(f"{name} is {moment!r}, without a time zone; want an aware datetime")


@dataclass
class Draft:
    """A page on its way to a record: each field's pipeline adds what it found."""

    page: Page
    fetched: Fetched = Fetched()
    found: dict[str, Extracted[Any]] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)
    """Fields that crashed, with the error's type and message; such a field gives no candidates."""
    discovered_via: str = "start"


def extract(
    html: str | bytes, url: str | None = None, *, content_type: str | None = None, fetched: Fetched | None = None
) -> Article:
    """The record of one page.

    ``html`` is decoded as browsers do when it is bytes; ``content_type="text/plain"`` reads a page of lines.
    A bad page never raises: what it does not say is null or empty. Raises ``TypeError`` for anything but str or bytes.
    """
    draft = open_draft(html, url, content_type=content_type, fetched=fetched)
    for name in _FIND:
        run_field(draft, name)
    return assemble(draft)


def open_draft(
    html: str | bytes, url: str | None = None, *, content_type: str | None = None, fetched: Fetched | None = None
) -> Draft:
    """Decode and parse a page, with nothing found in it yet."""
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"html is {type(html).__name__}; want str or bytes")
    fetched = fetched or Fetched()
    return Draft(open_page(html, url, content_type=content_type, as_of=fetched.as_of or fetched.fetched_at), fetched)


def run_field(draft: Draft, name: str) -> None:
    """Find one field; it never raises: a crash is noted in ``draft.failures`` and the field has no candidates."""
    try:
        generic = _FIND[name](draft.page, draft.found)
        draft.found[name] = with_site_rules(name, draft.page, draft.found, generic)
    except (KeyboardInterrupt, MemoryError):
        raise
    except Exception as error:
        draft.found[name] = NOTHING
        draft.failures[name] = f"{type(error).__name__}: {error}"[:200]


def assemble(draft: Draft) -> Article:
    """The record of what was found; the only place where fields meet."""
    page, fetched, found = draft.page, draft.fetched, draft.found
    best = {name: one.candidates[0] for name in _FIND if (one := found.get(name, NOTHING)).candidates}
    values: dict[str, Any] = {**_NONE, **{name: one.value for name, one in best.items()}}
    values["modified"] = not_before(values["modified"], values["published"])
    body: tuple[Block, ...] = values["body"]
    text = plain_text(body)
    return Article(
        schema_version=SCHEMA_VERSION,
        id=article_id(page.canonical_url, text),
        revision=1,
        url=page.canonical_url,
        requested_url=fetched.requested_url or page.url,
        site=Site(page.domain, site_name(page)),
        **values,
        text=text,
        word_count=count_words(text),
        fetched_at=fetched.fetched_at.astimezone(UTC).isoformat(timespec="seconds") if fetched.fetched_at else None,
        http=fetched.http,
        content_hash=content_hash(values["headline"], body),
        near_duplicate_of=None,
        evidence=Proofs({name: one for name, one in best.items() if values[name] not in (None, ())}),
    )


def article_id(url: str | None, text: str) -> str:
    """First 32 hex digits of the SHA-256 of what the spellings of an address share; of the text where a page has none.

    >>> article_id("http://news.example/story", "") == article_id("https://www.news.example/story/", "")
    True
    """
    return hashlib.sha256((address_key(url) if url else text).encode("utf-8", "replace")).hexdigest()[:32]


def content_hash(headline: str | None, body: Sequence[Block]) -> str:
    """Hash of headline and body, their white space folded: blocks have single spaces alone but for those of several lines."""
    blocks = [" ".join(block.text.split()) if block.type in _OF_LINES else block.text for block in body]
    words = "\n".join([" ".join((headline or "").split()), *blocks])
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]


def plain_text(body: Sequence[Block]) -> str:
    """The body without captions and tables, blocks parted by a blank line."""
    return "\n\n".join([block.text for block in body if block.type not in _SILENT_BLOCKS])


class Proofs(Mapping[str, Evidence]):
    """Evidence by field; a path is looked up only when somebody asks for it, as paths are costly."""

    def __init__(self, candidates: Mapping[str, Candidate[Any]]) -> None:
        self._candidates = candidates

    def __getitem__(self, name: str) -> Evidence:
        best = self._candidates[name]
        return Evidence(best.source, best.rule, best.where, best.score)

    def __iter__(self) -> Iterator[str]:
        return iter(self._candidates)

    def __len__(self) -> int:
        return len(self._candidates)


_NONE: Mapping[str, Any] = {
    **dict.fromkeys(_FIND), "tags": (), "authors": (), "body": (), "quotes": (), "teasers": (), "weather": (), "images": (), "links": (),
    "page_type": "other",
}  # fmt: skip
"""The values of a page that says nothing."""
