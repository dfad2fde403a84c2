"""What is true of a wording, and the votes that it adds up to."""

from __future__ import annotations

from newsspider.fields.headline.ballot import Ballot, gather
from newsspider.fields.headline.features import count_votes, features
from newsspider.fields.headline.spoken import Spoken


def spoken(text: str, rule: str, *traits: str) -> Spoken:
    return Spoken(text, rule, "dom", lambda: None, traits)


def test_agreement_wins_over_a_single_other_place() -> None:
    places = [spoken("The mill turns", "h1"), spoken("The mill turns", "og:title"), spoken("Another text", "title")]
    ballot = Ballot(gather(places))

    assert count_votes("the mill turns", ballot) > count_votes("another text", ballot)


def test_features_say_who_words_it_and_how_long_it_is() -> None:
    ballot = Ballot(gather([spoken("The mill turns again", "h1"), spoken("The mill turns", "title")]))

    assert {"+title", "places=1", "words=3-4", "unshown told", "main -00"} <= features("the mill turns", ballot)


def test_the_last_link_of_a_path_is_not_shown_but_the_heading_below_it_is() -> None:
    places = [
        spoken("Mill turns: all news", "h1", "h1 in crumbs"),
        spoken("The wheel", "below"),
        spoken("The wheel", "json-ld"),
    ]
    ballot = Ballot(gather(places))

    assert "crumbs unshown untold" in features("mill turns all news", ballot)
    assert "crumbs shown told first" in features("the wheel", ballot)
    assert count_votes("the wheel", ballot) > count_votes("mill turns all news", ballot)


def test_the_site_s_name_is_known() -> None:
    ballot = Ballot(
        gather([spoken("Mill News", "h1"), spoken("Mill News blog", "title")]), site=frozenset({"millnews"})
    )

    assert "site name" in features("mill news", ballot)
    assert "site name in it" in features("mill news blog", ballot)


def test_the_words_of_the_address_tell_wordings_apart() -> None:
    places = gather([spoken("The wheel turns", "h1"), spoken("All about energy", "title")])
    ballot = Ballot(places, "http://mill.example/the-wheel-turns")

    assert {"slug=3", "slug far ahead"} <= features("the wheel turns", ballot)
    assert {"slug=0", "slug far behind"} <= features("all about energy", ballot)


def test_what_is_cut_short_is_known() -> None:
    ballot = Ballot(gather([spoken("The wheel turns…", "title"), spoken("The mill | energy", "og:title")]))

    assert "cut short" in features("the wheel turns", ballot)
    assert "bar" in features("the mill energy", ballot)


def test_what_another_wording_goes_on_behind_is_cut_off() -> None:
    places = [
        spoken('The mill calls it "wonderful"', "h1"),
        spoken("The mill calls it", "og:title"),
        spoken("The mill", "title"),
    ]
    ballot = Ballot(gather(places))

    assert "cut off" in features("the mill calls it", ballot)
    assert "cut off" not in features("the mill", ballot)
    assert "cut off" not in features("the mill calls it wonderful", ballot)
