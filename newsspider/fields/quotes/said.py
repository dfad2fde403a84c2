"""One stretch of speech on its way from the text to the record."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.attribution import Attribution
from newsspider.fields.quotes.resolution import Speaker


@dataclass(slots=True)
class Said:
    """A stretch between marks that somebody says: ``stretch`` at ``token`` of a block."""

    block: int
    token: int
    start: int
    end: int
    closed: bool
    """Whether its closing mark is there: a quotation goes on in the next paragraph without one."""
    rule: str
    """Name of the rule that named the speaker."""
    attribution: Attribution | None = None
    speaker: Speaker | None = None

    @property
    def subject_kind(self) -> str:
        """How the attribution names the speaker: ``name``, ``pronoun``, ``noun`` or ``none``."""
        if self.attribution is None or self.attribution.subject is None:
            return "none"
        return self.attribution.subject.kind
