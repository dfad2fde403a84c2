"""Blocks as tokens."""

from __future__ import annotations

from newsspider.fields.quotes.kinds import CAPITAL
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.passages import Passage, Unread, read_passage
from newsspider.fields.quotes.tokens import OTHER, QUOTED


def test_a_quotation_is_one_token() -> None:
    passage = read_passage(0, "“Yes, we can,” said Ida Holm.", ENGLISH)

    assert passage.words == (QUOTED, "said", "Ida", "Holm", ".")


def test_the_tokens_of_a_passage_without_a_quotation_are_told_apart_when_they_are_asked_for() -> None:
    passage = read_passage(0, "Ida Holm's lamp", ENGLISH)

    assert type(passage) is Unread
    assert passage.words == ("Ida", "Holm's", "lamp")
    assert type(passage) is Passage


def test_abbreviations_and_initials_keep_their_full_stop() -> None:
    passage = read_passage(0, "Dr. Silvia S. Holm of the U.S. left.", ENGLISH)

    assert passage.words == ("Dr.", "Silvia", "S.", "Holm", "of", "the", "U.S.", "left", ".")


def test_sentences_start_behind_full_stops_and_whole_quotations() -> None:
    passage = read_passage(0, "It rained. “We stayed in.” Then we left for 3.5 hours.", ENGLISH)

    assert [passage.words[index] for index in passage.sentences] == ["It", QUOTED, "Then"]


def test_elisions_are_words_of_their_own() -> None:
    assert read_passage(0, "chercheuse à l’Institut Nuage", ENGLISH).words == (
        "chercheuse",
        "à",
        "l’",
        "Institut",
        "Nuage",
    )


def test_two_sentences_without_a_space_are_two() -> None:
    assert "said" in read_passage(0, "he said.Holm agreed.", ENGLISH).words


def test_spans_give_the_text_back() -> None:
    passage = read_passage(0, "Ida Holm spoke.", ENGLISH)

    assert passage.span(0, 2) == "Ida Holm"
    assert passage.span(1, 1) == ""


def test_each_word_has_its_kinds_and_nothing_stands_around_them() -> None:
    passage = read_passage(0, "Ida Holm said", ENGLISH)

    assert [bool(kind & CAPITAL) for kind in passage.kinds] == [True, True, False, False, False, False]
    assert passage.kinds[2] == passage.kind("said")


def test_the_start_of_a_sentence_is_told() -> None:
    passage = read_passage(0, "It rained. Then we left.", ENGLISH)

    assert [passage.starts_sentence(token) for token in range(4)] == [True, False, False, True]


def test_the_sign_for_a_quotation_is_another_where_a_text_has_it_itself() -> None:
    passage = read_passage(0, f"{QUOTED} “Yes,” said Ida Holm {QUOTED}", ENGLISH)

    assert passage.words == (OTHER, QUOTED, "said", "Ida", "Holm", OTHER)
