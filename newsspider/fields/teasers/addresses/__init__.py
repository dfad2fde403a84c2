"""What links lead to, in comparable form: :mod:`newsspider.fields.teasers.addresses.plain`, in C where that is built."""

from __future__ import annotations

from typing import Any

from newsspider.fields.teasers.addresses import plain
from newsspider.fields.teasers.addresses.plain import Address as Address
from newsspider.fields.teasers.addresses.plain import Site as Site
from newsspider.page.native import load_native

VERSION = 2
"""Of ``_addresses.c``: one more with every change of it; a build of another version is not used."""

_BUILT: Any = load_native("newsspider.fields.teasers.addresses._addresses", VERSION) or plain

read_addresses = plain.read_addresses if _BUILT is plain else _BUILT.read_addresses
"""Where several links lead to."""
