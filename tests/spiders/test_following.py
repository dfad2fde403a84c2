from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from newsspider import extract
from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.plans import Plan
from newsspider.spiders.following import (
    from_found_page,
    from_home,
    from_section,
    homes_of,
    is_covered,
    is_home,
    is_too_old,
    reason_against,
    sitemaps_of,
)

NEXT = Lead("https://news.example/harbour/?page=2", "pagination")
OWN_FEED = Lead("https://news.example/harbour/feed/", "feed")
FEED = Lead("https://news.example/feed/", "feed")
SECTION = Lead("https://news.example/ferries/", "section")
ALL = Listing((Lead("https://news.example/a", "page"),), (NEXT, OWN_FEED, FEED, SECTION))


def test_a_home_page_leads_to_everything_and_to_the_sitemaps_of_robots_txt() -> None:
    listing = from_home(ALL, ["https://news.example/map.xml"])

    assert listing.listings == (*ALL.listings, Lead("https://news.example/map.xml", "sitemap"))


def test_a_section_that_was_asked_for_leads_to_its_next_page_and_its_own_feed() -> None:
    assert from_section(ALL, "https://news.example/harbour/?x=1").listings == (NEXT, OWN_FEED)


def test_a_section_that_was_found_leads_to_its_next_page() -> None:
    assert from_found_page(ALL) == Listing(ALL.articles, (NEXT,))


@pytest.mark.parametrize(
    ("url", "expected"), [("https://a.example", True), ("https://a.example/", True), ("https://a.example/x", False)]
)
def test_a_front_door_is_told(url: str, expected: bool) -> None:
    assert is_home(url) is expected


def test_a_feed_on_another_host_stands_for_the_site_of_its_articles() -> None:
    listing = Listing((Lead("https://news.example/a", "feed"),))

    homes = homes_of(["https://feeds.example/x"], "https://feeds.example/x", listing)

    assert is_covered(homes, "https://www.news.example/b")
    assert not is_covered(
        homes_of(["https://news.example/"], "https://news.example/feed", listing), "https://other.example/"
    )


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (Lead("https://news.example/a", "feed"), None),
        (Lead("https://other.example/a", "feed"), "other_site"),
        (Lead("https://news.example/" + "a" * 99, "feed"), "url_too_long"),
        (Lead("https://news.example/a", "feed", datetime(2025, 11, 3, 9, tzinfo=UTC)), "too_old"),
        (Lead("https://news.example/a", "feed", datetime(2025, 11, 4, tzinfo=UTC)), None),
        (Lead("https://news.example/a", "feed", datetime(2025, 11, 4, 11, tzinfo=UTC)), "too_old"),
    ],
)
def test_some_articles_are_not_even_fetched(lead: Lead, expected: str | None) -> None:
    since = datetime(2025, 11, 4, 12, tzinfo=UTC)

    assert reason_against(lead, ["https://news.example/"], since=since, longest=90) == expected


def test_an_article_is_too_old_where_every_plan_that_covers_it_asks_for_newer_ones() -> None:
    old = extract('<meta property="article:published_time" content="2025-01-05">', "https://news.example/a")
    since = datetime(2025, 6, 1, tzinfo=UTC)
    news, other = Plan(("https://news.example/",), "news", since=since), Plan(("https://other.example/",), "other")

    assert old.published == "2025-01-05"
    assert [is_too_old(old, plans) for plans in ([news], [news, other], [news, Plan(news.start, "news")], [other])] == [
        True,
        True,
        False,
        False,
    ]


def test_sitemaps_of_robots_txt_are_made_absolute() -> None:
    robots = SimpleNamespace(rp=SimpleNamespace(sitemaps=["/map.xml", "mailto:x"]))

    assert list(sitemaps_of(robots, "https://news.example/robots.txt")) == ["https://news.example/map.xml"]  # type: ignore[arg-type]
