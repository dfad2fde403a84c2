"""Where on the page a block stands."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.fields.teasers.story import Story
from newsspider.page.index import Index
from newsspider.page.text import holding

_SIDE = re.compile(
    r"side-?bar|theiastickysidebar|(?:^|[\s_-])(?:aside|rail|secondary|widget-area|right-?col(?:umn)?|"
    r"left-?col(?:umn)?|sticky)(?:$|[\s_-])"
)
_SIDE_STEMS = tuple(
    "sidebar side-bar aside rail secondary widget-area rightcol right-col leftcol left-col sticky".split()
)
"""What class words hold in which the pattern before is found; most hold none, which costs a sixth of the pattern's search."""
_HEAD = re.compile(r"ticker|breaking|(?:^|[\s_-])(?:header|top-?bar|masthead)(?:$|[\s_-])")
_TICKER = re.compile(r"ticker|breaking|trending|headlines")
_PAGE = frozenset(("body", "html"))


def place_of(index: Index, story: Story, parent: int, first: int) -> str:
    """``inline`` between blocks of the article, else ``sidebar``, ``header`` or ``below`` by what stands around it."""
    if story.surrounds(first):
        return "inline"
    i, over_title = parent, first < _title(index)
    while i > 0:
        tag, name = index.tags[i], index.names[i]
        if tag == "aside" or (name and tag not in _PAGE and _is_side(name)):
            return "sidebar"
        if over_title and (tag in ("header", "nav") or (name and _is_head(name))):
            return "header"
        i = index.parents[i]
    return "below"


def in_open_header(index: Index, story: Story, parent: int, first: int) -> bool:
    """Whether a list stands in the page's header and in no ticker: there, one without a heading opens from a menu."""
    if place_of(index, story, parent, first) != "header":
        return False
    return not any(_TICKER.search(index.names[i]) for i in (parent, *index.ancestors(parent)))


@lru_cache(maxsize=2048)
def _is_side(name: str) -> bool:
    return bool(holding([name], _SIDE_STEMS)) and _SIDE.search(name) is not None


@lru_cache(maxsize=2048)
def _is_head(name: str) -> bool:
    return _HEAD.search(name) is not None


def _title(index: Index) -> int:
    """The first main heading; one past the page where there is none."""
    return next((h for h in index.headings if index.tags[h] == "h1"), len(index))
