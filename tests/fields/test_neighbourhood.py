"""The surroundings of the headline."""

from __future__ import annotations

import pytest

from newsspider.fields.neighbourhood import (
    LEVELS,
    headline_at,
    holds_linked_heading,
    is_apart,
    is_running,
    outermost,
    sibling_before,
    sibling_behind,
    small_around,
    window,
)
from newsspider.page.index import Index
from newsspider.page.page import open_page

HTML = """<header><p>Tuesday</p></header><article><h1>Water mill gets a web server</h1><p id="by">By Ruth Aldous</p>
<div><p>The mill has run on a water wheel since 1811.</p></div></article>
<div class="card"><h3><a href="/other">Another story of mills</a></h3><p id="other">By Ana Ruiz</p></div>
<aside><p id="side">By Bo Li</p></aside>"""


def index() -> Index:
    return open_page(HTML).index


def by_id(index: Index, name: str) -> int:
    return next(i for i in range(len(index)) if index.get(i, "id") == name)


def test_the_headline_is_the_heading_with_its_words() -> None:
    page = open_page("<h1>Mill News of Aldersey</h1><h2>Water mill gets a web server</h2>").index

    assert page.tags[headline_at(page, "“Water mill” gets a web server")] == "h2"


def test_without_such_a_heading_it_is_the_first_of_the_first_level() -> None:
    page = index()

    assert page.tags[headline_at(page, "Something else")] == "h1"
    assert page.tags[headline_at(page, None)] == "h1"


def test_a_line_that_shows_it_goes_before_a_heading_of_other_words_but_no_link_does() -> None:
    line, text = (
        '<div class="t">Water mill gets a web server</div>',
        "<p>Water mill gets a web server, and it runs.</p>",
    )
    page = open_page(f"<h1>The Mill Times</h1>{line}{text}").index
    linked = open_page(f'<h1>The Mill Times</h1><a href="/w">{line}</a>{text}').index

    assert page.names[headline_at(page, "“Water mill” gets a web server")] == "t"
    assert linked.tags[headline_at(linked, "Water mill gets a web server")] == "h1"


def test_a_heading_that_holds_more_than_its_words_goes_before_a_line() -> None:
    bar, heading = "<p>Water mill gets a web server</p>", "<h1><i>Video</i> Water mill gets a web server</h1>"
    page = open_page(bar + heading).index

    assert page.tags[headline_at(page, "Water mill gets a web server")] == "h1"


def test_a_page_without_headings_has_no_place_for_it() -> None:
    assert headline_at(open_page("<p>Text</p>").index, "Text") == 0


def test_the_window_reaches_as_far_as_asked_before_and_behind() -> None:
    page = index()
    top = headline_at(page, None)

    near, far = window(page, top, 0, 10), window(page, top, 100, 400)

    assert near.holds(page, by_id(page, "by"))
    assert not near.holds(page, by_id(page, "other"))
    assert far.holds(page, page.tags.index("header"))
    assert far.holds(page, by_id(page, "other"))


def test_without_a_headline_the_window_is_the_beginning_of_the_page() -> None:
    page = open_page(f"<p>one</p><p>{'x' * 100}</p><p id=last>two</p>").index

    assert not window(page, 0, 50, 20).holds(page, by_id(page, "last"))


def test_cards_of_other_articles_and_side_parts_are_apart() -> None:
    page = index()
    top = headline_at(page, None)

    assert [is_apart(page, by_id(page, name), top) for name in ("by", "other", "side")] == [False, True, True]


def test_small_elements_around_are_found_up_to_a_size() -> None:
    page = open_page("<div><div><p id=a>one</p></div><p>A far longer text in the outer element.</p></div>").index

    found = small_around(page, [by_id(page, "a")], 10)

    assert [page.tags[i] for i in sorted(found)] == ["div"]


def test_only_so_many_elements_around_one_are_looked_at() -> None:
    page = open_page("<aside>" + "<div>" * (LEVELS + 10) + "<p>Text</p>")
    index = page.index

    assert is_apart(index, index.tagged("p")[0], 0) is False
    assert is_apart(index, index.tagged("div")[LEVELS // 2], 0) is True


def test_siblings_without_text_are_passed_over() -> None:
    page = open_page('<p id="a">One</p><p></p><p id="b">Two</p><i></i><p id="c">Three</p>').index
    first, middle, last = (by_id(page, name) for name in "abc")

    assert (sibling_before(page, middle), sibling_behind(page, middle)) == (first, last)
    assert (sibling_before(page, first), sibling_behind(page, last)) == (None, None)


def test_a_paragraph_is_running_text_from_a_size() -> None:
    page = open_page('<p id="a">The mill runs.</p><div id="b">The mill runs.</div>').index

    assert [is_running(page, by_id(page, "a"), least) for least in (14, 15)] == [True, False]
    assert not is_running(page, by_id(page, "b"), 14)
    assert not is_running(page, None, 0)


def test_of_nested_elements_the_outermost_remain() -> None:
    page = open_page('<div id="a"><p id="b">One</p></div><p id="c">Two</p>').index
    one, inner, two = (by_id(page, name) for name in "abc")

    assert outermost(page, [two, inner, one, one]) == [one, two]


@pytest.mark.parametrize(
    ("heading", "is_beside"),
    [
        ('<h3><a href="/b">A bridge</a></h3>', True),
        ('<h6><a href="/b">A bridge over the old river</a></h6>', True),
        ('<h6><a href="/b">Bridges</a></h6>', False),
        ('<h4>Topics: <a href="/b">Bridges</a>, <a href="/m">Mills</a>, <a href="/w">Water wheels</a></h4>', False),
    ],
)
def test_kickers_and_topics_are_no_headings_of_other_articles(heading: str, is_beside: bool) -> None:
    index = open_page(f"<h1>A mill gets a web server</h1><div>{heading}<b>Ana Ruiz</b></div>").index

    assert is_apart(index, index.tags.index("b"), index.headings[0]) is is_beside
    assert holds_linked_heading(index, index.tags.index("div")) is is_beside


def test_a_heading_that_an_element_stands_in_or_holds_is_its_own() -> None:
    index = open_page(
        '<h1>A mill gets a web server</h1><div><h4>By <a href="/ana-ruiz">Ana Ruiz de la Vega</a></h4></div>'
    ).index

    assert not is_apart(index, index.tags.index("a"), index.headings[0])
    assert not is_apart(index, index.tags.index("h4"), index.headings[0])
