"""Pronouns, surnames and descriptions."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("Ida Holm came.", "“It is fast,” she said."), "Ida Holm"),
        (("Ida Holm met Tom Berg.", "“It is fast,” he said."), "Tom Berg"),
        (("Ida Holm, a chemist, came.", "“It is fast,” Holm said."), "Ida Holm"),
        (("Dr. Ida Holm leads the lab.", "“It is fast,” Dr. Holm said."), "Ida Holm"),
        (("Kim Lund, a spokesperson for Quantix, confirmed it.", "“It is fast,” they said."), "Kim Lund"),
        (("Ida Holm, an economist, came.", "“It is fast,” the economist said."), "Ida Holm"),
        (("Quantix grew.", "“It is fast,” the company said."), "Quantix"),
        (("Tom Berg left, Holm said.", "Ida Holm is here.", "“It is fast,” she said."), "Ida Holm"),
    ],
)
def test_the_speaker_gets_the_fullest_name(quoted: Quoted, paragraphs: tuple[str, ...], speaker: str) -> None:
    assert quoted(*paragraphs)[-1].speaker == speaker


def test_who_reported_last_goes_before_who_was_named_last(quoted: Quoted) -> None:
    quote = quoted("Lund said that he had met the donors of Tom Berg.", "“It is a flight to quality,” he said.")[0]

    assert quote.speaker == "Lund"


def test_an_unnamed_speaker_has_a_role_and_an_organisation(quoted: Quoted) -> None:
    quote = quoted("“We do not comment on rumours,” a Quantix spokesperson told us.")[0]

    assert (quote.speaker, quote.role, quote.organization) == (None, "spokesperson", "Quantix")


def test_a_pronoun_behind_an_unnamed_speaker_is_not_somebody_else(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm came. “We left,” said a doctor from Nordstadt. Rain fell. “It was cold,” she said.")

    assert [quote.speaker for quote in quotes] == [None, None]


def test_a_document_is_named_by_its_noun_and_not_by_a_person(quoted: Quoted) -> None:
    assert quoted("Ida Holm came. “The lamps are too bright,” the report stated.")[0].speaker == "report"


def test_a_chain_of_pronouns_leads_to_who_reported_before(quoted: Quoted) -> None:
    quotes = quoted(
        "“We grow beans,” said Omar Qun, a farmer.",
        "Officer Zork Blim said that gardens help.",
        "He said the plan was good. “We work together on it,” he added.",
    )

    assert [quote.speaker for quote in quotes] == ["Omar Qun", "Zork Blim"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Ida Holm has run the mill for years. “It is our life,” said the 58-year-old.", "Ida Holm"),
        ("de", "Ida Holm hat den Brief gelesen. „Das ist unser Leben“, sagt die 58-Jährige.", "Ida Holm"),
        ("de", "Ida Holm und Tom Berg kamen. „Das ist unser Leben“, sagt der 58-Jährige.", "Tom Berg"),
        ("nl", "Ida Holm las de brief. “Dit is ons leven”, zegt de 58-jarige.", "Ida Holm"),
    ],
)
def test_an_age_stands_for_the_person_named_before(quoted: Quoted, language: str, text: str, speaker: str) -> None:
    assert quoted(text, language=language)[0].speaker == speaker
