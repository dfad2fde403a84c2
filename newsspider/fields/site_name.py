"""The name of the site, as the page states it."""

from __future__ import annotations

from newsspider.page.page import Page
from newsspider.page.text import clean

_PUBLISHERS = ("NewsMediaOrganization", "Organization", "WebSite")


def site_name(page: Page) -> str | None:
    """``og:site_name``, else the JSON-LD publisher or web site, else ``application-name``; None where none is stated."""
    for name in ("og:site_name",):
        for entry in page.meta.get(name, ()):
            return entry.content
    return _from_jsonld(page) or next((entry.content for entry in page.meta.get("application-name", ())), None)


def _from_jsonld(page: Page) -> str | None:
    node = page.article_node
    publisher = node.data.get("publisher") if node else None
    if isinstance(publisher, list) and publisher:
        publisher = publisher[0]
    if isinstance(publisher, dict):
        known = page.jsonld_by_id.get(str(publisher.get("@id")))
        name = publisher.get("name") or (known.data.get("name") if known else None)
        if isinstance(name, str) and clean(name):
            return clean(name)
    sites = [n for n in page.jsonld if "WebSite" in n.types]
    return next((clean(name) for n in sites if (name := n.text("name"))), None)
