"""Who speaks, as a text has it: a pronoun, a name or a noun at its place."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.mentions import Mention


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, as written: the tokens ``first`` to ``last - 1``."""

    kind: str
    """``pronoun``, ``name``, ``noun``, or ``quoted`` for a name in marks of its own: wrote “The Courier”."""
    passage: int
    first: int
    last: int
    mention: Mention | None = None


def is_person(mention: Mention) -> bool:
    """Whether a mention is known to be a person's."""
    return mention.entity is not None and mention.entity.person
