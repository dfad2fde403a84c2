"""Stretches that no attribution stands beside."""

from __future__ import annotations

import pytest

from newsspider.fields.quotes.alone import ends_block, is_reported, stop_behind
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.passages import read_passage

from .conftest import Quoted


def test_reported_speech_makes_speech_of_marked_words() -> None:
    text = "Man werde es „im Herbst gewiss endlich ausliefern“."
    passage = read_passage(0, text, GERMAN)
    token = next(iter(passage.quoted))

    assert is_reported(passage, token, "im Herbst gewiss endlich ausliefern", GERMAN)
    assert not is_reported(passage, token, "im Herbst", GERMAN)


@pytest.mark.parametrize(
    ("text", "stop"), [("Se enfadó. “Nos mintieron a todos”. Luego calló.", "."), ("Dice “nos mintieron”.", "")]
)
def test_a_full_stop_behind_a_whole_sentence_is_its_own(text: str, stop: str) -> None:
    passage = read_passage(0, text, ENGLISH)

    assert stop_behind(passage, next(iter(passage.quoted))) == stop


@pytest.mark.parametrize(("text", "ends"), [("“We sell light.”", True), ("“Light”.", True), ("“Light” sells.", False)])
def test_a_stretch_ends_its_block_with_at_most_a_stop_behind_it(text: str, ends: bool) -> None:
    passage = read_passage(0, text, ENGLISH)

    assert ends_block(passage, next(iter(passage.quoted))) == ends


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“We sell light,” said Ida Holm. “Ask us.”", ["Ida Holm"]),
        ("“We sell light,” said Ida Holm. And: “We have sold it for sixty years.”", ["Ida Holm", "Ida Holm"]),
        ("“We sell light,” she said. But “Light does not sell itself on this pier.”", [None, None]),
        ("“We sell light,” Tom Berg said. Ida Holm replied, “You never sold it.”", ["Tom Berg", "Ida Holm"]),
        ("On Monday, Ida Holm tweeted, “We sell light.” This sort of joke, Nimbus said, is not ours.", ["Ida Holm"]),
    ],
)
def test_what_stands_behind_an_attribution_goes_on_with_it_or_has_its_own(
    quoted: Quoted, text: str, speakers: list[str | None]
) -> None:
    assert [quote.speaker for quote in quoted(text)] == speakers


def test_a_thing_without_a_name_says_nothing(quoted: Quoted) -> None:
    assert (
        quoted("A printer stood in Los Nidos.", "It had no paper. Then it said “Please feed me soon. Thank you.”") == ()
    )
