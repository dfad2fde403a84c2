"""The learnt weights."""

from __future__ import annotations

from newsspider.fields.body.marks import NAMES
from newsspider.fields.body.phrases import CAPITALISED, PHRASES
from newsspider.fields.body.weights import WEIGHTS


def test_weights_of_kinds_and_phrases_name_ones_that_exist() -> None:
    kinds = {name.removeprefix("in ").removeprefix("near ") for name in WEIGHTS if name.startswith(("in ", "near "))}
    phrases = {name.removeprefix("says ") for name in WEIGHTS if name.startswith("says ")}

    assert kinds <= {*NAMES, "articleBody", "description", "card", "form box"}
    assert phrases <= {name for name, _ in (*PHRASES, *CAPITALISED)}


def test_no_single_feature_outweighs_all_others() -> None:
    assert max(map(abs, WEIGHTS.values())) < 10
