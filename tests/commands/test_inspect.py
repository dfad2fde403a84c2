import argparse
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsspider.commands import inspect
from newsspider.commands.cli import build_parser, main
from newsspider.errors import UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector import serving
from newsspider.inspector.desk import Desk


def options(*arguments: str) -> argparse.Namespace:
    return build_parser().parse_args(["inspect", *arguments])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "a.html").write_text("<h1>Crane</h1>")
    return tmp_path / "a.html"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str | None]]:
    """What would be served: how many entries, and the address that the browser was sent to."""
    found: list[tuple[int, str | None]] = []
    opened: list[str] = []

    def serve(desk: Desk, port: int, told: Callable[[str], object]) -> None:
        told(f"http://127.0.0.1:{port or 1}/secret/")
        for thread in threading.enumerate():
            if thread.name == inspect.BROWSER:
                thread.join()
        found.append((len(desk), opened[-1] if opened else None))

    monkeypatch.setattr(serving, "serve", serve)
    monkeypatch.setattr(webbrowser, "open", opened.append)
    return found


def test_the_browser_is_opened_at_the_address_that_is_printed(
    page: Path, served: list[tuple[int, str | None]], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["inspect", str(page), "--port", "8765"])

    assert (code, served) == (0, [(1, "http://127.0.0.1:8765/secret/")])
    assert (
        capsys.readouterr().out
        == "newsspider inspect: 1 entry at http://127.0.0.1:8765/secret/\nCtrl-C stops it.\n\nstopped\n"
    )


def test_no_browser_is_opened_where_none_is_wanted(page: Path, served: list[tuple[int, str | None]]) -> None:
    main(["inspect", str(page), "--no-browser"])

    assert served == [(1, None)]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["none.html"], "none.html"),
        (["PAGE", "--port", "70000"], "--port 70000"),
        (["PAGE", "--port", "-1"], "--port -1"),
        (["PAGE", "--url", "news.example"], "--url 'news.example'"),
    ],
)
def test_a_wrong_argument_is_told_before_anything_is_served(
    arguments: list[str], told: str, page: Path, served: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["inspect", *[str(page) if word == "PAGE" else word for word in arguments]])

    assert (code, served) == (2, [])
    assert told in capsys.readouterr().err


@pytest.mark.parametrize("package", ["starlette", "uvicorn"])
def test_a_missing_package_names_the_extra(
    package: str, page: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith(("newsspider.inspector.serv", package))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delitem(sys.modules, "newsspider.inspector.guard", raising=False)
    monkeypatch.setitem(sys.modules, package, None)

    code = main(["inspect", str(page)])

    assert code == 2
    assert 'pip install "newsspider[inspect]"' in capsys.readouterr().err


def test_a_url_is_fetched_as_one_that_somebody_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, bool]] = []

    def fetch(url: str, *, is_trusted: bool) -> SavedPage:
        asked.append((url, is_trusted))
        return SavedPage(b"x", url)

    monkeypatch.setattr(inspect, "fetch_page", fetch)
    entries = inspect.open_target(options("http://127.0.0.1:1/a"))
    inspect._fetch_named("https://news.example/a")

    assert entries.entry(0).url == "http://127.0.0.1:1/a"
    assert asked == [("http://127.0.0.1:1/a", True), ("https://news.example/a", False)]


def test_scrapy_s_command_wants_one_target() -> None:
    from scrapy.exceptions import UsageError as ScrapyUsageError

    command = inspect.Command()

    assert "FILE" in command.syntax()
    with pytest.raises(ScrapyUsageError, match="one file"):
        command.run([], argparse.Namespace())


def test_a_loose_page_gets_the_address_that_was_given(page: Path) -> None:
    assert (
        inspect.open_target(options(str(page), "--url", "https://news.example/a")).entry(0).url
        == "https://news.example/a"
    )
    with pytest.raises(UsageError):
        inspect.open_target(options("nowhere"))
