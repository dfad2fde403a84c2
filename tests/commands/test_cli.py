import json
import subprocess
import sys
from pathlib import Path

import pytest

from newsspider.commands import schema
from newsspider.commands.cli import build_parser, main
from newsspider.version import __version__
from tests.e2e.running import ROOT, environment


def test_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["schema"])

    assert code == 0
    assert json.loads(capsys.readouterr().out)["title"] == "newsspider record 1.0"


def test_a_wrong_argument_is_one_line_and_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["extract", "no-such-file.html"])

    assert code == 2
    assert capsys.readouterr().err.startswith(
        "newsspider: error: 'no-such-file.html' can't be read (No such file or directory); give"
    )


@pytest.mark.parametrize("arguments", [[], ["crowl"], ["crawl", "--colour"]])
def test_an_unknown_command_or_option_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build_parser().parse_args(arguments)

    assert caught.value.code == 2
    assert "usage: newsspider" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])

    assert capsys.readouterr().out == f"newsspider {__version__}\n"


def test_the_help_names_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])

    told = capsys.readouterr().out
    assert all(f"  {code} " in told for code in range(12))


def test_neither_scrapy_nor_the_extraction_is_loaded_before_a_run_has_its_lock() -> None:
    code = (
        "import sys; from newsspider.commands import cli, newscrawl, runsites; cli.build_parser();"
        "newscrawl.feeds('a-%(day)s.jsonl', append=True); newscrawl.read_settings(['NEWSSPIDER_STATE=a']);"
        "sys.exit(any(name in sys.modules for name in ('scrapy', 'twisted', 'newsspider.extraction')))"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), check=False)

    assert done.returncode == 0


def test_ctrl_c_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stopped(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(schema, "run", stopped)

    assert main(["schema"]) == 5
    assert capsys.readouterr().err == "\nnewsspider: stopped\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsspider.commands.cli", "schema"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (done.returncode, done.stderr.decode()) == (
        9,
        "newsspider: error: the disk is full (No space left on device)\n",
    )
