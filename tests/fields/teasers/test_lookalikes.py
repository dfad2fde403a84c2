"""Lists in the shape of teasers that are none."""

from __future__ import annotations

import pytest

from .conftest import Shown
from .pages import ARTICLE, CLOCK, FERRY, GOAT


@pytest.mark.parametrize("price", ["$12.00", "29,90 €", "CHF 45.–", "₹ 1,299", "149 kr", "1.299,00 EUR"])
def test_products_with_their_prices_are_no_teasers(shown: Shown, price: str) -> None:
    cards = "".join(
        f'<div class="card"><img src="/p.jpg"><h3>{link}</h3><b>{price}</b></div>' for link in (FERRY, CLOCK, GOAT)
    )

    assert shown(f"{ARTICLE}<h2>Readers also liked</h2><div>{cards}</div>") == ()
    assert shown(f"{ARTICLE}<div>{cards}</div>") == ()


def test_a_headline_may_name_a_price(shown: Shown) -> None:
    sale = '<a href="/electric-kettle-for-29-dollars/">Electric kettle is $29 off right now</a>'
    blocks = shown(f"{ARTICLE}<h2>Deals of the day</h2><ul><li>{sale}</li><li>{CLOCK}</li></ul>")

    assert [len(block.items) for block in blocks] == [2]


def test_one_price_among_articles_changes_nothing(shown: Shown) -> None:
    blocks = shown(f"{ARTICLE}<h2>Trending</h2><ul><li>{FERRY} <b>$5</b></li><li>{CLOCK}</li><li>{GOAT}</li></ul>")

    assert [len(block.items) for block in blocks] == [3]


def test_the_way_back_home_is_no_list(shown: Shown) -> None:
    steps = ("/2026/", "/2026/06.html", "/2026/06/water-mill-gets-a-web-server.html")
    trail = "".join(
        f'<li><a href="{step}">Stories of the year {n}, all of them</a></li>' for n, step in enumerate(steps)
    )

    assert shown(f"<h4>You are here</h4><ul>{trail}</ul>{ARTICLE}") == ()
