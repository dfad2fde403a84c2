"""The learnt weights."""

from __future__ import annotations

import pytest

from newsspider.fields.page_type.traits import PAGE_WORDS
from newsspider.fields.page_type.weights import ARTICLE, LISTING


@pytest.mark.parametrize("weights", [ARTICLE, LISTING])
def test_no_single_trait_outweighs_all_others(weights: dict[str, float]) -> None:
    assert "bias" in weights
    assert max(map(abs, weights.values())) < 3


def test_what_every_reader_would_expect_points_the_right_way() -> None:
    assert ARTICLE["og article"] > 0 > ARTICLE["og website"]
    assert ARTICLE["published none"] < 0 < ARTICLE["article node"]


def test_classes_of_the_page_are_among_those_that_are_read() -> None:
    assert {name.removeprefix("page ") for name in ARTICLE if name.startswith("page ")} <= PAGE_WORDS
