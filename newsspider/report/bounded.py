"""Bounded: what is kept for each of many names, the rarest given up where there are more than fit into memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class Counted(Protocol):
    """Something that says how often it was met."""

    count: int


Kept = TypeVar("Kept", bound=Counted)


class Bounded(Generic[Kept]):
    """Names and what is kept of each; beyond twice ``most`` the rarer half goes, and a count may then be too low."""

    def __init__(self, make: Callable[[], Kept], most: int = 20_000) -> None:
        self._make = make
        self._most = most
        self._kept: dict[str, Kept] = {}
        self.is_complete = True
        """Whether no name was given up."""

    def __getitem__(self, name: str) -> Kept:
        """What is kept of a name; made where there is nothing yet."""
        found = self._kept.get(name)
        if found is None:
            if len(self._kept) >= 2 * self._most:
                self._give_up()
            found = self._kept[name] = self._make()
        return found

    def __len__(self) -> int:
        return len(self._kept)

    def top(self, number: int | None = None) -> list[tuple[str, Kept]]:
        """The most frequent names, the first of them first; names met equally often by their letters."""
        return sorted(self._kept.items(), key=lambda entry: (-entry[1].count, entry[0]))[:number]

    def _give_up(self) -> None:
        self._kept = dict(self.top(self._most))
        self.is_complete = False


def count_in(names: dict[str, int], name: str | None, most: int) -> None:
    """Count a name, unless there are that many others already; a plain dict is made in a fifth of a Counter's time."""
    if name is not None and (name in names or len(names) < most):
        names[name] = names.get(name, 0) + 1


def most_frequent(names: dict[str, int]) -> str:
    """The name counted most often, of several the first; empty where there is none.

    >>> most_frequent({"rain": 1, "fog": 2}), most_frequent({})
    ('fog', '')
    """
    return max(names, key=names.__getitem__, default="")
