"""Restoring: plain data, as JSON and Parquet hold it, back into the record's dataclasses, each value checked."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any

from newsspider.errors import RecordError
from newsspider.items import SCHEMA_VERSION, Article

Restore = Callable[[Any], Any]
"""Gives the value that plain data stands for; raises MisfitError where it stands for none."""
MAJOR = SCHEMA_VERSION.partition(".")[0]
KINDS: Mapping[Any, tuple[tuple[type, ...], str]] = {
    str: ((str,), "a text"),
    int: ((int,), "a whole number"),
    float: ((float, int), "a number"),
    bool: ((bool,), "true or false"),
    type(None): ((type(None),), "null"),
}
"""What each scalar of the record may be in JSON, and what it is called in an error."""


class MisfitError(Exception):
    """A value that doesn't fit; ``path`` grows on its way up, so that good records pay nothing for it."""

    def __init__(self, problem: str, path: str = "") -> None:
        self.problem = problem
        self.path = path

    def inside(self, step: str) -> MisfitError:
        """The same, seen from one level further up."""
        joint = "." if self.path and not self.path.startswith("[") else ""
        return MisfitError(self.problem, f"{step}{joint}{self.path}")


def article_of(record: Any) -> Article:
    """The article of a record; raises RecordError where it is none of ours.

    Keys that this version does not know are left out; one that is missing must be one that may be left out.
    """
    check_version(record)
    try:
        article: Article = _ARTICLE(record)
    except MisfitError as misfit:
        raise RecordError(f"{misfit.path} {misfit.problem}") from None
    return article


def check_version(record: Any) -> None:
    """Raise RecordError for anything but a record of a version that is understood here."""
    if not isinstance(record, dict) or "schema_version" not in record:
        raise RecordError("no record of newsspider: it has no schema_version")
    version = record["schema_version"]
    if str(version).partition(".")[0] != MAJOR:
        raise RecordError(f"schema_version is {version!r}; this newsspider reads {MAJOR}.x")


def _restorer(hint: Any) -> Restore:
    """How a value of an annotation is restored."""
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _object(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _sequence(_restorer(arguments[0]))
    if origin is Mapping:
        return _mapping(_restorer(arguments[1]))
    return _scalar(*_allowed(hint))


def _allowed(hint: Any) -> tuple[frozenset[type], str]:
    """The types that a scalar may have, and their names."""
    kinds = typing.get_args(hint) if typing.get_origin(hint) in (types.UnionType, typing.Union) else (hint,)
    return frozenset(kind for each in kinds for kind in KINDS[each][0]), " or ".join(KINDS[each][1] for each in kinds)


def _scalars(hint: Any) -> frozenset[type]:
    """The types of which a value is right as it is; most values are, and need no call."""
    is_nested = dataclasses.is_dataclass(hint) or typing.get_origin(hint) in (tuple, Mapping)
    return frozenset() if is_nested else _allowed(hint)[0]


def _scalar(allowed: frozenset[type], expected: str) -> Restore:
    def restore(value: Any) -> Any:
        if type(value) not in allowed:
            raise MisfitError(f"is {_shown(value)}, not {expected}")
        return value

    return restore


def _sequence(each: Restore) -> Restore:
    def restore(value: Any) -> Any:
        if not isinstance(value, list):
            raise MisfitError(f"is {_shown(value)}, not a list")
        found: list[Any] = []
        try:
            for entry in value:
                found.append(each(entry))
        except MisfitError as misfit:
            raise misfit.inside(f"[{len(found)}]") from None
        return tuple(found)

    return restore


def _mapping(each: Restore) -> Restore:
    def restore(value: Any) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"is {_shown(value)}, not an object")
        found: dict[str, Any] = {}
        for key, entry in value.items():
            try:
                found[key] = each(entry)
            except MisfitError as misfit:
                raise misfit.inside(key) from None
        return found

    return restore


def _object(kind: type[Any]) -> Restore:
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)
    restorers = tuple((field.name, _restorer(hints[field.name]), _scalars(hints[field.name])) for field in fields)
    optional = frozenset(field.name for field in fields if _is_optional(field))

    def restore(value: Any) -> Any:
        if not isinstance(value, dict):
            raise MisfitError(f"is {_shown(value)}, not an object")
        found = {}
        for name, restorer, scalars in restorers:
            try:
                entry = value[name]
                found[name] = entry if type(entry) in scalars else restorer(entry)
            except MisfitError as misfit:
                raise misfit.inside(name) from None
            except KeyError:
                if name not in optional:
                    raise MisfitError("is missing", name) from None
        return kind(**found)

    return restore


def _is_optional(field: dataclasses.Field[Any]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


_ARTICLE = _restorer(Article)
