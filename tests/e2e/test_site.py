"""``site new`` and ``site check`` over loopback: what is saved, what is refused, what a change of the site shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.e2e.loopback import Loopback, Reply, article, html, links, redirect, xml
from tests.e2e.running import AT_ONCE, ROOT, newsspider, scrapy

ONE, TWO, THREE = (f"/2025/11/0{n}/story-number-{n}-of-the-harbour/" for n in (1, 2, 3))
Command = Callable[..., "CompletedProcess[bytes]"]


def site() -> Loopback:
    return Loopback(
        {
            "/": links(ONE, TWO, THREE),
            ONE: article("Harbour gets a crane"),
            TWO: Reply(status=410),
            THREE: article("Harbour paints its crane"),
            "/old": redirect(ONE),
            "/feed": xml(
                f"<rss><channel><item><link>{ONE}</link></item><item><link>http://elsewhere.example/a</link></item></channel></rss>"
            ),
            "/robots.txt": Reply(b"User-agent: *\nDisallow: /private"),
            "/private/page": article("Secret"),
            "/empty/": html("<p>nothing</p>"),
        }
    )


def saved(folder: Path) -> list[str]:
    return sorted(str(file.parent.name) for file in folder.rglob("expected.json"))


@pytest.mark.parametrize("command", [newsspider, scrapy])
def test_articles_of_a_front_page_are_saved_with_a_draft_of_what_is_expected(command: Command, tmp_path: Path) -> None:
    with site() as server:
        done = command("site", "new", server.url + "/", "--pages", "2", "--folder", str(tmp_path), *AT_ONCE, cwd=ROOT)

    assert done.returncode == 0, done.stderr
    assert [name[11:] for name in saved(tmp_path)] == ["story-number-1-of-the-harbour", "story-number-3-of-the-harbour"]
    (first,) = tmp_path.rglob("*number-1*/expected.json")
    expected = json.loads(first.read_text())
    assert expected["record"]["headline"] == "Harbour gets a crane"
    assert set(expected["checked"].values()) == {"machine"}
    assert b"HTTP 410" in done.stderr
    assert (first.parent / "page.html").read_bytes() == article("Harbour gets a crane").body


def test_a_feed_and_a_redirect_lead_to_one_page_of_the_site_itself(tmp_path: Path) -> None:
    with site() as server:
        done = newsspider("site", "new", f"{server.url}/feed", f"{server.url}/old", *AT_ONCE, cwd=tmp_path)

        assert [path for path in server.requests if "elsewhere" in path] == []
    assert len(saved(tmp_path / "pages")) == 1
    assert done.stderr == b""


def test_a_feed_of_another_host_leads_to_its_articles(tmp_path: Path) -> None:
    with site() as server:
        here = server.url.replace("127.0.0.1", "localhost")
        feed = xml(f"<rss><channel><item><link>{here}{ONE}</link></item></channel></rss>")
        with Loopback({"/feed": feed}) as feeds:
            done = newsspider("site", "new", f"{feeds.url}/feed", *AT_ONCE, cwd=tmp_path)

    assert done.returncode == 0, done.stderr
    assert len(saved(tmp_path / "pages" / "localhost")) == 1


def test_what_robots_txt_forbids_is_not_fetched(tmp_path: Path) -> None:
    with site() as server:
        done = newsspider("site", "new", f"{server.url}/private/page", *AT_ONCE, cwd=tmp_path)

        assert server.paths == []
    assert done.returncode == 3
    assert b"was not saved: Forbidden by robots.txt" in done.stderr


def test_a_private_address_behind_a_public_one_is_not_fetched(tmp_path: Path) -> None:
    with site() as server, Loopback({"/": redirect(f"{server.url}/old")}) as other:
        done = newsspider("site", "new", other.url.replace("127.0.0.1", "127.0.0.2"), *AT_ONCE, cwd=tmp_path)

        assert server.requests == []
    assert done.returncode == 3


def test_a_change_of_the_rules_is_seen_by_the_check(tmp_path: Path) -> None:
    with site() as server:
        newsspider("site", "new", server.url + ONE, *AT_ONCE, cwd=tmp_path)
    (file,) = tmp_path.rglob("expected.json")

    first = newsspider("site", "check", "--hand", "headline,body", cwd=tmp_path)
    file.write_text(file.read_text().replace("Harbour gets a crane", "Harbour gets two cranes", 1))
    second = newsspider("site", "check", "127.0.0.1", cwd=tmp_path)

    assert (first.returncode, second.returncode) == (0, 12)
    assert b"- Harbour gets two cranes\n    + Harbour gets a crane\n" in second.stdout


def test_a_page_that_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    with site() as server:
        newsspider("site", "new", server.url + ONE, *AT_ONCE, cwd=tmp_path)
        (file,) = tmp_path.rglob("expected.json")
        file.write_text('{"checked": {}, "record": {}}')
        done = newsspider("site", "new", server.url + ONE, *AT_ONCE, cwd=tmp_path)

    assert b"there already, left as it is" in done.stdout
    assert file.read_text() == '{"checked": {}, "record": {}}'


def test_scrapy_site_checks_the_fixtures_of_the_project() -> None:
    done = scrapy("site", "check", "signalnorth.example")

    assert (done.returncode, done.stderr) == (0, b"")
    assert b", 0 wrong of those that a person has checked" in done.stdout
