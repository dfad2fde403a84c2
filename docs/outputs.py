"""Printed outputs in pages: ``python -m docs.outputs`` runs a page's Python blocks over the demo sites and writes what they print.

A block marked ``<!-- output -->`` holds what the Python block before it prints.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "docs" / "how-to" / "analyst.md",)
"""Pages whose outputs are written here, and compared by a test."""
_BLOCK = re.compile(
    r"^```python\n(?P<code>.*?)^```$|^<!-- output -->\n```text\n(?P<output>.*?)^```$", re.MULTILINE | re.DOTALL
)


def played(text: str, folder: Path) -> str:
    """The page with every output as it comes out now, its blocks run in order in a folder that holds ``articles.jsonl``."""
    space: dict[str, object] = {"__name__": "__main__"}
    printed = io.StringIO()

    def run(match: re.Match[str]) -> str:
        nonlocal printed
        if match["code"] is None:
            return f"<!-- output -->\n```text\n{_trimmed(printed.getvalue())}\n```"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(match["code"], "<page>", "exec"), space)
        return match[0]

    with contextlib.chdir(folder):
        return _BLOCK.sub(run, text)


@contextlib.contextmanager
def crawled() -> Iterator[Path]:
    """A folder with the file of ``make crawl``."""
    with TemporaryDirectory() as name:
        command = [sys.executable, "-m", "newsspider.commands.cli", "crawl", "--demo"]
        subprocess.run(command, cwd=name, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, capture_output=True)
        yield Path(name)


def main() -> int:
    """Write the outputs of every page; gives the exit code."""
    with crawled() as folder:
        for page in PAGES:
            page.write_text(played(page.read_text("utf-8"), folder), "utf-8")
    return 0


def _trimmed(text: str) -> str:
    """Without blanks at the ends of lines, which editors take away."""
    return "\n".join(line.rstrip() for line in text.rstrip().splitlines())


if __name__ == "__main__":
    sys.exit(main())
