"""Elements that call themselves byline or author: near the headline, or as cards behind the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from newsspider.fields.authors.names import clean_name, is_full_name, read_handle, read_names
from newsspider.fields.authors.places import LONGEST, MOST, Byline, first_name, is_other_role, lined, linked, span
from newsspider.fields.neighbourhood import is_apart, is_running, outermost, sibling_before
from newsspider.items import Author
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import holding
from newsspider.page.urls import is_first_page

_AUTHOR_NAME = re.compile(
    r"author(?!i[sz])|byline|by-line|(?:^|[\s_-])(?:autor|autore|auteur|writer|writeby|written-?by|reporter|journalist|contributor|signature|redaktor|verfasser)"
)
_STEMS = (
    "author",
    "byline",
    "by-line",
    "autor",
    "auteur",
    "writer",
    "writeby",
    "writtenby",
    "written-by",
    "reporter",
    "journalist",
    "contributor",
    "signature",
    "redaktor",
    "verfasser",
)
"""Words of which one stands in every such class."""
_NAME = re.compile(r"(?:author|byline|autor|writer|reporter)s?[\w]*[_-]+name(?:$|[\s_-])")
"""The class of an author's name in a card."""
_NO_BYLINE = re.compile(
    r"(?:author|writer)[\w-]*(?:bio|desc|social|follow|image|photo|avatar|img|date|time|box-text|links|more|count|role|title|position|job)|comment|related|promo"
)
_FILED = re.compile(r"\bfiled (?:under|in)\b", re.I)
"""What links to sections follow, not to authors."""
_WHOLE = frozenset(("body", "html", "main", "article"))
_PICTURED = frozenset(("figure", "figcaption"))
"""Elements in which an author is a picture's."""
_BOLD, _BARS = ("b", "strong"), ("|", "·", "•")
CARD = 5
"""Lines from which an element is the card of one author, with office, topics and buttons."""
RUNNING = 80
"""Characters from which a paragraph is running text."""
MOST_BEHIND = 3
"""Names behind the text beyond which they are those of other articles."""


def named_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Elements near the headline whose class calls them byline or author, the outermost of each."""
    index, near, end = page.index, span(page.index, top), 0
    telling = sorted({*_telling(index.names, near), *_tested(index, near)})
    for i in telling:
        if i < end or not 0 < index.text_len[i] <= LONGEST or index.tags[i] in _WHOLE or is_apart(index, i, top):
            continue
        if any(index.tags[k] in _PICTURED for k in (i, *islice(index.ancestors(i), 3))):
            continue
        end = index.ends[i]
        if cards := _cards_in(index, i, telling):
            yield Byline(tuple(_card(page, card) for card in cards), "class", "dom", partial(index.path, i))
            continue
        if _FILED.search(index.text(i)):
            continue
        links = [a for a in index.anchors_in(i) if index.text_len[a]]
        if len(links) > 1 and _leads_home(page, links[0]):
            continue
        links = [a for a in links if _is_named(index.text(a))]
        if links:
            yield linked(page, [a for a in links if not is_other_role(index, a)] or links, "class")
            continue
        cards = _alike(index, i, telling)
        end = index.ends[cards[-1]]
        yield Byline(tuple(Author(_words(index, card)) for card in cards), "class", "dom", partial(index.path, i))


def _is_named(text: str) -> bool:
    """Whether a link's text is a name, and no button beside one."""
    return clean_name(text) is not None or read_handle(text) is not None


def _cards_in(index: Index, i: int, telling: Sequence[int]) -> list[int]:
    """The elements inside one that each call themselves an author's name, or are cards of several authors; not one alone with a link."""
    inner = [k for k in telling if i < k < index.ends[i] and index.text_len[k]]
    if not inner:
        return []
    named = [k for k in inner if _NAME.search(index.names[k])]
    cards = named if named else _alike(index, inner[0], inner)
    is_one = len(cards) < 2
    return [] if is_one and (not named or index.link_len[cards[0]]) else cards[:MOST]


def _card(page: Page, i: int) -> Author:
    """What a card says of its author, with the address that its link leads to."""
    links = page.index.anchors_in(i) or ([i] if page.index.tags[i] == "a" else [])
    href = next((href for a in links if (href := page.index.get(a, "href"))), None)
    return Author(_words(page.index, i), page.absolute(href))


def _alike(index: Index, i: int, telling: Sequence[int]) -> list[int]:
    """An element and its siblings of the same tag and names: one for each author."""
    kind = (index.parents[i], index.tags[i], index.names[i])
    return [k for k in telling if k >= i and (index.parents[k], index.tags[k], index.names[k]) == kind][:MOST]


def _words(index: Index, i: int) -> str:
    """The lines of an element, of an author's card the name alone."""
    words = lined(index, i)
    return first_name(index, i) if words.count(" | ") >= CARD - 1 else _set_apart(index, i, words) or words


def _set_apart(index: Index, i: int, words: str) -> str | None:
    """The full name that alone is bold in a line parted by bars: ``<b>Ana Ruiz</b> | Weilbach | 4 May``."""
    bold = [k for k in range(i + 1, index.ends[i]) if index.tags[k] in _BOLD]
    behind = index.chunks[index.last_chunk[bold[0]] : index.last_chunk[i]] if len(bold) == 1 else ()
    name = index.text(bold[0]) if behind and behind[0].lstrip()[:1] in _BARS else ""
    return name if is_full_name(name) and words.startswith(name) else None


def _leads_home(page: Page, link: int) -> bool:
    """Whether a link leads to the site's first page, as that of a path of sections does."""
    return is_first_page(page.absolute(page.index.get(link, "href")) or "")


def _telling(names: Sequence[str], near: range) -> list[int]:
    """The elements near the headline whose class calls them byline or author; quick where no class holds such a word."""
    spellings = list(set(names[near.start : near.stop]))
    held = [spellings[n] for n in holding(spellings, _STEMS)]
    telling = {name for name in held if _calls_author(name)}
    return [i for i in near if names[i] in telling] if telling else []


def _calls_author(name: str) -> bool:
    """Whether a class calls an element byline or author, and not what stands beside one."""
    return _AUTHOR_NAME.search(name) is not None and not _NO_BYLINE.search(name)


def _tested(index: Index, near: range) -> Iterator[int]:
    """The elements near the headline that their names for tests call so, as on pages whose classes are numbers."""
    for i in index.having["data-testid"]:
        name = (index.get(i, "data-testid") or "").lower() if i in near else ""
        if name and _calls_author(name):
            yield i


def bylines_behind(page: Page, top: int, behind: Sequence[int]) -> Iterator[Byline]:
    """Cards of authors behind the text, where no other names are called so: all in one element, none in another article's card; or one line of names.

    ``behind`` are the elements of ``named_behind``.
    """
    index = page.index
    named = [i for i in behind if _NAME.search(index.names[i])]
    if not named:
        yield from _line_behind(page, top, behind)
        return
    if len(named) > MOST_BEHIND or any(_is_elsewhere(index, i, top) for i in named):
        return
    around = next(i for i in index.ancestors(named[0]) if index.ends[i] > named[-1])
    if index.text_len[around] <= LONGEST * MOST_BEHIND:
        yield Byline(tuple(_card(page, i) for i in named), "class", "dom", partial(index.path, named[0]))


def _line_behind(page: Page, top: int, behind: Sequence[int]) -> Iterator[Byline]:
    """The one element that calls itself author right behind a paragraph of the text, and says names alone."""
    index = page.index
    lines = outermost(index, [i for i in behind if index.text_len[i] <= LONGEST])
    if (
        len(lines) != 1
        or not is_running(index, sibling_before(index, lines[0]), RUNNING)
        or is_apart(index, lines[0], top)
    ):
        return
    names = read_names(index.text(lines[0]))
    if names and all(map(is_full_name, names)):
        yield Byline(tuple(map(Author, names)), "class", "dom", partial(index.path, lines[0]))


def named_behind(index: Index, top: int) -> list[int]:
    """The elements farther behind the headline that call themselves byline or author and have text."""
    behind = span(index, top).stop
    return [i for i in index.named(_STEMS) if i >= behind and index.text_len[i] and _calls_author(index.names[i])]


def _is_elsewhere(index: Index, i: int, top: int) -> bool:
    """Whether an element stands apart, but for the footer of the article."""
    around = [index.tags[k] for k in index.ancestors(i)]
    if "footer" in around and not {"article", "main"}.isdisjoint(around[around.index("footer") :]):
        return not {"a", "aside", "nav"}.isdisjoint(around[: around.index("footer")])
    return is_apart(index, i, top)
