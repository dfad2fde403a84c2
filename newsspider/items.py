"""The record: one article as frozen dataclasses; docs and JSON Schema are generated from the texts below each attribute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

SCHEMA_VERSION = "1.0"
"""Version of the published record; a breaking change raises the first number."""
PAGE_TYPES = ("article", "live_blog", "gallery", "video", "listing", "other")
BLOCK_TYPES = ("paragraph", "heading", "list_item", "quote", "code", "table", "caption")
QUOTE_KINDS = ("direct", "mixed", "indirect")
TEASER_PLACES = ("sidebar", "inline", "below", "header")


@dataclass(frozen=True, slots=True)
class Site:
    """The publisher's site."""

    domain: str
    """Host name without ``www.``, lower case. Example: ``"gadgetdaily.example"``."""
    name: str | None = None
    """Name as the page states it (``og:site_name``, JSON-LD publisher), else null. Example: ``"Gadget Daily"``."""


@dataclass(frozen=True, slots=True)
class Author:
    """One person, or a desk or agency where no person is named."""

    name: str
    """Full name as shown, without "By". Example: ``"Ana Ruiz"``."""
    url: str | None = None
    """Absolute URL of the author's page, else null."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body, in reading order."""

    type: str
    """``paragraph``, ``heading``, ``list_item``, ``quote``, ``code``, ``table`` or ``caption``."""
    text: str
    """Whitespace-clean Unicode NFC; a table's cells are parted by tabs, its rows by line feeds; code keeps its lines."""
    level: int | None = None
    """2 to 6 for headings, else null."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one body block, in code points: ``body[block].text[start:end]``."""

    block: int
    """Index into ``body``."""
    start: int
    """First code point of the stretch."""
    end: int
    """One past the last code point."""


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation: who is quoted saying what."""

    text: str
    """The words said, without their quotation marks; paragraphs of one quotation are joined by a line feed."""
    speaker: str | None
    """Fullest name that the article gives ("she said" resolves to it), or a document's or body's noun; null for an unnamed person."""
    role: str | None
    """Role as written at the speaker's first mention. Example: ``"founder, chairman and CEO"``."""
    organization: str | None
    """Organisation as written at the speaker's first mention. Example: ``"Xiaomi Group"``."""
    cue: str | None
    """The verb or phrase that attributes the words, as written. Example: ``"says"``; null where none is given."""
    kind: str
    """``direct`` (whole sentences in marks), ``mixed`` (marked words inside a reporting sentence), ``indirect`` (no marks)."""
    block: int
    """Index into ``body`` of the block in which the quotation begins."""
    start: int
    """First code point in that block: ``body[block].text[start:end]`` holds the quotation."""
    end: int
    """One past the last code point in that block."""
    score: float
    """Measured precision of the rule that named the speaker, 0 to 1."""
    continued: tuple[Span, ...] = ()
    """The other stretches of a quotation that is split or runs over several paragraphs, in reading order."""


@dataclass(frozen=True, slots=True)
class TeaserItem:
    """One promoted article."""

    title: str
    """Headline as shown, without kicker, date, author or number."""
    url: str | None = None
    """Absolute URL; null in plain text."""
    summary: str | None = None
    """Excerpt shown with it, else null."""
    image: str | None = None
    """Absolute URL of the picture shown with it, else null."""
    published: str | None = None
    """Date shown with it, ISO 8601; a day alone where no time is shown; else null."""


@dataclass(frozen=True, slots=True)
class TeaserBlock:
    """One promo list of other articles on the same page, in the page's order."""

    label: str | None
    """The displayed heading ("Hot this week"), else null."""
    place: str
    """``sidebar``, ``inline`` (boxed inside the article), ``below`` the article, or ``header``."""
    items: tuple[TeaserItem, ...] = ()
    """The promoted articles; empty where a heading is shown over nothing."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """One forecast day of a weather widget."""

    day: str
    """Day as displayed. Example: ``"Wed"``."""
    high: float | None = None
    """Highest temperature as displayed, in the reading's unit."""
    low: float | None = None
    """Lowest temperature as displayed, in the reading's unit."""
    condition: str | None = None
    """Condition in words, else null."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One place of the page's weather widget."""

    location: str | None
    """Place as displayed, else null. Example: ``"Singapore"``."""
    temperature: float | None
    """Temperature as displayed."""
    unit: str | None
    """``C`` or ``F`` as displayed, null where no unit is shown."""
    temperature_c: float | None = None
    """In degrees Celsius to 0.1; null where the unit cannot be known."""
    condition: str | None = None
    """Condition in words (visible, else the icon's). Example: ``"broken clouds"``."""
    high: float | None = None
    """Highest of the day as displayed, in ``unit``."""
    low: float | None = None
    """Lowest of the day as displayed, in ``unit``."""
    humidity_pct: float | None = None
    """Relative humidity in per cent."""
    wind_kmh: float | None = None
    """Wind speed in kilometres an hour, converted where shown in m/s, mph or knots."""
    observed: str | None = None
    """Time of the reading as ISO 8601 where the widget states one, else null."""
    forecast: tuple[Forecast, ...] = ()
    """Forecast days in the widget's order."""


@dataclass(frozen=True, slots=True)
class Image:
    """One picture of the article (never of the page's furniture)."""

    url: str
    """Absolute URL of the largest version that the page names."""
    caption: str | None = None
    """Caption as shown, without the credit where that is marked apart."""
    credit: str | None = None
    """Photographer or agency as shown."""
    alt: str | None = None
    """Alternative text."""
    width: int | None = None
    """Width in pixels where the page states it."""
    height: int | None = None
    """Height in pixels where the page states it."""
    lead: bool = False
    """Whether it is the article's main picture."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link inside the body."""

    url: str
    """Absolute URL."""
    text: str
    """Link text."""
    internal: bool
    """Whether it leads to the same site."""


@dataclass(frozen=True, slots=True)
class Http:
    """What the response's head said."""

    status: int | None = None
    """HTTP status code; null when the page did not come over HTTP."""
    etag: str | None = None
    """The ``ETag`` header as sent."""
    last_modified: str | None = None
    """The ``Last-Modified`` header as sent."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which rule gave a value, and where it stands."""

    source: str
    """``json-ld``, ``microdata``, ``meta``, ``dom``, ``text``, ``url``, ``http`` or ``derived``."""
    rule: str
    """Name of the rule. Example: ``"h1"``."""
    where: str | None
    """A path back to the value: an XPath, a path in JSON-LD, a line number; null where it has no one place; "; " between an article's pages."""
    score: float | None
    """The rule's measured precision, 0 to 1; null where no labelled pages measure it."""


@dataclass(frozen=True)
class Article:
    """One article: exactly one line of the JSON Lines file. Null, or an empty list, means "the page does not say"."""

    schema_version: str
    """Version of this record's schema, ``"1.0"``."""
    id: str
    """First 32 hex digits of the SHA-256 of the canonical URL without scheme, ``www.`` and last slash; kept for ever."""
    revision: int
    """1, 2, …: raised when ``content_hash`` changes between runs; (``id``, ``revision``) is unique."""
    url: str | None
    """The page's URL after redirects, canonicalised; null only for a page without any address."""
    requested_url: str | None
    """URL as first requested."""
    site: Site
    """The publisher's site."""
    page_type: str
    """``article``, ``live_blog``, ``gallery``, ``video``, ``listing`` or ``other``."""
    headline: str | None
    """The article's own title, without the site's name."""
    standfirst: str | None
    """The deck or summary shown with the headline (no meta description that is not shown); the body may open with it as well."""
    description: str | None
    """The meta description."""
    section: str | None
    """Section as the page states it. Example: ``"Gadgets"``."""
    tags: tuple[str, ...]
    """Tags and keywords as the page states them, in its order."""
    language: str | None
    """BCP 47 primary tag in lower case. Example: ``"en"``."""
    authors: tuple[Author, ...]
    """People, in the page's order; desks and agencies only where no person is named."""
    published: str | None
    """ISO 8601 with the source's own offset; ``2025-11-04`` alone where the page gives a day only; never the running date."""
    modified: str | None
    """Time of the last update, in the same form."""
    page_date: str | None
    """The running date that the page shows in its header, as ``YYYY-MM-DD``."""
    body: tuple[Block, ...]
    """Blocks in reading order."""
    text: str
    """The body as plain text: every block but captions and tables, joined by a blank line."""
    word_count: int
    """Words in ``text`` (Unicode word boundaries)."""
    quotes: tuple[Quote, ...]
    """Who is quoted saying what, in reading order."""
    teasers: tuple[TeaserBlock, ...]
    """Promo lists of other articles on the same page, in the page's order."""
    weather: tuple[Reading, ...]
    """Readings of the page's weather widget, in the page's order."""
    images: tuple[Image, ...]
    """Pictures of the article, the lead picture first."""
    links: tuple[Link, ...]
    """Links inside the body, in reading order."""
    accessible: bool | None
    """False where the page says that it is behind a paywall; null where it says nothing."""
    fetched_at: str | None
    """When the page was fetched, ISO 8601 in UTC; null when it did not come from the network."""
    http: Http
    """What the response's head said."""
    content_hash: str
    """Hash of headline and body, whitespace-folded; what revisions are decided by."""
    near_duplicate_of: str | None
    """The ``id`` of an earlier article whose text is nearly the same."""
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    """Which rule gave each value, where, and the rule's measured precision; one entry for each field that has a value."""

    def to_dict(self) -> dict[str, Any]:
        """The record as plain data, keys in the schema's order: exactly the JSON line."""
        return {name: plain(getattr(self, name)) for name in self.__dataclass_fields__}


def plain(value: Any) -> Any:
    """A record's value as dicts, lists, strings, numbers and None.

    >>> plain(Author("Ana Ruiz"))
    {'name': 'Ana Ruiz', 'url': None}
    """
    if (names := getattr(value, "__dataclass_fields__", None)) is not None:
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, Mapping):
        return {key: plain(entry) for key, entry in value.items()}
    return [plain(entry) for entry in value] if isinstance(value, (tuple, list)) else value
