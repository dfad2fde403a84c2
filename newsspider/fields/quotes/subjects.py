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


@dataclass(frozen=True, slots=True)
class Attribution:
    """The cue of a quotation and its subject."""

    rule: str
    """``after``, ``before``, ``source``, ``mixed``, …: the rule that found it."""
    subject: Subject | None
    cue: tuple[int, int] | None
    """Tokens of the cue."""
    gap: int
    """Tokens between cue and quotation."""
    weak: bool = False
    """Whether the cue is one that often introduces a mere term."""


def is_person(mention: Mention) -> bool:
    """Whether a mention is known to be a person's."""
    return mention.entity is not None and mention.entity.person
