"""The run lock: one run at a time on one state; a run that was killed holds it no more."""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from newsspider.errors import NewsspiderError

SUFFIX = ".lock"


class BusyError(NewsspiderError):
    """Another run holds the state."""


def lock_path(state: str | Path) -> Path:
    """The lock file of a state."""
    return Path(f"{state}{SUFFIX}")


def take_lock(state: str | Path) -> int:
    """Take the lock at once; gives its file descriptor, which holds it until it is closed or the process ends.

    The kernel drops the lock with the process, however that ends: what a killed run leaves is a file, not a lock. Raises
    BusyError where another run holds it.
    """
    path = lock_path(state)
    path.parent.mkdir(parents=True, exist_ok=True)
    held = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        holder = os.pread(held, 40, 0).decode("ascii", "replace").strip()
        os.close(held)
        raise BusyError(
            f"another run (process {holder or 'unknown'}) works on {str(state)!r}; nothing was done"
        ) from None
    with suppress(OSError):  # on a full disk the lock holds as well
        os.ftruncate(held, 0)
        os.pwrite(held, f"{os.getpid()}\n".encode(), 0)
    return held
