"""Addresses of pages for visitors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.page_type.forms import is_named_form, is_of_form


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/login", ""),
        ("/account/sign-in/", ""),
        ("/AccountLogin.aspx", ""),
        ("/user/password", "destination=node/7"),
        ("/Contact-Us-5.html", ""),
        ("/contattaci/kontakt", ""),
        ("/my-account", ""),
        ("/mot_de_passe_perdu.cfm", ""),
        ("/community/index.php", "action=register"),
        ("/checkout/cart", ""),
    ],
)
def test_pages_to_sign_in_to_register_to_write_and_to_pay_are_told(path: str, query: str) -> None:
    assert is_of_form(path, query)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/", ""),
        ("/2025/11/how-to-reset-a-password", ""),
        ("/news/first-contact-with-the-mill", ""),
        ("/login/wheel-turns", ""),
        ("/account", ""),
        ("/wheel", "source=login"),
        ("/sport/basket/", ""),
        ("/viewtopic.php", "f=16&t=11585"),
        ("/up", ""),
        ("/12345", ""),
    ],
)
def test_addresses_of_articles_are_not(path: str, query: str) -> None:
    assert not is_of_form(path, query)


@pytest.mark.parametrize(
    ("headline", "is_form"),
    [
        ("Log in", True),
        ("Login or Create an Account", True),
        ("Create a new user account", True),
        ("Ihr Warenkorb", True),
        ("Kontakt", True),
        ("Password", True),
        ("A mill’s password", False),
        ("First contact with the mill", False),
        ("Sign of the times", False),
        ("", False),
        ("login " * 20, False),
    ],
)
def test_headlines_of_such_pages_say_nothing_else(headline: str, is_form: bool) -> None:
    assert is_named_form(headline) is is_form


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_address_is_answered(path: str, query: str) -> None:
    assert is_of_form(path, query) in (True, False)
