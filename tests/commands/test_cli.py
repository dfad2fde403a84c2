import json
import subprocess
import sys

import pytest

from newsspider.commands.cli import build_parser, main
from newsspider.exitcodes import ExitCode
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


def test_ctrl_c_before_a_run_listens_to_it_is_an_exit_code_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsspider.commands.schema.run", stop)

    assert main(["schema"]) == ExitCode.INTERRUPTED
