"""Where a page's own markup names its authors: links to people, microdata; and how a byline's text is read."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from newsspider.fields.authors.names import ANDS, are_names, clean_name, read_names
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.items import Author
from newsspider.page.index import BREAK, Index
from newsspider.page.page import Page
from newsspider.page.text import clean
from newsspider.page.urls import host, registered_domain

BEFORE, AFTER = 300, 900
"""Characters of text before and after the headline in which the byline is looked for."""
LONGEST = 160
"""Characters beyond which a text is no byline."""
MOST_LINKS = 200
"""Links near the headline beyond which none is read: a menu."""
MOST = 20
"""Authors beyond which a list is read no further."""

_PEOPLE = frozenset(
    "author authors autor autoren autorin autores auteur auteurs profile people person staff contributor contributors writer writers reporter reporters "
    "journalist journalists journalisten by redaktion team user columnist columnists correspondent correspondents "
    "hofundur forfatter forfattere skribent skribenter kirjoittaja toimittaja autori autorzy redaktor redaktorzy novinari novinar szerzo szerzok autore avtor avtory "
    "yazar yazarlar penulis tac-gia journaliste journalistes redacteur redacteurs periodista periodistas firmas firma colunista colunistas colunas-e-blogs reporteri".split()
)
_PERSON = re.compile(
    r"(?!(?:log-?(?:in|out|on)|sign-?(?:in|up|out|on)|regist(?:er|ration|rieren|ro|rar|o)|rexistro|password|passwort|forg[eo]t\w*|reset\w*|account|settings|"
    r"profile|search|edit|new|create|index|lost)(?:$|[.?#_]|-(?:your|my|account|password|profile|user)))"
    r"[^\d-]+(?:-[^\d-]+){0,3}(?:-\d+)?(?:\.html?)?$",
    re.I,
)
_FILMS = re.compile(r"//(?:www\.|m\.)?youtube\.com/", re.I)
"""Whose addresses under ``/user/`` are those of channels."""
_OTHER_ROLE = re.compile(
    r"(?:review|edit|check|illustrat|photo|foto|bild|translat|übersetz|prüf)\w*(?:\s+\w+)?(?:\s+(?:by|von|par|por))?\s*:?$",
    re.I,
)

_JOINED = re.compile(rf"\s(?:{'|'.join(ANDS)})\s")


@dataclass(frozen=True, slots=True)
class Byline:
    """What one place says: authors with their addresses, texts still as written."""

    authors: tuple[Author, ...]
    rule: str
    source: str
    locate: Callable[[], str | None]


def link_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Links near the headline that say ``rel=author`` or lead to a person's page; not those of editors and reviewers."""
    index, near = page.index, span(page.index, top)
    anchors = index.anchors[bisect_left(index.anchors, near.start) : bisect_left(index.anchors, near.stop)]
    by_authors = set(_related(index))
    related: list[int] = []
    leading: list[int] = []
    get, sizes = index.get, index.text_len
    for i in [i for i in anchors[:MOST_LINKS] if sizes[i]]:
        is_related = i in by_authors
        is_leading = _leads_to_person(page, get(i, "href") or "")
        if (is_related or is_leading) and not is_apart(index, i, top) and not is_other_role(index, i):
            related += [i] * is_related
            leading += [i] * is_leading
    for links, rule in ((related, "rel=author"), (leading, "author link")):
        if links:
            yield linked(page, links, rule)


def related_elsewhere(page: Page, top: int) -> Iterator[Byline]:
    """The links anywhere that say ``rel=author``, where all say one name."""
    index = page.index
    links = [i for i in _related(index)[:MOST_LINKS] if index.text_len[i] and not is_apart(index, i, top)]
    if len({index.text(i) for i in links}) == 1:
        yield linked(page, links[:1], "rel=author")


def _related(index: Index) -> list[int]:
    """The links of a page that say ``rel=author``."""
    return [i for i, rel in index.rels.items() if "author" in rel and "author" in rel.split()]


def _leads_to_person(page: Page, href: str) -> bool:
    """Whether an address is that of a person's page of the site: ``/authors/ana-ruiz``."""
    parts = href.rstrip("/").rsplit("/", 2)
    if len(parts) != 3 or parts[1].lower() not in _PEOPLE or _PERSON.match(parts[2]) is None:
        return False
    is_path = href.startswith("/") and not href.startswith("//")
    return _FILMS.search(href) is None and (is_path or _is_own(page, href))


def _is_own(page: Page, href: str) -> bool:
    """Whether an address is one of the page's site, or of a part of it."""
    there, here = registered_domain(host(page.absolute(href) or "")), registered_domain(page.domain)
    return not here or there.split(".")[0] == here.split(".")[0]


def is_other_role(index: Index, i: int) -> bool:
    """Whether the words before an element name an editor, a reviewer, a translator or a photographer."""
    first = index.first_chunk[i]
    before = next((text for k in range(first - 1, max(-1, first - 5), -1) if (text := index.chunks[k].strip())), "")
    return len(before) <= LONGEST and _OTHER_ROLE.search(before) is not None


def linked(page: Page, links: Iterable[int], rule: str) -> Byline:
    """The byline that some links make, each one author with an address."""
    index, links = page.index, list(links)
    authors = dict.fromkeys(Author(first_name(index, i), page.absolute(index.get(i, "href"))) for i in links)
    return Byline(_with_unlinked(index, links, tuple(authors)), rule, "dom", partial(index.path, links[0]))


def _with_unlinked(index: Index, links: Sequence[int], authors: tuple[Author, ...]) -> tuple[Author, ...]:
    """The authors and the full names that a conjunction of their line joins to them without a link: ``<a>Ana Ruiz</a> and Ben Okafor``."""
    parts = _line_around(index, links).split(" | ")
    line = next((part for part in parts if _JOINED.search(part) and any(a.name in part for a in authors)), "")
    names = read_names(line)
    known = {name: author for author in authors for name in read_names(author.name)}
    if len(names) <= len(known) or not known.keys() <= set(names) or not are_names(line):
        return authors
    return tuple(known.get(name) or Author(name) for name in names)


def _line_around(index: Index, links: Sequence[int]) -> str:
    """The text of the nearest element around some links that holds more than them, where it is short; else empty."""
    least = sum(index.text_len[link] for link in links) + 3
    for i in islice(index.ancestors(links[0]), 3):
        if index.ends[i] > links[-1] and index.text_len[i] > least:
            return lined(index, i) if index.text_len[i] <= LONGEST else ""
    return ""


def first_name(index: Index, i: int) -> str:
    """The first line of a link that is a name, as a card sets office and portrait beside it; else all its text."""
    lines = lined(index, i).split(" | ")
    return next((line for line in lines if " " in line and clean_name(line)), None) or " ".join(lines)


def lined(index: Index, i: int) -> str:
    """The text of an element with a bar at the borders of its lines, and of neighbours in one line that no space parts."""
    first, last = index.first_chunk[i], index.last_chunk[i]
    parts: list[str] = []
    for k in range(first, last):
        chunk = index.chunks[k]
        if parts and chunk[:1].isupper() and (before := parts[-1])[-1:].islower() and before.strip():
            parts.append(BREAK if " " in before.strip() else " ")
        parts.append(chunk)
    return " | ".join(filter(None, map(clean, "".join(parts).split(BREAK))))


def microdata_bylines(page: Page, top: int) -> Iterator[Byline]:
    """What microdata calls the author: near the headline, else the first on the page."""
    index = page.index
    positions = [i for entry in page.microdata.get("author") if (i := page.position(entry)) >= 0]
    if not positions:
        return
    near = _near(index, positions, top) or positions[:1]
    found = tuple(author for i in near for author in _microdata_author(page, i))
    if found:
        yield Byline(found, "itemprop=author", "microdata", partial(index.path, near[0]))


def _microdata_author(page: Page, i: int) -> Iterator[Author]:
    index = page.index
    inner = range(i + 1, index.ends[i])
    href = next((index.get(k, "href") for k in (i, *inner) if index.tags[k] == "a" and index.get(k, "href")), None)
    names = [index.get(k, "content") or index.text(k) for k in inner if index.get(k, "itemprop") == "name"]
    for text in names or [index.get(i, "content") or index.text(i)]:
        if text and len(text) <= LONGEST:
            yield Author(text, page.absolute(href))


def _near(index: Index, elements: Iterable[int], top: int) -> list[int]:
    near = span(index, top)
    return [i for i in elements if i in near and not is_apart(index, i, top)]


def span(index: Index, top: int) -> range:
    """The elements that begin near the headline."""
    near = window(index, top, BEFORE, AFTER)
    return range(bisect_left(index.first_chunk, near.first), bisect_left(index.first_chunk, near.last))
