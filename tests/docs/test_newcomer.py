"""What a newcomer has: a folder like a clone, and a network in which the sites of the examples answer."""

from __future__ import annotations

from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import pytest

from docs.newcomer import INSIDE, clean_environment, copy_clone, network, session


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://news.example/", b"http://news.example/"),
        ("http://news.example/2025/11/04/story", b"<h1"),
        ("http://signalnorth.example/", b"http://signalnorth.example/"),
    ],
)
def test_the_sites_of_the_examples_answer(url: str, words: bytes) -> None:
    with network() as environment:
        opener = build_opener(ProxyHandler({"http": environment["http_proxy"]}))
        answer = opener.open(url).read()

    assert words in answer or words.replace(b"http://news.example", b"") in answer
    assert b"signalnorth.example" not in answer or "signalnorth" in url


def test_the_machine_s_own_proxies_and_folders_are_kept_out(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "PYTHONPATH", "MAKEFLAGS"):
        monkeypatch.setenv(name, "x")

    assert not {"HTTPS_PROXY", "PYTHONPATH", "MAKEFLAGS"} & set(clean_environment())


def test_the_folder_is_like_a_clone_after_make(tmp_path: Path) -> None:
    copy_clone(tmp_path)

    with session(tmp_path, {}) as blocks:
        package = blocks.run("sh", "newsspider --version && python -c 'import newsspider; print(newsspider.__file__)'")
        up_to_date = blocks.run("sh", "make --question .venv/.installed .venv/.developing")
        python = blocks.run("python", "import newsspider; print(newsspider.__file__)")
    assert package.output.splitlines()[-1] == python.output.strip() == str(tmp_path / "newsspider" / "__init__.py")
    assert (package.exit_code, up_to_date.exit_code) == (0, 0)
    assert not (tmp_path / ".git").exists()
    assert blocks.environment[INSIDE] == "1"
