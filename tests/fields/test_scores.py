"""The table of measured precisions."""

from __future__ import annotations

from newsspider.fields import FIELDS
from newsspider.fields.scores import SCORES


def test_scores_are_precisions_of_fields_that_exist() -> None:
    assert set(SCORES) <= {field.name for field in FIELDS}
    assert all(score is None or 0 <= score <= 1 for scores in SCORES.values() for score in scores.values())
