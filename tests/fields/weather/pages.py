"""Pieces of invented pages."""

from __future__ import annotations

from newsspider.fields import weather
from newsspider.fields.weather.strip import Strip, read_strip
from newsspider.items import Reading
from newsspider.page.index import Index
from newsspider.page.page import Page, open_page

URL = "http://news.example/2026/06/water-mill-gets-a-web-server/"


def page_of(html: str) -> Page:
    """A page with this in its body."""
    return open_page(f"<html><body>{html}</body></html>", URL)


def readings(html: str) -> tuple[Reading, ...]:
    """What the weather field reads of a page with this in its body."""
    return weather.find(page_of(html), {}).value or ()


def index_of(html: str) -> Index:
    """The tree of such a page."""
    return page_of(html).index


def strip_of(html: str) -> Strip:
    """The whole of such a page as one strip."""
    return read_strip(index_of(html), 0)
