"""Pieces of invented pages."""

from __future__ import annotations

from newsspider.page.index import Index
from newsspider.page.page import Page, open_page

URL = "http://news.example/2026/06/water-mill-gets-a-web-server/"
TITLE = "Water mill gets a web server"
ONE = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own."
TWO = "“It hums at the same pitch as the wheel,” said Ruth Aldous, who keeps both of them in good order."
THREE = "The village council paid for the cable, and the school wrote the pages in a week of rain and tea."
ARTICLE = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
FERRY, CLOCK, GOAT = (
    '<a href="/electric-ferry-crosses-the-lake/">Electric ferry crosses the lake</a>',
    '<a href="/town-clock-learns-to-tweet/">Town clock learns to tweet the hour</a>',
    '<a href="/goat-collar-finds-its-goats/">Goat collar finds its own goats</a>',
)
FERRY_TITLE, CLOCK_TITLE, GOAT_TITLE = (
    "Electric ferry crosses the lake",
    "Town clock learns to tweet the hour",
    "Goat collar finds its own goats",
)


def page_of(html: str) -> Page:
    """A page with this in its body."""
    return open_page(f"<html><body>{html}</body></html>", URL)


def index_of(html: str) -> Index:
    """The tree of such a page."""
    return page_of(html).index


def first(index: Index, tag: str) -> int:
    """The first element of a kind."""
    return index.tags.index(tag)
