"""Bytes of a page as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.decode import decode, detect, encoded_once

GERMAN = "Die Bäckerei an der Straße öffnet früh; größer wird sie nicht mehr. " * 4


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_goes_before_everything_else(encoding: str) -> None:
    data = ('<meta charset="latin-1">' + GERMAN).encode(encoding)

    assert decode(data, "text/html; charset=latin-1").endswith(GERMAN)


def test_the_http_charset_goes_before_the_page_s_own() -> None:
    data = '<meta charset="iso-8859-5">Zoë'.encode("cp1252")

    assert decode(data, "text/html; charset=windows-1252").endswith("Zoë")


def test_the_page_s_own_charset_is_read() -> None:
    data = '<meta charset="windows-1251">Новости'.encode("cp1251")

    assert decode(data).endswith("Новости")


def test_valid_utf_8_is_read_as_such_whatever_the_page_declares() -> None:
    data = ('<meta charset="iso-8859-1">' + GERMAN).encode()

    assert decode(data).endswith(GERMAN)


def test_valid_utf_8_is_read_as_such_where_the_server_states_its_default() -> None:
    assert decode(GERMAN.encode(), "text/html; charset=ISO-8859-1") == GERMAN


def test_utf_8_that_was_encoded_twice_is_read_as_it_was_written() -> None:
    twice = ("<p>" + GERMAN + "“Größe”").encode().decode("latin-1").encode()

    assert encoded_once(twice).decode() == "<p>" + GERMAN + "“Größe”"


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x24F)))
def test_text_that_was_encoded_once_stays(text: str) -> None:
    data = ("Ça va – “Straße” – " + text).encode()

    assert encoded_once(data) == data


def test_a_page_with_a_sign_beyond_latin_1_was_not_encoded_twice() -> None:
    data = "A comment says: Ã©tÃ© – what a mess".encode()

    assert encoded_once(data) == data


def test_an_unknown_http_charset_does_not_stop_the_page() -> None:
    assert "page" in decode(b"a page", "text/html; charset=x-unheard-of")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        ("東京の新しい端末は来月発売されます。値段はまだ決まっていません。" * 4, "shift_jis"),
    ],
)
def test_an_undeclared_charset_is_detected(text: str, encoding: str) -> None:
    assert text.encode(encoding).decode(detect(text.encode(encoding))) == text


@given(st.binary(max_size=400), st.one_of(st.none(), st.text(max_size=40)))
def test_decoding_never_raises(data: bytes, content_type: str | None) -> None:
    assert isinstance(decode(data, content_type), str)


@given(st.text(max_size=200))
def test_what_was_encoded_as_declared_comes_back(text: str) -> None:
    data = ("\ufeff" + text).encode("utf-8", "replace")

    assert decode(data).encode("utf-8", "replace") == data[3:]
