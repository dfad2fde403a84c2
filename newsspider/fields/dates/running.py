"""Where the running date of a page stands: in what names itself so, or in the site's header; never the article's date."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from newsspider.fields.body.patterns import Patterns, split_alternatives
from newsspider.fields.dates.wording import find_date
from newsspider.page.index import HEADINGS, Index
from newsspider.page.text import clean

STEMS = ("date", "data_time", "today", "datum", "clock")
"""What the names of such elements hold."""
NEAR = 4
"""Elements around a date whose names can say that it is the running one."""

LONGEST = 60
"""Characters beyond which a text is more than the running date."""
OPENING, FAR = 100, 300
"""Characters from the page's beginning within which its running date stands, and at least between that and the headline."""

_NAMED = Patterns(tuple(split_alternatives(
    r"header[-_]?date|head-date|data_time|(?:^|[\s_-])today|(?:current|live|top|now|site|page|running)[-_]?date|date[-_]?(?:today|now|current)|datum-heute|"
    r"(?:^|[\s_-])clock(?:$|[\s_-])"
)))  # fmt: skip
_HEADER = Patterns(
    (r"(?:^|[\s_-])(?<!date-)(?:header|top|topbar|masthead|kopf|kopfzeile|entete|head|bar)(?:$|[\s_-])",)
)
_ARTICLES = Patterns((r"article|(?:^|[\s_-])(?:post|entry|blog|story|hero|single)(?:$|[\s_-])|-post",))
_APART = ("article", "main", "a")


@lru_cache(maxsize=4096)
def is_named_running(names: str) -> bool:
    """Whether classes and id name an element the running date."""
    return _NAMED.matching(names) != 0


def in_site_header(index: Index, i: int, top: int) -> bool:
    """Whether an element stands in the header of the site, not in that of the article; ``top`` is the headline's element."""
    around = _around(index, i, top)
    named = any(
        index.tags[a] == "header" or (index.tags[a] not in HEADINGS and _is_named_header(index.names[a]))
        for a in around
    )
    return named and not _is_articles(index, around)


def is_articles(index: Index, i: int, top: int) -> bool:
    """Whether an element belongs to an article, or is a link."""
    return _is_articles(index, _around(index, i, top))


def is_running(index: Index, i: int, top: int) -> bool:
    """Whether a date shown in an element is the page's, not the article's."""
    near = (i, *islice(index.ancestors(i), NEAR))
    running = [a for a in near if index.names[a] and is_named_running(index.names[a])]
    if any(not a <= top < index.ends[a] for a in running) and not is_articles(index, i, top):
        return True
    return (i < top and in_site_header(index, i, top)) or opens_page(index, i, top)


def opens_page(index: Index, i: int, top: int) -> bool:
    """Whether an element is a date alone among the first words of the page, far above the headline."""
    start = index.sizes[index.first_chunk[i]]
    if (
        not 0 < i < top
        or start > OPENING
        or index.text_len[i] > LONGEST
        or index.sizes[index.first_chunk[top]] - start <= FAR
    ):
        return False
    return is_date_alone(clean(index.text(i))) and not is_articles(index, i, top)


def is_date_alone(text: str) -> bool:
    """Whether a text is a date with nothing but a word or two beside it (a weekday, "Today")."""
    stretch = find_date(text) if len(text) <= LONGEST else None
    return stretch is not None and len(text.replace(stretch, "").split()) <= 2


def _around(index: Index, i: int, top: int) -> list[int]:
    """An element and those around it that do not hold the headline as well; every ``<article>`` and ``<main>``, though."""
    chain = [i, *index.ancestors(i)]
    return [a for a in chain if not a <= top < index.ends[a] or index.tags[a] in _APART] if top else chain


def _is_articles(index: Index, around: list[int]) -> bool:
    tags, names = index.tags, index.names
    return any(tags[a] in _APART or (tags[a] not in ("html", "body") and _is_named_article(names[a])) for a in around)


@lru_cache(maxsize=4096)
def _is_named_header(names: str) -> bool:
    return _HEADER.matching(names) != 0


@lru_cache(maxsize=4096)
def _is_named_article(names: str) -> bool:
    return _ARTICLES.matching(names) != 0
