"""The quotations of invented paragraphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.fields.quotes import find_quotes
from newsspider.items import Block, Quote

Quoted = Callable[..., tuple[Quote, ...]]


@pytest.fixture
def quoted() -> Quoted:
    """Finds the quotations of paragraphs given one by one."""

    def find(*paragraphs: str, language: str = "en") -> tuple[Quote, ...]:
        return find_quotes([Block("paragraph", text) for text in paragraphs], language)

    return find
