import io

import pyte

from newsspider.extensions.region import Region


class Window:
    """A terminal that is as wide as it says."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.stream = io.StringIO()
        self.region = Region(self.stream, lambda: self.columns)

    @property
    def seen(self) -> list[str]:
        screen = pyte.Screen(self.columns, 12)
        screen.set_mode(pyte.modes.LNM)
        pyte.Stream(screen).feed(self.stream.getvalue())
        return [line.rstrip() for line in screen.display if line.strip()]


def test_lines_are_drawn_in_the_place_of_those_before() -> None:
    window = Window(40)

    window.region.draw(["one", "\x1b[1mtwo\x1b[0m", "three"])
    window.region.draw(["four"])

    assert window.seen == ["four"]


def test_what_is_logged_stands_above() -> None:
    window = Window(40)
    window.region.draw(["table", "of sites"])

    window.region.write("first log line\n")
    window.region.write("second, ")
    assert window.seen == ["first log line", "table", "of sites"]
    window.region.write("whole now\nthird")

    assert window.seen == ["first log line", "second, whole now", "table", "of sites"]


def test_a_window_that_became_narrower_has_wrapped_the_lines() -> None:
    window = Window(10)
    window.region.draw(["x" * 19, "港" * 6])

    window.region.draw(["new"])

    assert window.seen == ["new"]


def test_closing_takes_the_lines_away_and_keeps_what_was_begun() -> None:
    window = Window(40)
    window.region.draw(["table"])
    window.region.write("log\nbegun")

    window.region.close()
    window.region.close()

    assert window.seen == ["log", "begun"]
