"""Whether the whole article can be read."""

from __future__ import annotations

import pytest

from newsspider import extract
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


ARTICLE = "".join(
    f"<p>The town of Ostry has opened bridge number {n} over the Zelna, and many came to see it.</p>" for n in range(5)
)


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        (f"<h1>Bridges</h1><div>{ARTICLE}</div><div>The rest of this story is for subscribers only.</div>", False),
        (f"<p>Subscribers only</p><h1>Bridges</h1><div>{ARTICLE}</div>", None),
        (f"<h1>Bridges</h1><div>{ARTICLE}</div>{'<i>x</i>' * 90}<p>Subscribe to continue reading</p>", None),
        (jsonld('{"@type":"NewsArticle","isAccessibleForFree":true}') + f"{ARTICLE}<p>For subscribers only</p>", True),
    ],
)
def test_what_readers_are_told_beside_the_text_counts_where_machines_are_told_nothing(
    html: str, wanted: bool | None
) -> None:
    assert extract(html.encode(), "https://mill.example/bridges").accessible is wanted
