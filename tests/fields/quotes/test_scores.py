"""The generated table of precisions."""

from __future__ import annotations

from newsspider.fields.quotes.scores import PRECISION, score


def test_scores_are_shares() -> None:
    assert all(0 <= value <= 1 for value in PRECISION.values())


def test_an_unknown_rule_has_the_score_of_rare_ones() -> None:
    assert score("no such rule", "name") == score("another", "none")


def test_a_name_behind_the_quotation_is_surer_than_a_pronoun() -> None:
    assert score("after", "name") > score("after", "pronoun")
