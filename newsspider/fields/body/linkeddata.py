"""The body as JSON-LD's ``articleBody`` gives it: for pages that show it only after their scripts ran."""

from __future__ import annotations

import re

from newsspider.items import Block
from newsspider.page.escapes import with_tags
from newsspider.page.page import Page
from newsspider.page.parse import parse
from newsspider.page.selection import whole_text
from newsspider.page.text import clean

_BREAK = re.compile(r"(?<!\s)(?:\s{4,}+|\s{0,3}?\n\s*+)")
"""White space with a line's end, or of four characters; read once, however long it is."""
_MARKUP = re.compile(r"</?(?:p|br|div|h\d|li)\b", re.I)


def from_article_body(page: Page) -> tuple[Block, ...]:
    """Paragraphs of the ``articleBody``, which may be text or escaped HTML; none where it is absent."""
    node = page.article_node
    text = node.text("articleBody") if node else None
    if not text:
        return ()
    text = with_tags(text)
    if _MARKUP.search(text):
        text = _marked_up(text)
    return tuple(Block("paragraph", paragraph) for line in _BREAK.split(text) if (paragraph := clean(line)))


def _marked_up(text: str) -> str:
    root = parse(re.sub(r"(?i)<(?=/?(?:p|br|div|h\d|li)\b)", "\n<", text))
    return whole_text(root)
