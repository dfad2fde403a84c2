import http.client
import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from newsspider.demo import BUNDLED, DemoServer, read_sites
from newsspider.errors import UsageError

HOST = "news.example"
SAVED = {
    "status": 200,
    "headers": {
        "Content-Type": "text/html",
        "date": "Wed, 03 Jun 2026 10:05:00 GMT",
        "ETag": '"x"',
        "Content-Length": "9",
    },
}
SITE = {
    "name": "News",
    "start": f"http://{HOST}/",
    "routes": {
        "/": {"file": "home/page.html", "content_type": "text/html; charset=utf-8"},
        "/a?x=1": {"file": "a/page.html", "content_type": "text/html"},
        "/old": {"redirect": f"http://{HOST}/a?x=1", "status": 301},
        "/gone": {"status": 410},
        "/robots.txt": {"file": "robots.txt", "content_type": "text/plain"},
    },
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / HOST
    for name, data in {
        "home/page.html": b"<p>home",
        "a/page.html": b"caf\xe9\0",
        "robots.txt": b"User-agent: *\r\n",
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(data)
    (site / "a" / "response.json").write_text(json.dumps(SAVED))
    (site / "site.json").write_text(json.dumps(SITE))
    return tmp_path


@pytest.fixture
def server(folder: Path) -> Iterator[DemoServer]:
    with DemoServer(read_sites(folder)) as started:
        yield started


def ask(server: DemoServer, target: str, **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
    connection.request("GET", target, headers={"Host": HOST, **headers})
    answer = connection.getresponse()
    answer.body = answer.read()  # type: ignore[attr-defined]
    connection.close()
    return answer


def body(answer: http.client.HTTPResponse) -> bytes:
    return bytes(answer.body)  # type: ignore[attr-defined]


@pytest.mark.parametrize("target", ["/a?x=1", f"http://{HOST}/a?x=1"])
def test_a_saved_page_is_served_byte_for_byte_with_its_saved_head(target: str, server: DemoServer) -> None:
    answer = ask(server, target)

    assert body(answer) == b"caf\xe9\0"
    assert answer.msg.get_all("Date") == ["Wed, 03 Jun 2026 10:05:00 GMT"]
    assert (answer.msg["ETag"], answer.msg["Content-Type"], answer.msg.get_all("Content-Length")) == (
        '"x"',
        "text/html",
        ["5"],
    )


def test_a_page_without_a_saved_head_gets_todays_date(server: DemoServer) -> None:
    answer = ask(server, "/")

    assert answer.msg["Content-Type"] == "text/html; charset=utf-8"
    assert parsedate_to_datetime(answer.msg["Date"]).tzinfo is not None


@pytest.mark.parametrize(
    ("path", "status"), [("/old", 301), ("/gone", 410), ("/none", 404), ("/a", 404), ("/robots.txt", 200)]
)
def test_every_route_answers_as_site_json_says(path: str, status: int, server: DemoServer) -> None:
    assert ask(server, path).status == status


def test_a_redirect_names_its_target(server: DemoServer) -> None:
    assert ask(server, "/old").msg["Location"] == f"http://{HOST}/a?x=1"


def test_a_page_that_has_not_changed_is_not_sent_again(server: DemoServer) -> None:
    answer = ask(server, "/a?x=1", **{"If-None-Match": '"w", "x"'})

    assert (answer.status, body(answer), answer.msg["ETag"]) == (304, b"", '"x"')


def test_other_hosts_are_not_served(server: DemoServer) -> None:
    assert ask(server, "http://other.example/").status == 502


def test_what_was_asked_for_is_noted(server: DemoServer) -> None:
    ask(server, "/gone")

    assert server.requests == [f"http://{HOST}/gone"]
    assert server.starts == (f"http://{HOST}/",)


def test_a_folder_without_sites_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match=r"holds no demo sites \(<host>/site.json\); leave the folder out for the bundled ones"
    ):
        read_sites(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "is no demo site"), ('{"name": "x"}', "it needs name, start and routes")],
)
def test_a_broken_site_is_named(text: str, message: str, folder: Path) -> None:
    (folder / HOST / "site.json").write_text(text)

    with pytest.raises(UsageError, match=message):
        read_sites(folder)


def test_a_page_that_is_missing_is_named(folder: Path) -> None:
    (folder / HOST / "home" / "page.html").unlink()

    with pytest.raises(UsageError, match=r"names 'home/page.html', which is not there"):
        read_sites(folder)


def test_the_bundled_sites_are_whole() -> None:
    sites = read_sites(BUNDLED)

    assert len(sites) >= 5
    assert all("/robots.txt" in site.routes for site in sites.values())
