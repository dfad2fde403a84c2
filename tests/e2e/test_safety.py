"""What a crawl must never do, whatever a site answers; real sockets throughout."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from newsspider.tables.packing import open_zstd
from tests.e2e.loopback import HTML, Loopback, Reply, article, html, links, redirect, xml
from tests.e2e.running import AT_ONCE, crawl

ONE = "/2025/11/04/harbour-gets-a-crane/"
TWO = "/2025/11/03/ferry-learns-to-whistle/"
THREE = "/2025/11/02/lighthouse-changes-its-lamp/"
PUBLIC = "http://news.example"


def through(proxy: Loopback) -> tuple[str, ...]:
    return (*AT_ONCE, "-s", f"NEWSSPIDER_PROXY={proxy.url}", "-s", "RETRY_ENABLED=0")


def test_what_robots_txt_forbids_is_not_fetched(tmp_path: Path) -> None:
    robots = Reply(b"User-agent: *\nDisallow: /2025/11/03/\n\nUser-agent: newsspider\nDisallow: /2025/11/02/")
    with Loopback(
        {"/robots.txt": robots, "/": links(ONE, TWO, THREE), ONE: article("One"), TWO: article("Two")}
    ) as site:
        run = crawl(tmp_path, f"start={site.url}/")

        assert sorted(site.paths) == ["/", TWO, ONE]
    assert run.count("refused/robots") == 1


def test_a_robots_txt_that_ends_in_a_server_error_forbids_all(tmp_path: Path) -> None:
    with Loopback({"/robots.txt": Reply(b"oops", 503), "/": links(ONE), ONE: article("One")}) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", "RETRY_ENABLED=0"))

        assert site.paths == []
    assert run.count("refused/robots_unreachable") == 1
    assert run.code == 3


def test_a_robots_txt_that_is_not_there_forbids_nothing_whatever_its_page_says(tmp_path: Path) -> None:
    with Loopback(
        {"/robots.txt": Reply(b"User-agent: *\nDisallow: /", 404), "/": links(ONE), ONE: article("One")}
    ) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == ["One"]


@pytest.mark.parametrize("is_packed", [False, True])
def test_of_an_endless_robots_txt_the_beginning_is_obeyed(is_packed: bool, tmp_path: Path) -> None:
    rules = f"User-agent: *\nDisallow: {TWO}\n".encode() + b"# filler\n" * 2_000_000 + b"Disallow: /\n"
    robots = Reply(gzip.compress(rules), headers={"Content-Encoding": "gzip"}) if is_packed else Reply(rules)
    with Loopback({"/robots.txt": robots, "/": links(ONE, TWO), ONE: article("One"), TWO: article("Two")}) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    if is_packed:  # a server that packs what was asked for unpacked, beyond all measure, is out of reach
        assert (run.records, run.code) == ([], 3)
    else:
        assert run.headlines == ["One"]
        assert run.count("refused/robots") == 1


@pytest.mark.parametrize("status", [302, 308])
def test_a_redirect_into_a_private_network_is_refused(status: int, tmp_path: Path) -> None:
    with Loopback({"/secret": article("Secret")}) as secret, Loopback() as web:
        web.routes = {f"{PUBLIC}/": links(ONE, TWO), PUBLIC + TWO: article("Two")}
        web.routes[PUBLIC + ONE] = redirect(f"{secret.url}/secret", status)

        run = crawl(tmp_path, f"start={PUBLIC}/", settings=through(web))

        assert secret.requests == []
        assert not any("secret" in path for path in web.requests)
    assert run.headlines == ["Two"]
    assert run.count("refused/other_site") == 1


@pytest.mark.parametrize(
    "target", ["127.0.0.1:{port}", "localhost:{port}", "[::ffff:127.0.0.1]:{port}", "169.254.169.254"]
)
def test_a_start_page_that_redirects_into_a_private_network_is_refused(target: str, tmp_path: Path) -> None:
    with Loopback({"/": links(ONE)}) as secret, Loopback() as web:
        web.routes[f"{PUBLIC}/"] = redirect(f"http://{target.format(port=secret.url.rpartition(':')[2])}/")

        run = crawl(tmp_path, f"start={PUBLIC}/", settings=through(web))

        assert secret.requests == []
        assert set(web.requests) == {f"{PUBLIC}/robots.txt", f"{PUBLIC}/"}
    assert run.count("refused/private_address") == 1
    assert run.code == 3


def test_a_robots_txt_that_redirects_into_a_private_network_is_not_followed(tmp_path: Path) -> None:
    with Loopback({"/robots.txt": Reply(b"")}) as secret, Loopback() as web:
        web.routes = {f"{PUBLIC}/robots.txt": redirect(f"{secret.url}/robots.txt"), f"{PUBLIC}/": links(ONE)}
        web.routes[PUBLIC + ONE] = article("One")

        run = crawl(tmp_path, f"start={PUBLIC}/", settings=through(web))

        assert secret.requests == []
    assert run.headlines == ["One"]


def test_a_site_of_ones_own_network_may_redirect_inside_it(tmp_path: Path) -> None:
    with Loopback({ONE: article("One")}) as site:
        site.routes["/"] = redirect(site.url.replace("127.0.0.1", "localhost") + ONE)

        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == ["One"]


def test_no_local_file_is_read_whatever_points_at_it(tmp_path: Path) -> None:
    target = tmp_path / "2025-11-04-secret-news-of-this-machine.html"
    target.write_bytes(article("Secret").body)
    uri = target.as_uri()
    feed = f'<rss version="2.0"><channel><item><link>{uri}</link></item></channel></rss>'
    refresh = html("<p>wait</p>", f'<meta http-equiv="refresh" content="0; url={uri}">')
    with Loopback({"/feed": xml(feed), ONE: redirect(uri), TWO: refresh}) as site:
        head = '<link rel="alternate" type="application/rss+xml" href="/feed">'
        site.routes["/"] = html(
            f'<h2><a href="{uri}">A secret of this machine</a></h2><a href="{ONE}">x</a><a href="{TWO}">y</a>', head
        )

        run = crawl(tmp_path, f"start={site.url}/")

    assert "Secret" not in run.headlines
    assert run.count("refused/non_http") == 1
    assert "Secret" not in run.out + run.err


def bomb_gzip(size: int) -> Reply:
    return Reply(gzip.compress(b"<p>" + b"a" * size), headers={"Content-Type": HTML, "Content-Encoding": "gzip"})


def bomb_brotli(size: int) -> Reply:
    return Reply(
        brotli.compress(b"<p>" + b"a" * size, quality=5), headers={"Content-Type": HTML, "Content-Encoding": "br"}
    )


def bomb_zstd(size: int) -> Reply:
    file = io.BytesIO()
    with open_zstd(file, "wb") as packed:
        packed.write(b"<p>" + b"a" * size)
    return Reply(file.getvalue(), headers={"Content-Type": HTML, "Content-Encoding": "zstd"})


def bomb_twice(size: int) -> Reply:
    packed = gzip.compress(gzip.compress(b"<p>" + b"a" * size))
    return Reply(packed, headers={"Content-Type": HTML, "Content-Encoding": "gzip, gzip"})


def unpacked(size: int) -> Reply:
    return Reply(b"<p>" + b"a" * size, headers={"Content-Type": HTML})


@pytest.mark.parametrize("make", [bomb_gzip, bomb_brotli, bomb_zstd, bomb_twice, unpacked])
def test_a_body_beyond_16_mib_is_refused_packed_or_not(make: Callable[[int], Reply], tmp_path: Path) -> None:
    with Loopback({"/": links(ONE, TWO), ONE: make(16 * 1024 * 1024), TWO: article("Two")}) as site:
        run = crawl(tmp_path, f"start={site.url}/")

    assert run.headlines == ["Two"]
    assert run.count("failed/too_large") == 1


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_a_body_that_is_not_packed_as_it_says_has_failed_for_that_reason(encoding: str, tmp_path: Path) -> None:
    wrong = Reply(b"<p>plain", headers={"Content-Type": HTML, "Content-Encoding": encoding})
    with Loopback({"/": links(ONE, TWO), ONE: wrong, TWO: article("Two")}) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", "RETRY_ENABLED=0"))

    assert run.headlines == ["Two"]
    assert run.count("failed/not_unpacked") == 1


def test_a_packed_sitemap_beyond_16_mib_is_refused(tmp_path: Path) -> None:
    packed = Reply(gzip.compress(b"<urlset>" + b" " * 17_000_000), headers={"Content-Type": "application/x-gzip"})
    with Loopback({"/sitemap.xml.gz": packed}) as site:
        run = crawl(tmp_path, f"start={site.url}/sitemap.xml.gz")

    assert run.count("refused/too_large") == 1
    assert run.code == 3


def test_a_page_of_five_megabytes_is_read(tmp_path: Path) -> None:
    sentence = "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time. "
    long = article("Harbour gets a crane", *(f"{sentence * 5} It is crane {n}." for n in range(13_000)))
    with Loopback({ONE: long}) as site:
        run = crawl(tmp_path, f"start={site.url}{ONE}")

    assert len(long.body) > 5_000_000
    assert run.headlines == ["Harbour gets a crane"]
    assert run.records[0]["word_count"] > 500_000


def test_a_certificate_that_does_not_verify_ends_the_request(tmp_path: Path) -> None:
    with Loopback({ONE: article("One")}, certificate=self_signed(tmp_path / "own.pem")) as site:
        run = crawl(tmp_path, f"start={site.url}{ONE}", settings=(*AT_ONCE, "-s", "RETRY_ENABLED=0"))

        assert site.requests == []
    assert run.count("failed/certificate_refused") == 1
    assert run.code == 3


def test_no_cookie_is_sent_back_and_the_user_agent_says_who_it_is(tmp_path: Path) -> None:
    page = links(ONE)
    with Loopback({"/": Reply(page.body, headers={**page.headers, "Set-Cookie": "id=7"}), ONE: article("One")}) as site:
        crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", "NEWSSPIDER_CONTACT=mailto:desk@news.example"))

        assert all("Cookie" not in headers for headers in site.headers)
        agents = {headers["User-Agent"] for headers in site.headers}
    assert len(agents) == 1
    assert agents.pop().endswith("; +mailto:desk@news.example)")


def test_the_log_holds_no_text_of_a_page_even_at_its_loudest(tmp_path: Path) -> None:
    with Loopback(
        {
            "/": links(ONE, TWO),
            ONE: article("Zanzibarine headline", "A sentence about zanzibarine dyes."),
            TWO: html(""),
        }
    ) as site:
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, "-s", "LOG_LEVEL=DEBUG"))

    assert run.count("stored") == 1
    assert "Crawled (200)" in run.err
    assert "anzibarine" not in run.err


def self_signed(file: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(
        name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(days=1)
    )
    signed = made.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + signed.public_bytes(serialization.Encoding.PEM))
    return file
