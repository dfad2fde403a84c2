"""Candidates for a field's value, each with the proof of where it was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)

SOURCES = ("json-ld", "microdata", "meta", "dom", "text", "url", "http", "derived")
"""Where a value may come from; ``derived`` is computed from other fields."""


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T_co]):
    """One possible value of a field.

    ``rule`` names the rule that found it (``h1``, ``og:title``); ``score`` is the rule's measured precision, 0 to 1,
    None where no labelled pages measure it;
    ``locate`` gives, only when somebody asks, a path that leads back to the value (XPath for ``dom`` and
    ``microdata``, a JSON path for ``json-ld``, an XPath for ``meta``, ``line N`` for ``text``).
    """

    value: T_co
    source: str
    rule: str
    score: float | None
    locate: Callable[[], str | None] | None = field(default=None, repr=False, compare=False)

    @property
    def where(self) -> str | None:
        """The path that leads back to the value; None where the rule has no single place."""
        return self.locate() if self.locate is not None else None


@dataclass(frozen=True, slots=True)
class Extracted(Generic[T_co]):
    """All candidates of one field, the best first; none means that the page does not say."""

    candidates: tuple[Candidate[T_co], ...] = ()

    @property
    def best(self) -> Candidate[T_co] | None:
        """The candidate whose value the record takes."""
        return self.candidates[0] if self.candidates else None

    @property
    def value(self) -> T_co | None:
        """The value that the record takes, None where the page does not say."""
        return self.candidates[0].value if self.candidates else None


NOTHING: Extracted[Any] = Extracted()
"""What a field gives when the page does not say."""


def ranked(candidates: list[Candidate[Any]]) -> Extracted[Any]:
    """The candidates by falling score; equal scores keep the order of the rules.

    >>> ranked([Candidate("a", "meta", "og:title", 0.7), Candidate("b", "dom", "h1", 0.9)]).value
    'b'
    """
    return Extracted(tuple(sorted(candidates, key=lambda candidate: -(candidate.score or 0.0))))


def only(
    value: Any, source: str, rule: str, score: float | None, locate: Callable[[], str | None] | None = None
) -> Extracted[Any]:
    """One candidate alone, the usual case of fields that are lists."""
    return Extracted((Candidate(value, source, rule, score, locate),))
