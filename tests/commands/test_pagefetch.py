import json
from pathlib import Path

import pytest

from newsspider.commands.pagefetch import fetch_page, read_answer
from newsspider.errors import UsageError
from tests.e2e.loopback import Loopback, Reply, article, redirect


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)


def test_a_page_comes_with_its_head_redirects_followed() -> None:
    with Loopback({"/old": redirect("/a"), "/a": article("Harbour gets a crane")}) as site:
        page = fetch_page(f"{site.url}/old", is_trusted=True)

    assert (page.url, page.requested_url, page.status) == (f"{site.url}/a", f"{site.url}/old", 200)
    assert page.content_type == "text/html; charset=utf-8"
    assert b"Harbour gets a crane" in page.data
    assert page.fetched_at is not None


def test_an_address_that_nobody_typed_may_be_no_private_one() -> None:
    with Loopback({"/a": article("One")}) as site:
        with pytest.raises(UsageError, match="leads into a private network"):
            fetch_page(f"{site.url}/a", is_trusted=False)

        assert site.requests == []


def test_what_went_wrong_is_told() -> None:
    with (
        Loopback({"/gone": Reply(status=410)}) as site,
        pytest.raises(UsageError, match="could not be fetched: HTTP 410"),
    ):
        fetch_page(f"{site.url}/gone", is_trusted=True)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "news.example", "ftp://news.example/"])
def test_only_http_is_fetched(url: str) -> None:
    with pytest.raises(UsageError):
        fetch_page(url, is_trusted=True)


def test_a_process_that_left_nothing_is_a_page_that_could_not_be_fetched(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="not answered"):
        read_answer("http://a.example/", tmp_path)
    (tmp_path / "head.json").write_text(json.dumps({"problem": "no such host"}))
    with pytest.raises(UsageError, match="no such host"):
        read_answer("http://a.example/", tmp_path)
