"""SimHash (Charikar 2002) of a text: texts that are nearly the same have fingerprints that differ in few of 64 bits.

The hashing is that of :mod:`newsspider.discovery.simhash.plain`, in C where that is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from newsspider.discovery.simhash import plain
from newsspider.page.native import load_native

VERSION = 1
"""Of ``_simhash.c``: one more with every change of it; a build of another version is not used."""
BITS = 64
BANDS = 8
"""Two fingerprints that differ in fewer bits than there are bands agree in one band at least; in as many, nearly always."""
MOST_DIFFERENT = 8
"""Bits in which the fingerprints of near-duplicates differ at most: see docs/decisions/near-duplicates.md."""
FEWEST_WORDS = 50
"""Shorter texts are alike by chance."""

_BUILT: Any = load_native("newsspider.discovery.simhash._simhash", VERSION) or plain
_WORD = re.compile(r"\w+")
_EDGES = tuple(round(BITS * k / BANDS) for k in range(BANDS + 1))


def simhash(text: str) -> int | None:
    """The fingerprint of a text's pairs of words; None for a text of few words."""
    words = _WORD.findall(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    found: int = _BUILT.majority(dict.fromkeys(f"{one} {other}" for one, other in pairwise(words)))
    return found


def bands(fingerprint: int) -> Iterator[tuple[int, int]]:
    """A fingerprint's bands, each with its number: what near-duplicates are looked up by."""
    for number, (start, end) in enumerate(pairwise(_EDGES)):
        yield number, fingerprint >> start & (1 << end - start) - 1
