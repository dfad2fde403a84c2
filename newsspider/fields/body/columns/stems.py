"""Many stems looked for in one word at once; ``bits_in`` is the twin of the compiled ``stems``."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

_FIRST, _LETTERS = ord("a"), 26


class Stems(NamedTuple):
    """Stems of small letters, two or more each, sorted, and what each stands for."""

    starts: bytes
    """For each pair of letters the number of the first stem that begins with it or behind it, and the number of stems."""
    bits: bytes
    """The bits of each stem, no more than 64."""
    letters: bytes
    """The letters of each stem, all filled up with zeros to one length."""


def pack(stems: Iterable[tuple[str, int]]) -> Stems:
    """Some stems with the bits that they stand for, in the form in which they are looked for.

    >>> bits_in("a-colourbox", pack([("colour", 1), ("box", 4), ("cold", 8)]))
    5
    """
    known = sorted(stems)
    pairs = [_pair(ord(stem[0]), ord(stem[1])) for stem, _ in known]
    starts = array("i", [bisect_left(pairs, at) for at in range(_LETTERS * _LETTERS + 1)])
    width = max((len(stem) for stem, _ in known), default=0)
    letters = b"".join(stem.encode("ascii").ljust(width, b"\0") for stem, _ in known)
    return Stems(starts.tobytes(), array("Q", [bits for _, bits in known]).tobytes(), letters)


def bits_in(word: str, stems: Stems) -> int:
    """The bits of all stems that stand in a word."""
    starts, bits = memoryview(stems.starts).cast("i"), memoryview(stems.bits).cast("Q")
    width, found = len(stems.letters) // len(bits) if bits else 0, 0
    codes = word.encode("ascii", "replace")
    for at in range(len(codes) - 1):
        pair = _pair(codes[at], codes[at + 1])
        for k in range(starts[pair], starts[pair + 1]) if pair >= 0 else ():
            if codes.startswith(stems.letters[k * width : (k + 1) * width].rstrip(b"\0"), at):
                found |= bits[k]
    return found


def _pair(first: int, second: int) -> int:
    """The number of a pair of small letters, -1 of other characters."""
    first, second = first - _FIRST, second - _FIRST
    return first * _LETTERS + second if 0 <= first < _LETTERS and 0 <= second < _LETTERS else -1
