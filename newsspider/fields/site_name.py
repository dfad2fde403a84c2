"""The name of the site, as the page states it."""

from __future__ import annotations

from collections.abc import Iterator

from newsspider.page.escapes import unescaped
from newsspider.page.page import Page
from newsspider.page.text import clean

TITLED = 40
"""Characters from which a name that begins with the page's title is no name of a site."""


def site_name(page: Page) -> str | None:
    """``og:site_name``, else the JSON-LD publisher or web site, else ``application-name``; None where none is stated.

    Some systems state the page's title where the site's name belongs: that names nothing.
    """
    for name in _stated(page):
        if len(name) < TITLED or not _is_title(page, name):
            return name
    return None


def _stated(page: Page) -> Iterator[str]:
    """What the page calls its site, the likeliest place first."""
    if entries := page.meta.get("og:site_name"):
        yield entries[0].content
    if name := _from_jsonld(page):
        yield name
    if entries := page.meta.get("application-name"):
        yield entries[0].content


def _is_title(page: Page, name: str) -> bool:
    return any(len(title) >= TITLED and name.startswith(title) for title in _titles(page))


def _titles(page: Page) -> Iterator[str]:
    """The page's title, as it is stated to networks and to browsers."""
    yield from [entry.content for entry in page.meta.get("og:title", ())[:1]]
    yield page.title


def _from_jsonld(page: Page) -> str | None:
    node = page.article_node
    publisher = node.data.get("publisher") if node else None
    if isinstance(publisher, list) and publisher:
        publisher = publisher[0]
    if isinstance(publisher, dict):
        known = page.jsonld_by_id.get(str(publisher.get("@id")))
        name = publisher.get("name") or (known.data.get("name") if known else None)
        if isinstance(name, str) and clean(name):
            return clean(unescaped(name))
    sites = [n for n in page.jsonld if "WebSite" in n.types]
    return next((clean(name) for n in sites if (name := n.text("name"))), None)
