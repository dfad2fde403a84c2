"""Pictures of a crawl in a terminal: ``python -m docs.screenshots.terminal`` writes them from a real one, as SVG."""

from __future__ import annotations

import io
import re
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from tests.e2e.terminal import Terminal

IMAGES = Path(__file__).parent.parent / "images"
COLUMNS, ROWS = 92, 22
SLOW = ("-s", "DOWNLOAD_DELAY=0.6", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=1")
COMMAND = "newsspider crawl --demo -o articles.jsonl"
_FONT = re.compile(r"@font-face \{.*?\}\s*", re.S)
"""Fonts of another server: the picture loads nothing, the reader's own monospaced font will do."""


def main() -> None:
    """Write the pictures."""
    with (
        TemporaryDirectory() as folder,
        Terminal(*COMMAND.split()[1:], *SLOW, cwd=Path(folder), columns=COLUMNS, rows=ROWS) as terminal,
    ):
        terminal.wait_for(lambda text: re.search(r"2\d of 45 addresses[^$]+all .+━", text) is not None)
        _draw(IMAGES / "terminal-live.svg", terminal)
        terminal.end()
        _draw(IMAGES / "terminal-summary.svg", terminal)


def _draw(file: Path, terminal: Terminal) -> None:
    """What is on the screen, below the command."""
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True)
    console.print(Text.assemble(("$ ", "dim"), (COMMAND, "bold")), highlight=False)
    for row in range(len(terminal.text.splitlines())):
        cells = (terminal.screen.buffer[row][column] for column in range(COLUMNS))
        line = Text.assemble(*((cell.data, _style(cell.fg, is_bold=cell.bold)) for cell in cells))
        line.rstrip()
        console.print(line, no_wrap=True, highlight=False)
    file.write_text(_FONT.sub("", console.export_svg(title="newsspider")), "utf-8")


def _style(colour: str, *, is_bold: bool) -> str:
    """A cell's style; a colour that is not one of the eight comes as six digits."""
    known = {"brown": "yellow", "default": ""}.get(colour, colour)
    known = f"#{known}" if re.fullmatch("[0-9a-f]{6}", known) else known
    return " ".join(part for part in ("bold" if is_bold else "", known) if part)


if __name__ == "__main__":
    main()
