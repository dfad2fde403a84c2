"""What ``newsspider site`` takes."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from newsspider.commands.sitearguments import add_arguments, roots


def read(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(words)


def test_new_takes_addresses_and_check_takes_places() -> None:
    new, check = read("new", "http://a.example/", "http://b.example/"), read("check")

    assert (new.task, new.urls, new.pages, new.folder) == (
        "new",
        ["http://a.example/", "http://b.example/"],
        3,
        "pages",
    )
    assert (check.task, check.places, check.accept) == ("check", [], False)


@pytest.mark.parametrize("words", [(), ("new",), ("old",)])
def test_without_a_task_or_an_address_it_says_how(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        read(*words)

    assert error.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_pages_are_looked_for_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert roots() == ()

    (tmp_path / "pages").mkdir()
    (tmp_path / "fixtures/sites").mkdir(parents=True)
    assert roots() == (Path("pages"), Path("fixtures/sites"))
