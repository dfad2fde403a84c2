"""Pages for visitors by their addresses: to sign in, to register, to write to a publisher, to pay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import unquote

from newsspider.page.text import fold

FORM = "form"
"""What the evidence calls such a page."""
LONGEST = 60
"""Characters of a headline that names a form."""

_TELLING = frozenset(
    "login logon signin signup signon logout register registration registrieren registracija registro registar registrar rexistro registrace rejestracja "
    "password passwd passwort fpass contrasinal senha salasana haslo anmelden anmeldung inscription connexion "
    "cart warenkorb checkout contact contacts kontakt contatti contacto contato contactez contactar contactus createaccount myaccount "
    "forgotpassword lostpassword resetpassword loginregister esqueceusenha passvergessen unsubscribe impressum imprint".split()
)
"""Words of which one tells what a page is for, where a step of its address holds no words but these and the ones below."""
_FILLING = frozenset(
    "log sign up in on out or an at ihr ihre my your user users member members customer client account konto compte form formular page new create reset forgot forgotten lost recover "
    "change request vergessen perdu mot passe us uns nous me via email mail the a to en de la do and or edit view show index step multi task".split()
)
_PAIRS = frozenset(
    (
        ("log", "in"),
        ("sign", "in"),
        ("sign", "up"),
        ("log", "out"),
        ("my", "account"),
        ("create", "account"),
        ("new", "account"),
        ("user", "account"),
        ("account", "create"),
        ("passe", "perdu"),
    )
)
_ENDING = re.compile(r"\.\w{2,5}$")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MODE = re.compile(
    r"(?:^|&)(?:mode|action|do|task|page)=(?:login|register|lostpassword|sendpassword|signup|contact)(?:&|$)", re.I
)


def is_of_form(path: str, query: str) -> bool:
    """Whether an address is that of a form for visitors: every word of its last step is known from such.

    >>> is_of_form("/contact-us/", ""), is_of_form("/ForgottenPassword.aspx", ""), is_of_form("/2024/03/how-to-reset-a-password", "")
    (True, True, False)
    >>> is_of_form("/ucp.php", "mode=register"), is_of_form("/viewtopic.php", "f=16&t=11")
    (True, False)
    """
    if _MODE.search(query):
        return True
    return _is_telling(_words(path.rstrip("/").rpartition("/")[2]))


def is_named_form(headline: str) -> bool:
    """The same by a headline.

    >>> is_named_form("Forgot your password?"), is_named_form("Contact Us"), is_named_form("First contact with the user")
    (True, True, False)
    """
    return len(headline) <= LONGEST and _is_telling(fold(headline).split())


def _words(step: str) -> list[str]:
    """The words of a step of a path, without the ending of a file's name."""
    words = fold(_HUMP.sub(" ", _ENDING.sub("", unquote(step))).replace("_", " ")).split()
    return [word for word in words if not word.isdecimal()]


def _is_telling(words: Sequence[str]) -> bool:
    if not words or not all(word in _TELLING or word in _FILLING for word in words):
        return False
    return not _TELLING.isdisjoint(words) or any(pair in _PAIRS for pair in pairwise(words))
