"""One picture: its largest address, its size, and whether it is furniture of the page."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from newsspider.fields.body.patterns import Patterns, split_alternatives
from newsspider.page.escapes import unescaped, without_tags
from newsspider.page.index import Index
from newsspider.page.text import holding
from newsspider.page.urls import place_of

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
OUTER = 6
"""Elements, the picture first, whose names are asked whether it is furniture."""
_FURNITURE = Patterns(tuple(split_alternatives(
    r"logo|(?<!sil)(?<!lex)icon|avatar|gravatar|emoji|spinner|loader|pixel|tracking|badge|sprite|smiley|weather|wetter|author|profile|headshot|mugshot|"
    r"advert|(?:^|[\s_-])ad(?:s|vert\w*)?(?:$|[\s_-])|td-a-rec|banner|sponsor|share(?!h)|social|newsletter|paywall|comment(?!ar)|related|teaser|promo|recommend"
)))  # fmt: skip
_FURNITURE_FILE = re.compile(
    r"(?:^|[/_.-])(?:logo|icons?|avatars?|pixel|spacer|blank|placeholder\w*|spinner|loading|sprite|1x1|transparent|no-?image|play-?(?:icon|button))(?:[/_.-]|$)|/(?:ajax-?)?loader[._-]|/btn[_-]|/buttons?/|\.svg$|gravatar\.com|/wp-includes/"
)
_FURNITURE_STEMS = tuple(
    "logo icon avatar pixel spacer blank placeholder spinner load sprite 1x1 transparent btn button image play .svg wp-includes".split()
)
"""What one of stands in every such address."""
_WHOLE = ("body", "html", "article", "main")
_SIZED = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w|scaled|\d{2,4}px)(?=\.\w+$|$)|[-_]\d{2,4}(?=\.\w+$)", re.I)
_NUMBER = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$")
_ENTRY = re.compile(r"[\s,]*+([^\s,]\S*+)((?<!,)\s[^,]*+)?")
_OF_SET = re.compile(r"\s\d{1,5}(?:\.\d{1,3})?[wx]$")
_DESCRIPTOR = re.compile(r"\s*(\d{1,5}(?:\.\d{1,3})?)([wx])")


class Version(NamedTuple):
    """One version of a picture: ``width`` in pixels where it is given so, ``number`` that or the density."""

    url: str
    width: float | None
    number: float


def largest(index: Index, i: int) -> str | None:
    """The address of the largest version that the picture, its ``<picture>`` and its lazy attributes name.

    Versions of the ``<picture>`` without a width are other crops or formats: taken only where there is nothing else.
    """
    others = _alternatives(index, i)
    named = [version for name in _SETS if (stated := index.get(i, name)) for version in read_srcset(stated)]
    if versions := [*named, *[version for version in others if version.width]]:
        return max(versions, key=_weight).url
    lazy = next((value for name in _LAZY if (value := index.get(i, name))), None)
    url = _one((lazy or index.get(i, "src") or "").strip())
    if url and not url.startswith("data:"):
        return url
    return others[0].url if others else None


def _one(url: str) -> str:
    """An address; the largest version of a set that stands where one address belongs."""
    versions = read_srcset(url) if _OF_SET.search(url) else ()
    return max(versions, key=_weight).url if versions else url


def size_of(index: Index, i: int, url: str | None) -> tuple[int | None, int | None]:
    """Width and height that the element states; None for each that it does not, and where ``url`` is another, larger version."""
    if url != (index.get(i, "src") or "").strip():
        return None, None
    return _stated_size(index, i)


def alt_of(index: Index, i: int) -> str | None:
    """The alternative text, None where it is empty."""
    return without_tags(unescaped(index.get(i, "alt") or "")) or None


def is_furniture(index: Index, i: int) -> bool:
    """Whether a picture belongs to the page by its size or its surroundings: an icon, an advert, a portrait of the author."""
    width, height = _stated_size(index, i)
    if (width is not None and width < SMALLEST) or (height is not None and height < SMALLEST):
        return True
    if (width, height) in _AD_SIZES:
        return True
    names, tags, around = index.names, index.tags, i
    for _ in range(OUTER):
        if names[around] and tags[around] not in _WHOLE and _calls_furniture(names[around]):
            return True
        around = index.parents[around]
        if around < 0:
            break
    return False


def is_furniture_file(url: str | None) -> bool:
    """Whether a picture belongs to the page by its address, or has none."""
    if url is None:
        return True
    file = url.split("?")[0].lower()
    return bool(holding([file], _FURNITURE_STEMS)) and _FURNITURE_FILE.search(file) is not None


@lru_cache(maxsize=8192)
def _calls_furniture(names: str) -> bool:
    return _FURNITURE.matching(names) != 0


def stem(url: str) -> str:
    """What stays of an address when sizes are cut away: the same for every version of one picture.

    >>> stem("http://a.example/i/fab-696x392.jpg?w=3"), stem("https://a.example/i/fab.jpg")
    ('a.example/i/fab.jpg', 'a.example/i/fab.jpg')
    """
    place = place_of(url)
    if place is None:
        return url
    folders, slash, file = place.rpartition("/")
    return f"{folders}/{_SIZED.sub('', file)}" if slash else place


def read_srcset(text: str) -> list[Version]:
    """The versions that a ``srcset`` names (HTML Standard §4.8.4.2.2): commas inside addresses belong to these.

    >>> [(version.url, version.width) for version in read_srcset("/i/w_300,h_200/a.jpg 300w,/i/b.jpg 2x, c.jpg")]
    [('/i/w_300,h_200/a.jpg', 300.0), ('/i/b.jpg', None), ('c.jpg', None)]
    """
    found = []
    for url, described in _ENTRY.findall(text.strip(" ,\t\n\r\f")):
        match = _DESCRIPTOR.match(described)
        number = float(match[1]) if match else 1.0
        url = url.rstrip(",")
        if not url.startswith("data:"):
            found.append(Version(url, number if match and match[2] == "w" else None, number))
    return found


def _weight(version: Version) -> float:
    """What versions are compared by: every width goes before every density."""
    return version.number * (1 if version.width else 0.001)


def _alternatives(index: Index, i: int) -> list[Version]:
    """What the ``<source>`` elements of the ``<picture>`` around name; the parser nests them, as it does not know them empty."""
    around, tags = index.parents[i], index.tags
    if around < 0 or tags[around] not in ("source", "picture"):
        return []
    around = next((a for a in islice(index.ancestors(i), 12) if tags[a] != "source"), -1)
    if around < 0 or tags[around] != "picture":
        return []
    sources = [k for k in range(around + 1, index.ends[around]) if tags[k] == "source"]
    stated = [index.get(k, name) for k in sources for name in ("srcset", "data-srcset")]
    return [version for versions in stated if versions for version in read_srcset(versions)]


def _stated_size(index: Index, i: int) -> tuple[int | None, int | None]:
    """Width and height as written; None where they are but the proportions of a picture as wide as its place."""
    width, height = _number(index.get(i, "width")), _number(index.get(i, "height"))
    tiny = width is not None and height is not None and max(width, height) < SMALLEST
    return (None, None) if tiny and index.get(i, "layout") in _FITTED else (width, height)


def _number(text: str | None) -> int | None:
    if not text:
        return None
    if len(text) <= 5 and text.isdecimal():
        return int(text)
    match = _NUMBER.match(text)
    return int(match[1]) if match else None
