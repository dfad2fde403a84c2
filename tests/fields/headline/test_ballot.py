"""The ballot of wordings."""

from __future__ import annotations

import json

import pytest

from newsspider.fields.headline import find
from newsspider.fields.headline.ballot import LONGEST, ORDER, Ballot, gather, mended, open_ballot
from newsspider.fields.headline.spoken import Spoken
from newsspider.page.page import open_page


def spoken(text: str, rule: str, *traits: str) -> Spoken:
    return Spoken(text, rule, "dom", lambda: None, traits)


def test_places_that_agree_but_for_case_and_marks_share_a_wording() -> None:
    places = gather([spoken("The “mill”", "h1"), spoken("THE MILL", "og:title"), spoken("A mill", "title")])

    assert {wording: [place.rule for place in said] for wording, said in places.items()} == {
        "the mill": ["h1", "og:title"],
        "a mill": ["title"],
    }


def test_what_cannot_be_a_headline_is_not_on_the_ballot() -> None:
    texts = ["", "x", "Home", "404", "—", "y" * (LONGEST + 1)]

    assert gather([spoken(text, "h1") for text in texts]) == {}


def test_the_first_wording_of_a_kind_of_place_stands_for_it() -> None:
    ballot = Ballot(gather([spoken("One", "meta"), spoken("Two", "meta"), spoken("Two", "title")]))

    assert ballot.stated == {"meta": "one", "title": "two"}


def test_a_first_heading_in_a_path_of_links_is_known() -> None:
    assert Ballot(gather([spoken("The mill turns", "h1", "h1 in crumbs")])).in_crumbs
    assert not Ballot(gather([spoken("The mill turns", "h1")])).in_crumbs


def test_wordings_are_compared_with_the_address() -> None:
    page = open_page("<h1>The mill turns</h1><title>About energy</title>", "http://mill.example/a/the-mill-turns")

    likenesses = open_ballot(page).likenesses

    assert likenesses == {"the mill turns": 1.0, "about energy": 0.0}


def test_an_address_without_words_tells_nothing() -> None:
    assert open_ballot(open_page("<h1>The mill turns</h1>", "http://mill.example/a/123")).likenesses == {}


def test_every_kind_of_place_has_its_rank() -> None:
    assert len(ORDER) == len(set(ORDER)) == 13


def test_an_attribute_that_a_quotation_mark_cut_off_gets_the_whole_wording() -> None:
    places = [
        spoken("Mayor calls bridge ", "og:title"),
        spoken('Mayor calls bridge "a marvel"', "h1"),
        spoken('Mayor calls bridge "a marvel" | Post', "title"),
    ]

    assert [place.text for place in mended(places)] == [places[1].text, places[1].text, places[2].text]


def test_other_places_and_wordings_that_go_on_in_another_way_stay() -> None:
    places = [
        spoken("Mayor calls", "h1"),
        spoken("Mayor", "og:title"),
        spoken("", "meta"),
        spoken('Mayor calls "bridge"', "title"),
        spoken("A", "og:title"),
    ]

    assert mended(places) == places


def test_the_record_has_the_headline_that_broken_attributes_cut() -> None:
    page = open_page(
        '<title>Mayor calls bridge "a marvel"</title><meta property="og:title" content="Mayor calls bridge "a marvel"">'
        '<meta name="twitter:title" content="Mayor calls bridge "a marvel""><h1>Mayor calls bridge &quot;a marvel&quot;</h1><p>It opened.</p>'
    )

    assert find(page, {}).value == 'Mayor calls bridge "a marvel"'


@pytest.mark.parametrize(
    ("name", "told"), [("Water mill", "water mill"), ("Wheel", "building that grinds grain by water")]
)
def test_a_description_in_the_place_of_the_headline_gives_way_to_the_name_that_is_shown(name: str, told: str) -> None:
    data = json.dumps({"@type": "Article", "name": name, "headline": "building that grinds grain by water"})
    page = open_page(f'<script type="application/ld+json">{data}</script><h1>Water mill</h1>', "http://mill.example/w")

    assert told in open_ballot(page).places
    assert ("building that grinds grain by water" in open_ballot(page).places) is (name == "Wheel")
