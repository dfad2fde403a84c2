"""A page's shown text in one string without white space, and the stretch of it that each element holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from lxml.etree import _Element, iterwalk

from newsspider.page.index import BLOCKS
from newsspider.page.page import Page
from newsspider.page.parse import parse
from newsspider.page.text import clean

UNSEEN = frozenset("script style title meta link base".split())
"""Elements that browsers don't show."""
BOXES = frozenset(
    "img picture iframe object embed video audio canvas svg math map input frame frameset applet portal".split()
)
"""Elements that are shown as an empty box: nothing of them is loaded."""
LINE = "n-line"
"""The element that stands for one line of a plain-text page."""
ALL_BOXES = BOXES - {"picture", "frameset"}
SEARCHED = 400_000_000
"""Characters that one page's values are searched in, altogether."""


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of shown text and where its squeezed form begins in the flow."""

    raw: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Open:
    """An element begins; a box has no inside."""

    node: _Element
    is_box: bool


@dataclass(frozen=True, slots=True)
class Close:
    """An element ends."""

    node: _Element


Token = Text | Open | Close


@dataclass
class Flow:
    """A page in reading order."""

    root: _Element
    tokens: list[Token] = field(default_factory=list)
    spans: dict[_Element, tuple[int, int]] = field(default_factory=dict)
    """First and one past the last character of each shown element in ``text``."""
    text: str = ""
    budget: int = SEARCHED

    @cached_property
    def blocks(self) -> dict[tuple[int, int], _Element]:
        """The innermost block of each stretch that is a block's whole text."""
        return {span: node for node, span in reversed(self.spans.items()) if node.tag in BLOCKS and span[0] < span[1]}

    def find(self, words: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where words stand between two places, white space aside; None where they don't, or too much was searched."""
        needle, stop = squeeze(words), len(self.text) if end is None else end
        if not needle or self.budget <= 0:
            return None
        place = self.text.find(needle, start, stop)
        self.budget -= (place if place >= 0 else stop) - start + 1
        return (place, place + len(needle)) if place >= 0 else None


def squeeze(text: str) -> str:
    """Text without white space and invisible characters.

    >>> squeeze(" a\\u00ad b\\n c ")
    'abc'
    """
    return clean(text).replace(" ", "")


def flow_of(page: Page) -> Flow:
    """The flow of a page; a plain-text page becomes one element a line."""
    return flow(_lines_as_tree(page.lines) if page.is_text else page.root)


def flow(root: _Element) -> Flow:
    """Walk a tree once."""
    found, pieces = Flow(root), list[str]()
    tokens, length, begun = found.tokens, 0, dict[_Element, int]()
    walker = iterwalk(root, events=("start", "end"))
    for event, node in walker:
        hidden = node.tag in UNSEEN
        if event == "start":
            begun[node] = length
            if not hidden:
                is_box = node.tag in ALL_BOXES
                tokens.append(Open(node, is_box))
                text = "" if is_box else node.text
            if hidden or node.tag in ALL_BOXES:
                walker.skip_subtree()
        else:
            if not hidden:
                tokens.append(Close(node))
                found.spans[node] = (begun[node], length)
            text = node.tail if node is not root else ""
        if text and not (event == "start" and hidden):
            piece = squeeze(text)
            tokens.append(Text(text, length, length + len(piece)))
            pieces.append(piece)
            length += len(piece)
    found.text = "".join(pieces)
    return found


def _lines_as_tree(lines: tuple[str, ...]) -> _Element:
    root = parse("<body></body>")
    body = root[0]
    for line in lines:
        node = body.makeelement(LINE, {})
        node.text = clean_line(line)
        body.append(node)
    return root


def clean_line(line: str) -> str:
    """A line without what no XML text may hold; its spaces stay.

    >>> clean_line("a\\x00\\tb  c")
    'a\\ufffd\\tb  c'
    """
    return "".join(
        c if c == "\t" or (c >= " " and not 0xD800 <= ord(c) < 0xE000 and c not in "￾￿") else "�" for c in line
    )
