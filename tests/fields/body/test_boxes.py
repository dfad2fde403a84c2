"""Boxes that their own names set apart from the text."""

from __future__ import annotations

import pytest

from newsspider.fields.body import context_of
from newsspider.fields.body.boxes import without_boxes
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."
STORY = f"<p>{SENTENCE}</p>" * 4


def kept(html: str) -> list[str]:
    page = context_of(open_page(html), None)
    return [page.segments.text(n) for n in without_boxes(page, range(len(page.segments)))]


@pytest.mark.parametrize(
    "name",
    [
        "related-posts",
        "article__related-content",
        "image-caption",
        "factbox",
        "affiliate-disclosure",
        "popmake-content",
        "tooltip__text",
        "article-cta",
        "newsletter-box",
        "entry-meta",
        "author-description",
        "login__form",
        "most-popular",
        "video-info",
        "id-StoryElement-intestitialLink",
        "interstitial-link",
        "author-dropdown",
        "video-full-transcript",
        "ai2html-box-v5",
        "g-artboard",
        "article-sns",
        "left-sidebar",
        "inline-share-tools",
        "article-side-rail",
        "in_article_forums",
        "articlebottom_opinions",
    ],
)
def test_a_small_box_of_such_a_name_is_no_text(name: str) -> None:
    assert kept(f'{STORY}<div class="wide {name}"><p>Wheels of the valley</p></div>') == [SENTENCE] * 4


@pytest.mark.parametrize("name", ["has-related", "unrelated", "cat", "metabolism", "story"])
def test_other_names_say_nothing(name: str) -> None:
    assert kept(f'{STORY}<div class="{name}"><p>Wheels of the valley</p></div>')[4:] == ["Wheels of the valley"]


def test_a_box_that_holds_much_of_the_text_is_the_text_whatever_its_name() -> None:
    assert kept(f'<div class="modal-content">{STORY}</div><p>It turns.</p>') == [*[SENTENCE] * 4, "It turns."]


def test_the_nearest_name_counts() -> None:
    inner = f'<div class="caption"><p>The wheel</p></div>{STORY}'

    assert kept(f'<div class="modal-content">{inner}</div>') == [SENTENCE] * 4


def test_lines_that_a_site_names_alike_are_one_box() -> None:
    story = f'<p class="subscription">{SENTENCE}</p>' * 4

    assert kept(f"{story}<p>It turns.</p>") == [*[SENTENCE] * 4, "It turns."]
    assert kept(f'{STORY}<p class="subscription">Read on for less.</p>') == [SENTENCE] * 4


def test_a_layout_of_pictures_and_text_is_no_box() -> None:
    assert kept(f'{STORY}<div class="imagetext"><p>It turns.</p></div>') == [*[SENTENCE] * 4, "It turns."]


def test_a_box_around_every_paragraph_is_the_text() -> None:
    story = f'<div class="subscriber-only"><p>{SENTENCE}</p></div>' * 4

    assert kept(f"{story}<p>It turns.</p>") == [*[SENTENCE] * 4, "It turns."]


@pytest.mark.parametrize("name", ["subscriber-preview", "subscriber-only encrypted-content", "subscriber-premium"])
def test_lines_for_subscribers_are_the_text_though_they_be_few(name: str) -> None:
    few = "".join(f'<div class="{name}"><p>Line {n} of the mill.</p></div>' for n in range(2))

    assert len(kept(STORY + few)) == 6


def test_boxes_are_the_text_where_nothing_else_is() -> None:
    boxes = "".join(f'<div class="{name}"><p>{SENTENCE}</p></div>' for name in ("modal", "popup", "sidebar", "caption"))

    assert kept(boxes) == [SENTENCE] * 4
