"""Parts: an article that is spread over several pages, told by links that count its address on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsspider.page import urls
from newsspider.page.page import Page

MOST_PARTS = 20
"""Pages of one article that are read at most."""
_NUMBERED = (
    (
        re.compile(r"^(?P<base>.*?[?&](?:page|p|seite|pag|start_page)=)(?P<number>\d{1,2})(?P<end>(?:&.*)?)$", re.I),
        None,
    ),
    (
        re.compile(r"^(?P<base>[^?]*?/(?:page|seite|p)/)(?P<number>\d{1,2})(?P<end>/?)$", re.I),
        re.compile(r"(?:page|seite|p)/$", re.I),
    ),
    (re.compile(r"^(?P<base>https?://[^/?]+/[^?]*?[^/?\d]/)(?P<number>\d{1,2})(?P<end>/?)$"), re.compile(r"$")),
    (re.compile(r"^(?P<base>[^?]*?[-_,])(?P<number>\d{1,2})(?P<end>\.\w{2,5})$"), re.compile(r"[-_,]$")),
)
"""How an address says which part it is, and what its first part lacks beside the number (a query lacks its parameter)."""


def next_part(page: Page) -> str | None:
    """The address of the article's next page; None where it has none.

    A link must say ``rel=next``, or have the next number for its text, and lead to this page's own address counted on by
    one: a link to the next article does not.
    """
    if page.url is None or page.is_text:
        return None
    here = page.url.partition("#")[0]
    for link in _onward_links(page):
        address = link.partition("#")[0]
        if address != here and urls.same_site(address, here) and counts_on(here, address):
            return address
    return None


def counts_on(here: str, there: str) -> bool:
    """Whether an address is another counted on by one.

    >>> counts_on("http://a.example/story/", "http://a.example/story/2/"), counts_on("http://a.example/story", "http://a.example/other")
    (True, False)
    >>> counts_on("http://a.example/s.html?page=2", "http://a.example/s.html?page=3"), counts_on("http://a.example/9", "http://a.example/10")
    (True, False)
    """
    for pattern, mark in _NUMBERED:
        next_one = pattern.match(there)
        if next_one is None:
            continue
        number, base = int(next_one["number"]), next_one["base"]
        if number > MOST_PARTS:
            continue
        if number == 2 and _is_first(here, base, next_one["end"], mark):
            return True
        this = pattern.match(here)
        if number > 2 and this is not None and this["base"] == base and int(this["number"]) == number - 1:
            return True
    return False


def _is_first(here: str, base: str, end: str, mark: re.Pattern[str] | None) -> bool:
    """Whether an address is the first part of one that begins with ``base``."""
    if mark is None:
        bare = re.sub(r"[?&][^?&]*$", "", base)
        return here in (bare + (end if "?" in bare else end.replace("&", "?", 1)), f"{base}1{end}")
    start = mark.sub("", base)
    return here.rstrip("/") in ((start + end).rstrip("/"), f"{base}1{end}".rstrip("/"))


def _onward_links(page: Page) -> Iterator[str]:
    for entry in page.rel.get("next", ()):
        if link := page.absolute(entry.content):
            yield link
    for i in page.index.anchors:
        says_next = "next" in (page.index.get(i, "rel") or "").lower().split()
        is_number = len(page.index.text(i)) <= 2 and page.index.text(i).strip().isdecimal()
        if (says_next or is_number) and (link := page.absolute(page.index.get(i, "href"))):
            yield link
