"""A command in a terminal of its own: a real pty, and what would be seen on its screen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

from tests.e2e.running import TIMEOUT_S, environment

STEP_S = 0.2


class Terminal:
    """Runs a command in a pty while its ``with`` block lasts; ``screen`` is what is seen, ``raw`` what was written."""

    def __init__(
        self, *command: str, cwd: Path, columns: int = 80, rows: int = 24, variables: Mapping[str, str] | None = None
    ) -> None:
        self.screen = pyte.HistoryScreen(columns, rows, history=1000)
        self.raw = b""
        self._stream = pyte.ByteStream(self.screen)
        self._master, slave = pty.openpty()
        _set_size(slave, columns, rows)
        kept = {name: value for name, value in environment().items() if name not in ("NO_COLOR", "COLUMNS", "LINES")}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "newsspider.commands.cli", *command],
            cwd=cwd,
            env={**kept, "TERM": "xterm-256color", **(variables or {})},
            stdin=slave,
            stdout=slave,
            stderr=slave,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._master)

    @property
    def text(self) -> str:
        """What has scrolled away and what is on the screen, without empty lines at the end."""
        above = ["".join(row[column].data for column in range(self.screen.columns)) for row in self.screen.history.top]
        return "\n".join(line.rstrip() for line in (*above, *self.screen.display)).rstrip()

    def resize(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller."""
        _set_size(self._master, columns, rows)
        self.screen.resize(rows, columns)

    def wait_for(self, is_there: Callable[[str], bool]) -> None:
        """Read until something is to be seen; fails where the command ends before."""
        while not is_there(self.text):
            assert self._read(), f"the command ended, and this is on its screen:\n{self.text}"

    def end(self) -> int:
        """Read to the end; gives the exit code."""
        while self._read():
            pass
        return self._process.wait(TIMEOUT_S)

    def _read(self) -> bool:
        """Read what has been written by now; False once nobody can write any more."""
        if not select.select([self._master], [], [], STEP_S)[0]:
            return self._process.poll() is None
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says EIO where the other end is closed
            return False
        self.raw += data
        self._stream.feed(data)
        return bool(data)


def _set_size(descriptor: int, columns: int, rows: int) -> None:
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
