"""Dates in scripts."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.state import in_scripts
from newsspider.page.page import open_page


def found(source: str) -> list[str]:
    return [place.text for place in in_scripts(open_page(f"<script>{source}</script>"))]


@pytest.mark.parametrize(
    "source",
    [
        'x = {"publishedAt":"2025-11-04"}',
        'x = {"datePublished": "2025-11-04", "dateModified": "2025-11-05"}',
        "x = {'publication_date' : '2025-11-04'}",
        r'x = "{\"publishDate\":\"2025-11-04\"}"',
        'x = {"published":"2025-11-04"}; y = {"published":"2025-11-05"}',
        'x = {"unpublishDate":"2025-12-04","publishDate":"2025-11-04"}',
    ],
)
def test_the_first_publication_that_a_script_states_is_found(source: str) -> None:
    assert found(source) == ["2025-11-04"]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "publish",
        'x = {"publisher":"2025-11-04"}',
        'x = {"publishedAt":null}',
        'x = {"lastPublishedAt":"2025-11-04"}',
        'x = {"createdAt":"2025-11-04"}',
        "publish" * 5000,
    ],
)
def test_other_words_state_none(source: str) -> None:
    assert found(source) == []
