"""The standfirst."""

from __future__ import annotations

import pytest

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import headline, standfirst
from newsspider.page.page import Page, open_page
from newsspider.page.selection import select, whole_text

TITLE = "A mill gets a web server"
HEAD = f"<h1>{TITLE}</h1>"
DECK = "Its wheel has turned since 1825; now it drives a small computer."
TEXT = "<p>The wheel of the old mill by the river turned slowly for years, and then its first page went out.</p>"
DESCRIPTION = f'<meta name="description" content="{DECK}">'


def find(page: Page) -> Extracted[str]:
    return standfirst.find(page, {"headline": headline.find(page, {})})


def value(html: str) -> str | None:
    return find(open_page(f"<body>{html}</body>", "http://mill.example/wheel")).value


@pytest.mark.parametrize(
    "deck",
    [
        f'<p class="standfirst">{DECK}</p>',
        f'<p class="td-post-sub-title">{DECK}</p>',
        f'<div class="tdb_single_subtitle"><p>{DECK}</p></div>',
        f'<div class="article-summary"><p>{DECK}</p></div>',
        f'<p class="chapo">{DECK}</p>',
        f'<div class="x1f2" data-testid="subheading">{DECK}</div>',
        f'<p class="ContentLead_root__nY3cX">{DECK}</p>',
        f'<div class="artikelVorspann"><p>{DECK}</p></div>',
        f'<h2 class="doc_header__subheader">{DECK}</h2>',
        f"<h2>{DECK}</h2>",
        f'<h2 class="strapline"><p>{DECK}</p></h2>',
        f"<p><strong>{DECK} And so it has been for long, long years.</strong></p>",
    ],
)
def test_what_calls_itself_a_deck_is_one(deck: str) -> None:
    assert (value(f"<article>{HEAD}{deck}<div>{TEXT * 3}</div></article>") or "").startswith(DECK)


def test_the_subheadings_of_the_text_are_none() -> None:
    heading = f'<h2 class="subhead">{DECK}</h2>'

    assert value(f"<article>{HEAD}{TEXT}{heading}{TEXT}{heading}{TEXT}</article>") is None


def test_of_bold_paragraphs_none_is_one() -> None:
    assert (
        value(f"<article>{HEAD}<div>{TEXT.replace('<p>', '<p><b>').replace('</p>', '</b></p>') * 3}</div></article>")
        is None
    )


def test_a_lone_paragraph_that_repeats_the_description_is_the_deck() -> None:
    html = f"<header>{HEAD}<p>{DECK}</p></header><div>{TEXT * 3}</div>"

    assert value(DESCRIPTION + html) == DECK
    assert value(html) is None


def test_a_first_paragraph_that_repeats_the_description_is_text() -> None:
    assert value(f"{DESCRIPTION}<article>{HEAD}<p>{DECK}</p>{TEXT * 3}</article>") is None


@pytest.mark.parametrize(
    "other",
    [
        f'<figure><p class="lead">{DECK}</p></figure>',
        f'<figcaption class="caption intro">{DECK}</figcaption>',
        f'<aside><p class="summary">{DECK}</p></aside>',
        f'<ul><li class="summary">{DECK}</li></ul>',
        f'<blockquote class="intro">{DECK}</blockquote>',
        f'<div class="author-summary">{DECK}</div>',
        f'<p class="newsletter-intro">{DECK}</p>',
        f'<p class="lead-image-text">{DECK}</p>',
        f'<p class="subheader">{DECK}</p>',
        f'<p id="speakable-summary">{DECK}</p>',
        '<p class="standfirst">Too short</p>',
        f'<p class="standfirst">{"long " * 200}</p>',
        f'<p class="standfirst">{TITLE}!</p>',
        f'<p class="standfirst"><a href="/other">{DECK}</a></p>',
        f'<div class="intro">{TEXT * 3}</div>',
        f'<div><h3><a href="/o">Another wheel</a></h3><p class="excerpt">{DECK}</p></div>',
        "<h2>Related</h2>",
        f'<div class="intro"><figure><img src="/w.jpg"></figure>{DECK}</div>',
        f'<div class="summary"><a rel="author" href="/ana">Ana Ruiz</a> {DECK}</div>',
        '<p class="lede">November 4, 2025, 5:39 PM UTC</p>',
        '<div class="subhead">Updated: <span>June 4, 2026, 4:56 PM ET</span> By Ana Ruiz | Mill News</div>',
        '<div class="article-desc">河边新闻 发布时间：10-08 12:00</div>',
        f'<div class="summary">{DECK} <div class="author_name">By Ana Ruiz</div></div>',
        '<p class="intro">[contact-form id="7" title="Write to the mill"]</p>',
    ],
)
def test_other_elements_by_the_headline_are_none(other: str) -> None:
    assert value(f"<article>{HEAD}{other}<div>{TEXT * 3}</div></article>") is None


def test_a_deck_far_below_or_above_the_headline_is_none() -> None:
    deck = f'<p class="standfirst">{DECK}</p>'

    assert value(f"<article>{HEAD}<div>{TEXT * 20}</div>{deck}</article>") is None
    assert value(f"<article>{deck}{HEAD}<div>{TEXT * 3}</div></article>") is None


def test_without_a_headline_nothing_is_shown_with_it() -> None:
    assert value(f'<p class="standfirst">{DECK}</p>{TEXT}') is None
    assert value("") is None


def test_the_deck_leads_back_to_its_element() -> None:
    page = open_page(f'<article>{HEAD}<p class="standfirst">{DECK}</p>{TEXT}</article>')

    best = find(page).best

    assert best is not None
    (node,) = select(page.root, best.where or "")
    assert (whole_text(node), best.source, best.rule) == (DECK, "dom", "class")


def test_a_headline_that_no_element_shows_is_no_failure() -> None:
    found = {"headline": Extracted((Candidate("Another title", "meta", "og:title", None),))}

    assert standfirst.find(open_page(f'<p class="standfirst">{DECK}</p>'), found).value is None


def test_a_text_page_has_it_between_headline_and_text() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    source = f"An old mill by the river gets a web server\n{DECK}\n\n{body}\n{body}"

    best = find(open_page(source, content_type="text/plain")).best

    assert best is not None
    assert (best.value, best.source, best.where) == (DECK, "text", "line 2")
    assert find(open_page("Mill", content_type="text/plain")).value is None


def test_a_byline_in_the_place_of_a_deck_is_none() -> None:
    html = '<h1>Water mill turns again</h1><p class="subtitle">by J. Haselhoef Apr. 26, 2022</p><p>It hums on.</p>'

    assert standfirst.find(open_page(html, "http://mill.example/a"), {}).value is None


@pytest.mark.parametrize("name", ["preamble", "article-einleitung", "zajawka", "catenaccio", "alt-baslik"])
def test_classes_of_other_languages_name_a_deck(name: str) -> None:
    html = f'<h1>An old mill by the river gets a web server</h1><div class="{name}">{DECK}</div><p>It hums on.</p>'

    assert standfirst.find(open_page(html), {}).value == DECK


@pytest.mark.parametrize("name", ["ArticleHeadstyled__Teaser-sc-tdzyy5-5", "field--name-field-teaser", "description"])
def test_a_teaser_is_the_deck_where_it_comes_first(name: str) -> None:
    deck = f'<div class="{name}"><p>{DECK} And so it has been for long, long years, with few pauses.</p></div>'
    picture = '<img src="/wheel.jpg">'

    for between, is_deck in (("", True), (picture, False), ("<p>Ana Ruiz</p>", False)):
        html = f"<h1>An old mill by the river gets a web server</h1>{between}{deck}<p>It hums on.</p>"
        assert (standfirst.find(open_page(html), {}).value is not None) == is_deck


def test_no_deck_stands_behind_two_lines_of_the_text() -> None:
    line = f"<p>{DECK * 4}</p>"
    html = f'<h1>An old mill by the river gets a web server</h1>{line * 2}<p class="standfirst">{DECK}</p>'

    assert standfirst.find(open_page(html), {}).value is None


@pytest.mark.parametrize("inner", ["video-resource__headline", "follow-modal-body", "newsletter-signup"])
def test_what_holds_a_film_or_a_form_to_sign_up_is_no_deck(inner: str) -> None:
    assert value(f'{HEAD}<section class="article__lede"><div class="{inner}">{DECK}</div></section>{TEXT * 3}') is None
