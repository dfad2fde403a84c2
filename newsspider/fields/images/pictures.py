"""One picture: its largest address, its size, and whether it is furniture of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
_LAZY_SETS = ("data-srcset", "data-lazy-srcset")
_FURNITURE = re.compile(
    r"logo|icon|avatar|gravatar|emoji|spinner|loader|pixel|tracking|badge|sprite|smiley|weather|wetter|author|profile|headshot|mugshot|"
    r"advert|(?:^|[\s_-])ad(?:s|vert\w*)?(?:$|[\s_-])|td-a-rec|banner|sponsor|share|social|newsletter|paywall|comment|related|teaser|promo|recommend"
)
_FURNITURE_FILE = re.compile(
    r"(?:^|[/_.-])(?:logo|icons?|avatars?|pixel|spacer|blank|placeholder|spinner|loading|sprite|1x1|transparent)(?:[/_.-]|$)|\.svg$|gravatar\.com|/wp-includes/",
    re.I,
)
_SIZED = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w|scaled|\d{2,4}px)(?=\.\w+$|$)|[-_]\d{2,4}(?=\.\w+$)", re.I)
_NUMBER = re.compile(r"^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$")
_ENTRY = re.compile(r"(\S+)(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,\s+|,(?=https?:|/)|,?\s*$)")


def largest(index: Index, i: int) -> str | None:
    """The address of the largest version that the picture, its ``<picture>`` and its lazy attributes name."""
    best = max(_versions(index, i), key=lambda version: version[1], default=None)
    if best is not None:
        return best[0]
    source = index.get(i, "src") or ""
    lazy = next((value for name in _LAZY if (value := index.get(i, name))), None)
    url = (lazy or source).strip()
    return url if url and not url.startswith("data:") else None


def size_of(index: Index, i: int) -> tuple[int | None, int | None]:
    """Width and height that the element states; None for each that it does not, and where a larger version was taken."""
    if largest(index, i) != (index.get(i, "src") or "").strip():
        return None, None
    width, height = (_number(index.get(i, name)) for name in ("width", "height"))
    return width, height


def alt_of(index: Index, i: int) -> str | None:
    """The alternative text, None where it is empty."""
    return clean(index.get(i, "alt") or "") or None


def is_furniture(index: Index, i: int) -> bool:
    """Whether a picture belongs to the page rather than to the article: small, an icon, an advert, a portrait of the author."""
    width, height = (_number(index.get(i, name)) for name in ("width", "height"))
    if any(size is not None and size < SMALLEST for size in (width, height)) or (width, height) in _AD_SIZES:
        return True
    source = largest(index, i)
    if source is None or _FURNITURE_FILE.search(source.split("?")[0]):
        return True
    around = [i, *list(index.ancestors(i))[:5]]
    return any(
        _FURNITURE.search(index.names[a]) for a in around if index.tags[a] not in ("body", "html", "article", "main")
    )


def stem(url: str) -> str:
    """What stays of an address when sizes are cut away: the same for every version of one picture.

    >>> stem("http://a.example/i/fab-696x392.jpg?w=3"), stem("https://a.example/i/fab.jpg")
    ('a.example/i/fab.jpg', 'a.example/i/fab.jpg')
    """
    parts = split(url)
    if parts is None:
        return url
    return f"{parts.hostname}{_SIZED.sub('', parts.path)}"


def _versions(index: Index, i: int) -> Iterator[tuple[str, float]]:
    sets = [index.get(i, name) for name in ("srcset", *_LAZY_SETS)]
    parent = index.parents[i]
    if parent >= 0 and index.tags[parent] == "picture":
        sets += [
            index.get(k, name)
            for k in index.children(parent)
            if index.tags[k] == "source"
            for name in ("srcset", "data-srcset")
        ]
    for listed in filter(None, sets):
        for url, number, unit in _ENTRY.findall(listed):
            if not url.startswith("data:"):
                yield url.rstrip(","), float(number or 1) * (1 if unit == "w" else 0.001)


def _number(text: str | None) -> int | None:
    match = _NUMBER.match(text or "")
    return int(match[1]) if match else None
