"""Pages of any shape, with links, for the lists and their compiled twin."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from newsspider.fields.teasers.addresses import Address
from newsspider.fields.teasers.story import Story
from newsspider.page.index import Index

_PIECES = (
    "<p>", "</p>", "<br>", "<b>", "</b>", "<li>", "</li>", "<ul>", "</ul>", "<div class='card wide'>", "<div class='card'>", "<div>",
    "</div>", "<main>", "<article>", "</article>", "<section>", "</section>", "<h2>Most read</h2>", "<h3>", "</h3>",
    "<h4 class=kicker>Lake</h4>", "<h4 class=kicker>Town</h4>", "<h5></h5>", "<td>", "<time>today</time>", "<img src=x>",
    *(f"<a href='/{name}'>{text}</a>" for name in "abc" for text in ("The ferry crosses the lake", "A town clock that tells", "News")),
    "<a href='/a' class=excerpt>It has crossed the lake in nine minutes, and back.</a>", "<a href='/b'><h3>Goats</h3></a>",
    "word ", "и ", "A sentence that is long enough to be running text, as it goes on and on. ", "Long text of a page. " * 80,
)  # fmt: skip

pages = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
"""HTML of some elements, links and texts in any order."""
cards = st.lists(st.lists(st.sampled_from(_PIECES), max_size=5).map("".join), max_size=7).map(
    lambda inner: "".join(f"<div class=card>{html}</div>" for html in inner)
)
"""The same in boxes of one shape."""


def addresses_of(index: Index) -> list[Address | None]:
    """An address for each link of a page; the third address is no article's."""
    stated = [index.get(a, "href") or "" for a in index.anchors]
    return [None if href == "/c" else (f"news.example{href}", href == "/a") for href in stated]


def story_of(index: Index, data: Any) -> Story:
    """An article whose blocks are any elements of a page."""
    elements = st.integers(0, len(index) - 1)
    blocks = sorted(data.draw(st.sets(elements, max_size=4)))
    return Story(blocks, frozenset(blocks), limit=max([index.ends[i] for i in blocks], default=0))
