"""Lists of links to other articles in the text."""

from __future__ import annotations

import pytest

from newsspider.fields.body.promoted import without_promoted
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page

FERRY = '<a href="/electric-ferry-crosses-the-lake/">Electric ferry crosses the lake</a>'
CLOCK = '<a href="/town-clock-learns-to-tweet/">Town clock learns to tweet the hour</a>'
TEXT = "<p>The mill at Aldersey has run on a water wheel since 1811.</p>"


def kept(html: str) -> list[str]:
    index = open_page(f"<body>{html}</body>").index
    return [segment.text for segment in without_promoted(index, read_segments(index))]


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>Related stories</h3><ul><li>{FERRY}</li><li>{CLOCK}</li></ul>",
        f"<p>Lue aiheesta lisää:</p><p>{FERRY}</p><p>{CLOCK}</p>",
        f"<p><b>Read also:</b><br><br>{FERRY}<br><br>{CLOCK}</p>",
    ],
)
def test_a_list_of_links_under_a_promo_heading_is_no_text(html: str) -> None:
    assert kept(TEXT + html + TEXT) == kept(TEXT + TEXT)


@pytest.mark.parametrize(
    "html",
    [
        f"<h3>What we used</h3><ul><li>{FERRY}</li><li>{CLOCK}</li></ul>",
        f"<h3>Related stories</h3><p>{FERRY}</p>",
        "<h3>Related stories</h3><ul><li>One of the millers</li><li>One of the bakers</li></ul>",
    ],
)
def test_other_lists_and_a_lone_link_stay(html: str) -> None:
    assert len(kept(TEXT + html)) > len(kept(TEXT)) + 1


@pytest.mark.parametrize(
    "label",
    [
        "Read more: ",
        "Auch interessant: ",
        "Lea más: ",
        "Les også: ",
        "MIRA | ",
        "RELATED STORY: ",
        "Zum Artikel: ",
        "A lire aussi : ",
        "IN TEXAS: ",
    ],
)
def test_a_line_that_points_to_another_article_is_no_text(label: str) -> None:
    assert kept(f"{TEXT}<p><strong>{label}</strong>{FERRY}</p>{TEXT}") == kept(TEXT + TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Read more: in the printed edition.",
        "More: the mill has a wheel.",
        f"More on that came in May, when {FERRY}, wet but whole.",
        f"Source: {FERRY}",
        'BUDGET PICK: <a href="/x">Old Mill Pro</a>',
    ],
)
def test_a_sentence_that_begins_like_one_stays(line: str) -> None:
    assert len(kept(f"{TEXT}<p>{line}</p>")) == 2


def test_lines_that_put_the_same_label_before_a_link_are_no_text() -> None:
    lines = f"<p>On MillNews.example: {FERRY}</p>{TEXT}<p>On MillNews.example: {CLOCK}</p>"

    assert kept(TEXT + lines) == kept(TEXT + TEXT)


def test_a_label_that_comes_once_and_a_list_of_sources_stay() -> None:
    assert len(kept(f"{TEXT}<p>On MillNews.example: {FERRY}</p>")) == 2
    assert len(kept(f"{TEXT}<ul><li>{FERRY}</li><li>{CLOCK}</li></ul>")) == 3


def test_a_headline_in_capitals_that_is_a_link_is_no_text() -> None:
    line = '<p><a href="/f">ELECTRIC FERRY CROSSES THE LAKE: WHY AIs STEER</a></p>'

    assert kept(TEXT + line + TEXT) == kept(TEXT + TEXT)
    assert len(kept(f"{TEXT}<p>ELECTRIC FERRY CROSSES THE LAKE AT NIGHT</p>")) == 2


def test_a_list_of_labels_and_headlines_goes_with_the_heading_over_it() -> None:
    items = f"<li>Ferries: {FERRY}</li><li>Clocks and bells: {CLOCK}</li>"

    assert kept(f"{TEXT}<h3>From the valley</h3><ul>{items}</ul>{TEXT}") == kept(TEXT + TEXT)


def test_near_the_end_so_does_one_of_sentences_around_a_link() -> None:
    items = f"<li>On the water: the {FERRY} again and again</li><li>Not to be missed, the {CLOCK}, each hour</li>"

    assert kept(f"{TEXT * 5}<ul>{items}</ul>") == kept(TEXT * 5)
    assert len(kept(f"{TEXT}<ul>{items}</ul>{TEXT * 5}")) == 8


def test_a_list_with_items_of_text_stays() -> None:
    items = f"<li>Ferries: {FERRY}</li><li>The wheel turns.</li>"

    assert len(kept(f"{TEXT}<ul>{items}</ul>{TEXT}")) == 4


def test_the_few_paragraphs_among_many_that_are_a_link_point_to_other_articles() -> None:
    pointer = f"<p>{FERRY}, as the mayor of Aldersey says</p>".replace(
        "lake</a>, as the mayor of Aldersey says", "lake at night</a>"
    )
    long = TEXT.replace("</p>", " and it turns to this day, come frost, flood or drought.</p>")

    assert kept(long * 5 + pointer + long) == kept(long * 6)
    assert len(kept(long * 4 + pointer)) == 5
    assert len(kept(long * 5 + pointer * 2)) == 7
    assert len(kept(f"{long * 5}<blockquote>{pointer}</blockquote>")) == 6


def test_a_line_in_brackets_with_a_link_is_said_aside() -> None:
    line = f"<p>[All that is new in the valley today stands here: {CLOCK}]</p>"

    assert kept(TEXT + line + TEXT) == kept(TEXT + TEXT)
    assert len(kept(f"{TEXT}<p>[{CLOCK}]</p>")) == 2
