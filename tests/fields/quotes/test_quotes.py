"""The field as a whole: offsets, silence, robustness."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsspider.evidence import only
from newsspider.fields.quotes import find, find_quotes
from newsspider.items import Block, Quote

from .conftest import Quoted

PIECES = (
    "“", "”", '"', "„", "«", "»", "‘", "’", "'", "「", "」", "—", ": ", ", ", ". ", " said ", " says ", "She", " he ",
    "Ida Holm", "Holm", " the company ", " according to ", "It works very well", "We go on", "\ufffc", "\n", " of ",
    "Nordlicht AG", " chief executive ", "’s", "(", ")", "12", "?", "!", " called ", "sagte ", "a déclaré ",
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "it", "nl", "pt", "xx", None])


def whole_text(quote: Quote, blocks: list[Block]) -> str:
    text, block = blocks[quote.block].text[quote.start : quote.end], quote.block
    for span in quote.continued:
        text += (" " if span.block == block else "\n") + blocks[span.block].text[span.start : span.end]
        block = span.block
    return text


@settings(max_examples=300, deadline=None)
@given(texts=st.lists(TEXTS, max_size=5), language=LANGUAGES)
def test_any_text_gives_quotes_that_lie_where_they_say(texts: list[str], language: str | None) -> None:
    blocks = [Block("paragraph", text) for text in texts]

    for quote in find_quotes(blocks, language):
        assert quote.text == whole_text(quote, blocks)
        assert quote.kind in ("direct", "mixed")
        assert 0 <= quote.score <= 1


@pytest.mark.parametrize("mark", ['"', "“", "'", "« ", "“a” ", "‘a ", "„", "—", "”"])
def test_a_megabyte_of_marks_is_no_trouble(mark: str) -> None:
    text = mark * (200_000 // len(mark))

    assert find_quotes([Block("paragraph", text)], "en") == ()


def test_the_field_reads_body_and_language() -> None:
    body = (Block("paragraph", "„Das Gerät hält lange“, sagte Petra Beispiel."),)
    found = {"body": only(body, "dom", "x", 1.0), "language": only("de", "meta", "x", 1.0)}

    value = find(cast(Any, SimpleNamespace()), found).value

    assert value is not None
    assert value[0].speaker == "Petra Beispiel"


def test_a_page_without_body_says_nothing() -> None:
    assert find(cast(Any, SimpleNamespace()), {}).value is None


def test_captions_tables_and_code_are_not_read() -> None:
    text = "“We sell light,” said Ida Holm."

    assert find_quotes([Block(kind, text) for kind in ("caption", "table", "code", "heading")], "en") == ()


def test_a_press_release_gives_name_role_organisation_and_cue(quoted: Quoted) -> None:
    quote = quoted("“The lens sees at night. It is a milestone.” says Ida Holm, founder and CEO of Nordlicht Group.")[0]

    assert (quote.text, quote.speaker) == ("The lens sees at night. It is a milestone.", "Ida Holm")
    assert (quote.role, quote.organization, quote.cue) == ("founder and CEO", "Nordlicht Group", "says")


def test_terms_slogans_and_missions_are_not_speech(quoted: Quoted) -> None:
    found = quoted(
        "Since 2010 the firm has practised the mission of ‘tirelessly making good lamps for everyone on earth’.",
        "Its cameras, known by their ‘green ring’ branding, give “the Nordlicht look” to street photographers.",
    )

    assert found == ()


def test_a_slogan_that_goes_on_in_a_body_s_sentence_is_no_speech() -> None:
    text = "Lumiq sells phones. It has long promised ‘to put one good camera in every pocket’, and reviewers agree."

    assert find_quotes([Block("paragraph", text)], "en") == ()
