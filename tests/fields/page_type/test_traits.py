"""What tells an article from other pages."""

from __future__ import annotations

from typing import Any

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.page_type.traits import count_words, traits
from newsspider.items import Block
from newsspider.page.page import open_page


def names(html: str = "", url: str | None = "http://mill.example/wheel", **found: Any) -> set[str]:
    given = {name: Extracted((Candidate(value, "dom", "rule", None),)) for name, value in found.items()}
    return traits(open_page(html, url), given, count_words(given))


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("http://mill.example/", {"depth 0", "slug words<1"}),
        ("http://mill.example/2026/05/how-a-wheel-turns", {"depth 3", "slug words<5", "dated"}),
        ("http://forum.mill.example/thread/120034?page=2", {"subdomain forum", "path thread", "long number", "query"}),
        ("http://www.mill.example/blog/", {"path blog", "depth 1"}),
    ],
)
def test_the_address_tells(url: str, wanted: set[str]) -> None:
    assert wanted <= names(url=url)


def test_www_is_no_subdomain_and_a_page_may_have_no_address() -> None:
    assert not any(name.startswith("subdomain") for name in names(url="http://www.mill.example/a"))
    assert "depth 0" in names(url=None)


def test_the_types_that_the_page_states_tell_but_those_of_listed_pages() -> None:
    html = """<meta property="og:type" content="Website"><script type="application/ld+json">[{"@type": "Product"},
    {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle"}]}]</script>"""

    found = names(html)

    assert {"type Product", "type ItemList", "og website"} <= found
    assert "type NewsArticle" not in found


def test_the_sources_of_fields_tell() -> None:
    assert {"published dom", "authors none"} <= names(published="2026-05-05")


def test_the_amount_and_the_kinds_of_text_tell() -> None:
    body = (
        Block("paragraph", ("The wheel turns. " * 20).strip()),
        Block("list_item", "A wheel for $ 120"),
        Block("caption", "mill " * 999),
    )

    found = names("<p>wheel</p>", body=body)

    assert {"words<120", "long<2", "sentences<0.7", "prices<4", "list_item blocks<0.6"} <= found


def test_elements_are_counted_and_the_pages_own_classes_read() -> None:
    html = "<html><body class='single-post my-own'><time>1</time><time>2</time><button>Go</button></body></html>"

    found = names(html)

    assert {"<time><4", "<button><5", "<form><1", "page single-post"} <= found
    assert "page my-own" not in found


def test_an_empty_page_has_traits_too() -> None:
    assert {"words<1", "no article node"} <= names("")
