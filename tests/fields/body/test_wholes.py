"""Tables, quotations and listings are chosen whole."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.choice import choose
from newsspider.fields.body.features import Context
from newsspider.fields.body.wholes import quotations, with_embedded, with_whole_quotations
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def context(html: str) -> Context:
    return context_of(open_page(html), None)


def test_a_table_inside_another_is_taken_without_it() -> None:
    inner = "<table><tr><td>broom</td><td>kettle</td><td>pan</td></tr></table>"
    page = context(f"<table><tr><td>Tool{inner}</td><td>Size</td></tr></table>")

    assert [s.text for s in choose(page, [-1.0, 1.0, 1.0, -1.0, -1.0])] == ["broom", "kettle", "pan"]


def test_of_a_table_of_which_most_cells_are_likely_the_others_are_taken_too() -> None:
    page = context(
        "<table><tr><th>Tool</th><th>Size</th></tr><tr><td>broom</td><td>210</td><td>kettle</td></tr></table><p>Menu</p>"
    )

    assert [segment.text for segment in choose(page, [-1.0, -1.0, 1.0, 1.0, 1.0, -1.0])] == [
        "Tool",
        "Size",
        "broom",
        "210",
        "kettle",
    ]
    assert [segment.text for segment in choose(page, [-1.0, -1.0, -1.0, 1.0, 1.0, -1.0])] == ["210", "kettle"]


def test_a_quotation_of_which_half_is_chosen_is_taken_with_the_line_that_says_whose_it_is() -> None:
    page = context(
        f"<p>One</p><blockquote><p>{SENTENCE}</p>— Mill of Aldersey (@mill) May 4, 2025</blockquote><p>Two</p>"
    )

    assert with_whole_quotations(page, [0, 1, 3], quotations(page)) == [0, 1, 2, 3]


def test_a_quotation_of_which_little_is_chosen_stays_as_it_is() -> None:
    page = context(f"<p>One</p><blockquote><p>{SENTENCE}</p>— Mill of Aldersey</blockquote><p>Two</p>")

    assert with_whole_quotations(page, [0, 2, 3], quotations(page)) == [0, 2, 3]


def test_a_listing_is_taken_with_all_its_lines() -> None:
    page = context("<p>One</p><pre><div>wheel = Wheel(water=True)</div><div>wheel.run()</div></pre>")

    assert with_whole_quotations(page, [0, 1], quotations(page)) == [0, 1, 2]


@pytest.mark.parametrize("html", [f"<p>{SENTENCE}</p><p>Two</p>", f"<blockquote>{SENTENCE}</blockquote><p>Two</p>"])
def test_what_is_no_part_of_one_is_not_added(html: str) -> None:
    page = context(html)

    assert with_whole_quotations(page, [0], quotations(page)) == [0]


def test_listings_among_the_chosen_lines_are_chosen_too_but_not_their_line_numbers() -> None:
    page = context("<p>One</p><pre>1 2 3</pre><pre>wheel.run()</pre><p>Two</p><pre>pip install wheel</pre>")

    assert with_embedded(page, [1.0, -3.0, -3.0, 1.0, -3.0], [0, 3], quotations(page)) == [0, 2, 3]


def test_so_are_the_lines_of_embedded_posts() -> None:
    post = '<blockquote class="twitter-tweet"><p>It turns!</p>— Mill of Aldersey (@mill) May 4, 2025</blockquote>'
    page = context(f"<p>One</p>{post}<p>Two</p>")

    assert with_embedded(page, [1.0, -3.0, -3.0, 1.0], [0, 3], quotations(page)) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "quotation",
    [
        "<blockquote><p>It turns!</p></blockquote>",
        '<blockquote class="pull"><p>It turns!</p></blockquote>',
        '<div class="twitter-tweet"><p>It turns!</p></div>',
    ],
)
def test_other_quotations_are_judged_by_their_odds(quotation: str) -> None:
    page = context(f"<p>One</p>{quotation}<p>Two</p>")

    assert with_embedded(page, [1.0, -3.0, 1.0], [0, 2], quotations(page)) == [0, 2]


def test_what_was_never_looked_at_is_not_embedded() -> None:
    page = context('<p>One</p><blockquote class="twitter-tweet"><p>Deleted</p></blockquote><p>Two</p>')

    assert with_embedded(page, [1.0, -10.0, 1.0], [0, 2], quotations(page)) == [0, 2]


def test_the_lines_of_a_quotation_inside_another_are_its_own() -> None:
    page = context("<p>0</p><blockquote>1<blockquote><p>2</p></blockquote>3</blockquote><p>4</p><pre>5</pre>")

    assert sorted(quotations(page).values()) == [[1, 3], [2], [5]]
