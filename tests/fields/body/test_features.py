"""Features of segments."""

from __future__ import annotations

from newsspider.fields.body import context_of
from newsspider.fields.body.features import features
from newsspider.page.page import open_page

HTML = """<h1>Water mill gets a web server</h1><div class="story"><p>The mill at Aldersey has run on a water wheel since 1811.</p></div>
<ul class="related"><li><a href="/a">Another story</a></li></ul>"""


def test_a_segment_is_described_by_what_it_is_and_where_it_stands() -> None:
    context = context_of(open_page(HTML), "Water mill gets a web server")

    title, paragraph, link = (set(features(context, n)) for n in range(3))

    assert {"bias", "tag=h1", "is headline", "at title", "prev none"} <= title
    assert {"tag=p", "size<60", "links<0.01", "in content", "after title<2"} <= paragraph
    assert {"tag=li", "links<inf", "in related", "in <ul>", "next none"} <= link


def test_json_ld_tells_which_segments_are_in_its_body() -> None:
    script = '<script type="application/ld+json">{"@type":"Article","articleBody":"The mill at Aldersey has run on a water wheel since 1811."}</script>'
    context = context_of(open_page(script + HTML), None)

    known = ["in articleBody" if "in articleBody" in features(context, n) else "no" for n in range(3)]

    assert known == ["no", "in articleBody", "no"]


def test_a_page_that_does_not_show_its_headline_has_no_title_place() -> None:
    context = context_of(open_page("<p>Text of the page.</p>"), "Something else")

    assert "no title" in features(context, 0)


def test_a_page_without_text_has_no_segments() -> None:
    context = context_of(open_page(""), None)

    assert list(context.segments) == []
