"""The learnt weights."""

from __future__ import annotations

from newsspider.fields.headline.ballot import ORDER
from newsspider.fields.headline.weights import WEIGHTS


def test_weights_of_places_name_ones_that_exist() -> None:
    assert {name[1:] for name in WEIGHTS if name[0] == "+"} <= set(ORDER)


def test_no_single_feature_outweighs_all_others() -> None:
    assert max(map(abs, WEIGHTS.values())) < 10
