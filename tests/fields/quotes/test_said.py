"""Stretches on their way to the record."""

from __future__ import annotations

from newsspider.fields.quotes.said import Said
from newsspider.fields.quotes.subjects import Attribution, Subject


def test_the_subject_kind_tells_how_the_speaker_is_named() -> None:
    said = Said(0, 0, 1, 5, True, "after", Attribution("after", Subject("pronoun", 0, 2, 3), (1, 2), 0))

    assert said.subject_kind == "pronoun"
    assert Said(0, 0, 1, 5, True, "last speaker").subject_kind == "none"
