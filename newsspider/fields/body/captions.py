"""Captions and credits that stand among the lines of a text without a mark-up that says so: the pictures have them, the body does not."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from newsspider.fields.body.patterns import Told
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
_NO_CAPTIONS = frozenset(("figcaption", "blockquote", "table", "td", "pre", "li", "video"))
"""What in a figure is something else; the first is a caption that says so, which the body keeps as such."""
_NOUN = (
    r"(?:featured |source )?(?:images?|photos?|photographs?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild|archivbild|symbolbild|"
    r"crédits?(?: photos?)?|imagen|imágenes|imagem|imagens|immagin[ei]|fotó|zdjęci[ea]|fot\.?|fotoğraf|ảnh|фото|写真|사진|图片|圖片|图|"
    r"photo ?credits?|credits?|bildnachweis|bildquelle|fotocredits?)"
)
"""What a credit calls the picture, or itself."""
_BEGINS = re.compile(rf"\W*{_NOUN}(?: (?:credit|source|by|courtesy(?: of)?))?\s*[:：/|]")
"""How a line begins that says who made a picture; in lower case, as all of these."""
_STOCK = re.compile(
    r"\W*(?:symbol(?:bild|foto)|archiv(?:bild|foto)|file (?:photo|image)|stock (?:photo|image)|photo d.illustration|foto de archivo|"
    r"資料照|资料图)"
)
"""How one begins that says that a picture is an old one or any."""
_STOCK_LETTERS = frozenset("sSaAfFpP資资")
"""With what such a line begins, where it does with a letter."""
_ENDS = re.compile(
    rf"[(\[（]\s*(?:[\w&.-]{{2,20}} ){{0,3}}(?:{_NOUN}|quelle|source|資料照|file)\s*(?:[:：/]|by |courtesy)[^()（）]{{2,80}}[)\]）]\W*$|"
    r"[(（](?:資料照|资料图片?|symbolbild|symbolfoto|archivbild|archivfoto|file photo|stock image)[)）]\W*$|"
    r"(?:©|\(c\))\s*[^.!?©]{2,60}$|"
    r"[^\s:]\s(?:photo|foto|fotó|fotos|фото|fot\.|kuva)\s?:\s?[^.!?:]{3,60}$|"
    r"[(（](?:出典|提供|画像|写真|撮影|資料)\s*[:：=＝][^（）]{2,40}[)）]\W*$|"
    r"/ ?(?:ap(?: photo)?|afp|reuters|getty(?: images)?|dpa|epa|shutterstock|istock|flickr|unsplash|picture[- ]alliance|imago)\b"
    r"[^.!?]{0,30}\)?\s*$"
)
"""How a caption ends that says who made its picture."""
_PICTURED = re.compile(r"(?<![\w-])(?![\w-]*text)[\w-]*(?:image|img|photo|picture|foto|bild|spip_doc)")
"""What the class of a box with a picture says."""
_IS_PICTURED = Told(lambda names: _PICTURED.search(names) is not None)
"""Whether a ``class id`` text in lower case says that there is a picture."""


def without_captions(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but credits, captions that end with one, lines of figures, and those of small boxes of pictures."""
    figures = [i for i in index.by_tag.get("figure", ()) if index.text_len[i] <= FIGURE]
    pictures = index.by_tag.get("img", ())
    return [
        segment
        for segment in segments
        if not (
            (len(segment.text) <= LONGEST and is_caption(segment.text))
            or (figures and _is_in_figure(index, segment.block, figures))
            or (pictures and index.text_len[segment.block] <= BOX and _is_in_box(index, segment.block, pictures))
        )
    ]


def _is_in_figure(index: Index, block: int, figures: Sequence[int]) -> bool:
    """Whether an element is the last of some figures that begin before it or stands in it, in nothing that says what it is."""
    last = bisect_right(figures, block) - 1
    if last < 0 or block >= index.ends[figures[last]]:
        return False
    i = block
    while i > figures[last] and index.tags[i] not in _NO_CAPTIONS:
        i = index.parents[i]
    return i == figures[last]


def is_caption(line: str) -> bool:
    """Whether a line, no longer than ``LONGEST``, is a credit or ends with one; patterns are asked only where a mark of one stands.

    >>> is_caption("Photo: Ann Lee / The Mill Post"), is_caption("The wheel turns. (Photo: Ann Lee)"), is_caption("Photo or not?")
    (True, True, False)
    """
    first, last = line[:1], line[-4:]
    if first == "©":
        return True
    if len(line) <= CREDIT:
        is_marked = ":" in line or "/" in line or "：" in line or "|" in line
        if is_marked and _BEGINS.match(line[:BEGINNING].lower()) and "?" not in line:
            return True
        if (first in _STOCK_LETTERS or not first.isalpha()) and _STOCK.match(line[:BEGINNING].lower()):
            return True
    is_marked = (
        (":" in line and "oto" in line)
        or ")" in last
        or "]" in last
        or "）" in last
        or "/" in line
        or "©" in line
        or "(c" in line
        or "(C" in line
    )
    return is_marked and _ENDS.search(line[-ENDING:].lower()) is not None


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
