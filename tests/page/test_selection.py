"""Elements by XPath, and their whole text."""

from __future__ import annotations

from newsspider.page.parse import parse
from newsspider.page.selection import select, whole_text

ROOT = parse("<p id=a>one <b>two</b></p><p>three</p>")


def test_elements_come_in_document_order() -> None:
    assert [node.get("id") for node in select(ROOT, "//p")] == ["a", None]
    assert select(ROOT, "//table") == []


def test_the_whole_text_keeps_its_white_space() -> None:
    assert whole_text(select(ROOT, "//p[@id]")[0]) == "one two"
