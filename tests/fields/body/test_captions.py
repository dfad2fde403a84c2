"""Captions and credits among the lines of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.captions import is_caption, without_captions
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."
PICTURE = '<img src="/wheel.jpg">'


def kept(html: str) -> list[str]:
    index = open_page(f"<main><p>{SENTENCE}</p>{html}<p>{SENTENCE}</p></main>").index
    return [segment.text for segment in without_captions(index, read_segments(index))]


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ann Lee / The Mill Post",
        "Image source: Mill archive",
        "Foto: Jana Petersen",
        "The wheel in May, seen from the weir, Friday, Aug. 14, 2026. (MP Photo/Inês Lee)",
        "Imágenes | Archivo del molino",
        "A kerék májusban Fotó: Petersen Jana / Malom",
        "(Symbolbild)",
        "Crédits photos : Moulin d'Aldersey",
        "图片：磨坊",
        "© Mill Post",
        "The wheel in May. (Photo: Ann Lee)",
        "The wheel turns again © Ann Lee/Mill Post",
        "Millers at the weir, May 4. (Ann Lee / AP)",
    ],
)
def test_credits_and_captions_that_end_with_one_are_left_out(line: str) -> None:
    assert is_caption(line)
    assert kept(f"<p>{line}</p>") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "Photographers came to Aldersey all week.",
        "BILD: Is the wheel safe, Mrs Miller?",
        "She laughed at the photo: It showed her own wheel. She kept it.",
        "The picture shows the wheel (right) and the weir.",
        "He took the photo in 2019, as the miller (then 81) says.",
        "The agency AP reported it first.",
        f"{SENTENCE * 4} (Photo: Ann Lee)",
    ],
)
def test_sentences_about_pictures_and_long_ones_stay(line: str) -> None:
    assert kept(f"<p>{line}</p>")[1] == line


def test_a_line_of_a_figure_is_its_caption() -> None:
    assert kept(f"<figure>{PICTURE}<div>The wheel in May</div></figure>") == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure>{PICTURE}<figcaption>The wheel in May</figcaption></figure>",
        "<figure><blockquote>The wheel in May</blockquote></figure>",
        "<figure><table><tr><td>The wheel in May</td></tr></table></figure>",
    ],
)
def test_what_a_figure_marks_as_something_keeps_its_mark_up(figure: str) -> None:
    assert kept(figure) == [SENTENCE, "The wheel in May", SENTENCE]


def test_a_figure_that_is_never_closed_does_not_take_the_text() -> None:
    assert kept(f"<figure>{PICTURE}{f'<p>{SENTENCE}</p>' * 10}")[2:12] == [SENTENCE] * 10


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="article-image">{PICTURE}<p>The wheel in May</p></div>',
        f'<div class="picture left">{PICTURE}The wheel in May</div>',
        f'<div class="foto_box"><div>{PICTURE}</div><div><span>The wheel in May</span></div></div>',
    ],
)
def test_a_line_below_the_picture_of_a_small_box_is_its_caption(box: str) -> None:
    assert kept(box) == [SENTENCE, SENTENCE]


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="image-and-text">{PICTURE}<p>The wheel in May</p></div>',
        f'<div class="article-image"><p>The wheel in May</p>{PICTURE}</div>',
        '<div class="article-image"><p>The wheel in May</p></div>',
        f'<div class="step">{PICTURE}<p>The wheel in May</p></div>',
    ],
)
def test_other_boxes_are_text(box: str) -> None:
    assert kept(box) == [SENTENCE, "The wheel in May", SENTENCE]


@given(st.text(st.characters(blacklist_characters="<&"), max_size=400))
def test_no_line_of_any_kind_takes_those_around_it(line: str) -> None:
    found = kept(f"<p>{line}</p>")

    assert found[0] == found[-1] == SENTENCE
    assert len(found) <= 3
