"""One picture: its address, its size, whether it is furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.images.pictures import (
    alt_of,
    is_furniture,
    is_furniture_file,
    largest,
    read_srcset,
    size_of,
    stem,
)
from newsspider.page.index import Index
from newsspider.page.page import open_page

BLANK = "data:image/gif;base64,R0lGODlhAQABAAAAACw="


def picture(html: str) -> tuple[Index, int]:
    index = open_page(f"<body>{html}", "http://mill.example/wheel").index
    return index, index.tags.index("img")


@pytest.mark.parametrize(
    ("html", "url"),
    [
        ('<img src=" a.jpg ">', "a.jpg"),
        ('<img src="a.jpg" srcset="b.jpg 300w, c.jpg 1200w">', "c.jpg"),
        ('<img src="a.jpg" srcset="b.jpg 2x">', "b.jpg"),
        ('<img src="a.jpg" srcset="a.jpg 1x,b.jpg 2x">', "b.jpg"),
        ('<img srcset="b.jpg 3x, c.jpg 300w">', "c.jpg"),
        (f'<img src="{BLANK}" data-src="a.jpg">', "a.jpg"),
        (
            f'<img src="{BLANK}" data-src="https://i.example/q(9)/a.jpg, https://i.example/q(9)/b.jpg 2x">',
            "https://i.example/q(9)/b.jpg",
        ),
        (f'<img src="{BLANK}" data-srcset="a.jpg 1w, b.jpg 2w">', "b.jpg"),
        (f'<img src="{BLANK}" srcset="{BLANK} 9w, a.jpg 1w">', "a.jpg"),
        ('<picture><source srcset="a.webp 900w"><source srcset="b.jpg 300w"><img src="c.jpg"></picture>', "a.webp"),
        ('<picture><source media="(max-width: 9px)" srcset="small.jpg"><img src="a.jpg"></picture>', "a.jpg"),
        (f'<picture><source data-srcset="a.webp"><img src="{BLANK}"></picture>', "a.webp"),
    ],
)
def test_the_largest_version_is_taken_wherever_it_is_named(html: str, url: str) -> None:
    assert largest(*picture(html)) == url


@pytest.mark.parametrize("html", ["<img>", '<img src="">', f'<img src="{BLANK}">', f'<img srcset="{BLANK} 1w">'])
def test_a_picture_without_an_address_has_none(html: str) -> None:
    assert largest(*picture(html)) is None
    assert is_furniture(*picture(html)) or is_furniture_file(largest(*picture(html)))


def test_a_set_of_nothing_but_data_is_no_picture() -> None:
    index, i = picture('<img src="data:image/gif;base64,AAAA 300w">')

    assert largest(index, i) is None


def test_commas_inside_addresses_belong_to_them() -> None:
    text = "https://i.example/w_300,h_200/a.jpg 300w,https://i.example/w_900,h_600/a.jpg 900w"

    assert [version.url for version in read_srcset(text)] == text.replace(" 900w", "").split(" 300w,")


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("", []),
        (" , ,", []),
        (" ,a.jpg 1w,, b.jpg 2w , ", ["a.jpg", "b.jpg"]),
        ("a.jpg, b.jpg", ["a.jpg", "b.jpg"]),
        ("a.jpg 7q", ["a.jpg"]),
    ],
)
def test_odd_lists_of_versions_are_read_as_browsers_do(text: str, urls: list[str]) -> None:
    assert [version.url for version in read_srcset(text)] == urls


@given(st.text(alphabet="ab.,/ :19wx\n", max_size=80))
def test_no_list_of_versions_raises_and_every_address_is_in_it(text: str) -> None:
    for version in read_srcset(text):
        assert version.url in text
        assert not set(version.url) & set(" \n")


def test_a_hostile_list_of_versions_is_read_in_one_pass() -> None:
    assert len(read_srcset("a" * 200_000 + " ! ")) == 1
    assert len(read_srcset(" , a" * 50_000)) == 50_000


@pytest.mark.parametrize(
    ("html", "size"),
    [
        ('<img src="a.jpg" width="640" height="480">', (640, 480)),
        ('<img src="a.jpg" width="640px">', (640, None)),
        ('<img src="a.jpg" width="100%" height="auto">', (None, None)),
        ('<img src="a.jpg" srcset="b.jpg 900w" width="640" height="480">', (None, None)),
        ('<img src="a.jpg" width="16" height="9" layout="responsive">', (None, None)),
    ],
)
def test_a_size_is_that_of_the_version_taken(html: str, size: tuple[int | None, int | None]) -> None:
    assert size_of(*picture(html), largest(*picture(html))) == size


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg" width="40">',
        '<img src="a.jpg" width="300" height="250">',
        '<img src="/i/logo.png">',
        '<img src="/i/wheel.svg?v=3">',
        '<img src="/i/1x1.gif">',
        '<img src="/i/placeholderMT.jpg">',
        '<img src="/i/loader.3286c92.gif">',
        '<img src="/images/buttons/up.png">',
        '<img src="/i/playicon.png">',
        '<img src="https://secure.gravatar.com/x">',
        '<img class="avatar" src="a.jpg">',
        '<div class="author-box"><p><img src="a.jpg"></p></div>',
        '<div class="td-a-rec"><img src="a.jpg"></div>',
        '<div id="ad-top"><img src="a.jpg"></div>',
        '<div class="related-posts"><a href="/o"><img src="a.jpg"></a></div>',
    ],
)
def test_icons_portraits_adverts_and_teasers_are_furniture(html: str) -> None:
    assert is_furniture(*picture(html)) or is_furniture_file(largest(*picture(html)))


@pytest.mark.parametrize(
    "html",
    [
        '<img src="a.jpg">',
        '<img src="a.jpg" width="640" height="480">',
        '<img src="a.jpg" width="16" height="9" layout="responsive">',
        '<img src="/technology/pixelated.jpg">',
        '<img src="/i/children-at-play.jpg">',
        '<img src="/i/push-button.jpg">',
        '<img src="/i/front_loader.jpg">',
        '<img src="/news/buttons-museum.jpg">',
        '<img src="/iiif/full/max/0/default.jpg">',
        '<div class="category-silicon-valley"><img src="a.jpg"></div>',
        '<div class="commentary"><img src="a.jpg"></div>',
        '<div class="shareholder-value"><img src="a.jpg"></div>',
        '<article class="has-share-bar"><img src="a.jpg"></article>',
        '<div class="header"><img src="a.jpg"></div>',
    ],
)
def test_pictures_of_the_article_are_not(html: str) -> None:
    assert not is_furniture(*picture(html))
    assert not is_furniture_file(largest(*picture(html)))


def test_the_alternative_text_is_clean_or_none() -> None:
    assert alt_of(*picture('<img src="a.jpg" alt=" The\n wheel ">')) == "The wheel"
    assert (
        alt_of(*picture('<img src="a.jpg" alt="The &amp;bdquo;wheel&amp;ldquo;&lt;br&gt;by night">'))
        == "The „wheel“ by night"
    )
    assert alt_of(*picture('<img src="a.jpg" alt="  ">')) is None


@pytest.mark.parametrize(
    "other", ["http://i.example/a-696x392.jpg", "https://i.example/a-scaled.jpg?w=3#x", "https://i.example/a_1024w.jpg"]
)
def test_versions_of_one_picture_share_their_stem(other: str) -> None:
    assert stem(other) == stem("https://i.example/a.jpg")


@given(st.text(max_size=60))
def test_no_address_raises(url: str) -> None:
    assert isinstance(stem(url), str)
