"""A page as markup that can do nothing: its text and shape in elements of our own, with its marks; nothing is loaded.

Every element becomes one whose name begins with ``n-``, which no browser gives a meaning; no attribute of the page is kept
but its direction, and a link's address and a picture's text, as tooltips. So nothing of a page can run, load, lead away or hide.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from html import escape

from lxml.etree import _Element

from newsspider.inspector.flow import Close, Flow, Open, Text, Token, squeeze
from newsspider.inspector.marks import Mark, Marks

KNOWN = frozenset(
    "p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code figure figcaption table thead tbody tfoot tr td th caption "
    "a b strong i em u s del small big sub sup mark q cite time div section article main aside header footer nav form "
    "fieldset legend button label select option textarea address details summary hr noscript template center body html "
    "img iframe object embed video audio canvas svg math input line".split()
)
"""Elements whose names the page's style knows; every other one is shown as ``n-x``."""
LONGEST_TOOLTIP = 300
DIRECTIONS = ("ltr", "rtl", "auto")
"""What ``dir`` may be; it is kept, as text reads wrongly without."""
_DROPPED = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, 65534, 65535), "�")


class Writer:
    """Writes a flow with its marks; each mark's name is given to the first element that it covers."""

    def __init__(self, flow: Flow, marks: Marks) -> None:
        self.flow = flow
        self.marks = marks
        self.waiting = deque(sorted(marks.stretches, key=lambda stretch: stretch[:2]))
        self.active: list[tuple[int, int, Mark]] = []
        self.named: set[str] = set()

    def page(self) -> Iterator[str]:
        """The page's elements."""
        for token in self.flow.tokens:
            yield from self._token(token)

    def rows(self) -> Iterator[str]:
        """The places in data that browsers don't show."""
        for row in self.marks.rows.values():
            yield f"{self._anchors(row.marks)}<n-row{self._attributes(row.marks)}>"
            yield f"<n-where>{shown(row.where)}</n-where><n-data>{shown(row.snippet)}</n-data></n-row>"

    def _token(self, token: Token) -> Iterator[str]:
        match token:
            case Text():
                yield from self._text(token)
            case Open():
                yield self._open(token)
            case Close() if token.node.tag != "br":
                yield f"</{element_name(token.node)}>"

    def _open(self, token: Open) -> str:
        node = token.node
        if node.tag == "br":
            return "<br>"
        name, marks = element_name(node), self.marks.elements.get(node, ())
        tooltip = node.get("href") if node.tag == "a" else node.get("src") if token.is_box else None
        title = f' title="{shown(tooltip[:LONGEST_TOOLTIP])}"' if tooltip else ""
        role = f' role="heading" aria-level="{name[-1]}"' if name in ("n-h1", "n-h2", "n-h3", "n-h4", "n-h5", "n-h6") else ""  # fmt: skip
        direction = str(node.get("dir", "")).lower()
        way = f' dir="{direction}"' if direction in DIRECTIONS else ""
        inside = shown(label_of(node)) if token.is_box else ""
        return f"{self._anchors(marks)}<{name}{self._attributes(marks)}{role}{way}{title}>{inside}"

    def _text(self, token: Text) -> Iterator[str]:
        if token.start == token.end:
            yield shown(token.raw)
            return
        self.active = [stretch for stretch in self.active if stretch[1] > token.start]
        while self.waiting and self.waiting[0][0] < token.end:
            stretch = self.waiting.popleft()
            if stretch[1] > token.start:
                self.active.append(stretch)
        if not self.active:
            yield shown(token.raw)
            return
        yield from self._cut(token)

    def _cut(self, token: Text) -> Iterator[str]:
        """The text in pieces, each with the marks that cover it."""
        borders = {
            border for start, end, _ in self.active for border in (start, end) if token.start < border < token.end
        }
        place, at = 0, token.start
        for border in (*sorted(borders), token.end):
            size = length_of(token.raw[place:], border - at) if border < token.end else len(token.raw) - place
            piece = shown(token.raw[place : place + size])
            marks = [mark for start, end, mark in self.active if start <= at and border <= end]
            yield f"{self._anchors(marks)}<mark{self._attributes(marks)}>{piece}</mark>" if marks else piece
            place, at = place + size, border

    def _attributes(self, marks: Iterable[Mark]) -> str:
        """The classes of an element's marks, and the name of the first that has none yet; ``_anchors`` names the others."""
        marks = list(marks)
        if not marks:
            return ""
        fresh = next((mark for mark in marks if mark.ident not in self.named), None)
        self.named.update((fresh.ident,) if fresh else ())
        kinds = " ".join(dict.fromkeys(word for mark in marks for word in (mark.kind, f"f-{mark.field}")))
        return f' id="{fresh.ident}" data-of="{fresh.field}" class="{kinds}"' if fresh else f' class="{kinds}"'

    def _anchors(self, marks: Iterable[Mark]) -> str:
        """Empty elements before one with several marks: one more name each."""
        fresh = [mark for mark in {mark.ident: mark for mark in marks}.values() if mark.ident not in self.named]
        self.named.update(mark.ident for mark in fresh[1:])
        return "".join(
            f'<n-at id="{mark.ident}" data-of="{mark.field}" class="f-{mark.field}"></n-at>' for mark in fresh[1:]
        )


def element_name(node: _Element) -> str:
    """The name of the element that stands for one of the page's.

    >>> from lxml.etree import fromstring
    >>> element_name(fromstring("<li/>")), element_name(fromstring("<script/>")), element_name(fromstring("<n-li/>"))
    ('n-li', 'n-x', 'n-x')
    """
    tag = str(node.tag).removeprefix("n-") if node.tag == "n-line" else str(node.tag)
    return f"n-{tag}" if tag in KNOWN else "n-x"


def label_of(node: _Element) -> str:
    """What is written in the box that stands for something not loaded."""
    named = (
        node.get("alt") or node.get("title") or node.get("aria-label") or node.get("value") or node.get("placeholder")
    )
    source = (node.get("src") or node.get("data-src") or "").partition("?")[0].rsplit("/", 1)[-1]
    return f"{node.tag}: {named or source}"[:LONGEST_TOOLTIP] if named or source else str(node.tag)


def length_of(raw: str, squeezed: int) -> int:
    """How many characters of a text hold so many of its squeezed form, white space behind them not counted.

    >>> length_of("a b  cd", 2), length_of("ab", 5)
    (3, 2)
    """
    count = 0
    for place, character in enumerate(raw):
        count += len(squeeze(character))
        if count >= squeezed:
            return place + 1
    return len(raw)


def shown(text: object) -> str:
    """Text as it may stand in markup and in attributes.

    >>> shown("<b title='x'>\\x00")
    '&lt;b title=&#x27;x&#x27;&gt;�'
    """
    return escape(str(text).translate(_DROPPED))
