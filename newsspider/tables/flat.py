"""Flat tables: which columns articles, quotes, teasers, weather and forecasts have, and an article's rows in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from operator import attrgetter
from typing import Any

from newsspider.items import Article

KINDS: Mapping[str, str] = {
    "text": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "texts": "a list of texts",
    "day": "a day",
    "moment": "a time in UTC",
}
"""What a column may hold."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and which key of the record it shows."""

    name: str
    kind: str
    shows: str


def _shown(kind: str, *names: str) -> tuple[Column, ...]:
    return tuple(Column(name, kind, name) for name in names)


JOIN = (Column("id", "text", "id"), Column("revision", "integer", "revision"))
"""What every table begins with: an article's rows in all tables have the same."""
POSITION = Column("position", "integer", "place in the record's list, from 0")

ARTICLES = (
    *JOIN,
    *_shown("text", "url"),
    Column("domain", "text", "site.domain"),
    Column("site_name", "text", "site.name"),
    *_shown("text", "page_type", "headline", "standfirst", "description", "section"),
    *_shown("texts", "tags"),
    *_shown("text", "language"),
    Column("authors", "texts", "authors[].name"),
    *_shown("text", "published"),
    Column("published_day", "day", "published: the day that the page gives, in its own time zone"),
    Column("published_utc", "moment", "published: in UTC; null where the page gives no offset"),
    *_shown("text", "modified"),
    Column("modified_utc", "moment", "modified: in UTC; null where the page gives no offset"),
    Column("page_date", "day", "page_date"),
    *_shown("text", "text"),
    *_shown("integer", "word_count"),
    Column("lead_image", "text", "images[].url of the lead picture"),
    *_shown("boolean", "accessible"),
    Column("fetched_utc", "moment", "fetched_at"),
    Column("http_status", "integer", "http.status"),
    *_shown("text", "content_hash", "near_duplicate_of"),
)
QUOTES = (
    *JOIN,
    POSITION,
    *_shown("text", "text", "speaker", "role", "organization", "cue", "kind"),
    *_shown("integer", "block", "start", "end"),
    *_shown("number", "score"),
)
TEASERS = (
    *JOIN,
    POSITION,
    *_shown("text", "label", "place"),
    Column("rank", "integer", "place in the list, from 1; null for a heading that is shown over nothing"),
    *(Column(name, "text", f"items[].{name}") for name in ("title", "url", "summary", "image", "published")),
)
WEATHER = (
    *JOIN,
    POSITION,
    *_shown("text", "location"),
    *_shown("number", "temperature"),
    *_shown("text", "unit"),
    *_shown("number", "temperature_c"),
    *_shown("text", "condition"),
    *_shown("number", "high", "low", "humidity_pct", "wind_kmh"),
    *_shown("text", "observed"),
)
FORECASTS = (
    *JOIN,
    POSITION,
    Column("ahead", "integer", "place in forecast, from 1"),
    *(
        Column(name, "text" if name in ("day", "condition") else "number", f"forecast[].{name}")
        for name in ("day", "high", "low", "condition")
    ),
)
TABLES: Mapping[str, tuple[Column, ...]] = {
    "articles": ARTICLES,
    "quotes": QUOTES,
    "teasers": TEASERS,
    "weather": WEATHER,
    "forecasts": FORECASTS,
}
"""Every table and its columns, in order."""
ROW_OF: Mapping[str, str] = {
    "articles": "One row an article (a revision of it)",
    "quotes": "One row a quotation",
    "teasers": "One row a promoted article, and one for a heading that is shown over nothing",
    "weather": "One row a place of a page's weather widget",
    "forecasts": "One row a forecast day of such a place",
}
"""What a row of each table is."""

Row = tuple[Any, ...]
_PLAIN = attrgetter("url", "site.domain", "site.name", "page_type", "headline", "standfirst", "description", "section")
_QUOTE = attrgetter("text", "speaker", "role", "organization", "cue", "kind", "block", "start", "end", "score")
_ITEM = attrgetter("title", "url", "summary", "image", "published")
_READING = attrgetter(
    "location",
    "temperature",
    "unit",
    "temperature_c",
    "condition",
    "high",
    "low",
    "humidity_pct",
    "wind_kmh",
    "observed",
)
_FORECAST = attrgetter("day", "high", "low", "condition")


def rows_of(article: Article) -> dict[str, list[Row]]:
    """An article's rows in every table; each as wide as the table's columns."""
    key = (article.id, article.revision)
    return {
        "articles": [_article_row(article)],
        "quotes": [(*key, place, *_QUOTE(quote)) for place, quote in enumerate(article.quotes)],
        "teasers": list(_teaser_rows(article, key)),
        "weather": [(*key, place, *_READING(reading)) for place, reading in enumerate(article.weather)],
        "forecasts": [
            (*key, place, ahead, *_FORECAST(day))
            for place, reading in enumerate(article.weather)
            for ahead, day in enumerate(reading.forecast, start=1)
        ],
    }


def day_of(text: str | None) -> date | None:
    """The day that an ISO 8601 text begins with; None where it begins with none.

    >>> day_of("2025-11-04T23:30:00-05:00")
    datetime.date(2025, 11, 4)
    """
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None


def moment_of(text: str | None) -> datetime | None:
    """An ISO 8601 time in UTC; None for a day alone, and for a time without its offset.

    >>> moment_of("2025-11-04T23:30:00-05:00")
    datetime.datetime(2025, 11, 5, 4, 30, tzinfo=datetime.timezone.utc)
    """
    try:
        found = datetime.fromisoformat(text) if text else None
        return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _article_row(article: Article) -> Row:
    return (
        article.id, article.revision, *_PLAIN(article), list(article.tags), article.language, [author.name for author in article.authors],
        article.published, day_of(article.published), moment_of(article.published), article.modified, moment_of(article.modified),
        day_of(article.page_date), article.text, article.word_count, _lead(article), article.accessible,
        moment_of(article.fetched_at), article.http.status, article.content_hash, article.near_duplicate_of,
    )  # fmt: skip


def _teaser_rows(article: Article, key: Sequence[Any]) -> Iterator[Row]:
    for place, block in enumerate(article.teasers):
        head = (*key, place, block.label, block.place)
        if not block.items:
            yield (*head, *(None,) * (len(TEASERS) - len(head)))
        yield from ((*head, rank, *_ITEM(item)) for rank, item in enumerate(block.items, start=1))


def _lead(article: Article) -> str | None:
    return next((image.url for image in article.images if image.lead), None)
