"""What the page calls the part in which an article stands: links to the path above it, links of categories, labels above the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import islice

from newsspider.evidence import Candidate
from newsspider.fields.headline.slug import plain_words
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.fields.section.trails import is_step
from newsspider.fields.section.words import HOME, LONGEST
from newsspider.page import urls
from newsspider.page.page import Page
from newsspider.page.text import fold, holding

LABEL = 40
"""Characters of a label with a section's name."""
ABOVE = 200
"""Characters of text before the headline in which such a label stands."""
LIKE, FEW = 3, 4
"""Letters by which a word is like a step of a path, and words of a section's name."""
_NO_LETTERS = re.compile(r"[\W\d_]+")
_ELSEWHERE = frozenset(
    "back all more view see home homepage read show index alle mehr zurück voir ver tous todos tutti".split()
)
"""Words of links that lead to a section without naming it."""
_LABEL = re.compile(
    r"(?:^|[\s_-])(?:section|category|categories|rubric|rubrik|rubrique|ressort|sezione|seccion|editoria|channel|hub)(?:$|[\s_-](?:name|link|label|list|item|text|tag|title|wrapper)?)|"
    r"(?:article|story|post|entry)[_-]+(?:meta-)?(?:tag|category|section|label)(?:$|\s)"
)
"""What the class of a label with the section's name says, or of what stands around it."""
_BUTTON = re.compile(
    r"\W*(?:skip|jump|menu|menü|close|fermer|schließen|닫기|more|mehr|you are|watch|live|share|search|suche|seiten|pages|eilmeldung|breaking|gutschein|archiv)\b",
    re.I,
)
"""How the label of a button begins."""


def category_links(page: Page) -> Iterator[Candidate[str]]:
    """The first link that calls itself a category (``rel="category tag"``)."""
    index = page.index
    for i, rel in index.rels.items():
        if "category" in rel:
            yield Candidate(index.text(i), "dom", "rel=category", None, partial(index.path, i))
            return


def links_above(page: Page, headline: str) -> Iterator[Candidate[str]]:
    """What the page calls the part of the site in whose path it lies: a link that says "World" and leads to ``/news/world``."""
    index = page.index
    for path in _paths_above(page):
        hrefs = index.hrefs
        for i in [index.anchors[n] for n in holding(hrefs, (path,)) if hrefs[n].rstrip("/").endswith(path)]:
            if _names(index.text(i), path) and _leads_to(page, i, path) and is_step(page, i, headline):
                yield Candidate(index.text(i), "dom", "path", None, partial(index.path, i))
                return


def _names(text: str, path: str) -> bool:
    """Whether a link's text names the last step of its path: one of few words begins like it, or is in letters that no path has."""
    if not 1 < len(text) <= LONGEST:
        return False
    words, step = plain_words(text), _NO_LETTERS.sub("", path.rpartition("/")[2].lower())
    if not text.isascii() and not any(map(str.isascii, words)):
        return True
    like = [word for word in (*words, _NO_LETTERS.sub("", text.lower())) if word[:LIKE] == step[:LIKE]]
    return len(words) <= FEW and bool(like) and not _ELSEWHERE.intersection(words)


def _leads_to(page: Page, i: int, path: str) -> bool:
    """Whether a link leads to a path of the page's own host."""
    url = page.absolute(page.index.get(i, "href")) or ""
    parts = urls.split(url)
    return parts is not None and parts.path.rstrip("/") == path and urls.host(url) == urls.host(page.url)


def _paths_above(page: Page) -> Iterator[str]:
    """The paths above the page's address, the deepest first, but those that end with a number: years, days."""
    own = urls.split(page.url or "")
    steps = own.path.strip("/").split("/")[:-1] if own else []
    for n in range(len(steps), 0, -1):
        if not steps[n - 1].isdecimal():
            yield "/" + "/".join(steps[:n])


def labels_above(page: Page, headline: str, top: int) -> Iterator[Candidate[str]]:
    """The short label right above the headline whose class says that it names the section: a link, or in an element of its own."""
    index = page.index
    near = window(index, top, ABOVE, 0) if top else None
    for k in reversed(index.worded_in(near.first, index.first_chunk[top]) if near else ()):
        owner = index.owners[k]
        parent = max(0, index.parents[owner])
        i = parent if index.tags[parent] == "a" else owner
        if not 1 < index.text_len[i] <= LABEL:
            continue
        around = (i, *islice(index.ancestors(i), 2)) if index.tags[i] == "a" else (i,)
        named = any(index.names[n] and _LABEL.search(index.names[n]) and index.text_len[n] <= 2 * LABEL for n in around)
        text = index.text(i) if named and not is_apart(index, index.parents[i], top) else ""
        if text and _is_name(text, headline):
            yield Candidate(text, "dom", "label", None, partial(index.path, i))
            return


def _is_name(text: str, headline: str) -> bool:
    """Whether a label is a section's name: no headline, button or date."""
    words = fold(text)
    return (
        words not in HOME
        and words != headline
        and not _BUTTON.match(text)
        and not any(map(str.isdigit, text))
        and text[-1] not in ">:"
    )
