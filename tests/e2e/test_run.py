"""``newsspider run``, as cron starts it: from another folder, with a small environment, twice; and by Debian's cron itself."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from newsspider.state.moments import today
from tests.e2e.loopback import Loopback, article, links
from tests.e2e.running import ROOT, TIMEOUT_S, read_records

ONE, TWO = "/2025/11/04/harbour-gets-a-crane/", "/2025/11/03/ferry-learns-to-whistle/"
QUICK = "-s DOWNLOAD_DELAY=0 -s AUTOTHROTTLE_ENABLED=0"
CRON = shutil.which("cron") or "/usr/sbin/cron"


@pytest.fixture
def site() -> Iterator[Loopback]:
    with Loopback({"/": links(ONE, TWO), ONE: article("One"), TWO: article("Two")}) as site:
        yield site


def line(folder: Path, site: Loopback) -> str:
    """The command that cron runs."""
    (folder / "sites.toml").write_text(f'[[site]]\nname = "News"\nstart = ["{site.url}/"]\n')
    names = f"-o '{folder}/articles-%(day)s.jsonl' --log '{folder}/crawl-%(day)s.log' --report '{folder}/report.json'"
    return f"{sys.executable} -m newsspider.commands.cli run {folder}/sites.toml {names} {QUICK}"


def as_cron(command: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": "/",
        "LOGNAME": "nobody",
        "SHELL": "/bin/sh",
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        ["/bin/sh", "-c", command],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def test_a_run_from_anywhere_adds_what_is_new_and_says_nothing_where_all_is_well(
    tmp_path: Path, site: Loopback
) -> None:
    command = line(tmp_path, site)

    done = [as_cron(command) for _ in range(2)]

    assert [(one.returncode, one.stdout, one.stderr) for one in done] == [(0, "", "")] * 2
    assert len(read_records(tmp_path / f"articles-{today()}.jsonl")) == 2
    log = (tmp_path / f"crawl-{today()}.log").read_text("utf-8")
    assert "2 addresses discovered = 2 stored" in log
    assert "2 addresses discovered = 0 stored + 2 unchanged" in log
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["unchanged"] == {"not_due": 2}
    assert (tmp_path / "sites.state.sqlite").is_file()


def test_a_run_that_goes_wrong_tells_it_on_stderr_for_cron_to_mail(tmp_path: Path, site: Loopback) -> None:
    command = line(tmp_path, site)
    site.routes.clear()

    done = as_cron(command)

    assert done.returncode == 3
    assert "exit code 3: nothing was stored" in done.stderr


@pytest.mark.skipif(
    not Path(CRON).is_file() or os.geteuid() != 0, reason="needs Debian's cron, and to be root to start it"
)
def test_debian_s_cron_runs_it(tmp_path: Path, site: Loopback) -> None:
    user = pwd.getpwuid(os.geteuid()).pw_name
    table = Path("/etc/cron.d/newsspider-test")
    done = tmp_path / "done"
    table.write_text(
        f"PYTHONPATH={ROOT}\n* * * * * {user} {line(tmp_path, site).replace('%', chr(92) + '%')}; echo $? > {done}\n"
    )
    table.chmod(0o644)
    with subprocess.Popen([CRON, "-f"]) as cron:
        try:
            for _ in range(TIMEOUT_S * 20):
                if done.exists() and done.read_text():
                    break
                Event().wait(0.05)
        finally:
            cron.terminate()
            table.unlink()

    assert done.read_text() == "0\n"
    assert len(read_records(tmp_path / f"articles-{today()}.jsonl")) == 2
