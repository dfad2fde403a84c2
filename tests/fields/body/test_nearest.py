"""The nearest element of a kind around any element."""

from __future__ import annotations

from newsspider.fields.body.nearest import nearest_of
from newsspider.page.page import open_page


def test_an_element_of_the_kind_is_its_own_nearest_and_others_ask_their_parents() -> None:
    index = open_page("<div><table><tr><td>one</td></tr></table><p>two</p></div>").index
    (table,), (cell,), (paragraph,) = (index.by_tag[tag] for tag in ("table", "td", "p"))
    nearest = nearest_of(index, {"table"})

    assert [nearest[i] for i in (cell, table, paragraph)] == [table, table, -1]


def test_what_was_climbed_is_remembered() -> None:
    index = open_page("<div><table><tr><td>one</td></tr></table></div>").index
    nearest = nearest_of(index, {"table"})
    nearest[index.by_tag["td"][0]]

    assert index.by_tag["tr"][0] in nearest
