"""The body of a page that shows it only after its scripts ran: HTML in a template, HTML or paragraphs in a string of the page's state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from newsspider.page.page import Page
from newsspider.page.text import fold

LEAST = 400
"""Characters from which a string may be an article."""
MOST = 12
"""Strings that are opened, the longest."""
SENTENCES = 3
"""Ends of sentences that an article has."""
_KEY = r"\w{0,16}(?:body|content|text|html|story|article|detail|paragraph)\w{0,16}"
_STRING = r'"((?:[^"\\]|\\.)*+\\?)(?:"|\Z)'
"""A string of JSON; one that nothing closes goes to the end, lest it be read again from each quotation mark in it."""
_STATED = re.compile(rf'"{_KEY}"\s{{0,3}}:\s{{0,3}}{_STRING}', re.I | re.S)
_LITERAL = re.compile(_STRING, re.S)
_MARKUP = re.compile(r"<(?:p|br|div|h\d|li)\b", re.I)
_END = re.compile(r"[.!?。！？](?=[\s<”\"»’]|$)|[。！？]")


def hidden_markup(page: Page, headline: str | None) -> str | None:
    """The longest text that reads like the article, as HTML: of the only template, else of a script that names the headline.

    A string that is no HTML is one of paragraphs, a line each. None where nothing is found.
    """
    scripts = [script for script in page.scripts if len(script) >= LEAST]
    templates = [script for script in scripts if script.lstrip().startswith("<") and _reads_like_text(script)]
    if len(templates) == 1:
        return templates[0]
    longest: list[str] = []
    for script in scripts if headline else ():
        texts = sorted(set(_strings(script)), key=len, reverse=True)[:MOST]
        likely = [text for text in texts if _reads_like_text(text)]
        if likely and _names(script, headline or ""):
            longest += likely
    return _as_markup(max(longest, key=len)) if longest else None


def _names(script: str, headline: str) -> bool:
    """Whether a script says the headline, as it is or with escapes for all but ASCII; folding a script takes the longest."""
    for line in (headline, json.dumps(headline)[1:-1]):
        if line in script:
            return True
        longest = max(line.split(), key=len, default="")
        if longest in script and fold(line) in fold(script.replace('\\"', '"')):
            return True
    return False


def _strings(script: str, *, nested: bool = False) -> Iterator[str]:
    """The long strings of a script whose keys say that they are text; also those in JSON that is itself a string, and HTML there."""
    for match in _STATED.finditer(script):
        if len(match[1]) >= LEAST:
            yield _decoded(match[1])
    if nested or '\\"' not in script:
        return
    for match in _LITERAL.finditer(script):
        if len(match[1]) >= LEAST:
            inner = _decoded(match[1])
            yield from _strings(inner, nested=True)
            if inner.lstrip().startswith("<"):
                yield inner


def _decoded(literal: str) -> str:
    """What a string of JSON says; nothing where it is none."""
    try:
        return str(json.loads(f'"{literal}"', strict=False))
    except ValueError:
        return ""


def _reads_like_text(text: str) -> bool:
    return len(text) >= LEAST and text.lstrip()[:1] not in "[{" and len(_END.findall(text)) >= SENTENCES


def _as_markup(text: str) -> str:
    if _MARKUP.search(text):
        return text
    return "".join(f"<p>{line}</p>" for line in text.replace("<", "&lt;").split("\n") if line.strip())
