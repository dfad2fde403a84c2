"""Page titles without the site's name, and in parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.headline.titles import _SEPARATED, names_of, parts_of, separators, without_site
from newsspider.page.page import open_page

NAMES = frozenset({"mill news", "millnews", "mill"})


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("The wheel turns | Mill News", "The wheel turns"),
        ("The wheel turns - Mill News", "The wheel turns"),
        ("Mill News: The wheel turns", "The wheel turns"),
        ("Mill News » The wheel turns", "The wheel turns"),
        ("The wheel turns ‹ Mill News", "The wheel turns"),
        ("The wheel turns – and stops", "The wheel turns – and stops"),
        ("The wheel turns - Energy - Mill News", "The wheel turns - Energy"),
        ("Mill News", "Mill News"),
        ("A mill by the Low » Blog Archive » The wheel turns", "The wheel turns"),
        ("A mill by the Low » Archive", "A mill by the Low » Archive"),
        ("The wheel turns » Archiv » A mill by the Low", "The wheel turns » Archiv » A mill by the Low"),
    ],
)
def test_the_site_s_name_is_cut_off(title: str, wanted: str) -> None:
    assert without_site(title, NAMES) == wanted


@given(st.text(max_size=120))
def test_cutting_off_the_name_never_raises_and_gives_part_of_the_title(title: str) -> None:
    assert without_site(title, NAMES) in title


@given(st.text(max_size=120))
def test_every_part_is_in_the_title(title: str) -> None:
    assert all(part in title for _, part in parts_of(title))


def test_a_short_tail_in_another_script_is_a_part() -> None:
    assert dict(parts_of("水車小屋にサーバーが入る-水車新聞"))["head"] == "水車小屋にサーバーが入る"


def test_a_title_without_separators_has_no_parts() -> None:
    assert list(parts_of("The wheel turns")) == []


def test_a_site_is_called_by_its_stated_name_and_by_its_domain() -> None:
    page = open_page('<meta property="og:site_name" content="Mill News">', "http://blog.mill.example/a")

    assert names_of(page) == {"mill news", "millnews", "blog mill example", "blog", "mill"}


@given(st.text("ab é漢 \x1c|•·»›‹~/\\-–—:｜ㅣ_：", max_size=14))
def test_separators_are_those_that_a_search_of_the_whole_title_finds(title: str) -> None:
    found = [mark.span() for mark in separators(title)]

    assert found == [mark.span() for mark in _SEPARATED.finditer(title)]
