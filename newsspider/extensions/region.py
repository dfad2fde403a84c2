"""Region: the last lines of a terminal, drawn again and again, with everything else written above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TextIO

from rich.cells import cell_len

ERASE_LINE, UP = "\x1b[2K", "\x1b[1A"
_STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Region:
    """A few lines at the end of a terminal; what goes through ``write`` stands above them, whole lines at a time.

    ``width`` gives the terminal's width by now: where it has become narrower, the lines that were drawn take more rows.
    """

    def __init__(self, stream: TextIO, width: Callable[[], int]) -> None:
        self.stream = stream
        self.width = width
        self._lines: tuple[str, ...] = ()
        self._cells: tuple[int, ...] = ()
        self._begun = ""

    def draw(self, lines: Sequence[str]) -> None:
        """Show lines in the place of those before."""
        erased = self._erased()
        self._lines = tuple(lines)
        self._cells = tuple(cell_len(_STYLE.sub("", line)) for line in lines)
        self.stream.write(erased + "\n".join(self._lines))
        self.stream.flush()

    def write(self, text: str) -> int:
        """Write above the lines; an unfinished line waits for its end. Loggers write here."""
        whole, ending, self._begun = (self._begun + text).rpartition("\n")
        if ending:
            self.stream.write(self._erased() + whole + ending + "\n".join(self._lines))
        return len(text)

    def flush(self) -> None:
        """Flush the terminal."""
        self.stream.flush()

    def close(self) -> None:
        """Take the lines away."""
        self.stream.write(self._erased() + self._begun)
        self.stream.flush()
        self._lines, self._begun = (), ""

    def _erased(self) -> str:
        """What takes the lines away, row by row: some terminals keep a screen that is erased at once in their history."""
        if not self._lines:
            return ""
        width = max(1, self.width())
        rows = sum(max(1, -(-cells // width)) for cells in self._cells)
        return "\r" + ERASE_LINE + (UP + ERASE_LINE) * (rows - 1)
