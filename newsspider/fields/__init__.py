"""The fields of the record, each its own module; their order is the visible tuple ``FIELDS``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from newsspider.evidence import Extracted
from newsspider.fields import (
    accessible,
    authors,
    body,
    description,
    headline,
    images,
    language,
    links,
    modified,
    page_date,
    page_type,
    published,
    quotes,
    section,
    standfirst,
    tags,
    teasers,
    weather,
)
from newsspider.page.page import Page

Find = Callable[[Page, Mapping[str, Extracted[Any]]], Extracted[Any]]
"""What a field is: it reads the page and what earlier fields found, and gives ranked candidates."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its key in the record and the function that finds it."""

    name: str
    find: Find


FIELDS = (
    Field("headline", headline.find),
    Field("standfirst", standfirst.find),
    Field("description", description.find),
    Field("section", section.find),
    Field("tags", tags.find),
    Field("language", language.find),
    Field("authors", authors.find),
    Field("published", published.find),
    Field("modified", modified.find),
    Field("page_date", page_date.find),
    Field("body", body.find),
    Field("quotes", quotes.find),
    Field("teasers", teasers.find),
    Field("weather", weather.find),
    Field("images", images.find),
    Field("links", links.find),
    Field("accessible", accessible.find),
    Field("page_type", page_type.find),
)
"""Every field in the order of finding: a field may read what those above it found."""
