"""What programs that fill in pages leave in a text: characters that are escaped twice, tags, tags in braces."""

from __future__ import annotations

import re
from html import unescape

from newsspider.page.text import clean

_ESCAPED = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);", re.I)
_BRACED = re.compile(
    r"\{(/?(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|u|em|strong|span|blockquote|[a-z]{1,12}-[a-z\d-]{1,12})(?:\s[^{}<>]{0,400})?)\}"
)
_LINE_TAG = re.compile(r"</?(?:p|br|div|li|ul|ol|h[1-6])\b[^<>]*>", re.I)
_INLINE_TAG = re.compile(r"</?(?:a|b|i|u|em|strong|span|small|font|sup|sub)\b[^<>]*>", re.I)


def unescaped(text: str) -> str:
    """A text with what is still escaped in it read as it was meant.

    >>> unescaped("M&uuml;hle &#038; Meer"), unescaped("R&D; a & b")
    ('Mühle & Meer', 'R&D; a & b')
    """
    return unescape(text) if "&" in text and _ESCAPED.search(text) else text


def without_tags(text: str) -> str:
    """A text without tags of HTML, clean; what only looks like one stays.

    >>> without_tags("<p>The <em>mill</em>’s wheel,<br>turning: <The Wheel></p>")
    'The mill’s wheel, turning: <The Wheel>'
    """
    return clean(_INLINE_TAG.sub("", _LINE_TAG.sub(" ", text))) if "<" in text else clean(text)


def with_tags(text: str) -> str:
    """A text with the tags of HTML, and those with a hyphen, that some systems keep in braces; other braces, and all of a text without end tags, stay.

    >>> with_tags("{p}The {em}mill{/em}.{/p}"), with_tags("The set {a, b} and {c}")
    ('<p>The <em>mill</em>.</p>', 'The set {a, b} and {c}')
    """
    return _BRACED.sub(r"<\1>", text) if "{/" in text else text
