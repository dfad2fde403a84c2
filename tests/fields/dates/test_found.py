"""What the date of publication leaves for the later dates."""

from __future__ import annotations

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import published
from newsspider.fields.dates.found import PublishedFound, manner_in, setting_in
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

HTML = '<html lang="en-GB"><h1>A mill gets a web server</h1><p>4 Nov 2025</p>'
ENGLISH = {"language": Extracted((Candidate("en", "dom", "lang", None),))}


def test_what_was_found_is_used_again() -> None:
    page = open_page(HTML, "http://mill.example/wheel")
    earlier = published.find(page, ENGLISH)

    assert isinstance(earlier, PublishedFound)
    assert manner_in(page, {"published": earlier}) is earlier.manner
    assert setting_in(page, {"published": earlier}) is earlier.setting


def test_without_it_the_page_is_looked_through_anew() -> None:
    page = open_page(HTML, "http://mill.example/wheel")

    assert manner_in(page, ENGLISH) == Manner("en", "DMY")
    assert [value for _, value in setting_in(page, ENGLISH).dates] == ["2025-11-04"]


def test_a_date_with_its_time_in_the_metadata_leaves_the_page_unread() -> None:
    stated = '<meta property="article:published_time" content="2025-11-04T08:00:00Z">'
    earlier = published.find(open_page(stated + HTML), {})

    assert isinstance(earlier, PublishedFound)
    assert earlier.setting is None
