"""Comparing quotations with the little that a table of news sentences says about each."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.items import Quote

Said = tuple[str, str | None, str | None, str | None]
"""The opening words of a quotation, its speaker, role and organisation."""


def told(quotes: Sequence[Quote], wanted: Sequence[Said]) -> list[Said]:
    """The quotations as a table has them: cut to the opening words that it wants at their place."""
    found: list[Said] = []
    for index, quote in enumerate(quotes):
        opening = wanted[index][0] if index < len(wanted) else quote.text
        text = opening if quote.text.startswith(opening) else quote.text
        found.append((text, quote.speaker, quote.role, quote.organization))
    return found
