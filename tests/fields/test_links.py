"""Links inside the body."""

from __future__ import annotations

from newsspider.evidence import Candidate
from newsspider.fields import links
from newsspider.fields.body.found import BodyFound
from newsspider.items import Link
from newsspider.page.page import Page, open_page

URL = "http://www.mill.example/news/wheel"


def body_of(page: Page) -> BodyFound:
    positions = tuple(i for i, tag in enumerate(page.index.tags) if tag == "p")
    return BodyFound((Candidate((), "dom", "segments", None),), positions, 0)


def find(html: str) -> tuple[Link, ...] | None:
    page = open_page(html, URL)
    return links.find(page, {"body": body_of(page)}).value


def test_links_are_given_in_reading_order_with_whether_they_stay_on_the_site() -> None:
    html = '<p>See <a href="/a">the <b>first</b></a> and <a href="https://m.mill.example/b">second</a>.</p><p><a href="http://other.example/">Third</a></p>'

    assert find(html) == (
        Link("http://www.mill.example/a", "the first", internal=True),
        Link("https://m.mill.example/b", "second", internal=True),
        Link("http://other.example/", "Third", internal=False),
    )


def test_links_outside_the_body_are_left_out() -> None:
    assert find('<div><a href="/a">menu</a></div><p>text</p>') is None


def test_links_without_text_or_to_nowhere_are_left_out() -> None:
    html = (
        '<p><a href="/a"> </a><a href="#note">1</a><a href="mailto:a@b.example">mail</a><a href="http://[">odd</a></p>'
    )

    assert find(html) is None


def test_without_a_body_there_are_no_links() -> None:
    assert links.find(open_page('<p><a href="/a">x</a></p>', URL), {}).value is None


def test_a_link_in_nested_blocks_is_given_once() -> None:
    page = open_page('<div><a href="/a">first</a><div><a href="/b">second</a></div></div><a href="/c">none</a>', URL)
    nested = BodyFound(
        (Candidate((), "dom", "segments", None),), tuple(i for i, tag in enumerate(page.index.tags) if tag == "div"), 0
    )

    found = links.find(page, {"body": nested}).value

    assert found is not None
    assert [link.text for link in found] == ["first", "second"]
