"""Where a page words its headline: headings, metadata, the title; each wording as it stands, less the site's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from lxml.etree import _Element

from newsspider.fields.site_name import site_name
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.selection import whole_text
from newsspider.page.text import clean, fold

_META = (
    "headline",
    "hdl",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "title",
    "cxenseparse:title",
    "article:title",
)
_SEPARATED = re.compile(r"\s+[|•·»›~/\\]+\s+|\s+[-–—:]{1,2}\s+|\s*[|｜ㅣ_]\s*|\s*[»›]\s*|：|--|-(?=[^-]*[ㅣ|])")
_HEADLINE_CLASS = re.compile(
    r"(?:headline|(?:post|entry|article|story|news|single|page)[-_]*title|title[-_]*(?:post|article)|\bhed\b)"
)
_KICKER = re.compile(
    r"kicker|overline|topline|eyebrow|roofline|dachzeile|spitzmarke|supertitle|pre-?title|super-?head|antetit|volanta|category|rubri|vignette|label|badge|hidden|sr-only|section"
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One place's wording of the headline."""

    text: str
    rule: str
    source: str
    locate: Callable[[], str | None]


def read_spoken(page: Page) -> Iterator[Spoken]:
    """Every place of the page that words a headline, whatever it is worth."""
    yield from _from_headings(page)
    yield from _from_jsonld(page)
    names = _site_names(page)
    for name in ("og:title", "twitter:title"):
        for entry in page.meta.get(name, ())[:1]:
            yield Spoken(without_site(entry.content, names), name, "meta", entry.path)
    for name in _META:
        for entry in page.meta.get(name, ())[:1]:
            yield Spoken(without_site(entry.content, names), "meta", "meta", entry.path)
    yield from _from_title(page, names)
    for entry in page.microdata.get("headline", ())[:1]:
        i = page.index.position(entry.node)
        yield Spoken(entry.content or (page.index.text(i) if i >= 0 else ""), "microdata", "microdata", entry.path)


def _from_headings(page: Page) -> Iterator[Spoken]:
    index = page.index
    ones = [i for i in index.headings if index.tags[i] == "h1" and index.text_len[i]]
    best = max(
        ones,
        key=lambda i: (
            bool(_HEADLINE_CLASS.search(index.names[i])),
            index.link_len[i] * 2 < index.text_len[i],
            "logo" not in index.names[i],
            -i,
        ),
        default=None,
    )
    if best is not None:
        yield Spoken(without_kicker(index, best), "h1", "dom", partial(index.path, best))
    for i in index.named(("headline", "title", "hed")):
        short = i != best and 0 < index.text_len[i] <= 400 and not index.link_len[i]
        if short and _HEADLINE_CLASS.search(index.names[i]):
            yield Spoken(index.text(i), "class", "dom", partial(index.path, i))
            return


def without_kicker(index: Index, heading: int) -> str:
    """A heading's text without the kicker set inside it (an element whose class says so)."""
    inner = range(heading + 1, index.ends[heading])
    kickers = [i for i in inner if _is_kicker(index.names[i])]
    if not kickers or sum(index.text_len[i] for i in kickers) * 2 >= index.text_len[heading]:
        return index.text(heading)
    dropped = {k for i in kickers for k in range(index.first_chunk[i], index.last_chunk[i])}
    kept = (index.chunks[k] for k in range(index.first_chunk[heading], index.last_chunk[heading]) if k not in dropped)
    return clean("".join(kept)).lstrip(" :–—|-/")


def _is_kicker(names: str) -> bool:
    """Whether a class says so in its last part: ``article-title__overline`` is one, ``section-headline`` is none."""
    parts = [name.rsplit("__", 1)[-1] for name in names.split()]
    return any(_KICKER.search(part) for part in parts) and not any(_HEADLINE_CLASS.search(part) for part in parts)


def _from_jsonld(page: Page) -> Iterator[Spoken]:
    node = page.article_node
    for key, rule in (("headline", "json-ld"), ("name", "name")):
        text = node.text(key) if node else None
        if node and text:
            yield Spoken(clean(text), rule, "json-ld", partial(str, f"{node.path}.{key}"))


def _from_title(page: Page, names: frozenset[str]) -> Iterator[Spoken]:
    for node in page.unseen["title"]:
        text = clean(whole_text(node))
        if text:
            yield Spoken(without_site(text, names), "title", "dom", partial(_path, node))
        return


def _path(node: _Element) -> str:
    return str(node.getroottree().getpath(node))


def _site_names(page: Page) -> frozenset[str]:
    stated = fold(site_name(page) or "")
    label = page.domain.split(".")[0]
    return frozenset(name for name in (stated, stated.replace(" ", ""), fold(page.domain), label) if len(name) > 1)


def without_site(title: str, names: frozenset[str]) -> str:
    """A page title without the site's name at its end or beginning.

    >>> without_site("Chip prices fall | Gadget Daily", frozenset({"gadget daily"}))
    'Chip prices fall'
    """
    for _ in range(3):
        marks = list(_SEPARATED.finditer(title))
        if not marks:
            return title
        head, tail = title[: marks[-1].start()], title[marks[-1].end() :]
        if _is_site(tail, names) and len(head) > len(tail) / 2:
            title = head
            continue
        head, tail = title[: marks[0].start()], title[marks[0].end() :]
        if _is_site(head, names):
            title = tail
            continue
        return title
    return title


def _is_site(text: str, names: frozenset[str]) -> bool:
    folded = fold(text)
    joined = folded.replace(" ", "")
    return any(
        folded == name
        or joined == name
        or (len(name) > 3 and (joined.startswith(name) or (name.startswith(joined) and len(joined) > 3)))
        for name in names
    )
