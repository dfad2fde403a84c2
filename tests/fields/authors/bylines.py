"""Pages with bylines, and what is read from them."""

from __future__ import annotations

from newsspider.fields.authors.places import Byline
from newsspider.fields.authors.stated import stated_bylines
from newsspider.page.page import Page, open_page

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def page_of(html: str) -> Page:
    """A page of the site that all addresses in these tests are of."""
    return open_page(html, "http://mill.example/wheel")


def top(page: Page) -> int:
    """The element of the headline."""
    return next((i for i in page.index.headings if page.index.tags[i] == "h1"), 0)


def stated(html: str) -> list[Byline]:
    """What a page states of its authors."""
    page = page_of(html)
    return list(stated_bylines(page, top(page)))


def said(bylines: list[Byline]) -> list[list[str]]:
    """The texts of the authors of each byline."""
    return [[author.name for author in byline.authors] for byline in bylines]
