"""Lists in the shape of teasers that are none: the way back to the home page, products with their prices."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from newsspider.fields.teasers.links import Item
from newsspider.page.index import Index

PRICE = 24
"""Characters of a text that shows a price and nothing else."""
SOME = 2
"""Items that are asked first; where none of them has a price, the others are not asked."""
_PRICE = re.compile(
    r"(?:US|CA|AU)?[$€£¥₹₽₺]\s?\d|\d\s?(?:[€£₽₺¥]|zł|kr\b|lei\b|Kč|руб|грн)|(?:\b(?:USD|EUR|CHF|GBP|Rs)\b\.?)\s?\d|"
    r"\d\s?(?:USD|EUR|CHF|GBP)\b"
)
_DIGIT = re.compile(r"\d")
_FILE = re.compile(r"\.\w{2,5}$")


def is_trail(own: str, items: Sequence[Item]) -> bool:
    """Whether every item but one leads to a folder of the page itself (``own``, without scheme): a breadcrumb without its name."""
    beside = 0
    for item in items:
        beside += not own.startswith(_FILE.sub("", item.key.partition("?")[0]) + "/")
        if beside > 1:
            return False
    return beside < len(items)


def are_products(index: Index, items: Sequence[Item]) -> bool:
    """Whether most items show a price of their own."""
    if not any(_has_price(index, item.root) for item in items[:SOME]):
        return False
    return 2 * sum(_has_price(index, item.root) for item in items) > len(items)


def _has_price(index: Index, root: int) -> bool:
    sizes, worded, last = index.sizes, index.worded, index.last_chunk[root]
    for n in range(bisect_left(worded, index.first_chunk[root]), len(worded)):
        k = worded[n]
        if k >= last:
            break
        if 1 < sizes[k + 1] - sizes[k] <= PRICE and _DIGIT.search(index.chunks[k]) and _PRICE.search(index.chunks[k]):
            return True
    return False
