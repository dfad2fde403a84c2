"""SimHash (Charikar 2002) of a text: texts that are nearly the same have fingerprints that differ in few of 64 bits."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise

BITS = 64
BANDS = 8
"""Two fingerprints that differ in fewer bits than there are bands agree in one band at least; in as many, nearly always."""
MOST_DIFFERENT = 8
"""Bits in which the fingerprints of near-duplicates differ at most: see docs/decisions/near-duplicates.md."""
FEWEST_WORDS = 50
"""Shorter texts are alike by chance."""

_WORD = re.compile(r"\w+")
_EDGES = tuple(round(BITS * k / BANDS) for k in range(BANDS + 1))
_LANES = tuple(sum(1 << (16 * bit) for bit in range(8) if byte >> bit & 1) for byte in range(256))
"""Each byte's bits, sixteen bits apart, so that adding numbers counts the bits of many hashes at once."""
_LANE = 0xFFFF


def simhash(text: str) -> int | None:
    """The fingerprint of a text's pairs of words; None for a text of few words."""
    words = _WORD.findall(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    features = tuple(dict.fromkeys(f"{one} {other}" for one, other in pairwise(words)))[: _LANE - 1]
    counts = [0] * (BITS // 8)
    for feature in features:
        digest = hashlib.blake2b(feature.encode("utf-8", "replace"), digest_size=BITS // 8).digest()
        for place, byte in enumerate(digest):
            counts[place] += _LANES[byte]
    half = len(features) / 2
    return sum(
        1 << (place * 8 + bit)
        for place, lanes in enumerate(counts)
        for bit in range(8)
        if (lanes >> 16 * bit & _LANE) > half
    )


def bands(fingerprint: int) -> Iterator[tuple[int, int]]:
    """A fingerprint's bands, each with its number: what near-duplicates are looked up by."""
    for number, (start, end) in enumerate(pairwise(_EDGES)):
        yield number, fingerprint >> start & (1 << end - start) - 1


def is_near(one: int, other: int) -> bool:
    """Whether two fingerprints are those of near-duplicates."""
    return (one ^ other).bit_count() <= MOST_DIFFERENT
