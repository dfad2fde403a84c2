"""One stretch of speech on its way from the text to the record."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.resolution import Speaker
from newsspider.fields.quotes.subjects import Attribution

LOOSE_RULES = frozenset(["before", "mixed", "participle", "colon", "late"])
"""Rules that need somebody who can speak: “to ask ‘how much?’” has nobody."""


def is_credible(attribution: Attribution, speaker: Speaker | None, *, led: bool = False, thing: bool = False) -> bool:
    """Whether an attribution names anybody who can speak: a name, a role, a document, a pronoun; ``led``: whole sentences
    behind a verb of saying and a colon need none; ``thing``: a pronoun for a thing needs a body that it stands for."""
    if attribution.rule not in LOOSE_RULES or (attribution.subject is None and speaker is not None):
        return True
    if led:
        return True
    if speaker is None:
        return attribution.subject is not None and attribution.subject.kind == "pronoun" and not thing
    return speaker.entity is not None or speaker.human or speaker.document


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
