"""Many texts looked for in one line at once; ``bits_in`` is the twin of the compiled ``stems``."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

WORD_BEGINS, WORD_ENDS, LINE_BEGINS, LINE_ENDS = 1, 2, 4, 8
"""Where a stem must stand: no letter or digit just before it, or just behind it; none at all before it, or behind it."""
BUCKETS = 1024
"""Groups of stems by their first two characters."""


_BITS = 32


class Stem(NamedTuple):
    """A text of two characters or more, and the sum of where it must stand, 0 for anywhere."""

    text: str
    place: int = 0


class Stems(NamedTuple):
    """Stems sorted by the groups of their first two characters, and in each by their text; and what each stands for."""

    starts: bytes
    """For each group the number of the first stem that belongs to it or is behind it, and the number of stems."""
    thirds: bytes
    """For each group the third characters of its stems, as bits: each stands for its remainder by 32. Stems of two allow any."""
    bits: bytes
    """The bits of each stem, no more than 64."""
    places: bytes
    """Where each must stand."""
    shared: bytes
    """How many characters each begins with as the one before it in its group does; stems are no longer than 255."""
    letters: bytes
    """The characters of each stem, of four bytes each, all filled up with zeros to one length."""


def pack(stems: Mapping[Stem, int]) -> Stems:
    """Some stems with the bits that they stand for, in the form in which they are looked for.

    >>> bits_in("a colourbox", pack({Stem("colour"): 1, Stem("box"): 4, Stem("cold"): 8, Stem("box", WORD_BEGINS): 16}))
    5
    """
    known = sorted(stems, key=lambda stem: (_bucket(stem.text), stem))
    buckets = [_bucket(stem.text) for stem in known]
    starts = array("i", [bisect_left(buckets, at) for at in range(BUCKETS + 1)])
    width = max((len(stem.text) for stem in known), default=0)
    shared = [0, *(_shared(one.text, other.text) for one, other in pairwise(known))]
    letters = array("I", [ord(letter) for stem in known for letter in stem.text.ljust(width, "\0")])
    return Stems(
        starts.tobytes(),
        _thirds(known).tobytes(),
        array("Q", [stems[stem] for stem in known]).tobytes(),
        bytes(stem.place for stem in known),
        bytes(shared[: len(known)]),
        letters.tobytes(),
    )


def bits_in(line: str, stems: Stems) -> int:
    """The bits of all stems that stand in a line."""
    found, groups = 0, _by_beginning(stems)
    for beginning in {
        *map("".join, zip(line, line[1:], line[2:], strict=False)),
        *map("".join, pairwise(line)),
    } & groups.keys():
        for stem, bits in groups[beginning]:
            if stem.text in line and any(_stands_well(line, at, stem) for at in _places_of(stem.text, line)):
                found |= bits
    return found


def _stands_well(line: str, at: int, stem: Stem) -> bool:
    """Whether what is around a stem is as it should be."""
    before, behind, place = line[:at], line[at + len(stem.text) :], stem.place
    return not (
        (place & WORD_BEGINS and is_of_word(before[-1:]))
        or (place & WORD_ENDS and is_of_word(behind[:1]))
        or (place & LINE_BEGINS and any(map(is_of_word, before)))
        or (place & LINE_ENDS and any(map(is_of_word, behind)))
    )


def is_of_word(letter: str) -> bool:
    r"""Whether ``\\w`` matches a character."""
    return letter.isalnum() or letter == "_"


def _places_of(text: str, line: str) -> Iterator[int]:
    at = line.find(text)
    while at >= 0:
        yield at
        at = line.find(text, at + 1)


@lru_cache(maxsize=64)
def _by_beginning(stems: Stems) -> dict[str, list[tuple[Stem, int]]]:
    """The stems with their bits, by their first three characters."""
    found: dict[str, list[tuple[Stem, int]]] = {}
    letters, all_bits = memoryview(stems.letters).cast("I"), memoryview(stems.bits).cast("Q")
    width = len(letters) // len(all_bits) if all_bits else 0
    for k, bits in enumerate(all_bits):
        text = "".join(map(chr, letters[k * width : (k + 1) * width])).rstrip("\0")
        found.setdefault(text[:3], []).append((Stem(text, stems.places[k]), bits))
    return found


def _thirds(stems: Iterable[Stem]) -> array[int]:
    """The third characters of each group."""
    thirds = array("I", bytes(4 * BUCKETS))
    for text, _ in stems:
        thirds[_bucket(text)] |= 1 << ord(text[2]) % _BITS if len(text) > 2 else (1 << _BITS) - 1
    return thirds


def _bucket(text: str) -> int:
    return (ord(text[0]) * 31 + ord(text[1])) % BUCKETS


def _shared(one: str, other: str) -> int:
    """How many characters two texts of one group begin with alike."""
    if _bucket(one) != _bucket(other):
        return 0
    return next((k for k in range(len(one)) if one[: k + 1] != other[: k + 1]), len(one))
