"""Marks: the stretches and elements of a page where values stand, each with a name that the frame can be sent to."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import XPathError, _Element

from newsspider.inspector.flow import Flow
from newsspider.page.jsonld import values
from newsspider.page.page import Page
from newsspider.page.selection import select

LONGEST_SNIPPET = 600
WHOLE = ("html", "body", "head")
"""Elements that are all of a page: what leads there is told as a row, for its attributes' sake."""
_PATH = re.compile(r"/html(?:\[\d{1,9}\])?(?:/(?:\w[\w.-]*|\*)(?:\[\d{1,9}\])?)*", re.ASCII)
"""The XPaths that evidence is made of: steps and numbers; a stranger's record gets no other evaluated."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One place of one field; ``kind`` is ``value``, ``place`` (an element around it), ``rival`` or ``echo``."""

    ident: str
    field: str
    kind: str = "value"


@dataclass(frozen=True, slots=True)
class Row:
    """A place in the page's data that browsers don't show, with what stands there."""

    where: str
    snippet: str
    marks: list[Mark] = field(default_factory=list)


@dataclass
class Marks:
    """Where everything stands: stretches of the flow, elements, and rows of data."""

    page: Page
    flow: Flow
    stretches: list[tuple[int, int, Mark]] = field(default_factory=list)
    elements: dict[_Element, list[Mark]] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)

    def place(self, mark: Mark, where: str | None, words: str | None = None) -> bool:
        """Mark what a path leads to, only the words themselves where they stand there; False where it leads nowhere."""
        if where is None:
            return False
        node = self.node_at(where)
        span = self.flow.spans.get(node) if node is not None else None
        if node is None or span is None or node.tag in WHOLE:
            return self._add_row(mark, where, node)
        found = self.flow.find(words, *span) if words else None
        if found is not None and found != span:
            self.stretches.append((*found, mark))
        else:
            self.elements.setdefault(node, []).append(mark)
        return True

    def stretch(self, mark: Mark, span: tuple[int, int] | None, *, as_block: bool = True) -> bool:
        """Mark a stretch of the flow, as an element where a block holds just that; False where there is none."""
        if span is None or span[0] >= span[1]:
            return False
        if as_block and mark.kind == "value" and span in self.flow.blocks:
            self.element(mark, self.flow.blocks[span])
        else:
            self.stretches.append((*span, mark))
        return True

    def element(self, mark: Mark, node: _Element) -> None:
        """Mark an element."""
        self.elements.setdefault(node, []).append(mark)

    def node_at(self, where: str) -> _Element | None:
        """The element at a path; None for a place inside JSON-LD, and for a path that leads nowhere."""
        if where.startswith("line "):
            number = where.removeprefix("line ")
            lines = self.flow.root[0] if self.page.is_text else ()
            return lines[int(number) - 1] if number.isdecimal() and 0 < int(number) <= len(lines) else None
        if not _PATH.fullmatch(where):
            return None
        try:
            found = select(self.flow.root, where)
        except XPathError:
            return None
        return found[0] if isinstance(found, list) and len(found) == 1 and isinstance(found[0], _Element) else None

    def span_at(self, where: str | None) -> tuple[int, int] | None:
        """The stretch of the flow that a path leads to; None for what is not shown."""
        node = self.node_at(where) if where is not None else None
        return self.flow.spans.get(node) if node is not None else None

    def region_at(self, where: str | None) -> tuple[int, int] | None:
        """The stretch that the parts of a value stand in: the element's, in plain text from the line on."""
        span = self.span_at(where)
        return (span[0], len(self.flow.text)) if span is not None and self.page.is_text else span

    def _add_row(self, mark: Mark, where: str, node: _Element | None) -> bool:
        if where not in self.rows:
            snippet = snippet_of(node) if node is not None else in_json_ld(self.page, where)
            if snippet is None:
                return False
            self.rows[where] = Row(where, snippet[:LONGEST_SNIPPET])
        self.rows[where].marks.append(mark)
        return True


def snippet_of(node: _Element) -> str:
    """An element that is not shown, as it could be written.

    >>> from lxml.etree import fromstring
    >>> snippet_of(fromstring('<meta name="author" content="Ana Ruiz"/>'))
    '<meta name="author" content="Ana Ruiz">'
    """
    pairs = ((str(name), str(value)) for name, value in node.attrib.items())
    attributes = "".join(f' {name}="{value}"' for name, value in pairs)
    text = " ".join(str(node.text or "").split()) if node.tag not in WHOLE else ""
    return f"<{node.tag}{attributes}>{text}"


def in_json_ld(page: Page, where: str) -> str | None:
    """The JSON value at a path such as ``json-ld[2].@graph[0].headline``; None where there is none."""
    number, rest = _numbered(where.removeprefix("json-ld"))
    texts = list(page.script_texts(linked_data=True))
    if not where.startswith("json-ld[") or number is None or not 0 < number <= len(texts):
        return None
    found = values(texts[number - 1])
    value: Any = found[0] if len(found) == 1 else found
    try:
        while rest:
            if rest[0] == "[":
                position, rest = _numbered(rest)
                value = value[position]
            else:
                key, rest = _key(rest, value)
                value = value[key]
    except (LookupError, TypeError):
        return None
    return json.dumps(value, ensure_ascii=False)


def _numbered(path: str) -> tuple[int | None, str]:
    inner, closed, rest = path.removeprefix("[").partition("]")
    return (int(inner), rest) if path.startswith("[") and closed and inner.isdecimal() else (None, "")


def _key(path: str, inside: Any) -> tuple[str, str]:
    """The key that a path goes on with: a key may hold dots and brackets itself, the shortest that is there counts."""
    for end in (i for i in range(2, len(path) + 1) if i == len(path) or path[i] in ".["):
        if path[1:end] in inside:
            return path[1:end], path[end:]
    raise LookupError(path)
