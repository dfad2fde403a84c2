from typing import Any

import pytest

from newsspider.inspector.reading import FIELD_NAMES
from newsspider.inspector.shapes import problem
from tests.contracts.pages import FixturePage, case_pages, site_pages


@pytest.mark.parametrize("page", [*site_pages(), *case_pages()], ids=lambda page: page.name)
def test_what_fixtures_expect_has_the_right_shape(page: FixturePage) -> None:
    assert [found for name in page.record if (found := problem(name, page.record[name]))] == []


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("headline", 7, "headline is 7; want a text"),
        ("headline", [], "headline is []; want a text"),
        ("tags", None, "tags is None; want a list"),
        ("tags", ["a", 1], "tags[1] is 1; want a text"),
        ("authors", ["Ana"], "authors[0] is 'Ana'; want an object"),
        ("authors", [{"nam": "Ana"}], "authors[0] has 'nam'; known are name, url"),
        ("accessible", "yes", "accessible is 'yes'; want true or false"),
        ("weather", [{"temperature": True}], "weather[0].temperature is True; want a number"),
        ("quotes", [{"block": 1.5}], "quotes[0].block is 1.5; want a whole number"),
        ("quotes", [{"continued": [{"start": "x"}]}], "quotes[0].continued[0].start is 'x'; want a whole number"),
        ("quotes", [{"kind": "loud"}], "quotes[0].kind is 'loud'; want one of direct, mixed, indirect"),
        ("page_type", "poem", "page_type is 'poem'; want one of article, live_blog, gallery, video, listing, other"),
        ("body", [{"type": "poem"}], "body[0].type is 'poem'; want one of paragraph, heading, list_item, quote, code, table, caption"),
        ("moon", "x", "there is no field 'moon'"),
        ("headline", {"a" * 99: 1}, "headline is {'" + "a" * 38 + "…; want a text"),
    ],
)  # fmt: skip
def test_a_wrong_shape_is_told_with_its_place(name: str, value: Any, told: str) -> None:
    assert problem(name, value) == told


@pytest.mark.parametrize("name", FIELD_NAMES)
def test_the_page_does_not_say_is_a_value_of_every_field(name: str) -> None:
    nothing: list[str] | None = None if problem(name, []) else []

    assert name == "page_type" or problem(name, nothing) is None
