"""What belongs together is one quote."""

from __future__ import annotations

from newsspider.items import Span

from .conftest import Quoted


def test_a_split_quotation_is_one_quote(quoted: Quoted) -> None:
    text = "“We tried everything,” said Tom Berg. “In the end it was a cable.”"
    quotes = quoted(text)

    assert [quote.text for quote in quotes] == ["We tried everything, In the end it was a cable."]
    span = quotes[0].continued[0]
    assert text[span.start : span.end] == "In the end it was a cable."


def test_a_quotation_split_inside_its_sentence_is_one_quote(quoted: Quoted) -> None:
    quotes = quoted("“The one real problem,” Tom Berg told Orbit Weekly, “was never the lamp.”")

    assert [quote.text for quote in quotes] == ["The one real problem, was never the lamp."]


def test_one_or_two_words_before_the_attribution_stand_on_their_own(quoted: Quoted) -> None:
    quotes = quoted("“The problem,” Tom Berg told Orbit Weekly, “was never the lamp.”")

    assert [(quote.text, quote.speaker) for quote in quotes] == [
        ("The problem,", "Tom Berg"),
        ("was never the lamp.", "Tom Berg"),
    ]


def test_two_named_speakers_part_what_a_missing_mark_would_join(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm said: “The lamp is old.", "“We will sell it anyway,” said Tom Berg.")

    assert [quote.speaker for quote in quotes] == ["Ida Holm", "Tom Berg"]


def test_paragraphs_that_reopen_the_mark_are_one_quote(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm was blunt. “The lamp is old.", "“And it is dim.", "“We will sell it,” she added.")

    assert [quote.text for quote in quotes] == ["The lamp is old.\nAnd it is dim.\nWe will sell it,"]
    assert quotes[0].continued == (Span(1, 1, 15), Span(2, 1, 17))
    assert quotes[0].speaker == "Ida Holm"


def test_an_open_quotation_gets_the_speaker_of_its_last_paragraph(quoted: Quoted) -> None:
    quotes = quoted("“The lamp is old, and it is dim.", "“We will sell it,” said Ida Holm.")

    assert [(quote.speaker, len(quote.continued)) for quote in quotes] == [("Ida Holm", 1)]


def test_other_sentences_between_make_two_quotes(quoted: Quoted) -> None:
    quotes = quoted("“We tried everything,” said Tom Berg. It took a year. “In the end it was a cable.”")

    assert [quote.speaker for quote in quotes] == ["Tom Berg", "Tom Berg"]


def test_a_pull_quote_is_left_out(quoted: Quoted) -> None:
    quotes = quoted("“The lamp is the whole story here,” said Ida Holm.", "“The lamp is the whole story here”", "Ah.")

    assert len(quotes) == 1


def test_whole_sentences_are_direct_and_parts_are_mixed(quoted: Quoted) -> None:
    direct, mixed = quoted("“We sell light,” said Ida Holm.", "Tom Berg said it was “a waste of public money”.")

    assert (direct.kind, mixed.kind) == ("direct", "mixed")
