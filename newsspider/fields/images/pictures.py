"""One picture: its largest address, its size, and whether it is furniture of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from newsspider.fields.body.patterns import Patterns
from newsspider.page.index import Index
from newsspider.page.text import clean
from newsspider.page.urls import split

SMALLEST = 90
"""Pixels of width or height below which a picture is an icon or a thumbnail."""
_AD_SIZES = frozenset(
    (
        (300, 250),
        (728, 90),
        (970, 250),
        (970, 90),
        (160, 600),
        (300, 600),
        (320, 50),
        (320, 100),
        (336, 280),
        (468, 60),
        (120, 600),
    )
)
_LAZY = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-lazy",
    "data-full-src",
    "data-large-file",
    "data-orig-file",
    "data-hi-res-src",
    "data-image",
)
_FITTED = ("responsive", "intrinsic", "fill")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_FURNITURE = Patterns((
    (r"logo|(?<!sil)(?<!lex)icon|avatar|gravatar|emoji|spinner|loader|pixel|tracking|badge|sprite|smiley|weather|wetter|author|profile|headshot|mugshot|"
    r"advert|(?:^|[\s_-])ad(?:s|vert\w*)?(?:$|[\s_-])|td-a-rec|banner|sponsor|share(?!h)|social|newsletter|paywall|comment(?!ar)|related|teaser|promo|recommend"),
))  # fmt: skip
_FURNITURE_FILE = re.compile(
    r"(?:^|[/_.-])(?:logo|icons?|avatars?|pixel|spacer|blank|placeholder|spinner|loading|sprite|1x1|transparent)(?:[/_.-]|$)|\.svg$|gravatar\.com|/wp-includes/"
)
_WHOLE = ("body", "html", "article", "main")
_SIZED = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w|scaled|\d{2,4}px)(?=\.\w+$|$)|[-_]\d{2,4}(?=\.\w+$)", re.I)
_NUMBER = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$")
_ENTRY = re.compile(r"[\s,]*+([^\s,]\S*+)((?<!,)\s[^,]*+)?")
_DESCRIPTOR = re.compile(r"\s*(\d{1,5}(?:\.\d{1,3})?)([wx])")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a picture: ``width`` in pixels where it is given so, ``number`` that or the density."""

    url: str
    width: float | None
    number: float

    @property
    def weight(self) -> float:
        """What versions are compared by: every width goes before every density."""
        return self.number * (1 if self.width else 0.001)


def largest(index: Index, i: int) -> str | None:
    """The address of the largest version that the picture, its ``<picture>`` and its lazy attributes name.

    Versions of the ``<picture>`` without a width are other crops or formats: taken only where there is nothing else.
    """
    others = list(_alternatives(index, i))
    sized = [version for version in others if version.width]
    best = max((*_versions(index, i), *sized), key=lambda version: version.weight, default=None)
    if best is not None:
        return best.url
    lazy = next((value for name in _LAZY if (value := index.get(i, name))), None)
    url = (lazy or index.get(i, "src") or "").strip()
    if url and not url.startswith("data:"):
        return url
    return others[0].url if others else None


def size_of(index: Index, i: int, url: str | None) -> tuple[int | None, int | None]:
    """Width and height that the element states; None for each that it does not, and where ``url`` is another, larger version."""
    if url != (index.get(i, "src") or "").strip():
        return None, None
    return _stated_size(index, i)


def alt_of(index: Index, i: int) -> str | None:
    """The alternative text, None where it is empty."""
    return clean(index.get(i, "alt") or "") or None


def is_furniture(index: Index, i: int) -> bool:
    """Whether a picture belongs to the page by its size or its surroundings: an icon, an advert, a portrait of the author."""
    width, height = _stated_size(index, i)
    if (width is not None and width < SMALLEST) or (height is not None and height < SMALLEST):
        return True
    if (width, height) in _AD_SIZES:
        return True
    names, tags = index.names, index.tags
    for around in (i, *islice(index.ancestors(i), 5)):
        if names[around] and tags[around] not in _WHOLE and _calls_furniture(names[around]):
            return True
    return False


def is_furniture_file(url: str | None) -> bool:
    """Whether a picture belongs to the page by its address, or has none."""
    return url is None or _FURNITURE_FILE.search(url.split("?")[0].lower()) is not None


@lru_cache(maxsize=8192)
def _calls_furniture(names: str) -> bool:
    return _FURNITURE.matching(names) != 0


def stem(url: str) -> str:
    """What stays of an address when sizes are cut away: the same for every version of one picture.

    >>> stem("http://a.example/i/fab-696x392.jpg?w=3"), stem("https://a.example/i/fab.jpg")
    ('a.example/i/fab.jpg', 'a.example/i/fab.jpg')
    """
    parts = split(url)
    if parts is None:
        return url
    return f"{parts.hostname}{_SIZED.sub('', parts.path)}"


def read_srcset(text: str) -> list[Version]:
    """The versions that a ``srcset`` names (HTML Standard §4.8.4.2.2): commas inside addresses belong to these.

    >>> [(version.url, version.width) for version in read_srcset("/i/w_300,h_200/a.jpg 300w,/i/b.jpg 2x, c.jpg")]
    [('/i/w_300,h_200/a.jpg', 300.0), ('/i/b.jpg', None), ('c.jpg', None)]
    """
    found = []
    for url, described in _ENTRY.findall(text.strip(" ,\t\n\r\f")):
        number, unit = match.groups() if (match := _DESCRIPTOR.match(described)) else ("1", "x")
        url = url.rstrip(",")
        if not url.startswith("data:"):
            found.append(Version(url, float(number) if unit == "w" else None, float(number)))
    return found


def _versions(index: Index, i: int) -> Iterator[Version]:
    for name in _SETS:
        if stated := index.get(i, name):
            yield from read_srcset(stated)


def _alternatives(index: Index, i: int) -> Iterator[Version]:
    """What the ``<source>`` elements of the ``<picture>`` around name; the parser nests them, as it does not know them empty."""
    around, tags = index.parents[i], index.tags
    if around < 0 or tags[around] not in ("source", "picture"):
        return
    around = next((a for a in islice(index.ancestors(i), 12) if tags[a] != "source"), -1)
    if around < 0 or tags[around] != "picture":
        return
    for k in range(around + 1, index.ends[around]):
        for name in ("srcset", "data-srcset") if tags[k] == "source" else ():
            if stated := index.get(k, name):
                yield from read_srcset(stated)


def _stated_size(index: Index, i: int) -> tuple[int | None, int | None]:
    """Width and height as written; None where they are but the proportions of a picture as wide as its place."""
    width, height = _number(index.get(i, "width")), _number(index.get(i, "height"))
    tiny = width is not None and height is not None and max(width, height) < SMALLEST
    return (None, None) if tiny and index.get(i, "layout") in _FITTED else (width, height)


def _number(text: str | None) -> int | None:
    match = _NUMBER.match(text) if text else None
    return int(match[1]) if match else None
