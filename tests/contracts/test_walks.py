"""The compiled walk gives on every page exactly what the plain one gives."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from newsspider.page.decode import encode
from newsspider.page.parse import parse, parse_flattened
from newsspider.page.walk import plain
from newsspider.page.walk.compiled import load_walk
from tests.contracts.pages import FixturePage, case_pages, hostile_pages, site_listings, site_pages
from tests.contracts.test_giants import GIANTS

COMPILED = load_walk()
PAGES = (*hostile_pages(), *site_pages(), *case_pages(), *site_listings())
ATTRIBUTES = ("class", "id", "href", "itemprop", "datetime")
pytestmark = pytest.mark.skipif(COMPILED is None, reason="the compiled walk is not built here")


def check(data: bytes) -> None:
    for read in (parse, parse_flattened):
        root = read(data)
        expected = plain.walk(root)
        assert COMPILED is not None
        index = COMPILED(root)
        assert index == expected
        assert len(index) == len(expected)
        assert list(index.head) == list(expected.head)
        for i, node in enumerate(expected.nodes):
            assert index.position(node) == i
            assert index.nodes[i] is node
            assert index.nodes.text(i) == node.text
            assert all(index.get(i, name) == node.get(name) for name in ATTRIBUTES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_both_walks_agree_on_every_fixture(page: FixturePage) -> None:
    check(page.data)


@pytest.mark.parametrize("make", GIANTS, ids=lambda make: make.__name__)
def test_both_walks_agree_on_giants(make: Callable[[], str]) -> None:
    check(encode(make()))


@pytest.mark.parametrize("seed", range(60))
def test_both_walks_agree_on_mutated_pages(seed: int) -> None:
    draw = random.Random(seed)

    check(mutated(draw.choice(PAGES).data, draw.choice(PAGES).data, draw))


def mutated(data: bytes, other: bytes, draw: random.Random) -> bytes:
    """A page with bytes changed, pieces dropped, and a piece of another page set in."""
    page = bytearray(data)
    for _ in range(draw.randint(1, 30)):
        at = draw.randrange(len(page) + 1)
        match draw.randrange(4):
            case 0:
                page[at : at + 1] = bytes((draw.randrange(256),))
            case 1:
                del page[at : at + draw.randint(1, 40)]
            case 2:
                start = draw.randrange(len(other) + 1)
                page[at:at] = other[start : start + draw.randint(1, 400)]
            case _:
                page[at:at] = draw.choice(
                    (b"<", b">", b"</", b'"', b"&#0;", b"<!--", b"\0", b"<head>", b"</html>", b"<a href")
                )
    return bytes(page)
