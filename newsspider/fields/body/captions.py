"""Captions and credits that stand among the lines of a text without a mark-up that says so: the pictures have them, the body does not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsspider.fields.body.nearest import nearest_of
from newsspider.fields.body.segments import Segment
from newsspider.page.index import Index

CREDIT, LONGEST = 160, 300
"""Characters of a line that begins with a credit, and of one that ends with it."""
FIGURE, BOX = 600, 300
"""Characters of a ``<figure>``, which some pages never end, and of a box with a picture."""
LEVELS = 4
"""How many levels up from a line such a box is looked for."""
BEGINNING, ENDING = 60, 90
"""Characters at a line's beginning and end in which a credit stands."""
_NEVER_CAPTIONS = frozenset(("blockquote", "table", "td", "pre", "li", "video"))
"""What in a figure is no caption."""
_KEPT = frozenset(("figure", "figcaption", *_NEVER_CAPTIONS))
_NOUN = (
    r"(?:featured |source )?(?:images?|photos?|photographs?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild|archivbild|symbolbild|"
    r"crédits?(?: photos?)?|imagen|imagem|immagine|zdjęci[ea]|fot\.?|fotoğraf|ảnh|фото|写真|사진|图片|圖片|图|"
    r"photo ?credits?|credits?|bildnachweis|bildquelle|fotocredits?)"
)
_BEGINS = re.compile(rf"\W*{_NOUN}(?: (?:credit|source|by|courtesy(?: of)?))?\s*[:：/]")
"""How a line begins that says who made a picture; in lower case, as all of these."""
_STOCK = re.compile(
    r"\W*(?:symbol(?:bild|foto)|archiv(?:bild|foto)|file (?:photo|image)|stock (?:photo|image)|photo d.illustration|foto de archivo|"
    r"資料照|资料图)"
)
"""How one begins that says that a picture is an old one or any."""
_ENDS = re.compile(
    rf"[(\[（]\s*(?:{_NOUN}|quelle|source|資料照|file)\s*(?:[:：/]|by |courtesy)[^()（）]{{2,80}}[)\]）]\W*$|"
    r"[(（](?:資料照|资料图片?|symbolbild|symbolfoto|archivbild|archivfoto|file photo|stock image)[)）]\W*$|"
    r"(?:©|\(c\))\s*[^.!?©]{2,60}$|"
    r"/ ?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|dpa|epa|shutterstock|istock|flickr|unsplash|picture[- ]alliance|imago)\b"
    r"[^.!?]{0,30}\)?\s*$"
)
"""How a caption ends that says who made its picture."""
_PICTURED = re.compile(r"(?<![\w-])(?![\w-]*text)[\w-]*(?:image|img|photo|picture|foto|bild)")
"""What the class of a box with a picture says."""
_MOST = 65_536
"""Names remembered."""


class _Pictured(dict[str, bool]):
    """Whether a ``class id`` text in lower case says that there is a picture, filled as texts are met."""

    def __missing__(self, names: str) -> bool:
        found = _PICTURED.search(names) is not None
        if len(self) < _MOST:
            self[names] = found
        return found


_IS_PICTURED = _Pictured()


def without_captions(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but credits, captions that end with one, lines of figures, and those of small boxes of pictures."""
    figures = nearest_of(index, _KEPT) if "figure" in index.by_tag else None
    pictures = index.by_tag.get("img", ())
    return [
        segment
        for segment in segments
        if len(segment.text) > FIGURE
        or not (
            is_caption(segment.text)
            or (figures and _is_of_figure(index, figures[segment.block]))
            or (pictures and index.text_len[segment.block] <= BOX and _is_in_box(index, segment.block, pictures))
        )
    ]


def _is_of_figure(index: Index, i: int) -> bool:
    return i >= 0 and index.tags[i] == "figure" and index.text_len[i] <= FIGURE


def is_caption(line: str) -> bool:
    """Whether a line is a credit or ends with one; patterns are asked only where a mark of one stands.

    >>> is_caption("Photo: Ann Lee / The Mill Post"), is_caption("The wheel turns. (Photo: Ann Lee)"), is_caption("Photo or not?")
    (True, True, False)
    """
    size = len(line)
    if size > LONGEST:
        return False
    if line.startswith("©"):
        return True
    if size <= CREDIT and "?" not in line:
        head = line[:BEGINNING].lower()
        is_marked = ":" in head or "/" in head or "：" in head
        if (is_marked and _BEGINS.match(head)) or _STOCK.match(head):
            return True
    ending = line[-ENDING:].lower()
    last = ending[-4:]
    is_marked = ")" in last or "]" in last or "）" in last or "/" in ending or "©" in ending or "(c)" in ending
    return is_marked and _ENDS.search(ending) is not None


def _is_in_box(index: Index, block: int, pictures: Sequence[int]) -> bool:
    """Whether a line stands in a small element that says it has a picture, and has one before the line or in it."""
    i, names = block, index.names
    for _ in range(LEVELS):
        if i < 0 or index.text_len[i] > BOX:
            return False
        if _IS_PICTURED[names[i]]:
            first = bisect_left(pictures, i)
            if first < len(pictures) and pictures[first] < (index.ends[i] if i == block else block):
                return True
        i = index.parents[i]
    return False
