"""Pages of any shape, for the columns and their compiled twins."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import strategies as st

from newsspider.fields.body.columns import VERSION
from newsspider.page.native import load_native

BUILT: Any = load_native("newsspider.fields.body.columns._columns", VERSION)
needs_build = pytest.mark.skipif(BUILT is None, reason="the compiled columns are not built here")

_PIECES = (
    "<p>", "</p>", "<br>", "<b>", "<li>", "<ul>", "</ul>", "<td>", "<table>", "</table>", "<div>", "</div>", "<dd>", "<h1>", "</h1>",
    "<h2><a href='/a'>A card</a></h2>", "<input type=email>", "<a href='/b'>", "</a>", "<div class='Related news'>", "<p class=lead id=x>",
    "<section hidden>", "<div style='display: none'>", "<div itemprop=articleBody>", "<article>", "</article>", "<script>x</script>",
    "word ", "Wörter, und mehr davon. ", "A sentence that is long enough to count as running text, as it goes on and on. " * 3,
)  # fmt: skip

pages = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
"""HTML of some elements and texts in any order."""
odds = st.floats(-12, 6, width=32)
