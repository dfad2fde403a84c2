"""Names of newsspider's settings: a mistyped one is told, with the name that was meant, before anything is fetched."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from importlib import import_module

from newsspider.errors import UsageError

PREFIX = "NEWSSPIDER_"
SETTINGS_MODULE = "newsspider.settings"


def known_names() -> tuple[str, ...]:
    """All settings of our own."""
    return tuple(name for name in dir(import_module(SETTINGS_MODULE)) if name.startswith(PREFIX))


def check_names(names: Iterable[str]) -> None:
    """Raise UsageError for a name that looks like one of ours and is none.

    >>> check_names(["NEWSSPIDER_WORKERS", "DOWNLOAD_DELAY"])
    """
    known = known_names()
    for name in sorted(name for name in names if name.upper().startswith(PREFIX) and name not in known):
        nearest = get_close_matches(name.upper(), known, n=1, cutoff=0.0)[0]
        raise UsageError(f"setting {name!r} is not known; did you mean {nearest} ?")
