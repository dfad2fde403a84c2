"""Paragraphs whose names matter to quotations."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import read_passage
from newsspider.fields.quotes.scope import may_be_speech, read_relevant

from .conftest import Quoted

FILLER = ("It rained in Bergen.",) * 12


def read(*texts: str) -> list[list[str]]:
    passages = [read_passage(number, text, ENGLISH) for number, text in enumerate(texts)]
    said = {number: tokens for number, each in enumerate(passages) if (tokens := may_be_speech(each, ENGLISH))}
    rows = read_relevant(passages, said, ENGLISH)
    return [
        [" ".join(mention.words) for mention in rows[number].mentions] if number in rows else []
        for number in range(len(texts))
    ]


def test_names_far_from_any_quotation_are_not_read() -> None:
    assert read("Ida Holm came.", *FILLER, "“It is fast,” said Tom Berg.")[0] == []


def test_names_shortly_before_a_quotation_are_read() -> None:
    assert read(*FILLER, "Ida Holm came.", "“It is fast,” she said.")[-2] == ["Ida Holm"]


def test_a_name_met_near_a_quotation_is_looked_for_in_the_whole_article(quoted: Quoted) -> None:
    quote = quoted("Ida Holm, a chemist at Nimbus, came.", *FILLER, "“It is fast,” said Holm.")[0]

    assert (quote.speaker, quote.role, quote.organization) == ("Ida Holm", "chemist", "Nimbus")


def test_a_text_without_quotations_is_not_read_at_all() -> None:
    assert read("Ida Holm came.", "Tom Berg left.") == [[], []]


def test_a_role_points_to_a_paragraph_that_gives_it(quoted: Quoted) -> None:
    text = ("Ida Holm, an economist at Nimbus, came.", *FILLER[:5], "“It is fast,” the economist said.")

    assert quoted(*text)[0].speaker == "Ida Holm"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The “smart lamp” glows.", False),
        ("Press “OK” and wait.", False),
        ("Ida Holm said “— …” and left.", False),
        ("Ida Holm called it a “smart lamp”.", True),
        ("“We sell light and we like it.”", True),
        ("It was, “as far as we know”, dark.", True),
    ],
)
def test_stretches_that_nothing_reports_are_left_alone(text: str, wanted: bool) -> None:
    assert bool(may_be_speech(read_passage(0, text, ENGLISH), ENGLISH)) is wanted
