"""The code blocks of a page, with the marks that say what is done with each of them.

A ``sh`` or ``python`` block is run, in the order of the page; the blocks of one page share a folder, a shell and a Python session. A comment on
the line above the fence says otherwise:

    <!-- not run: REASON -->      shown only, and why
    <!-- file: NAME -->           written to a file of that name
    <!-- exit code: N -->         its last command ends with N
    <!-- output -->               each line stands in what the block before it printed; "…" stands for anything
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RUN = ("sh", "python")
"""Kinds of blocks that run."""
MARKS = ("not run", "file", "exit code", "output")
_BLOCK = re.compile(
    r"(?:^<!--[ ]*(?P<mark>[^\n]*?)[ ]*-->\n)?^```(?P<kind>\w+)\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL
)
_ANY = re.compile(r"(?:\\ )*…(?:\\ )*")
_SECONDS = re.compile(r"\b\d+((?:\\ )s\b)")
_COMMENT = re.compile(r"\s+#\s.*$")


@dataclass(frozen=True, slots=True)
class Block:
    """One code block: its kind (``sh``), its code, the line of the page that it begins on, and its mark."""

    kind: str
    code: str
    line: int
    mark: str = ""
    """One of ``MARKS``; empty where the block has none."""
    value: str = ""
    """What follows the mark."""

    @property
    def runs(self) -> bool:
        """Whether the block is run."""
        return self.kind in RUN and self.mark in ("", "exit code")


def read_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown page; raises ValueError for a mark without its reason, name or number."""
    return tuple(_block(match, text) for match in _BLOCK.finditer(text))


def read_page(page: Path) -> tuple[Block, ...]:
    """The blocks of a file."""
    return read_blocks(page.read_text("utf-8"))


def commands(block: Block) -> Iterator[str]:
    """The commands of a ``sh`` block, one a line; a line that ends in a backslash goes on.

    >>> list(commands(Block("sh", "make crawl   # the demo\\nnewsspider crawl \\\\\\n  --demo\\n", 1)))
    ['make crawl', 'newsspider crawl \\\\\\n  --demo']
    """
    whole: list[str] = []
    for line in block.code.splitlines():
        whole.append(line if line.endswith("\\") else _COMMENT.sub("", line))
        if not line.endswith("\\") and (command := "\n".join(whole).strip()):
            yield command
        whole = whole if line.endswith("\\") else []


def is_shown(line: str, output: str) -> bool:
    """Whether a line of a page stands in an output; white space counts as one space, "…" as anything, seconds as any.

    >>> is_shown("… articles in 2 s", "  43 articles  in 13 s\\n")
    True
    """
    pattern = _ANY.sub(".*", _SECONDS.sub(r"\\d+\1", re.escape(" ".join(line.split()))))
    return any(re.search(pattern, " ".join(shown.split())) for shown in output.splitlines())


def _block(match: re.Match[str], text: str) -> Block:
    line = text.count("\n", 0, match.start("code"))
    mark, _, value = (match["mark"] or "").partition(":")
    mark, value = mark.strip(), value.strip()
    if mark and mark not in MARKS:
        raise ValueError(f"line {line}: {mark!r} is no mark; there are: {', '.join(MARKS)}")
    if mark in ("not run", "file", "exit code") and not value:
        raise ValueError(f"line {line}: <!-- {mark}: … --> needs a value")
    return Block(match["kind"], match["code"], line, mark, value)
