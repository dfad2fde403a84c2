"""JSON-LD of a page as a flat list of nodes, read even where it is broken."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsspider.page.once import once

DEEPEST = 40
"""How deep nested objects are followed."""

ARTICLE_TYPES = frozenset(
    "Article NewsArticle BlogPosting TechArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
    "ReviewNewsArticle BackgroundNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle "
    "ScholarlyArticle Report LiveBlogPosting SocialMediaPosting Review LiveBlog MedicalScholarlyArticle".split()
)

_HOLDERS = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item")
"""The properties whose objects are nodes of their own."""
_HOLDING = frozenset(_HOLDERS)

_WRAPPING = re.compile(
    r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*$"
)
_STRING = r'"(?:[^"\\]++|\\.)*+"?'
_COMMENTS = re.compile(_STRING + r"|/\*.*?(?:\*/|\Z)|<!--.*?(?:-->|\Z)|(?<![:\w])//[^\n]*", re.S)
_IDLE_COMMAS = re.compile(_STRING + r"|,(?=\s*[}\],])", re.S)
_ENTITY_QUOTED = re.compile(r"[{\[,]\s*&(?:quot|#34|#x22);")
_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})?')


@dataclass(frozen=True)
class Node:
    """One JSON-LD object: ``path`` leads back to it, as in ``json-ld[2].@graph[0]``, the first entry of the second block's graph.

    A block of several values in a row counts as the list of them.
    """

    path: str
    data: dict[str, Any]

    @once
    def types(self) -> frozenset[str]:
        """Its schema.org types, without namespace."""
        stated = self.data.get("@type")
        names = stated if isinstance(stated, list) else [stated]
        return frozenset(name.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for name in names if isinstance(name, str))

    @property
    def is_article(self) -> bool:
        """Whether it describes an article."""
        return not self.types.isdisjoint(ARTICLE_TYPES)

    def text(self, key: str) -> str | None:
        """A property that is a string (or a list whose first entry is one), unescaped; None otherwise.

        >>> Node("", {"headline": "Tom &amp; Jerry"}).text("headline")
        'Tom & Jerry'
        """
        value = self.data.get(key)
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, dict):
            value = value.get("@value") or value.get("name")
        if not isinstance(value, str):
            return None
        return html.unescape(value).strip() or None


def read_jsonld(scripts: Iterable[str]) -> tuple[Node, ...]:
    """Every node of every block, outer ones first; a block that cannot be mended gives none."""
    nodes: list[Node] = []
    for number, script in enumerate(scripts, 1):
        found = values(script)
        for place, value in enumerate(found):
            _flatten(value, f"json-ld[{number}]" + (f"[{place}]" if len(found) > 1 else ""), 0, nodes)
    return tuple(nodes)


def values(script: str) -> list[Any]:
    """The JSON values of one script: as it is, else mended (comments, trailing commas, escapes, several in a row).

    >>> values('[{"a": 1,}, /* note */ {"b": "x // y"},]')
    [[{'a': 1}, {'b': 'x // y'}]]
    >>> values('{&quot;a&quot;: 1}'), values('{"a": 1}{"b": 2}'), values("nonsense")
    ([{'a': 1}], [{'a': 1}, {'b': 2}], [])
    """
    script = script.strip().strip("\ufeff;")
    if not script:
        return []
    for text in _readings(script):
        found = _decoded(text)
        if found:
            return found
    return []


def _readings(script: str) -> Iterator[str]:
    yield script
    bare = _WRAPPING.sub("", script).strip()
    if _ENTITY_QUOTED.search(bare[:2000]):
        bare = html.unescape(bare)
    bare = _IDLE_COMMAS.sub(_without_noise, _COMMENTS.sub(_without_noise, bare)).strip()
    yield bare
    yield _ESCAPE.sub(lambda match: match[0] if len(match[0]) > 1 else "\\\\", bare)


def _without_noise(match: re.Match[str]) -> str:
    return match[0] if match[0].startswith('"') else ""


def _integer(digits: str) -> int | None:
    """The number; None for one of more digits than Python converts."""
    return int(digits) if len(digits) <= _MOST_DIGITS else None


_MOST_DIGITS = 300
_DECODER, _PATIENT = json.JSONDecoder(strict=False), json.JSONDecoder(strict=False, parse_int=_integer)
"""Reads numbers by itself, and with less speed those of any length."""


def _decoded(text: str, decoder: json.JSONDecoder = _DECODER) -> list[Any]:
    found, at = [], 0
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            found.append(value)
            while at < len(text) and text[at] in " \t\r\n,;":
                at += 1
    except (json.JSONDecodeError, RecursionError):
        return [value for value in found if isinstance(value, (dict, list))]
    except ValueError:  # a number of more digits than Python converts
        return _decoded(text, _PATIENT)
    return found


def _flatten(value: Any, path: str, depth: int, nodes: list[Node]) -> None:
    """Add a value's nodes, the outer ones first."""
    if depth > DEEPEST:
        return
    if isinstance(value, list):
        for number, entry in enumerate(value):
            if isinstance(entry, (dict, list)):
                _flatten(entry, f"{path}[{number}]", depth + 1, nodes)
    elif isinstance(value, dict):
        if "@type" in value or "@id" in value:
            nodes.append(Node(path, value))
        for key in _HOLDING.intersection(value) and _HOLDERS:
            if isinstance(value.get(key), (dict, list)):
                _flatten(value[key], f"{path}.{key}", depth + 1, nodes)
