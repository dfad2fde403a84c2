import io
import logging
import sys
from typing import Any

import pytest

from newsspider.extensions import livedisplay
from newsspider.extensions.livedisplay import live_display
from newsspider.extensions.sitecounts import SiteCounts


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def use_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Have stderr be a terminal; in the test itself, as pytest takes stderr back after its fixtures."""
    found = Terminal()
    monkeypatch.setattr(sys, "stderr", found)
    monkeypatch.setenv("TERM", "xterm")
    return found


def test_drawing_takes_a_fiftieth_of_the_time_its_first_time_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = use_terminal(monkeypatch)
    moments = iter((0.0, 0.5, 1.0, 1.02, 2.0, 2.02))
    monkeypatch.setattr(livedisplay, "thread_time", lambda: next(moments))
    display = live_display()
    assert display is not None

    drawn = []
    for second in (0.5, 1.0, 1.5, 2.5, 3.1):
        before = len(terminal.getvalue())
        display.show(SiteCounts((), "x"), second)
        drawn.append(len(terminal.getvalue()) > before)

    assert drawn == [True, True, False, True, False]


def test_the_log_goes_above_the_table_and_has_the_terminal_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = use_terminal(monkeypatch)
    handler: logging.StreamHandler[Any] = logging.StreamHandler(terminal)
    monkeypatch.setattr(livedisplay, "get_scrapy_root_handler", lambda: handler)
    display = live_display()
    assert display is not None

    display.show(SiteCounts((), "x"), 1)
    handler.emit(logging.LogRecord("x", logging.ERROR, "x", 1, "told above", (), None))
    assert handler.stream == display.region
    assert terminal.getvalue().rindex("told above") < terminal.getvalue().rindex("0 of 0")

    display.close()
    assert handler.stream is terminal


def test_a_terminal_that_can_t_move_its_cursor_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    use_terminal(monkeypatch)
    monkeypatch.setenv("TERM", "dumb")

    assert live_display() is None
