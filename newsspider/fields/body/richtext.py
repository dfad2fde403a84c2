"""Articles that a page's state keeps as trees of nodes, as editors write them: a paragraph is a node, its pieces of text are nodes inside.

Such trees are alike in many editors: ``{"type": "p", "children": [{"type": "text", "data": "…"}]}``, with other names for the same. See
`ProseMirror <https://prosemirror.net/docs/guide/#doc>`_, `Portable Text <https://github.com/portabletext/portabletext>`_,
`Slate <https://docs.slatejs.org/concepts/02-nodes>`_ and `Editor.js <https://editorjs.io/saving-data/>`_.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from itertools import islice
from typing import Any

from newsspider.page.text import fold

STARTS = 12
"""Places of a script at which JSON may begin that are tried."""
MOST = 100_000
"""Values of a script that are looked at for its headline, and for text around that."""
LEAST = 400
"""Characters from which nodes, or a string, may be an article."""
AROUND = 2
"""How many levels around a headline its article is looked for."""
SPACE = 12
"""Characters by which a headline may be longer or shorter before it is folded."""
LEVELS = 12
"""How deep the text of a node may be nested in it."""
_KINDS = ("type", "nodeType", "_type", "name", "tag", "tagName")
"""What an editor may call the property that says what a node is."""
_INSIDE = ("text", "data", "value", "content", "children", "nodes")
"""And that which holds its text, or the nodes inside."""
_HEADINGS = {f"{word}{level}": f"h{level}" for level in range(2, 7) for word in ("h", "heading-", "header-")}
_TAGS = {
    **_HEADINGS, "p": "p", "paragraph": "p", "block": "p", "text": "p", "core/paragraph": "p", "h1": "h2", "heading-1": "h2", "heading": "h2",
    "header": "h2", "core/heading": "h2", "li": "li", "list-item": "li", "listitem": "li", "blockquote": "blockquote", "quote": "blockquote",
}  # fmt: skip
"""The element that a kind of node is shown as."""
_MARKS = tuple(
    f':{space}"{kind}"' for space in ("", " ") for kind in ("p", "paragraph", "block", "text", "core/paragraph")
)
"""What one of stands in every such tree: a node that is a line of text."""
_LISTS = frozenset(("ul", "ol", "list", "bullet-list", "bulletlist", "bulleted-list", "ordered-list", "orderedlist"))
_START = re.compile(r"(?:^|[=(:,])\s*(?=[{\[])")
_DECODER = json.JSONDecoder(strict=False)


def rich_text(script: str, headline: str) -> str:
    """The text that the JSON of a script has nearest to a headline, as HTML; empty where it has none of some length there.

    A state may hold other articles as well: the object that says the headline, or one of the next around it, is the page's own.

    >>> state = 'window.state = {"title": "Mills", "body": [{"type": "p", "children": [{"text": "Mills "}, {"type": "a", "text": "turn"}]}]};'
    >>> rich_text(state, "Mills")[:100], rich_text(state.replace("turn", "turn " * 99), "Mills")[:23]
    ('', '<p>Mills turn turn turn')
    """
    if not any(mark in script for mark in _MARKS):
        return ""
    around_each, budget = _around(script, fold(headline)), iter(range(MOST))
    for level in range(AROUND):
        holders = {id(holder): holder for around in around_each for holder in around[level : level + 1]}
        longest = max((text for holder in holders.values() for text in _texts_in(holder, budget)), key=len, default="")
        if len(longest) >= LEAST:
            return longest
    return ""


def _around(script: str, folded: str) -> list[tuple[Any, ...]]:
    """For each place of a script's JSON that says a folded headline, the object that does and the next around it, inner ones first."""
    found: list[tuple[Any, ...]] = []
    for value, around in _unpacked([(value, ()) for value in _values(script)], iter(range(MOST))):
        if isinstance(value, str) and around and abs(len(value) - len(folded)) < SPACE and fold(value) == folded:
            found.append(around)
    return found


def _unpacked(
    waiting: list[tuple[Any, tuple[Any, ...]]], budget: Iterator[int]
) -> Iterator[tuple[Any, tuple[Any, ...]]]:
    """Some values and all inside them, each with those next around it, as long as there is a number left."""
    for _ in budget:
        if not waiting:
            return
        value, around = waiting.pop()
        yield value, around
        if isinstance(value, (list, dict)):
            inner, outer = value.values() if isinstance(value, dict) else value, (value, *around[: AROUND - 1])
            waiting.extend([(one, outer) for one in inner])


def _texts_in(holder: object, budget: Iterator[int]) -> Iterator[str]:
    """The text of each list of nodes in a value, as HTML; of lists inside others as well."""
    for value, _ in _unpacked([(holder, ())], budget):
        if isinstance(value, list):
            yield "".join([f"<{tag}>{text}</{tag}>" for node in value for tag, text in _lines(node)])


def _values(script: str) -> Iterator[Any]:
    """What JSON a script holds: all of it, or the values of its variables."""
    past = 0
    for match in islice(_START.finditer(script), STARTS):
        if match.end() < past:
            continue
        try:
            value, past = _DECODER.raw_decode(script, match.end())
        except (ValueError, RecursionError):
            continue
        yield value


def _lines(node: object) -> Iterator[tuple[str, str]]:
    """The element and the text of a node that is a line, and of each item of one that is a list."""
    if not isinstance(node, dict):
        return
    kind = _kind(node)
    if kind in _LISTS:
        items = next((node[key] for key in _INSIDE if isinstance(node.get(key), list)), ())
        for item in items:
            if text := _text(item, LEVELS).strip():
                yield "li", text
    elif (tag := _TAGS.get(kind)) and (text := _text(node, LEVELS).strip()):
        style = node.get("style")
        yield _TAGS.get(style, tag) if isinstance(style, str) else tag, text


def _kind(node: dict[str, Any]) -> str:
    """What a node says it is, in lower case; empty where it does not."""
    stated = (node.get(key) for key in _KINDS)
    return next((kind.lower().replace("_", "-") for kind in stated if isinstance(kind, str)), "")


def _text(node: object, levels: int) -> str:
    """The text of a node and of those inside it; where it holds no HTML, what looks like a tag is text."""
    if isinstance(node, str):
        return node if "</" in node else escape(node, quote=False)
    if levels and isinstance(node, list):
        return "".join([_text(inner, levels - 1) for inner in node])
    if levels and isinstance(node, dict):
        return next((text for key in _INSIDE if (text := _text(node.get(key), levels - 1))), "")
    return ""
