"""Page titles: without the site's name, and what their separators set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsspider.fields.site_name import site_name
from newsspider.page.page import Page
from newsspider.page.text import fold
from newsspider.page.urls import registered_domain

SHORTEST = 8
"""Characters of a part of a title that may be the headline."""

REPEATED = 15
"""Characters from which a wording that is said twice is one: ``New York New York`` is not."""

_SEPARATED = re.compile(
    r"\s+[|•·»›‹~/\\]+\s+|\s+[-–—:]{1,2}\s+|\s*[|｜ㅣ_]\s*|\s*[»›]\s*|：|--|-(?=[^-]*[ㅣ|])|(?<=[^\x00-\x7f])-(?=[^\x00-\x7f\s]{2,8}$)"
)
_MARK = re.compile(r"[-|｜ㅣ_•·»›‹~/\\–—:：]")
"""What every separator holds."""
_ARCHIVE = re.compile(r"^[^»›]{0,100}[»›]\s*blog[ -]archiv\w*\s*[»›]\s*(?=\S)", re.I)
"""What old blogs set before each title: ``The Mill » Blog Archive » A wheel turns``."""
_EDGE = " |-–—:·•⋆‹"
"""What is left at an end of a title whose neighbour was cut off."""


def names_of(page: Page) -> frozenset[str]:
    """What the site may be called in a title: its stated name and its domain, folded."""
    stated = fold(site_name(page) or "")
    domain = registered_domain(page.domain)
    labels = (page.domain.split(".")[0], domain.split(".")[0])
    return frozenset(name for name in (stated, stated.replace(" ", ""), fold(page.domain), *labels) if len(name) > 1)


@lru_cache(maxsize=512)
def without_site(title: str, names: frozenset[str]) -> str:
    """A page title without the site's name at its end or beginning.

    >>> without_site("Chip prices fall | Gadget Daily", frozenset({"gadget daily"}))
    'Chip prices fall'
    """
    title = _ARCHIVE.sub("", title)
    head, colon, tail = title.partition(": ")
    title = tail if colon and len(tail) >= SHORTEST and is_own_name(fold(head), names) else title
    for _ in range(3):
        marks = separators(title)
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


def without_own_name(heading: str, names: frozenset[str]) -> str:
    """A heading without the site's very name behind a separator at its end.

    >>> without_own_name("The wheel turns | Mill News", frozenset({"mill news"})), without_own_name("Mill News", frozenset({"mill news"}))
    ('The wheel turns', 'Mill News')
    """
    marks = separators(heading)
    if not marks or not is_own_name(fold(heading[marks[-1].end() :]), names):
        return heading
    return heading[: marks[-1].start()] or heading


def trimmed(text: str) -> str:
    """A wording without separators at its ends, once where it is said twice.

    >>> trimmed("The wheel turns -"), trimmed(": Energy"), trimmed("|"), trimmed("Wheel turns again Wheel turns again")
    ('The wheel turns', 'Energy', '|', 'Wheel turns again')
    >>> trimmed("New York New York")
    'New York New York'
    """
    text = text.strip(_EDGE) or text
    half = len(text) // 2
    return text[:half] if half >= REPEATED and text[half] == " " and text[:half] == text[half + 1 :] else text


def parts_of(title: str) -> Iterator[tuple[str, str]]:
    """What separators set apart: all before the last ("head"), all behind the first ("tail"), the longest between ("middle").

    >>> list(parts_of("Mill news - The wheel turns again | Energy"))
    [('head', 'Mill news - The wheel turns again'), ('tail', 'The wheel turns again | Energy'), ('middle', 'The wheel turns again')]
    """
    marks = separators(title)
    if not marks:
        return
    parts = [("head", title[: marks[-1].start()]), ("tail", title[marks[0].end() :])]
    if len(marks) > 1:
        starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(title)]
        parts.append(("middle", max((title[a:b] for a, b in zip(starts, ends, strict=True)), key=len)))
    yield from ((kind, part) for kind, part in parts if len(part) >= SHORTEST)


def separators(title: str) -> list[re.Match[str]]:
    """The separators of a title with the spaces around them, in order; looked for only where their marks stand.

    >>> [mark[0] for mark in separators("Mill-wheels - turning | Energy")]
    [' - ', ' | ']
    """
    found: list[re.Match[str]] = []
    end = 0
    for mark in _MARK.finditer(title):
        at = mark.start()
        if at < end:
            continue
        spaced = end + len(title[end:at].rstrip())
        match = _SEPARATED.match(title, spaced) or (_SEPARATED.match(title, at) if spaced < at else None)
        if match:
            found.append(match)
            end = match.end()
    return found


def is_own_name(words: str, names: frozenset[str]) -> bool:
    """Whether folded words are one of the site's names, with or without the spaces that an address has not."""
    return words in names or words.replace(" ", "") in names


def _is_site(text: str, names: frozenset[str]) -> bool:
    folded = fold(text)
    joined = folded.replace(" ", "")
    return any(
        folded == name
        or joined == name
        or (len(name) > 3 and (joined.startswith(name) or (name.startswith(joined) and len(joined) > 3)))
        for name in names
    )
