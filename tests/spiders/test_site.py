from datetime import UTC, datetime

from newsspider.discovery.lead import Lead
from newsspider.discovery.plans import Plan
from newsspider.spiders.site import AT_ONCE, SiteRun


def make_site(limit: int | None = None) -> SiteRun:
    return SiteRun(Plan(("https://news.example/",), "news.example", limit), {"feed": 2, "section": 9})


def test_articles_without_a_date_come_in_their_order_then_the_newest() -> None:
    site = make_site()
    for name, day in (("old", 1), ("plain", None), ("new", 2), ("plain2", None)):
        site.add_article(Lead(name, "feed", datetime(2025, 11, day, tzinfo=UTC) if day else None))

    assert [lead.url for lead in site.take_articles()] == ["plain", "plain2", "new", "old"]


def test_no_more_are_in_flight_than_the_limit_leaves_room_for() -> None:
    site = make_site(limit=3)
    for number in range(5):
        site.add_article(Lead(str(number), "feed"))

    first = list(site.take_articles())
    site.in_flight, site.stored = 1, 1
    second = list(site.take_articles())

    assert (len(first), len(second), site.is_full) == (3, 1, False)


def test_a_listing_is_read_once_and_only_so_many_of_a_source() -> None:
    site = make_site()
    for path in ("feed1", "feed1/", "feed2", "feed3"):
        site.add_listing(Lead(f"https://news.example/{path}", "feed"))
    site.add_listing(Lead("https://news.example/x", "unknown"))

    assert [lead.url[-5:] for lead in site.take_listings()] == ["feed1", "feed2"]


def test_with_a_limit_the_next_listing_waits_until_nothing_else_is_left() -> None:
    site = make_site(limit=3)
    site.add_listing(Lead("https://news.example/feed", "feed"))
    site.add_listing(Lead("https://news.example/x/", "section"))
    site.add_article(Lead("https://news.example/a", "page"))

    before = list(site.take_listings())
    taken = list(site.take_articles())
    after = list(site.take_listings())

    assert (before, len(taken), [lead.source for lead in after]) == ([], 1, ["feed"])


def test_teasers_come_after_all_other_articles() -> None:
    site, day = make_site(), datetime(2025, 11, 2, tzinfo=UTC)
    for lead in (Lead("teaser", "teaser", day, rank=1), Lead("old", "feed", day), Lead("undated", "page")):
        site.add_article(lead)

    assert [lead.url for lead in site.take_articles()] == ["undated", "old", "teaser"]


def test_what_earlier_runs_have_left_without_a_date_comes_last() -> None:
    site = make_site()
    site.add_article(Lead("left", "page"), is_left=True)
    site.add_article(Lead("dated", "feed", datetime(2025, 11, 1, tzinfo=UTC)))
    site.add_article(Lead("new", "page"))

    assert [lead.url for lead in site.take_articles()] == ["new", "dated", "left"]


def test_no_more_are_handed_out_at_once_than_keep_a_site_busy() -> None:
    site = make_site()
    for number in range(AT_ONCE + 5):
        site.add_article(Lead(str(number), "feed"))

    assert len(list(site.take_articles())) == AT_ONCE


def test_a_listing_that_is_not_due_counts_and_a_known_one_goes_first() -> None:
    site = make_site(limit=1)
    site.add_article(Lead("https://news.example/a", "feed"))
    site.add_listing(Lead("https://news.example/feed1", "feed"), is_due=False)
    site.add_listing(Lead("https://news.example/feed2", "feed"), is_first=True)
    site.add_listing(Lead("https://news.example/feed3", "feed"))

    assert [lead.url[-5:] for lead in site.take_listings()] == ["feed2"]
    assert site.listings == []


def test_pages_that_another_process_extracts_leave_room_for_as_many_more() -> None:
    site = make_site()
    for number in range(4 * AT_ONCE):
        site.add_article(Lead(str(number), "feed"))
    first = list(site.take_articles())

    site.being_extracted = 3 * AT_ONCE - 1
    with site.extracting():
        more = list(site.take_articles())

    assert (len(first), len(more), site.being_extracted) == (AT_ONCE, AT_ONCE, 3 * AT_ONCE - 1)
