"""What speaks for a shown date."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.choice import settle
from newsspider.fields.dates.shown import shown
from newsspider.fields.dates.signs import Setting, kinds, signs
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def setting(html: str, url: str = "http://mill.example/wheel") -> Setting:
    page = open_page(html, url)
    top = next((i for i in page.index.headings if page.index.tags[i] == "h1"), 0)
    return settle(page, top, shown(page, top), Manner("en", "MDY"))


def first(html: str, url: str = "http://mill.example/wheel") -> set[str]:
    found = setting(html, url)
    return set(signs(found, *found.dates[0]))


@pytest.mark.parametrize(
    ("html", "names"),
    [
        (HEAD + "<p>4 Nov 2025</p>", {"is line", "below<30", "alone", "first below", "in <p>", "day alone"}),
        (HEAD + TEXT * 3 + "<p>By Ana Ruiz 4 Nov 2025, 8:15</p>", {"below<300", "few beside", "with time", "label short"}),
        ("<p>4 Nov 2025</p>" + HEAD, {"above<40", "last above, above<40"}),
        ("<h1>Mill of 4 Nov 2025</h1>", {"in headline"}),
        ("<p>4 Nov 2025</p>", {"no headline"}),
        (HEAD + '<time class="post-date">4 Nov 2025</time>', {"is time", "own date"}),
        (HEAD + '<p class="byline"><b>4 Nov 2025</b></p>', {"near meta"}),
        (HEAD + '<p>Published on <i>4 Nov 2025</i></p>', {"label published"}),
        (HEAD + TEXT + "<p>4 Nov 2025</p>", {"below<100", "no label"}),
        (HEAD + "<p>© 4 Nov 2025</p>", {"label other"}),
        (HEAD + '<p><a href="/wheel">4 Nov 2025</a></p>', {"self link", "in <a>"}),
        (HEAD + '<p><a href="/other">4 Nov 2025</a></p>', {"other link"}),
        (HEAD + '<div><h3><a href="/o">Another wheel</a></h3><p>4 Nov 2025</p></div>', {"card"}),
        (HEAD + "<p>4 Nov 2025</p><p>5 Nov 2025</p>", {"alike 2", "days 2", "same day 1"}),
    ],
)  # fmt: skip
def test_what_is_true_of_a_date_is_named(html: str, names: set[str]) -> None:
    assert names <= first(html)


def test_the_address_agrees_or_not() -> None:
    html = HEAD + "<p>4 Nov 2025</p>"

    assert "like address" in first(html, "http://mill.example/2025/11/wheel")
    assert "unlike address" in first(html, "http://mill.example/2024/11/wheel")
    assert not {"like address", "unlike address"} & first(html)


def test_what_an_element_is_called_is_read_from_its_classes_and_id() -> None:
    assert kinds("post-date published") == ("publi", "date", "article")
    assert kinds("") == ()


def test_the_newest_day_is_named_so() -> None:
    found = setting(HEAD + "<p>4 Nov 2025</p><p>5 Nov 2025</p>")

    assert ["newest" in set(signs(found, one, value)) for one, value in found.dates] == [False, True]


def test_a_line_may_state_the_publication_and_nothing_else() -> None:
    assert "states publication" in first("<h1>A mill</h1><p>Erschienen am: 4.11.2025</p>")
    assert "states publication" not in first("<h1>A mill</h1><p>Erschienen am 4.11.2025</p>")
