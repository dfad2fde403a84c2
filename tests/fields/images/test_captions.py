"""Captions and credits of pictures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.images.captions import LONGEST, caption_of, split_credit
from newsspider.page.page import open_page


def caption(html: str) -> tuple[str | None, str | None]:
    index = open_page(f"<body>{html}").index
    return caption_of(index, index.tags.index("img"))


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ("<figcaption>The wheel.</figcaption>", ("The wheel.", None)),
        (
            "<figcaption>The wheel. <span class='credit'>Photo: Jana Petersen</span></figcaption>",
            ("The wheel.", "Jana Petersen"),
        ),
        ("<figcaption>The wheel.</figcaption><small class='copyright'>© dpa</small>", ("The wheel.", "dpa")),
        ("<figcaption>The wheel.<p class='credit'></p></figcaption>", ("The wheel.", None)),
        ("<figcaption class='media-credit'>Jana Petersen</figcaption>", (None, "Jana Petersen")),
        (
            "<div class='caption-credit'><span class='caption'>The wheel.</span> <span class='credit'>Jana Petersen</span></div>",
            ("The wheel.", "Jana Petersen"),
        ),
        ("<figcaption>Foto: Jana Petersen</figcaption>", (None, "Jana Petersen")),
        ("<figcaption></figcaption>", (None, None)),
        ("", (None, None)),
    ],
)
def test_a_figure_gives_caption_and_credit(inner: str, wanted: tuple[str | None, str | None]) -> None:
    assert caption(f"<figure><p><img src='a.jpg'></p>{inner}</figure>") == wanted


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<div><img src='a.jpg'><p class='wp-caption-text'>The wheel</p></div>", "The wheel"),
        ("<div><a href='a.jpg'><img src='a.jpg'></a><div class='bildunterschrift'>Das Rad</div></div>", "Das Rad"),
        ("<div><img src='a.jpg'><p>The wheel turned.</p></div>", None),
        (f"<div><img src='a.jpg'><p>{'The wheel turned. ' * 60}</p><p class='caption'>Another</p></div>", None),
        (f"<figure><img src='a.jpg'><figcaption>{'x' * (LONGEST + 1)}</figcaption></figure>", None),
    ],
)
def test_a_caption_outside_a_figure_names_itself_so_and_is_near(html: str, wanted: str | None) -> None:
    assert caption(html) == (wanted, None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The wheel. Foto: Jana Petersen", ("The wheel.", "Jana Petersen")),
        ("The wheel (Image credit: Mill Corp)", ("The wheel", "Mill Corp")),
        ("The wheel. © Jana Petersen / dpa", ("The wheel.", "Jana Petersen / dpa")),
        ("The wheel. Photo by Ana Ruiz", ("The wheel.", "Ana Ruiz")),
        ("The wheel | Photograph: Ana Ruiz/The Mill", ("The wheel", "Ana Ruiz/The Mill")),
        ("The wheel (AP Photo/Ana Ruiz)", ("The wheel", "Ana Ruiz")),
        ("Das Rad. Quelle: dpa", ("Das Rad.", "dpa")),
        ("The wheel’s source: a spring in the hills", ("The wheel’s source: a spring in the hills", None)),
        ("The photo shows the wheel", ("The photo shows the wheel", None)),
        ("", ("", None)),
    ],
)
def test_the_credit_is_cut_off_the_captions_end(text: str, wanted: tuple[str, str | None]) -> None:
    assert split_credit(text) == wanted


def test_a_long_element_that_names_itself_source_is_no_credit() -> None:
    html = f"<figure><img src='a.jpg'><div class='source'>{'(- ' * 50_000}</div><figcaption>The wheel</figcaption></figure>"

    assert caption(html) == ("The wheel", None)


@given(
    st.one_of(
        st.text(max_size=120), st.lists(st.sampled_from("Photo: |(|– |© |dpa|. |Quelle: |)| ".split("|"))).map("".join)
    )
)
def test_no_caption_raises_and_caption_and_credit_are_its_parts(text: str) -> None:
    kept, credit = split_credit(text)

    assert kept in text
    assert credit is None or credit in text


def test_a_credit_behind_a_long_caption_is_found_and_words_for_it_far_before_the_end_are_none() -> None:
    long = "Photo: the mast near Husum, " + "which turns, " * 40

    assert split_credit(long + "at noon. Foto: Jana Petersen") == (long + "at noon.", "Jana Petersen")
    assert split_credit(long + "at noon.") == (long + "at noon.", None)
