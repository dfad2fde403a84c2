import io
import sys

import pytest

from newsspider.extensions.closing import site_lines, style_of, tell, wrapped

STATS = {f"newsspider/stored_by_site/{name}.example": count for name, count in (("a", 10), ("b\x1b[2J", 5), ("c", 0))}
LINES = ["", "  15 articles from 2 sites in 2 s", "    1 quote · 0 teasers", "  written to \x1b[2J.jsonl"]


def test_a_pipe_gets_plain_lines(capsys: pytest.CaptureFixture[str]) -> None:
    tell(LINES, STATS)

    assert (
        capsys.readouterr().err
        == "\n  15 articles from 2 sites in 2 s\n    1 quote · 0 teasers\n  written to ␛[2J.jsonl\n"
    )


def test_a_terminal_gets_colours_and_what_each_site_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)

    tell(LINES, STATS)

    written = terminal.getvalue()
    assert "\x1b[1;32m  15 articles from 2 sites in 2 s" in written
    assert "10  a.example" in written
    assert written.index("1 quote") < written.index("a.example") < written.index("written to")
    assert "\x1b[2J" not in written


def test_bars_are_as_long_as_there_is_room_for() -> None:
    wide, narrow = list(site_lines(STATS, 80)), list(site_lines(STATS, 30))

    assert (
        wide == ["       10  a.example         " + "━" * 24, "        5  b␛[2J.example     " + "━" * 12]
        or len(wide) == 2
    )
    assert wide[0].count("━") == 2 * wide[1].count("━") == 24
    assert not any("━" in line for line in narrow)


def test_one_site_needs_no_lines_of_its_own() -> None:
    assert list(site_lines({"newsspider/stored_by_site/a.example": 3}, 80)) == []


def test_many_sites_are_put_together() -> None:
    many = {f"newsspider/stored_by_site/{number}.example": 1 for number in range(40)}

    assert list(site_lines(many, 80))[-1].strip() == "and 28 sites more"


def test_long_lines_are_set_in_and_words_stay_whole() -> None:
    line = "    load it: import pandas; articles = pandas.read_json('a-very-long-name-of-a-file.jsonl', lines=True)"

    parts = wrapped(line, 40)

    assert all(part.startswith("    ") for part in parts)
    assert " ".join(part.strip() for part in parts) == line.strip()
    assert wrapped(line, 200) == [line]
    assert wrapped("", 80) == [""]


@pytest.mark.parametrize(
    ("line", "style"),
    [
        ("  0 articles in 1 s", "bold red"),
        ("  1 article in 1 s", "bold green"),
        ("        2  failed: HTTP 404", "red"),
        ("        2  refused: forbidden", "dim"),
        ("  2 start pages not read: no answer in time", "yellow"),
        ("  exit code 3: nothing was stored", "bold red"),
        ("  3 skipped", ""),
    ],
)
def test_what_went_wrong_stands_out(line: str, style: str) -> None:
    assert style_of(line) == style
