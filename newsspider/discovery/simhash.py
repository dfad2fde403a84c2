"""SimHash (Charikar 2002) of a text: texts that are nearly the same have fingerprints that differ in few of 64 bits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import blake2b
from itertools import pairwise

BITS, BYTES = 64, 8
BANDS = 8
"""Two fingerprints that differ in fewer bits than there are bands agree in one band at least; in as many, nearly always."""
MOST_DIFFERENT = 8
"""Bits in which the fingerprints of near-duplicates differ at most: see docs/decisions/near-duplicates.md."""
FEWEST_WORDS = 50
"""Shorter texts are alike by chance."""

_WORD = re.compile(r"\w+")
_EDGES = tuple(round(BITS * k / BANDS) for k in range(BANDS + 1))
_HAS_BIT = tuple(bytes(byte >> bit & 1 for byte in range(256)) for bit in range(8))
"""For each bit of a byte, a table for ``bytes.translate`` that leaves 1 where it is set: C counts the bits of many hashes."""


def simhash(text: str) -> int | None:
    """The fingerprint of a text's pairs of words; None for a text of few words."""
    words = _WORD.findall(text.lower())
    if len(words) < FEWEST_WORDS:
        return None
    features = dict.fromkeys(f"{one} {other}" for one, other in pairwise(words))
    hashes = b"".join(blake2b(feature.encode("utf-8", "replace"), digest_size=BYTES).digest() for feature in features)
    columns = [hashes[place::BYTES] for place in range(BYTES)]
    return sum(
        1 << (8 * place + bit)
        for place, column in enumerate(columns)
        for bit, table in enumerate(_HAS_BIT)
        if 2 * column.translate(table).count(1) > len(features)
    )


def bands(fingerprint: int) -> Iterator[tuple[int, int]]:
    """A fingerprint's bands, each with its number: what near-duplicates are looked up by."""
    for number, (start, end) in enumerate(pairwise(_EDGES)):
        yield number, fingerprint >> start & (1 << end - start) - 1
