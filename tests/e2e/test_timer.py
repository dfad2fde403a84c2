"""The systemd units of the how-to, looked at by systemd itself."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.running import ROOT

HOW_TO = ROOT / "docs" / "how-to" / "cron.md"
UNIT = re.compile(r"`/etc/systemd/system/(newsspider\.\w+)`:\n\n```ini\n(.*?)```", re.S)
INSTALLED = "/srv/newsspider/.venv/bin/newsspider"
ANALYZE = shutil.which("systemd-analyze")


def units() -> dict[str, str]:
    """The how-to's units by name."""
    return dict(UNIT.findall(HOW_TO.read_text("utf-8")))


@pytest.mark.skipif(ANALYZE is None, reason="needs systemd-analyze")
def test_systemd_finds_no_fault_in_the_units(tmp_path: Path) -> None:
    found = units()
    for name, text in found.items():
        (tmp_path / name).write_text(text.replace(INSTALLED, sys.executable))

    done = subprocess.run(
        [str(ANALYZE), "verify", "--man=no", *(str(tmp_path / name) for name in found)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_the_units_are_a_service_that_runs_once_and_its_timer() -> None:
    found = units()

    assert set(found) == {"newsspider.service", "newsspider.timer"}
    assert "Type=oneshot" in found["newsspider.service"]
    assert f"ExecStart={INSTALLED} run " in found["newsspider.service"]
    assert "OnCalendar=" in found["newsspider.timer"]
