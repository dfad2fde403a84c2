"""Where a page shows its authors without markup that says so."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.names import read_names
from newsspider.fields.authors.places import Byline
from newsspider.fields.authors.shown import shown_bylines
from newsspider.page.page import open_page
from newsspider.page.selection import select, whole_text

from .bylines import HEAD, TEXT, page_of, said, top

LONG = "<p>The wheel of the old mill turned slowly, and its first page went out to readers all along the river and beyond.</p>"


def shown(html: str) -> list[Byline]:
    page = page_of(html)
    return list(shown_bylines(page, top(page)))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('<p class="byline">By Ana Ruiz</p>', ["By Ana Ruiz"]),
        ('<p class="post-author-name">Ana Ruiz</p>', ["Ana Ruiz"]),
        ('<p class="autor"><a href="/x">Ana Ruiz</a>, <a href="/y">Ben Okafor</a></p>', ["Ana Ruiz", "Ben Okafor"]),
        ('<p class="x1" data-testid="articleByline">Ana Ruiz</p>', ["Ana Ruiz"]),
        ('<p class="byline"><b>Ana Ruiz</b><i>Staff Writer</i></p>', ["Ana Ruiz | Staff Writer"]),
        ('<p class="byline"><b>Ana</b><i>Ruiz</i></p>', ["Ana Ruiz"]),
        ("<p>By Ana Ruiz</p>", ["By Ana Ruiz"]),
        ("<p>Von Jana Petersen, Husum</p>", ["Von Jana Petersen, Husum"]),
        ("<p>By <b>Ana Ruiz</b></p>", ["By Ana Ruiz"]),
        ("<div><p>By</p><p>Ana Ruiz</p></div>", ["By | Ana Ruiz"]),
        ("<p>Written by Ana Ruiz</p>", ["Written by Ana Ruiz"]),
        ("<p>This post was written by Ana Ruiz</p>", ["This post was written by Ana Ruiz"]),
        ("<p>Redaktion: Ana Ruiz</p>", ["Redaktion: Ana Ruiz"]),
        ("<p>Ana Ruiz</p><p>4 November 2025</p>", ["Ana Ruiz"]),
        ("<p>2025-11-04</p><p>Ana Ruiz and Ben Okafor</p>", ["Ana Ruiz and Ben Okafor"]),
        ("<p>Ana Ruiz<br><a href='/x'>The Mill Times</a><br>Thu, 14 May 2020</p>", ["Ana Ruiz"]),
        ("<h5>2/26/2025 7:11 AM PST BY MILL STAFF</h5>", ["2/26/2025 7:11 AM PST BY MILL STAFF"]),
        ("<p>Posted on May 4, 2025 by Ana Ruiz</p>", ["Posted on May 4, 2025 by Ana Ruiz"]),
        ('<p class="byline"><b>Ana Ruiz</b> | Weilbach | 4 May</p>', ["Ana Ruiz"]),
        ("<p>Łucja Żak | Senior Writer | November 4, 2025</p>", ["Łucja Żak"]),
        (
            '<div class="author"><p>Ana Ruiz</p><p>City desk</p><p>Follow</p><p>Mills</p><p>Rivers</p></div>',
            ["Ana Ruiz"],
        ),
    ],
)
def test_what_looks_like_a_byline_is_shown(line: str, names: list[str]) -> None:
    assert names in said(shown(HEAD + line + TEXT))


@pytest.mark.parametrize(
    "line",
    [
        '<p class="author-bio">Ana likes mills.</p>',
        '<p class="comment-author">Zoe</p>',
        f'<p class="byline">{"By the river the mill stood, and its wheel turned for years. " * 4}</p>',
        "<p>By <b>now</b> the wheel " + "had turned for years without a break, " * 6 + "it seems.</p>",
        "<p>Text size</p>",
        "<p>By</p>",
        "<p>Ana Ruiz</p>",
        "<p>New mills</p><p>4 November 2025</p>",
        "<h2>Ana Ruiz</h2><p>4 November 2025</p>",
        "<p>Mill News</p><p>4 November 2025</p>",
        "<p>May 4, 2025 | <a href='/mills'>Mills</a>, Water Law</p>",
        "<p>On 4 May 2025 the mill was sold by Ana</p>",
        "<table><tr><th>Author</th><th>Message</th></tr></table>",
        "<form><label>By Wheel</label></form>",
        '<p data-testid="author-bio">Ana Ruiz</p>',
        '<a href="/energy">Green Energy</a><p>4 November 2025</p>',
        '<aside><p class="byline">By Zoe Lee</p><p>By Zoe Lee</p></aside>',
        '<div><h3><a href="/other">Another mill stops</a></h3><p class="byline">By Zoe Lee</p></div>',
    ],
)
def test_other_lines_by_the_headline_are_no_bylines(line: str) -> None:
    names = [name for byline in said(shown(HEAD + line + TEXT)) for name in byline]

    assert names in ([], ["By"])


def test_a_path_of_sections_is_no_byline_whatever_its_class() -> None:
    path = '<div class="author-crumbs"><a href="/">Aldersey</a> <a href="/mills/">Mills and Rivers</a></div>'

    assert shown(HEAD + path + TEXT) == []


def test_an_office_beside_a_date_is_no_name() -> None:
    assert shown(HEAD + "<p>Deputy Content Hub Director</p><p>4 November 2025</p>" + TEXT) == []


def test_a_headline_that_begins_like_a_byline_is_none() -> None:
    assert shown("<h1>Von der Leyen besucht Mühle</h1>" + TEXT) == []


def test_names_in_bold_before_the_text_or_at_its_end_are_a_signature() -> None:
    first = HEAD + "<p><strong>Ana Ruiz/Ben Okafor</strong></p>" + LONG * 3
    last = HEAD + "<div>" + LONG * 30 + "<p><em>Von Ana Ruiz</em></p></div>"

    assert said(shown(first)) == [["Ana Ruiz/Ben Okafor"]]
    assert said(shown(last)) == [["Von Ana Ruiz"]]


@pytest.mark.parametrize(
    "html",
    [
        LONG * 20 + "<p><strong>Key Takeaways</strong></p>" + LONG,
        LONG * 20 + "<p><strong>Ana Ruiz</strong> says so.</p>",
        "<p><strong>Key Points</strong></p><ul><li>One</li></ul>" + LONG,
        LONG * 20 + "<p><strong>More mills in pictures</strong></p>",
    ],
)
def test_other_paragraphs_in_bold_are_no_signatures(html: str) -> None:
    assert shown(HEAD + f"<div>{html}</div>") == []


def test_every_byline_leads_back_to_its_element() -> None:
    html = HEAD + "<p>Ana Ruiz</p><p>4 November 2025</p><p><b>Ana Ruiz</b></p>" + LONG
    page = open_page(html, "http://mill.example/wheel")

    bylines = shown(html)

    assert [byline.rule for byline in bylines] == ["beside date", "signature"]
    for byline in bylines:
        (node,) = select(page.root, byline.locate() or "")
        assert whole_text(node) == "Ana Ruiz"


def test_bylines_far_below_belong_to_others() -> None:
    assert shown(HEAD + TEXT * 20 + '<div><p class="byline">By Zoe Lee</p></div>') == []


def test_a_page_of_cues_alone_names_nobody() -> None:
    assert shown(HEAD + "<p>By</p>" * 300) == []


def test_links_of_editors_beside_a_writers_are_left_out() -> None:
    links = '<a href="/a">Ana Ruiz</a> | Edited by <a href="/b">Ben Okafor</a>'

    assert said(shown(HEAD + f'<p class="byline">{links}</p>')) == [["Ana Ruiz"]]


FAR = TEXT * 30


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ('<p class="posted">Posted by Ana Ruiz at October 12, 2005 9:14 AM | Comments (2)</p>', ["Ana Ruiz"]),
        ("<p>Geschrieben von Ruiz am 12.10.2005</p>", ["Ruiz"]),
        ('<div class="comment"><p>Posted by Ben Okafor at October 13, 2005</p></div>', []),
        ("<p>Posted by Ana Ruiz</p>", []),
        ('<div class="reader-opinions"><p>Posted by Ben Okafor at October 13, 2005 9:15</p></div>', []),
        ('<span class="post-author vcard">Posted by <span class="fn">Ana Ruiz</span></span>', ["Ana Ruiz"]),
        ('<div class="authors"><span>Autoři: </span><a href="/a">Ana Ruiz</a></div>', ["Ana Ruiz"]),
        ("<p>Autor: Ana Ruiz</p>", []),
    ],
)
def test_lines_behind_the_text_name_the_author_where_they_say_what_they_are(line: str, names: list[str]) -> None:
    found = said(shown(HEAD + FAR + line))

    assert [name for byline in found for name in read_names(byline[0])] == names
