"""The server over a real socket: what it answers, to whom, and what it writes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from newsspider.inspector.desk import LISTED
from newsspider.inspector.frame import STATIC, policy
from newsspider.inspector.guard import HEADERS, POLICY
from newsspider.inspector.server import FILES, LARGEST_REQUEST
from tests.inspector.conftest import Start


def test_the_page_its_files_and_an_entry_are_served(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    page, session, entry = (inspector.ask(path) for path in ("", "api/session", "api/entries/0"))

    assert (page.status, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert session.json == {"token": inspector.known.token, "count": 1, "fixtures": str(inspector.desk.fixtures)}
    assert entry.json["fields"][0]["value"] == "Night market vendors drop card readers for payments by sound"
    for name in FILES:
        assert inspector.ask(f"static/{name}").status == 200


def test_entries_are_listed_so_many_at_a_time(start: Start, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("".join(f'{{"headline": "Crane {number}"}}\n' for number in range(LISTED + 2)))
    inspector = start(tmp_path / "a.jsonl")

    first, second, behind = (inspector.ask(f"api/contents/{number}").json["titles"] for number in (0, LISTED, 10**9))

    assert (len(first), first[0]) == (LISTED, "Crane 0")
    assert (second, behind) == ([f"Crane {LISTED}", f"Crane {LISTED + 1}"], [])


def test_every_file_of_the_package_is_served_and_no_other() -> None:
    assert {file.name for file in STATIC.iterdir()} - {"frame.css"} == FILES


def test_every_answer_is_kept_from_other_sites_and_from_caches(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    for path in ("", "static/app.js", "api/session", "api/entries/0", "page/0", "page/9", "nothing"):
        headers = inspector.ask(path).headers
        assert {name: headers.get(name.lower()) for name in HEADERS} == dict(HEADERS), path
        assert headers["content-security-policy"] == (policy() if path == "page/0" else POLICY)
        assert "server" not in headers


def test_nothing_is_answered_without_the_secret_path(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    for path in (
        "/",
        "/api/session",
        "/static/app.js",
        "/x/api/session",
        f"//{inspector.known.path}/api/session",
        "/favicon.ico",
    ):
        answer = inspector.ask_at(path)
        assert answer.status == 404
        assert inspector.known.path.encode() not in answer.body
        assert inspector.known.token.encode() not in answer.body


def test_another_name_for_this_machine_is_misdirected(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    answer = inspector.ask("api/session", Host=f"evil.example:{inspector.port}")

    assert answer.status == 421
    assert inspector.known.token.encode() not in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "static/frame.css", "static/..%2fserver.py", "static/../server.py", "static/%2e%2e/%2e%2e/server.py", "static/....//server.py", "static//etc/passwd",
        "static/app.js%00.css", "static/", "static", "static/server.py", "page/..", "page/-1", "page/x", "page/1", "api/entries/-1", "api/entries/1", "api/entries/99999999999999999999",
        "api/entries/x", "api/entries/0/accept", "api", "page/0/x",
    ],
)  # fmt: skip
def test_paths_that_are_none_are_not_answered(path: str, start: Start, fixture_folder: Path) -> None:
    assert start(fixture_folder).ask(path).status in (404, 405)


def test_a_button_writes_the_fixture(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    corrected = inspector.act(0, "correct", {"field": "headline", "value": "Another one"})
    accepted = inspector.act(0, "accept", {"field": "teasers"})

    found = json.loads((fixture_folder / "expected.json").read_text("utf-8"))
    assert (corrected.status, accepted.status) == (200, 200)
    assert (found["record"]["headline"], found["checked"]["headline"], found["checked"]["teasers"]) == (
        "Another one",
        "hand",
        "hand",
    )
    assert inspector.act(0, "withdraw", {"field": "headline"}).json["fields"][0]["judgement"] is None
    assert inspector.act(0, "accept-rest").status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Newsspider_Token": ""}, {"X_Newsspider_Token": "guess"}, {"Origin": ""}, {"Origin": "http://evil.example"}, {"Origin": "null"},
        {"Content_Type": "text/plain"}, {"Sec_Fetch_Site": "cross-site"}, {"Host": "evil.example"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("action", ["accept", "correct", "withdraw", "accept-rest", "fetch"])
def test_nobody_but_our_own_page_presses_buttons(
    action: str, headers: dict[str, str], start: Start, fixture_folder: Path
) -> None:
    before = (fixture_folder / "expected.json").read_bytes()

    answer = start(fixture_folder).act(0, action, {"field": "teasers", "value": []}, **headers)

    assert answer.status in (403, 421)
    assert (fixture_folder / "expected.json").read_bytes() == before


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"field": "../../x", "value": "x"}, "there is no field"),
        ({"field": "headline", "value": 7}, "headline is 7; want a text"),
        ({"field": "headline"}, None),
        ({"value": "x"}, "there is no field 'None'"),
        ([], "no JSON object"),
        ("x", "no JSON object"),
    ],
)
def test_what_can_not_be_done_is_told(given: object, told: str | None, start: Start, fixture_folder: Path) -> None:
    answer = start(fixture_folder).act(0, "correct", given)

    assert (answer.status, told is None or told in answer.json["error"]) == (
        (200, True) if told is None else (400, True)
    )
    assert sorted(file.name for file in fixture_folder.iterdir()) == ["expected.json", "page.html", "response.json"]


def test_a_broken_or_endless_request_is_refused(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)
    own = {
        "Origin": f"http://{inspector.host}",
        "Content_Type": "application/json",
        "X_Newsspider_Token": inspector.known.token,
    }

    broken = inspector.ask("api/entries/0/accept", method="POST", body=b"{", **own)
    deep = inspector.ask("api/entries/0/accept", method="POST", body=b"[" * 100_000, **own)

    assert (broken.status, deep.status) == (400, 400)
    assert LARGEST_REQUEST == 4 * 1024 * 1024
    assert inspector.act(0, "no-such-action").status == 404
    assert inspector.act(7, "accept", {"field": "headline"}).status == 404


def test_the_frame_s_document_follows_the_theme(start: Start, fixture_folder: Path) -> None:
    inspector = start(fixture_folder)

    dark, odd = inspector.ask("page/0?theme=dark"), inspector.ask("page/0?theme=%22%3E%3Cscript%3E")

    assert b'data-theme="dark"' in dark.body[:80]
    assert b'data-theme="auto"' in odd.body[:80]
    assert b"<script" not in odd.body


def test_a_record_s_page_is_fetched_only_when_its_button_is_pressed(start: Start, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"url": "https://news.example/a"}\n')
    asked: list[str] = []
    inspector = start(tmp_path / "a.jsonl", fetch=asked.append)

    assert inspector.ask("api/entries/0").json["can_fetch"] is True
    assert inspector.ask("page/0").status == 404
    assert asked == []


def test_our_own_page_has_no_inline_script_or_style_and_names_no_other_host() -> None:
    for file in STATIC.iterdir():
        text = file.read_text("utf-8")
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text), file.name
        if file.name == "index.html":
            assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]* src=)", text)
        if file.name.endswith(".js"):
            assert not re.search(
                r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|srcdoc|new Function", text
            ), file.name


def test_the_frame_is_sandboxed_with_no_permission_at_all() -> None:
    assert 'sandbox=""' in (STATIC / "index.html").read_text("utf-8")
