"""What programs leave in the texts of pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.escapes import unescaped, with_tags, without_tags


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mills &amp; sea", "Mills & sea"),
        ("asegur&oacute; que", "aseguró que"),
        ("Europa&#x20;News", "Europa News"),
        ("l&eacute;g&egrave;re", "légère"),
        ("/?a=1&b=2;c=3", "/?a=1&b=2;c=3"),
        ("AT&T; R&D", "AT&T; R&D"),
        ("&nosuchname;", "&nosuchname;"),
    ],
)
def test_escapes_alone_are_read(text: str, wanted: str) -> None:
    assert unescaped(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("<p>One</p><p>two</p>", "One two"),
        ('by <a href="/a">Ana</a><br />Ruiz', "by Ana Ruiz"),
        ("a < b, b > c, <The Wheel>", "a < b, b > c, <The Wheel>"),
    ],
)
def test_tags_of_html_alone_go(text: str, wanted: str) -> None:
    assert without_tags(text) == wanted


@given(st.text())
def test_a_text_without_marks_stays(text: str) -> None:
    bare = text.replace("&", "").replace("<", "")

    assert unescaped(bare) == bare
    assert without_tags(bare) == without_tags(without_tags(bare))


def test_tags_in_braces_are_tags_where_one_ends() -> None:
    assert (
        with_tags('{p class="x"}One.{/p}{mill-embed id=7}{/mill-embed}')
        == '<p class="x">One.</p><mill-embed id=7></mill-embed>'
    )
    assert with_tags("{p} is the power of the wheel, {/ its share") == "<p> is the power of the wheel, {/ its share"
    assert with_tags("Use {if $a}yes{/if} here") == "Use {if $a}yes{/if} here"
    assert with_tags("{p} is the power") == "{p} is the power"
