import os
import subprocess
import sys
from pathlib import Path

import pytest

from newsspider.state.lock import BusyError, lock_path, take_lock

HOLDER = "import sys, time; from newsspider.state.lock import take_lock; take_lock(sys.argv[1]); print('held', flush=True); time.sleep(60)"


def test_a_second_run_is_told_which_process_works(tmp_path: Path) -> None:
    held = take_lock(tmp_path / "new" / "state.db")
    try:
        with pytest.raises(BusyError, match=f"process {os.getpid()}"):
            take_lock(tmp_path / "new" / "state.db")
    finally:
        os.close(held)

    os.close(take_lock(tmp_path / "new" / "state.db"))


def test_the_lock_of_a_killed_run_is_stale_at_once(tmp_path: Path) -> None:
    state = tmp_path / "state.db"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(state)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(BusyError):
            take_lock(state)
        process.kill()
        process.wait()

    assert lock_path(state).exists()
    os.close(take_lock(state))
