"""The names of passages, all of which are read."""

from __future__ import annotations

from newsspider.fields.quotes.mentions import read_mentions
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.passages import Passage


def names_of(*passages: Passage) -> Names:
    """The names of some passages."""
    return Names(passages, lambda: {number: read_mentions(passage) for number, passage in enumerate(passages)})
