"""Whether a value that somebody typed has the form that the record wants for its field."""

from __future__ import annotations

import dataclasses
import types
import typing
from typing import Any

from newsspider import items

CHOICES = {
    "page_type": items.PAGE_TYPES, "type": items.BLOCK_TYPES, "kind": items.QUOTE_KINDS, "place": items.TEASER_PLACES,
}  # fmt: skip
"""Keys that take one of a few words."""


def problem(name: str, value: Any) -> str | None:
    """What is wrong with a field's value, in a line; None where it has the record's form.

    Keys may be left out, as a fixture does not judge them.

    >>> problem("tags", ["Mills"]), problem("tags", "Mills")
    (None, "tags is 'Mills'; want a list")
    """
    hint = typing.get_type_hints(items.Article).get(name)
    return f"there is no field {name!r}" if hint is None else _problem(name, value, hint)


def _problem(path: str, value: Any, hint: Any) -> str | None:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if value is None and type(None) in inner:
            return None
        kinds = [kind for kind in inner if kind is not type(None)]
        return _problem(path, value, kinds[0])
    if origin is tuple:
        return _list_problem(path, value, inner[0])
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _object_problem(path, value, hint)
    return _scalar_problem(path, value, hint)


def _list_problem(path: str, value: Any, hint: Any) -> str | None:
    if not isinstance(value, list):
        return f"{path} is {_told(value)}; want a list"
    found = (_problem(f"{path}[{number}]", entry, hint) for number, entry in enumerate(value))
    return next((text for text in found if text is not None), None)


def _object_problem(path: str, value: Any, hint: type[Any]) -> str | None:
    if not isinstance(value, dict):
        return f"{path} is {_told(value)}; want an object"
    hints = typing.get_type_hints(hint)
    unknown = next((key for key in value if key not in hints), None)
    if unknown is not None:
        return f"{path} has {unknown!r}; known are {', '.join(hints)}"
    found = (_problem(f"{path}.{key}", entry, hints[key]) for key, entry in value.items())
    return next((text for text in found if text is not None), None)


def _scalar_problem(path: str, value: Any, hint: Any) -> str | None:
    allowed = {float: (int, float), int: (int,), bool: (bool,), str: (str,)}[hint]
    if not isinstance(value, allowed) or (isinstance(value, bool) and hint is not bool):
        return f"{path} is {_told(value)}; want {NAMES[hint]}"
    choices = CHOICES.get(path.rpartition(".")[2])
    if choices is not None and value not in choices:
        return f"{path} is {_told(value)}; want one of {', '.join(choices)}"
    return None


NAMES = {float: "a number", int: "a whole number", bool: "true or false", str: "a text"}


def _told(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:40] + "…"
