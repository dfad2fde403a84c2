"""Articles for the tests of tables: one by hand, and any that hypothesis can think of."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from newsspider.items import (
    SCHEMA_VERSION,
    Article,
    Author,
    Block,
    Evidence,
    Forecast,
    Http,
    Image,
    Link,
    Quote,
    Reading,
    Site,
    Span,
    TeaserBlock,
    TeaserItem,
)

EVERYTHING = Article(
    schema_version=SCHEMA_VERSION,
    id="0123456789abcdef0123456789abcdef",
    revision=2,
    url="https://news.example/crane",
    requested_url="https://www.news.example/crane?from=home",
    site=Site("news.example", "News"),
    page_type="article",
    headline="Harbour gets a crane",
    standfirst=None,
    description="The harbour\u2028has a crane.",
    section="Port",
    tags=("harbour", "cranes"),
    language="en",
    authors=(Author("Ana Ruiz", "https://news.example/ana"), Author("Bo Ek")),
    published="2025-11-04T23:30:00-05:00",
    modified="2025-11-05",
    page_date="2025-11-05",
    body=(Block("heading", "It lifts", 2), Block("paragraph", "“It lifts,” said Ana Ruiz.")),
    text="It lifts\n\n“It lifts,” said Ana Ruiz.",
    word_count=7,
    quotes=(Quote("It lifts", "Ana Ruiz", "engineer", "Port", "said", "direct", 1, 1, 9, 0.93, (Span(1, 10, 12),)),),
    teasers=(TeaserBlock("Most read", "sidebar", (TeaserItem("Ferry late", "https://news.example/ferry"),)), TeaserBlock("More", "below")),
    weather=(Reading("Port", 26.4, "C", 26.4, "clear", forecast=(Forecast("Wed", 28.0, 21.0), Forecast("Thu"))),),
    images=(Image("https://news.example/a.jpg", "The crane", width=800, lead=True),),
    links=(Link("https://news.example/port", "port", True),),
    accessible=True,
    fetched_at="2025-11-05T06:00:00Z",
    http=Http(200, '"abc"', None),
    content_hash="f00d",
    near_duplicate_of=None,
    evidence={"headline": Evidence("dom", "h1", "/html/body/h1", 0.99), "url": Evidence("http", "address", None, None)},
)  # fmt: skip
"""An article with something in every list."""

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0")) | st.sampled_from(
    ["", "\x1b[31m", "\u2028", "\x85", "=1+1", "\\u0000", "e\u0301", "\U0001f600", "\ufeff", "\udbff\udfff".encode("utf-16", "surrogatepass").decode("utf-16"), '"', "\r\n"]
)  # fmt: skip
"""Texts that JSON holds as they are."""
ANY_TEXTS = TEXTS | st.text(st.characters()) | st.sampled_from(["\0", "\ud800", "\udfff!", "\ud83d\ude00"])
"""Texts with halves of surrogate pairs and NUL among them."""


def articles(texts: st.SearchStrategy[str] = TEXTS) -> st.SearchStrategy[Article]:
    """Articles with any values that the record's annotations allow."""
    return _values(Article, texts).map(lambda article: dataclasses.replace(article, schema_version=SCHEMA_VERSION))


def _values(hint: Any, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        hints = typing.get_type_hints(hint)
        return st.builds(hint, **{field.name: _values(hints[field.name], texts) for field in dataclasses.fields(hint)})
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return st.lists(_values(arguments[0], texts), max_size=3).map(tuple)
    if origin is Mapping:
        return st.dictionaries(texts, _values(arguments[1], texts), max_size=3)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*(_values(argument, texts) for argument in arguments))
    return {
        str: texts,
        int: st.integers(-(2**63), 2**63 - 1),
        float: st.floats(allow_nan=False, allow_infinity=False),
        bool: st.booleans(),
        type(None): st.none(),
    }[hint]
