"""The meta description."""

from __future__ import annotations

from newsspider.fields import description
from newsspider.page.page import open_page
from newsspider.page.selection import select


def test_the_description_for_search_engines_goes_first() -> None:
    page = open_page(
        '<meta property="og:description" content="For previews"><meta name="description" content="For search">'
    )

    found = description.find(page, {})

    assert [candidate.value for candidate in found.candidates] == ["For search", "For previews"]


def test_evidence_leads_to_the_tag() -> None:
    page = open_page('<meta name="description" content="A &amp; B">')

    best = description.find(page, {}).best

    assert best is not None
    assert (best.source, best.rule, best.value) == ("meta", "description", "A & B")
    assert select(page.root, str(best.where))[0].get("content") == "A & B"


def test_tags_that_were_left_in_it_are_no_part_of_it_and_what_is_escaped_twice_is_read_as_it_was_meant() -> None:
    written = "&lt;p&gt;The &lt;em&gt;mill&lt;/em&gt;&amp;#8217;s wheel,&lt;br&gt;<The Wheel>: m&amp;uuml;de &amp; old&lt;/p&gt;"
    page = open_page(f'<meta name="description" content="{written}">')

    assert description.find(page, {}).value == "The mill’s wheel, <The Wheel>: müde & old"


def test_a_page_without_one_says_nothing() -> None:
    assert description.find(open_page('<p>x</p><meta name="description" content=" ">'), {}).value is None


def test_a_page_of_lines_says_nothing() -> None:
    assert description.find(open_page("one\ntwo", content_type="text/plain"), {}).value is None
