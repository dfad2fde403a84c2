"""The body of a page that shows it only after its scripts ran: HTML in a template; HTML, paragraphs or an editor's nodes in the page's state.

A state stands in a script or in an attribute.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from newsspider.fields.body.richtext import LEAST as LEAST
from newsspider.fields.body.richtext import rich_text
from newsspider.page.escapes import with_tags
from newsspider.page.page import Page
from newsspider.page.text import fold

MOST = 12
"""Strings that are opened, the longest."""
SENTENCES = 3
"""Ends of sentences that an article has."""
TELLING = 8
"""Characters of a headline from which a script that has it speaks of the article."""
FEW = 400
"""Elements up to which a page may be the shell of an application that keeps its state in one of them."""
STRETCH = 120
"""Characters between two quotation marks that text has somewhere."""
_KEY = re.compile(r"\w{0,16}(?:body|content|text|html|story|article|detail|paragraph)\w{0,16}", re.I)
_MARKUP = re.compile(r"<(?:p|br|div|h\d|li)\b", re.I)
_END = re.compile(r"[.!?。！？](?=[\s<”\"»’]|$)|[。！？]")


def hidden_markup(page: Page, headline: str | None) -> str | None:
    """The longest text that reads like the article, as HTML: of the only template, else of a script that names the headline.

    A string that is no HTML is one of paragraphs, a line each; trees of nodes are read by :mod:`newsspider.fields.body.richtext`.
    None where nothing is found.
    """
    scripts = [script for script in (*page.scripts, *_states(page)) if len(script) >= LEAST]
    templates = [script for script in scripts if script.lstrip().startswith("<") and _reads_like_text(script)]
    if len(templates) == 1:
        return templates[0]
    if not headline or len(headline) < TELLING:
        return None
    longest = max([text for script in scripts for text in _likely(script, headline)], key=len, default=None)
    return _as_markup(longest) if longest else None


def _likely(script: str, headline: str) -> list[str]:
    """What reads like text in a script that names the headline: its long strings, else the nodes around the headline."""
    if not _may_name(script, headline):
        return []
    texts = sorted(set(_strings(script)), key=len, reverse=True)[:MOST]
    if likely := [text for text in texts if _reads_like_text(text)]:
        return likely if _names(script, headline) else []
    text = rich_text(script, headline) if any(line in script for line in _spellings(headline)) else ""
    return [text] if _reads_like_text(text) else []


def _states(page: Page) -> Iterator[str]:
    """What attributes of a page of few elements hold for scripts: objects of JSON, such as ``data-page='{"component": …}'``."""
    for node in page.index.nodes if len(page.index) <= FEW else ():
        yield from [str(value) for value in node.values() if value[:1] == "{"]


def _may_name(script: str, headline: str) -> bool:
    """Whether a script has the headline's longest word, as it is or escaped."""
    longest = max(headline.split(), key=len, default="")
    return longest in script or json.dumps(longest)[1:-1] in script


def _names(script: str, headline: str) -> bool:
    """Whether a script says the headline, as it is or with escapes for all but ASCII; folding a script takes long."""
    lines = _spellings(headline)
    if any(line in script for line in lines):
        return True
    folded = fold(script.replace('\\"', '"'))
    return any(fold(line) in folded for line in lines)


def _spellings(headline: str) -> tuple[str, str]:
    """A headline as it is, and as JSON writes it in ASCII."""
    return headline, json.dumps(headline)[1:-1]


def _strings(script: str, *, nested: bool = False) -> Iterator[str]:
    """The long strings of a script whose keys say that they are text; also those in JSON that is itself a string, and HTML there.

    The script is parted at its quotation marks: that takes a tenth of the time of a pattern for strings, and each is read once.
    """
    pieces, past = script.split('"'), 0
    for at in [at for at, piece in enumerate(pieces) if len(piece) >= STRETCH]:
        if at < past:
            continue
        first, past = _literal(pieces, at, past)
        literal = '"'.join(pieces[first:past])
        if len(literal) < LEAST or first == 0:
            continue
        text = with_tags(_decoded(literal))
        key = pieces[first - 2] if first >= 2 and pieces[first - 1].strip() == ":" else None
        if _KEY.fullmatch(key) if key else text.lstrip().startswith("<"):
            yield text
        elif not nested:
            yield from _strings(text, nested=True)


def _literal(pieces: Sequence[str], at: int, past: int) -> tuple[int, int]:
    """The first piece of the string that one piece belongs to, and the one behind its last: a mark behind a backslash ends none."""
    first, behind = at, at + 1
    while first > past and _is_open(pieces[first - 1]):
        first -= 1
    while behind < len(pieces) and _is_open(pieces[behind - 1]):
        behind += 1
    return first, behind


def _is_open(piece: str) -> bool:
    """Whether a piece ends with a backslash that is none itself."""
    return piece.endswith("\\") and (len(piece) - len(piece.rstrip("\\"))) % 2 == 1


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
