"""What the page calls the part in which an article stands."""

from __future__ import annotations

import pytest

from newsspider.fields.section.labels import category_links, labels_above, links_above
from newsspider.page.page import open_page

URL = "http://mill.example/energy/wheel"


def above(html: str) -> list[str]:
    page = open_page(f"<body>{html}<h1>Wheel turns</h1>", URL)
    return [candidate.value for candidate in labels_above(page, "wheel turns", page.index.tagged("h1")[0])]


@pytest.mark.parametrize(
    "html",
    [
        '<h4 class="section_name"><a href="/e/">Energy</a></h4>',
        '<div class="field field--name-field-section"><a href="/e">Energy</a></div>',
        '<a class="gh-article-tag" href="/tag/energy/">Energy</a>',
        '<span class="story-meta-tag">Energy</span>',
        '<div class="RubricWrapper rubric"><a class="rubric__link" href="/e"><span>Energy</span></a></div>',
    ],
)
def test_a_label_above_the_headline_names_the_section(html: str) -> None:
    assert above(html) == ["Energy"]


@pytest.mark.parametrize(
    "html",
    [
        '<a class="section" href="#main">Skip to the text</a>',
        '<span class="section-label">More &gt;</span>',
        '<span class="category">4 November 2025</span>',
        '<div class="section"><span>The mill is a house by the river that all of Aldersey knows well</span></div>',
        '<span class="kicker">A loud night</span>',
        '<div class="section">Home</div>',
    ],
)
def test_buttons_dates_and_kickers_are_no_section(html: str) -> None:
    assert above(html) == []


def test_a_link_that_calls_itself_a_category_names_it() -> None:
    page = open_page('<a rel="category tag" href="/e/">Energy</a>', URL)

    assert [candidate.value for candidate in category_links(page)] == ["Energy"]


def test_a_link_to_the_path_above_names_it() -> None:
    page = open_page('<nav><a href="/energy">Energy</a><a href="/world">World</a></nav>', URL)

    assert [candidate.value for candidate in links_above(page, "wheel turns")] == ["Energy"]
