"""Which of the shown dates is the article's."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.choice import likeliest, settle, updates
from newsspider.fields.dates.shown import shown
from newsspider.fields.dates.signs import Setting
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def setting(html: str) -> Setting:
    page = open_page(html, "http://mill.example/wheel")
    top = next((i for i in page.index.headings if page.index.tags[i] == "h1"), 0)
    return settle(page, top, shown(page, top), Manner("en", "MDY"))


def days(html: str) -> list[str]:
    return [value for _, value in likeliest(setting(html))]


def test_only_dates_that_can_be_true_are_settled() -> None:
    assert [value for _, value in setting(HEAD + "<p>4 Nov 2025</p><p>31 June 2025</p>").dates] == ["2025-11-04"]


def test_the_date_below_the_headline_is_the_likeliest() -> None:
    html = "<p>1 Nov 2025</p>" + HEAD + "<p>2 Nov 2025</p>" + TEXT * 30 + "<p>3 Nov 2025</p>"

    assert days(html)[0] == "2025-11-02"


@pytest.mark.parametrize(
    "other",
    [
        '<aside><time class="entry-date">1 Nov 2025</time></aside>',
        '<ul><li><h3><a href="/other">Another mill stops</a></h3><time class="entry-date">1 Nov 2025</time></li></ul>',
        '<a class="card" href="/other">Another mill <time>1 Nov 2025</time></a>',
        '<div class="td-header-date"><time>1 Nov 2025</time></div>',
        '<div class="comment"><p><time>1 Nov 2025</time></p></div>',
        "<footer><p>Copyright © 1 Nov 2025</p></footer>",
    ],
)
def test_teasers_comments_and_the_running_date_do_not_go_first(other: str) -> None:
    html = HEAD + '<time class="entry-date">4 Nov 2025</time>' + TEXT * 5

    assert days(html + other)[0] == days(other + html)[0] == "2025-11-04"


def test_a_link_to_the_page_itself_may_hold_its_date() -> None:
    assert days(HEAD + '<a href="/wheel" rel="bookmark"><time class="entry-date">4 Nov 2025</time></a>' + TEXT) == [
        "2025-11-04"
    ]


def test_a_card_among_others_that_links_to_the_page_itself_holds_its_date() -> None:
    card = '<li><a href="{}"><span class="authored">{}</span><h3>{}</h3></a></li>'
    cards = [
        ("/lock", "3 Nov 2025", "Lock opens"),
        ("/wheel", "2 Nov 2025", "Mill wheel turns"),
        ("/sluice", "1 Nov 2025", "Sluice shut"),
    ]
    assert days(HEAD + TEXT * 20 + "<ul>" + "".join(card.format(*c) for c in cards) + "</ul>") == ["2025-11-02"]


@pytest.mark.parametrize(
    "caption", ["FILE - In this 1 Nov 2025 photo the wheel stands.", "Archivfoto vom 1 Nov 2025", "Taken on 1 Nov 2025"]
)
def test_the_day_of_a_picture_is_not_the_article_s(caption: str) -> None:
    assert days(f"{HEAD}<p>{caption}</p>{TEXT}") == []


@pytest.mark.parametrize("caption", ["File photo", "Archivfoto: dpa"])
def test_a_caption_above_the_dateline_makes_no_picture_s_day_of_it(caption: str) -> None:
    assert days(f"{HEAD}<p>{caption}</p><p>1 Nov 2025</p>{TEXT}") == ["2025-11-01"]


def test_a_date_far_from_an_article_that_nothing_calls_its_own_is_none() -> None:
    assert days(HEAD + TEXT * 90 + '<ul class="related"><li><a href="/o">Mills of 1 Nov 2025</a></li></ul>') == []


def test_updates_are_those_near_the_headline_the_nearest_below_first() -> None:
    html = "<p>Updated 1 Nov 2025</p>" + HEAD + "<p>Updated 2 Nov 2025</p>" + TEXT * 40 + "<p>Updated 3 Nov 2025</p>"

    assert [value for _, value in updates(setting(html))] == ["2025-11-02", "2025-11-01"]
    assert days(html) == []


def test_a_line_that_states_the_publication_may_stand_far_below() -> None:
    footer = '<div class="footer"><p>Last change: 5 Nov 2025<br>{}: 4 Nov 2025<br>Readings: 61</p></div>'

    assert days(HEAD + TEXT * 80 + footer.format("Published on")) == ["2025-11-04"]
    assert days(HEAD + TEXT * 80 + footer.format("Born")) == []
