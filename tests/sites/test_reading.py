"""What a site's rule finds on a page, in the form of its field."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newsspider.evidence import NOTHING, Candidate, Extracted
from newsspider.fields.body.found import BodyFound
from newsspider.items import Author
from newsspider.page.page import Page, open_page
from newsspider.sites.reading import READERS, read_rules
from newsspider.sites.site import FIELDS, Rule, SiteRules

HTML = """<html lang="en"><head><meta name="desk" content="Harbour desk"></head><body>
<div class="k1">News</div><h2>Harbour gets a crane</h2><b>It lifts forty tonnes.</b>
<i><a href="/a/ana">Ana Ruiz</a> <a href="/a/joe">Joe Lind</a></i><u>4 November 2025, 10:30</u>
<div class="t"><p>The harbour has a new crane.</p><h3>Why</h3><ul><li>The old one was old.</li></ul></div>
<s><a>crane</a><a>harbour</a><a>crane</a></s></body></html>"""


def page(as_of: datetime | None = None) -> Page:
    return open_page(HTML, "http://news.example/a", as_of=as_of)


def rule(field: str, path: str, attribute: str | None = None) -> SiteRules:
    return SiteRules("news.example", (Rule(field, "2025", path, "a test", attribute=attribute),))


@pytest.mark.parametrize(
    ("field", "path", "value"),
    [
        ("headline", "//h2", "Harbour gets a crane"),
        ("standfirst", "//b", "It lifts forty tonnes."),
        ("section", "//div[@class='k1']", "News"),
        ("tags", "//s/a", ("crane", "harbour")),
        ("published", "//u", "2025-11-04T10:30:00"),
        ("page_date", "//u", "2025-11-04"),
        (
            "authors",
            "//i/a",
            (
                Author("Ana Ruiz", "http://news.example/a/ana"),
                Author("Joe Lind", "http://news.example/a/joe"),
            ),
        ),
    ],
)
def test_a_rule_gives_its_field_s_form(field: str, path: str, value: object) -> None:
    found = read_rules(rule(field, path), field, page(), {})

    assert found is not None
    best = found.extracted.best
    assert best is not None
    assert (best.value, best.rule, best.source, best.score) == (value, "news.example: 2025", "dom", None)
    assert best.where is not None


def test_what_is_not_shown_can_be_read_too() -> None:
    found = read_rules(rule("section", "//meta[@name='desk']", "content"), "section", page(), {})

    assert found is not None
    assert found.extracted.value == "Harbour desk"


def test_a_body_is_read_as_typed_blocks_with_their_places() -> None:
    found = read_rules(rule("body", "//div[@class='t']"), "body", page(), {})

    assert found is not None
    body = found.extracted
    assert isinstance(body, BodyFound)
    assert [(block.type, block.text) for block in body.value or ()] == [
        ("paragraph", "The harbour has a new crane."),
        ("heading", "Why"),
        ("list_item", "The old one was old."),
    ]
    assert [page().index.tags[i] for i in body.positions] == ["p", "h3", "li"]


@pytest.mark.parametrize("path", ["//h6", "//body/@lang/..//h6", "//u[. = '']", "//h2/text()", "//body/@lang"])
def test_a_rule_that_finds_nothing_says_nothing(path: str) -> None:
    assert read_rules(rule("headline", path), "headline", page(), {}) is None


def test_a_date_that_can_not_be_read_is_none() -> None:
    assert read_rules(rule("published", "//h2"), "published", page(), {}) is None


def test_of_two_layouts_the_one_of_the_page_s_day_is_read() -> None:
    old = Rule("headline", "2024", "//b", "a test", until=date(2024, 12, 31))
    new = Rule("headline", "2025", "//h2", "a test", since=date(2025, 1, 1))
    site = SiteRules("news.example", (old, new))

    values = [
        found.extracted.value if (found := read_rules(site, "headline", page(day), {})) else None
        for day in (datetime(2024, 5, 1, tzinfo=UTC), datetime(2026, 5, 1, tzinfo=UTC), None)
    ]

    assert values == ["It lifts forty tonnes.", "Harbour gets a crane", "It lifts forty tonnes."]


def test_the_generic_candidates_stay_as_runners_up() -> None:
    found = read_rules(rule("headline", "//h2"), "headline", page(), {})
    assert found is not None

    both = found.before(Extracted((Candidate("News", "dom", "h1", 0.9),)))

    assert [candidate.value for candidate in both.candidates] == ["Harbour gets a crane", "News"]
    assert found.before(NOTHING).value == "Harbour gets a crane"


def test_every_field_of_a_rule_can_be_read() -> None:
    assert {*READERS, "body"} == set(FIELDS)
