"""A site that tries to lead the crawl to a listener on a private address, in every spelling and by every way in: nobody comes."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Self

import pytest

from tests.e2e.loopback import Loopback, article, html, links, redirect, xml
from tests.e2e.running import AT_ONCE, crawl
from tests.middlewares.spellings import of_four, of_six

SECRET = "127.0.0.2"
STORY = "2025/11/04/harbour-gets-a-crane-today"
MANY = tuple(
    part
    for name in ("FEEDS", "SITEMAPS", "SECTIONS", "PAGES")
    for part in ("-s", f"NEWSSPIDER_MAX_{name}=1000")
)  # fmt: skip


WAYS = ("link", "section", "autodiscovery", "feed", "sitemap", "redirected sitemap", "redirect or canonical", "robots")
"""Each spelling comes in all of them."""


class Listener:
    """Counts whoever connects."""

    def __init__(self) -> None:
        self.connections = 0
        self._socket = socket.create_server((SECRET, 0))
        self._thread = Thread(target=self._listen, daemon=True)

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nsecret")
            connection.close()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def spellings(port: int) -> list[str]:
    """URLs of the listener."""
    hosts = [host for host in (*of_four(SECRET), *of_six(SECRET)) if not host.endswith(":80")]
    return [f"http://{host}:{port}" for host in dict.fromkeys(hosts)]


def routes(urls: list[str]) -> Iterator[tuple[str, object]]:
    """A site whose every listing names the listener."""
    feeds = "".join(f'<link rel=alternate type="application/rss+xml" href="{url}/feed">' for url in urls)
    ways = "".join(
        f'<nav><a href="{url}/news/">News</a></nav><h2><a href="{url}/{STORY}">A story of the day here</a></h2>'
        for url in urls
    )
    own = "".join(f'<h2><a href="/{STORY}-{n}/">Story {n}</a></h2>' for n in range(len(urls)))
    yield (
        "/",
        html(
            f"<main>{ways}{own}<a rel=next href='{urls[0]}/page/2'>next</a></main>",
            feeds + '<link rel=alternate type="application/rss+xml" href="/feed.xml">',
        ),
    )
    yield (
        "/feed.xml",
        xml(
            "<rss><channel>" + "".join(f"<item><link>{url}/{STORY}</link></item>" for url in urls) + "</channel></rss>"
        ),
    )
    yield (
        "/index.xml",
        xml(
            "<sitemapindex>"
            + "".join(f"<sitemap><loc>{url}/news.xml</loc></sitemap>" for url in urls)
            + "".join(f"<sitemap><loc>/moved-{n}.xml</loc></sitemap>" for n in range(len(urls)))
            + "</sitemapindex>"
        ),
    )
    for n, url in enumerate(urls):
        yield f"/moved-{n}.xml", redirect(f"{url}/news.xml")
        yield (
            f"/{STORY}-{n}/",
            redirect(f"{url}/{STORY}")
            if n % 3
            else article(
                f"Story {n}",
                head=f'<link rel=canonical href="{url}/{STORY}"><meta http-equiv=refresh content="0;url={url}/x">',
            ),
        )


@pytest.mark.parametrize("is_listed", [False, True])
def test_nobody_connects_to_a_private_address_unless_it_is_on_the_list(tmp_path: Path, is_listed: bool) -> None:
    with Listener() as secret, Loopback() as site:
        urls = spellings(secret.port)
        assert len(urls) * len(WAYS) >= 300
        site.routes = dict(routes(urls))  # type: ignore[arg-type]
        robots = "User-agent: *\n" + "".join(f"Sitemap: {url}/map.xml\n" for url in (site.url + "/index.xml#", *urls))
        site.routes["/robots.txt"] = type(site.routes["/"])(robots.replace("#/map.xml", "").encode())
        allowed = ("-s", f"NEWSSPIDER_PRIVATE_NETWORKS={SECRET}") if is_listed else ()

        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, *MANY, *allowed))

    assert run.count("discovered") > len(urls)
    assert run.count("listings_refused/private_address") + run.count("listings_failed/host_not_found") > (
        0 if is_listed else len(urls)
    )
    assert (secret.connections > 0) == is_listed


def test_a_private_start_page_opens_its_own_address_only(tmp_path: Path) -> None:
    with Listener() as secret, Loopback({"/": links()}) as site:
        site.routes["/"] = redirect(f"http://{SECRET}:{secret.port}/")
        run = crawl(tmp_path, f"start={site.url}/")

    assert run.count("refused/private_address") == 1
    assert secret.connections == 0
