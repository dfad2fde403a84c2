from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.sitemaps import NEWS_SOURCE, read_sitemap, read_text_sitemap

SITE = "https://news.example"
MAP = f"{SITE}/sitemap.xml"


def url(path: str, more: str = "") -> str:
    return f"<url><loc> {SITE}{path} </loc>{more}</url>"


def test_articles_come_newest_first_and_other_pages_are_left_out() -> None:
    entries = url("/2025/11/03/ferry/", "<lastmod>2025-11-03</lastmod>") + url(
        "/2025/11/04/crane/", "<lastmod>2025-11-04T08:00:00Z</lastmod>"
    )
    data = f"<urlset>{entries}{url('/about/')}{url('/gadgets/')}{url('/2025/11/04/crane.jpg')}</urlset>"

    listing = read_sitemap(data.encode(), MAP)

    assert [lead.url for lead in listing.articles] == [f"{SITE}/2025/11/04/crane/", f"{SITE}/2025/11/03/ferry/"]


def test_a_news_sitemap_holds_articles_whatever_their_addresses() -> None:
    news = '<n:news xmlns:n="x"><n:publication_date>2025-11-04</n:publication_date><n:title>Crane</n:title></n:news>'

    (lead,) = read_sitemap(f"<urlset>{url('/x', news)}</urlset>".encode(), MAP).articles

    assert (lead.source, lead.title, str(lead.published)) == (NEWS_SOURCE, "Crane", "2025-11-04 00:00:00+00:00")


def test_a_sitemap_of_posts_holds_articles_where_the_address_says_nothing() -> None:
    data = f"<urlset>{url('/crane')}</urlset>".encode()

    assert len(read_sitemap(data, f"{SITE}/post-sitemap.xml").articles) == 1
    assert len(read_sitemap(data, MAP).articles) == 0


def test_an_index_leads_to_its_sitemaps_the_likeliest_first() -> None:
    names = [
        "archive-2020.xml",
        "page-sitemap.xml",
        "category-sitemap.xml",
        "post_tag-sitemap2.xml",
        "wp-sitemap-users-1.xml",
        "a.xml",
        "post-sitemap.xml",
        "news-sitemap.xml",
    ]
    entries = "".join(f"<sitemap><loc>/{name}</loc></sitemap>" for name in names)

    listing = read_sitemap(f"<sitemapindex>{entries}</sitemapindex>".encode(), MAP)

    assert [lead.url.rpartition("/")[2] for lead in listing.listings] == [
        "post-sitemap.xml",
        "news-sitemap.xml",
        "archive-2020.xml",
        "a.xml",
    ]
    assert listing.articles == ()


def test_a_plain_list_is_read() -> None:
    listing = read_text_sitemap(f"{SITE}/2025/11/04/crane/\n\nftp://x/\n{SITE}/about\n".encode(), f"{SITE}/list.txt")

    assert [lead.url for lead in listing.articles] == [f"{SITE}/2025/11/04/crane/"]


@given(st.binary())
def test_reading_a_sitemap_never_raises(data: bytes) -> None:
    assert read_sitemap(data, MAP).articles == ()
    assert isinstance(read_text_sitemap(data, MAP).articles, tuple)
