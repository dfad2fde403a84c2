from newsspider.discovery.plans import Plan
from newsspider.extensions.sitecounts import SiteCounts

PLANS = (
    Plan(("https://www.a.example/",), "A"),
    Plan(("https://b.example/x", "https://feeds.b.example/"), "B \x1b[2J"),
    Plan(("https://b.example/y",), "B again"),
)


def test_addresses_count_for_the_site_of_their_host_or_of_a_domain_above_it() -> None:
    counts = SiteCounts(PLANS, "technews")
    for url in (
        "https://a.example/1",
        "https://www.a.example/2",
        "https://blog.a.example/3",
        "http://b.example/",
        "https://c.example/",
    ):
        counts.watch(url, "discovered")
    for outcome in ("stored", "failed", "refused"):
        counts.watch("https://a.example/1", outcome)

    first, second, third = counts.sites
    assert (first.found, first.stored, first.failed, first.skipped, first.waiting) == (3, 1, 1, 1, 0)
    assert (second.found, third.found, counts.elsewhere.found, counts.total.found) == (1, 0, 1, 5)


def test_names_are_printable() -> None:
    assert SiteCounts(PLANS, "technews").sites[1].name == "B ␛[2J"


def test_a_spider_without_plans_has_one_row() -> None:
    counts = SiteCounts((), "mine")

    counts.watch("https://anywhere.example/", "discovered")
    counts.fetched(None)

    assert [(site.name, site.found, site.fetched) for site in counts.sites] == [("mine", 1, 1)]


def test_responses_count_by_the_number_of_the_site() -> None:
    counts = SiteCounts(PLANS, "technews")
    for number in (0, 0, 2, None, 9):
        counts.fetched(number)

    assert ([site.fetched for site in counts.sites], counts.total.fetched) == ([2, 0, 1], 5)


def test_a_rate_is_taken_over_the_last_glances() -> None:
    counts = SiteCounts(PLANS, "technews")
    for second in range(30):
        counts.glance(float(second))
        counts.fetched(0)

    assert counts.sites[0].rate == 1.0
    assert counts.sites[1].rate == 0.0
    assert SiteCounts((), "x").total.rate == 0.0
