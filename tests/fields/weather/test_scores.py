"""The generated table of precisions."""

from __future__ import annotations

from newsspider.fields.weather.scores import PRECISION


def test_scores_are_shares_or_not_measured() -> None:
    assert all(value is None or 0 <= value <= 1 for value in PRECISION.values())


def test_every_rule_has_its_line() -> None:
    assert set(PRECISION) == {"widget", "attributes", "script", "lines"}
