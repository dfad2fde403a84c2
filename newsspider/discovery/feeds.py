"""Feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom (RFC 4287) and JSON Feed 1.1 as leads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

from newsspider.discovery.dates import read_date
from newsspider.discovery.lead import Lead, Listing, distinct
from newsspider.discovery.xmltree import child_texts, local_name, parse_xml
from newsspider.page import urls
from newsspider.page.decode import decode

SOURCE = "feed"
XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"
DATE_NAMES = ("pubdate", "published", "date", "issued", "updated", "modified")
CHANGE_NAMES = ("updated", "modified")


def read_feed(data: bytes, url: str) -> Listing:
    """Articles of an RSS or Atom feed in its order, and its next page (RFC 5005); nothing where it is no feed."""
    root = parse_xml(data)
    if root is None:
        return Listing()
    base = urls.absolute(url, root.get(XML_BASE) or "") or url
    entries = (node for node in root.iter(etree.Element) if local_name(node) in ("item", "entry"))
    leads = (lead for node in entries if (lead := _lead(node, base)) is not None)
    return Listing(distinct(leads), tuple(_next_page(root, base)))


def read_json_feed(data: bytes, url: str) -> Listing:
    """Articles of a JSON Feed in its order, and its next page; nothing where it is none."""
    try:
        feed = json.loads(decode(data))
    except (ValueError, RecursionError):
        return Listing()
    if not isinstance(feed, dict):
        return Listing()
    items = feed.get("items")
    leads = (lead for item in (items if isinstance(items, list) else ()) if (lead := _json_lead(item, url)) is not None)
    further = urls.absolute(url, _text(feed.get("next_url")))
    return Listing(distinct(leads), (Lead(further, SOURCE),) if further else ())


def _lead(entry: etree._Element, base: str) -> Lead | None:
    texts = child_texts(entry)
    link = urls.absolute(urls.absolute(base, entry.get(XML_BASE) or "") or base, _entry_link(entry, texts))
    if link is None:
        return None
    date = next((texts[name] for name in DATE_NAMES if name in texts), None)
    change = next((texts[name] for name in CHANGE_NAMES if name in texts), None)
    return Lead(link, SOURCE, read_date(date), texts.get("title", ""), read_date(change))


def _entry_link(entry: etree._Element, texts: dict[str, str]) -> str:
    """The article's address: FeedBurner's original, the alternate link, the link's text, or a guid that is one."""
    if texts.get("origlink"):
        return texts["origlink"]
    for child in entry:
        if local_name(child) == "link" and child.get("href") and child.get("rel", "alternate") == "alternate":
            return str(child.get("href"))
    if texts.get("link"):
        return texts["link"]
    guid = texts.get("guid", "")
    return guid if guid.startswith(("http://", "https://")) else ""


def _next_page(root: etree._Element, base: str) -> Iterator[Lead]:
    for node in root.iter(etree.Element):
        if local_name(node) == "link" and node.get("rel") == "next":
            link = urls.absolute(base, node.get("href") or "")
            if link:
                yield Lead(link, SOURCE)
                return


def _json_lead(item: Any, base: str) -> Lead | None:
    if not isinstance(item, dict):
        return None
    link = next(
        (found for key in ("url", "external_url", "id") if (found := urls.absolute(base, _text(item.get(key))))), None
    )
    if link is None:
        return None
    change = _text(item.get("date_modified"))
    date = _text(item.get("date_published")) or change
    return Lead(link, SOURCE, read_date(date), _text(item.get("title")), read_date(change))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
