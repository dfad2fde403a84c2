"""The running date."""

from __future__ import annotations

import pytest

from newsspider.fields import page_date
from newsspider.page.page import open_page
from newsspider.page.selection import select, whole_text

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"


def value(html: str) -> str | None:
    return page_date.find(open_page(html, "http://mill.com/wheel"), {}).value


@pytest.mark.parametrize(
    "html",
    [
        '<div class="tdb_header_date"><div class="tdb-head-date-txt">Tuesday, November 4, 2025</div></div>',
        '<div class="td_data_time"><div>Tuesday, November 4, 2025</div></div>',
        '<span id="today">4 Nov 2025</span>',
        '<span class="current-date">2025-11-04 08:15</span>',
        "<header><p>Tuesday, November 4, 2025</p></header>",
        '<div class="top-bar"><ul><li>Nov 4, 2025</li></ul></div>',
    ],
)
def test_the_header_shows_the_day(html: str) -> None:
    assert value(html + HEAD + TEXT) == "2025-11-04"


@pytest.mark.parametrize(
    "html",
    [
        HEAD + '<time class="entry-date">4 Nov 2025</time>' + TEXT,
        "<article><header><p>4 Nov 2025</p></header>" + HEAD + TEXT + "</article>",
        "<header><p>Since 4 Nov 2025 the best mill on the river</p></header>" + HEAD,
        '<header><a href="/o">4 Nov 2025</a></header>' + HEAD,
        "<header><p>Copyright 2025</p></header>" + HEAD,
        "<header><p>31 June 2025</p></header>" + HEAD,
        HEAD + '<p class="milltoday-dateline">4 Nov 2025</p>' + TEXT,
        "<p>4 Nov 2025</p>" + HEAD + TEXT,
        "",
    ],
)
def test_other_dates_are_no_running_date(html: str) -> None:
    assert value(html) is None


def test_an_element_that_names_itself_so_goes_before_the_header() -> None:
    assert value('<header><p>Nov 3, 2025</p><p class="current-date">Nov 4, 2025</p></header>' + HEAD) == "2025-11-04"


def test_the_day_leads_back_to_its_element() -> None:
    page = open_page("<header><p>Tuesday, November 4, 2025</p></header>" + HEAD)

    best = page_date.find(page, {}).best

    assert best is not None
    (node,) = select(page.root, best.where or "")
    assert whole_text(node) == "Tuesday, November 4, 2025"


def test_a_text_page_shows_it_above_the_headline() -> None:
    body = "The wheel of the old mill turned slowly for years, and then its first page went out."
    source = f"Tuesday, November 4, 2025\n\nAn old mill by the river gets a web server\n\n{body}\n{body}"

    best = page_date.find(open_page(source, content_type="text/plain"), {}).best

    assert best is not None
    assert (best.value, best.where) == ("2025-11-04", "line 1")
