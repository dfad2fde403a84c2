"""Who speaks from one quotation to the next."""

from __future__ import annotations

from .conftest import Quoted


def speakers(quotes: object) -> list[str | None]:
    return [quote.speaker for quote in quotes]  # type: ignore[attr-defined]


def test_two_speakers_in_one_sentence_keep_their_words(quoted: Quoted) -> None:
    found = quoted("“It works very well,” said Ida Holm, but “it cannot work at scale,” replied Tom Berg.")

    assert speakers(found) == ["Ida Holm", "Tom Berg"]


def test_a_quotation_alone_follows_the_sentence_before_it(quoted: Quoted) -> None:
    assert speakers(quoted("Ida Holm of Nordlicht was blunt. “The lamp is somebody else’s idea.”")) == ["Ida Holm"]


def test_a_paragraph_of_its_own_goes_on_with_the_speaker(quoted: Quoted) -> None:
    found = quoted("“We built it in a year,” comments Ida Holm.", "“We looked at every lamp on the market first.”")

    assert speakers(found) == ["Ida Holm", "Ida Holm"]


def test_a_dash_line_under_a_quotation_names_the_speaker(quoted: Quoted) -> None:
    found = quoted("“Simplicity is a great virtue, but it is hard work.”", "— Edsger Lund, computer scientist")

    assert [(quote.speaker, quote.role) for quote in found] == [("Edsger Lund", "computer scientist")]


def test_where_the_article_does_not_say_the_speaker_is_null(quoted: Quoted) -> None:
    assert speakers(quoted("It rained. “Nobody told us about the rain,”")) == [None]


def test_transcripts_without_marks_give_nothing(quoted: Quoted) -> None:
    assert quoted("Q: Why now?", "A: Because the old lamp was dying.") == ()


def test_a_sentence_that_an_attribution_interrupts_ends_before_the_next_one_s_subject(quoted: Quoted) -> None:
    found = quoted(
        "“Our friends by the harbour,” Ida Holm joked at the pier, “are eager to start.” The keepers laughed."
    )

    assert speakers(found) == ["Ida Holm"]
