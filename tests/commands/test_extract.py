import io
import json
import sys
from pathlib import Path

import pytest

from newsspider.commands.extract import print_record, read_record
from newsspider.commands.running import newsspider_settings
from newsspider.errors import UsageError

PAGE = "<html><h1>Harbour gets a crane</h1></html>"


def test_a_saved_page_gets_the_address_that_was_given(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)

    article = read_record(str(tmp_path / "page.html"), as_text=False, url="https://news.example/a")

    assert (article.headline, article.url) == ("Harbour gets a crane", "https://news.example/a")


@pytest.mark.parametrize("name", ["page.txt", "PAGE.TXT", "page.md"])
def test_a_text_file_is_read_as_text(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(
        "Harbour gets a crane\n\n" + "It lifts <b>forty</b> tonnes, says the harbour of Aldersey.\n\n" * 4
    )

    article = read_record(str(tmp_path / name), as_text=False, url=None)

    assert article.headline == "Harbour gets a crane"
    assert "<b>forty</b>" in article.text


def test_the_record_is_printed_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html").write_text(PAGE)

    code = print_record(str(tmp_path / "page.html"), newsspider_settings(), as_text=False, url=None)

    assert code == 0
    assert json.loads(capsys.readouterr().out)["headline"] == "Harbour gets a crane"


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))

    assert read_record("-", as_text=False, url=None).headline == "Harbour gets a crane"


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        UsageError, match=r"can't be read \(Is a directory\); give a saved page, an http\(s\) URL, or -"
    ):
        read_record(str(tmp_path), as_text=False, url=None)


def test_a_wrong_url_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"--url 'news.example' is no http or https URL"):
        print_record(str(tmp_path / "page.html"), newsspider_settings(), as_text=False, url="news.example")


def test_a_page_s_control_characters_are_escapes_on_the_terminal(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    (tmp_path / "page.html").write_text(
        "<h1>Crane \u202e \x9b31m lifts</h1><p>Forty tonnes \u2066 at a time.</p>", "utf-8"
    )

    print_record(str(tmp_path / "page.html"), newsspider_settings(), as_text=False, url=None)

    written = capsysbinary.readouterr().out.decode()
    assert not set(written) & set("\u202e\u2066\x9b")
    assert json.loads(written)["headline"].startswith("Crane")
