"""The promo lists of invented pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsspider.evidence import Extracted
from newsspider.fields import body, headline, teasers
from newsspider.items import TeaserBlock
from newsspider.page.page import open_page

from .pages import URL

Shown = Callable[[str], tuple[TeaserBlock, ...]]


@pytest.fixture
def shown() -> Shown:
    """Finds the promo lists of a page, given what stands in its body."""

    def find(html: str) -> tuple[TeaserBlock, ...]:
        page = open_page(f"<html><body>{html}</body></html>", URL)
        found: dict[str, Extracted[Any]] = {"headline": headline.find(page, {})}
        found["body"] = body.find(page, found)
        return teasers.find(page, found).value or ()

    return find
