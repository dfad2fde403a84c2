"""The end of a JSON Lines file that is appended to: a record that a killed run left unfinished is cut off."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from newsspider.state.lineends import is_json, last_line_start


def mend_end(file: IO[bytes]) -> bool:
    """Have a file that is appended to end in a whole line; whether a record that a killed run left unfinished was cut off.

    Records are written whole, yet a machine that goes down may keep half of the last one, and such a line makes the
    file unreadable for pandas. A last line that is no beginning of a record only gets its line feed.
    """
    path = Path(file.name) if isinstance(getattr(file, "name", None), str) else None
    if path is None or not path.is_file() or getattr(file, "mode", "") != "ab" or not path.stat().st_size:
        return False
    with path.open("rb") as before:
        start = last_line_start(before.fileno(), path.stat().st_size)
        before.seek(start)
        last = before.read()
    if not last:
        return False
    if last.startswith(b"{") and not is_json(last):
        file.truncate(start)
        return True
    file.write(b"\n")
    return False
