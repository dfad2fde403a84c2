from scrapy import Request
from scrapy.http import HtmlResponse, Response

from newsspider.discovery.lead import Lead, Listing
from newsspider.discovery.plans import Plan
from newsspider.spiders.accounting import LEAD, SITE, SOURCE, START, Accounting
from newsspider.spiders.intake import AT_A_TIME, Intake
from newsspider.spiders.site import SiteRun
from tests.crawlers import make_crawler

HOME = "https://news.example/"
ONE, TWO = f"{HOME}2025/11/04/harbour-gets-a-crane/", f"{HOME}2025/11/03/ferry-learns-to-whistle/"
LONGEST = 200


def make_intake() -> tuple[Intake, SiteRun]:
    site = SiteRun(Plan((HOME,), "news.example", None), {"feed": 5})
    accounts = Accounting(make_crawler(), [site], lambda _: None)
    return Intake([site], accounts, LONGEST), site


def home_page() -> Response:
    return HtmlResponse(HOME, request=Request(HOME, meta={LEAD: HOME, SITE: 0, SOURCE: START}))


def waiting(site: SiteRun) -> list[str]:
    return [lead.url for lead in site.take_articles()]


def test_the_articles_and_listings_of_a_listing_are_queued_once() -> None:
    intake, site = make_intake()
    listing = Listing((Lead(ONE, "page"), Lead(TWO, "page"), Lead(ONE, "page")), (Lead(f"{HOME}feed", "feed"),))

    list(intake.follow(home_page(), listing))

    assert waiting(site) == [ONE, TWO]
    assert [lead.url for lead in site.listings] == [f"{HOME}feed"]


def test_addresses_of_other_sites_and_beyond_measure_are_counted_and_not_queued() -> None:
    intake, site = make_intake()

    found = intake.follow(
        home_page(),
        Listing((Lead("https://else.example/a", "page"), Lead(HOME + "a" * LONGEST, "page"), Lead(ONE, "page"))),
    )

    assert list(found) == []
    assert waiting(site) == [ONE]
    count = intake.accounts.crawler.stats.get_value
    assert (count("newsspider/refused/other_site"), count("newsspider/refused/url_too_long")) == (1, 1)


def test_a_long_listing_is_taken_up_piece_by_piece() -> None:
    intake, site = make_intake()
    leads = tuple(Lead(f"{HOME}2025/11/04/story-{number}/", "page") for number in range(2 * AT_A_TIME + 1))

    pauses = intake.follow(home_page(), Listing(leads))
    next(pauses)
    first = len(site.waiting)
    rest = list(pauses)

    assert (first, len(rest), len(site.waiting)) == (AT_A_TIME, 1, 2 * AT_A_TIME + 1)


def test_a_teaser_is_queued_unless_it_is_known() -> None:
    intake, site = make_intake()

    found = [intake.queue_teaser(Lead(ONE, "teaser", rank=1), 0) for _ in range(2)]

    assert found == [True, False]
    assert waiting(site) == [ONE]


def test_without_a_state_nothing_is_taken_up_again() -> None:
    intake, site = make_intake()

    assert list(intake.resume(0)) == []

    assert waiting(site) == []
