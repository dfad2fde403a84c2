"""Every kind of start page: the spider recognises which it is."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.e2e.loopback import Loopback, Reply, article, html, links, xml
from tests.e2e.running import crawl

ONE = "/2025/11/04/harbour-gets-a-crane/"
TWO = "/2025/11/03/ferry-learns-to-whistle/"
STORIES = {ONE: article("Harbour gets a crane"), TWO: article("Ferry learns to whistle")}
BOTH = ["Ferry learns to whistle", "Harbour gets a crane"]


def rss(url: str) -> str:
    entries = "".join(f"<item><title>x</title><link>{url}{path}</link></item>" for path in (ONE, TWO))
    return f'<rss version="2.0"><channel><title>News</title>{entries}</channel></rss>'


def atom() -> str:
    entries = "".join(f'<entry><title>x</title><link href="{path}"/></entry>' for path in (ONE, TWO))
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'


def urlset(url: str) -> str:
    entries = "".join(f"<url><loc>{url}{path}</loc></url>" for path in (ONE, TWO))
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</urlset>'


def news(url: str) -> str:
    entries = "".join(
        f"<url><loc>{url}{path}</loc><n:news><n:publication_date>2025-11-04</n:publication_date><n:title>x</n:title></n:news></url>"
        for path in (ONE, TWO)
    )
    spaces = (
        'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    )
    return f"<urlset {spaces}>{entries}</urlset>"


def index(url: str) -> str:
    return f"<sitemapindex><sitemap><loc>{url}/packed.xml.gz</loc></sitemap></sitemapindex>"


@pytest.mark.parametrize(
    "start", ["/", "/gadgets/", "/feed", "/atom", "/sitemap.xml", "/packed.xml.gz", "/news.xml", "/index.xml"]
)
def test_a_start_page_of_each_kind_leads_to_the_articles(start: str, tmp_path: Path) -> None:
    with Loopback(STORIES) as site:
        packed = Reply(gzip.compress(xml(urlset(site.url)).body), headers={"Content-Type": "application/octet-stream"})
        site.routes |= {
            "/": links(ONE, TWO),
            "/gadgets/": links(ONE, TWO),
            "/feed": xml(rss(site.url)),
            "/atom": xml(atom()),
        }
        site.routes |= {
            "/sitemap.xml": xml(urlset(site.url)),
            "/packed.xml.gz": packed,
            "/news.xml": xml(news(site.url)),
        }
        site.routes |= {"/index.xml": xml(index(site.url))}

        run = crawl(tmp_path, f"start={site.url}{start}")

    assert run.headlines == BOTH
    assert run.code == 0


def test_an_article_is_stored_itself_and_nothing_else_is_fetched(tmp_path: Path) -> None:
    with Loopback({**STORIES, ONE: article("Harbour gets a crane", f'See <a href="{TWO}">the ferry</a>.')}) as site:
        run = crawl(tmp_path, f"start={site.url}{ONE}")

        assert site.paths == [ONE]
    assert run.headlines == ["Harbour gets a crane"]


def test_feeds_that_a_home_page_advertises_and_sitemaps_that_robots_txt_names_are_read(tmp_path: Path) -> None:
    with Loopback(STORIES) as site:
        robots = Reply(f"User-agent: *\nAllow: /\nSitemap: {site.url}/map.xml".encode())
        feed = f'<rss version="2.0"><channel><item><link>{site.url}{ONE}</link></item></channel></rss>'
        sitemap = f"<urlset><url><loc>{site.url}{TWO}</loc></url></urlset>"
        head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
        site.routes |= {
            "/": html("<p>Welcome</p>", head),
            "/robots.txt": robots,
            "/feed": xml(feed),
            "/map.xml": xml(sitemap),
        }

        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == BOTH
    assert (run.count("discovered_via/feed"), run.count("discovered_via/sitemap")) == (1, 1)


def test_several_start_urls_are_one_run(tmp_path: Path) -> None:
    with Loopback(STORIES) as one, Loopback(STORIES) as other:
        run = crawl(tmp_path, f"start={one.url}{ONE},{other.url}{TWO}")

    assert run.headlines == BOTH


def test_an_article_under_two_addresses_is_stored_once(tmp_path: Path) -> None:
    with Loopback() as site:
        same = article("Harbour gets a crane", head=f'<link rel="canonical" href="{site.url}{ONE}">')
        site.routes |= {"/": links(ONE, "/print/2025/11/04/harbour-gets-a-crane-again/", TWO), ONE: same, TWO: same}

        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == ["Harbour gets a crane"]
    assert run.count("duplicate/same_article") == 1


def test_a_limit_holds_and_the_rest_is_accounted_for(tmp_path: Path) -> None:
    paths = [f"/2025/11/04/story-number-{number}-of-many/" for number in range(9)]
    with Loopback({path: article(f"Story {path[-2]}{path}") for path in paths}) as site:
        site.routes["/"] = links(*paths)

        run = crawl(tmp_path, f"start={site.url}/", "limit=4")

    assert len(run.records) == 4
    assert run.count("refused/over_limit") == 5
    assert run.code == 0


def test_articles_older_than_since_are_not_stored(tmp_path: Path) -> None:
    date = '<meta property="article:published_time" content="{}T08:00:00+01:00">'
    old = article("Ferry learns to whistle", head=date.format("2025-11-03"))
    with Loopback(
        {"/": links(ONE, TWO), ONE: article("Harbour gets a crane", head=date.format("2025-11-04")), TWO: old}
    ) as site:
        run = crawl(tmp_path, f"start={site.url}/", "since=2025-11-04")

    assert run.headlines == ["Harbour gets a crane"]
    assert run.count("refused/too_old") == 1
