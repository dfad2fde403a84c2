"""What the body field gives."""

from __future__ import annotations

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.body.found import BodyFound, region_of
from newsspider.items import Block
from newsspider.page.page import open_page


def test_a_found_body_is_read_like_any_other_field() -> None:
    body = (Block("paragraph", "x"),)

    found = BodyFound((Candidate(body, "dom", "segments", None),), (3,), 2)

    assert isinstance(found, Extracted)
    assert (found.value, found.positions, found.region) == (body, (3,), 2)


def test_a_body_that_was_not_found_stands_nowhere() -> None:
    assert (BodyFound().value, BodyFound().positions) == (None, ())


def test_the_region_of_some_elements_is_the_smallest_around_all() -> None:
    index = open_page("<main><div><p>one</p><p>two</p></div><p>three</p></main>").index
    one, two, three = index.tagged("p")

    assert [index.tags[region_of(index, pair)] for pair in ([one], [one, two], [one, three])] == ["p", "div", "main"]
