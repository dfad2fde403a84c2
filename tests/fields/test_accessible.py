"""Whether the whole article can be read."""

from __future__ import annotations

import pytest

from newsspider.fields import accessible
from newsspider.page.page import open_page


def jsonld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (jsonld('{"@type":"NewsArticle","isAccessibleForFree":false}'), False),
        (jsonld('{"@type":"NewsArticle","isAccessibleForFree":"False"}'), False),
        (jsonld('{"@type":"WebPage","isAccessibleForFree":true}'), True),
        ('<meta name="article:content_tier" content="metered">', False),
        ('<meta property="article:content_tier" content="free">', True),
        (jsonld('{"@type":"NewsArticle","isAccessibleForFree":"perhaps"}'), None),
        (jsonld('{"@type":"Product","isAccessibleForFree":false}'), None),
        ("<p>Subscribe now!</p>", None),
    ],
)
def test_only_what_the_page_says_counts(html: str, wanted: bool | None) -> None:
    assert accessible.find(open_page(html), {}).value is wanted


def test_json_ld_goes_before_meta() -> None:
    html = '<meta name="article:content_tier" content="free">' + jsonld(
        '{"@type":"Article","isAccessibleForFree":false}'
    )

    best = accessible.find(open_page(html), {}).best

    assert best is not None
    assert (best.value, best.where) == (False, "json-ld[1].isAccessibleForFree")
