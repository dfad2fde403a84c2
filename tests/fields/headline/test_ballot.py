"""The ballot of wordings."""

from __future__ import annotations

from newsspider.fields.headline.ballot import LONGEST, ORDER, count_votes, features, open_ballot
from newsspider.fields.headline.spoken import Spoken


def spoken(text: str, rule: str) -> Spoken:
    return Spoken(text, rule, "dom", lambda: None)


def test_places_that_agree_but_for_case_and_marks_share_a_wording() -> None:
    ballot = open_ballot([spoken("The “mill”", "h1"), spoken("THE MILL", "og:title"), spoken("A mill", "title")])

    assert {wording: [place.rule for place in places] for wording, places in ballot.items()} == {
        "the mill": ["h1", "og:title"],
        "a mill": ["title"],
    }


def test_what_cannot_be_a_headline_is_not_on_the_ballot() -> None:
    texts = ["", "x", "Home", "404", "—", "y" * (LONGEST + 1)]

    assert open_ballot([spoken(text, "h1") for text in texts]) == {}


def test_agreement_wins_over_a_single_other_place() -> None:
    ballot = open_ballot(
        [spoken("The mill turns", "h1"), spoken("The mill turns", "og:title"), spoken("Another text", "title")]
    )

    assert count_votes("the mill turns", ballot) > count_votes("another text", ballot)


def test_features_say_who_words_it_and_who_does_not() -> None:
    ballot = open_ballot([spoken("The mill turns again", "h1"), spoken("The mill turns", "title")])

    names = features("the mill turns", ballot)

    assert {"-h1", "+title", "places=1", "words=3-4", "inside h1"} <= set(names)


def test_every_kind_of_place_has_its_rank() -> None:
    assert len(ORDER) == len(set(ORDER)) == 9
