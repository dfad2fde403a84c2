from typing import Any

import pytest

from newsspider.inspector.agreement import agrees
from tests.contracts import expected
from tests.contracts.pages import FixturePage, site_pages


def block(text: str, kind: str = "paragraph") -> dict[str, Any]:
    return {"type": kind, "text": text, "level": None}


def test_captions_and_an_opening_standfirst_are_no_difference() -> None:
    wanted = {"standfirst": "A", "body": [block("B")]}
    found = {"standfirst": "A", "body": [block("A"), block("photo", "caption"), block("B")]}

    assert agrees("body", wanted, found)
    assert not agrees("body", wanted, {"body": [block("C")]})


def test_dates_agree_as_instants_of_the_same_form() -> None:
    wanted = {"published": "2026-05-24T20:15:00+08:00"}

    assert agrees("published", wanted, {"published": "2026-05-24T12:15:00+00:00"})
    assert not agrees("published", wanted, {"published": "2026-05-24"})


def test_quotations_agree_by_the_words_around_them_not_by_block_numbers() -> None:
    quote = {"text": "x", "block": 0, "start": 0, "end": 1, "continued": []}
    wanted = {"quotes": [quote], "body": [block("x y")]}
    found = {"quotes": [{**quote, "block": 1, "score": 0.5}], "body": [block("z"), block("x y")]}

    assert agrees("quotes", wanted, found)


@pytest.mark.parametrize(
    "odd", [None, 7, "x", [1], [{"block": 99}], {"a": 1}, [{"type": "paragraph"}], "2026-99-99T00:00:00"]
)
@pytest.mark.parametrize("name", ["headline", "body", "quotes", "published", "teasers"])
def test_odd_shapes_agree_with_nothing_and_raise_nothing(name: str, odd: Any) -> None:
    good = {"body": [block("x")], "quotes": [], "published": "2026-05-24", "headline": "x", "teasers": []}

    assert agrees(name, {**good, name: odd}, {**good, name: "other"}) is False


@pytest.mark.parametrize("page", site_pages(), ids=lambda page: page.name)
def test_it_judges_as_the_contract_tests_do(page: FixturePage) -> None:
    for name in page.record:
        assert agrees(name, page.record, page.record) == expected.agrees(name, page.record, page.record)
