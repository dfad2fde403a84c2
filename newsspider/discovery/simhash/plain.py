"""The bits that most hashes have, in plain Python: what ``_simhash.c`` must give."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

BYTES = 8
_HAS_BIT = tuple(bytes(byte >> bit & 1 for byte in range(256)) for bit in range(8))
"""For each bit of a byte, a table for ``bytes.translate`` that leaves 1 where it is set: C counts the bits of many hashes."""


def majority(features: Iterable[str]) -> int:
    """The 64 bits of which each is set in more than half of the features' hashes (BLAKE2b).

    >>> majority(()), majority(("harbour crane",)) == int.from_bytes(blake2b(b"harbour crane", digest_size=8).digest(), "little")
    (0, True)
    """
    hashes = b"".join(blake2b(feature.encode("utf-8", "replace"), digest_size=BYTES).digest() for feature in features)
    columns = [hashes[place::BYTES] for place in range(BYTES)]
    return sum(
        1 << (8 * place + bit)
        for place, column in enumerate(columns)
        for bit, table in enumerate(_HAS_BIT)
        if 2 * column.translate(table).count(1) > len(column)
    )
