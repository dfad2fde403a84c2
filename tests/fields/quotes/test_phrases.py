"""Speaker phrases, read forwards and backwards."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import read_passage
from newsspider.fields.quotes.phrases import Reader
from newsspider.fields.quotes.subjects import Subject
from tests.fields.quotes.naming import names_of


def reader(text: str) -> Reader:
    passage = read_passage(0, text, ENGLISH)
    return Reader(passage, 0, names_of(passage), ENGLISH)


def words(found: Subject | None) -> tuple[str, str] | None:
    if found is None:
        return None
    return found.kind, " ".join(found.mention.words) if found.mention is not None else ""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("she in May", ("pronoun", "")),
        ("Ida Holm in May", ("name", "Ida Holm")),
        ("Quantix analyst Ida Holm.", ("name", "Ida Holm")),
        ("minister of mines and energy Tom Berg told us", ("name", "Tom Berg")),
        ("her brother, Jan Berg.", ("name", "Jan Berg")),
        ("Holm's river warden, Jan Berg.", ("name", "Jan Berg")),
        ("a Quantix spokesperson in May", ("noun", "")),
        ("in May", None),
    ],
)
def test_the_phrase_behind_a_verb_is_read(text: str, wanted: tuple[str, str] | None) -> None:
    found = reader(text)

    assert words(found.forwards(0, len(found.passage.words))) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Then she", ("pronoun", "")),
        ("Ida Holm has also", ("name", "Ida Holm")),
        ("Ida Holm, a chemist at Quantix,", ("name", "Ida Holm")),
        ("Ida Holm from Quantix in Nordstadt", ("name", "Ida Holm")),
        ("Ida Holm and her team", ("name", "Ida Holm")),
        ("then Ida Holm of the Quantix Center and Norland University", ("name", "Ida Holm")),
        ("then Ida Holm of the Quantix Center for Wheels (QCW) and Norland University", ("name", "Ida Holm")),
        ("then Quantix Center and Norland University", ("name", "Norland University")),
        ("then Ida Holm, who led the long research at the wheel", ("name", "Ida Holm")),
        ("Ida Holm, trainer, Fit Food, Spain", ("name", "Ida Holm")),
        ("the authors of the study published in the journal Orbit", ("noun", "")),
    ],
)
def test_the_phrase_before_a_verb_is_read(text: str, wanted: tuple[str, str] | None) -> None:
    found = reader(text)

    assert words(found.backwards(0, len(found.passage.words))) == wanted
