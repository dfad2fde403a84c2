"""The learnt weights."""

from __future__ import annotations

from newsspider.fields.dates.weights import WEIGHTS


def test_a_date_below_the_headline_is_likelier_than_one_in_a_comment_or_a_card() -> None:
    assert WEIGHTS["first below"] > 0 > WEIGHTS["card"]
    assert WEIGHTS["near comment"] < 0


def test_what_calls_itself_a_publication_weighs_more_than_what_is_called_otherwise() -> None:
    assert WEIGHTS["label published"] > WEIGHTS["label other"]
