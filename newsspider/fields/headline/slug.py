"""The words of a page's address: a wording of the headline that no template repeats."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from newsspider.page.urls import split

_WORDS = re.compile(r"[^\W_]+")
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
LEAST = 3
"""Words of a path segment that words the headline."""


def slug_of(url: str | None) -> frozenset[str]:
    """The plain words of the path segment that has most of them; none where it has fewer than three.

    >>> sorted(slug_of("https://mill.example/news/2024/der-muehle-geht-es-gut-12345.html"))
    ['der', 'es', 'geht', 'gut', 'muhle']
    """
    parts = split(url or "")
    segments = parts.path.split("/") if parts is not None else [""]
    words = plain_words(unquote(max(segments, key=lambda segment: segment.count("-") + segment.count("_"))))
    return words if len(words) >= LEAST else frozenset()


def plain_words(text: str) -> frozenset[str]:
    """Words of a text as addresses spell them: no accents, no umlauts, no numbers.

    >>> sorted(plain_words("Über die Mühle (2024)"))
    ['die', 'muhle', 'uber']
    """
    text = text.lower().removesuffix(".html").removesuffix(".htm")
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    for spelt, plain in _UMLAUTS:
        text = text.replace(spelt, plain)
    return frozenset([word for word in _WORDS.findall(text) if len(word) > 1 and not word.isdigit()])


def likeness(slug: frozenset[str], words: frozenset[str]) -> float:
    """How much a wording is what the address says: F1 of their words, 0 to 1."""
    return 2 * len(slug & words) / (len(slug) + len(words)) if slug and words else 0.0
