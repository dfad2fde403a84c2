"""``schema``: the record's JSON Schema (2020-12), generated from the dataclasses and the texts below their attributes."""

from __future__ import annotations

import argparse
import ast
import dataclasses
import inspect
import json
import types
import typing
from collections.abc import Mapping
from typing import Any

from scrapy.commands import ScrapyCommand

from newsspider import items

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCALARS: Mapping[Any, str] = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}
CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("Article", "page_type"): items.PAGE_TYPES,
    ("Block", "type"): items.BLOCK_TYPES,
    ("Quote", "kind"): items.QUOTE_KINDS,
    ("TeaserBlock", "place"): items.TEASER_PLACES,
}
"""Attributes that take one of a few words."""


class Command(ScrapyCommand):
    """``scrapy schema``."""

    requires_crawler_process = False
    default_settings: typing.ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Print the JSON Schema of newsspider's records"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print it."""
        print(schema_text())


def run(options: argparse.Namespace) -> int:
    """``newsspider schema``: print it."""
    print(schema_text())
    return 0


def schema_text() -> str:
    """The schema as pretty JSON, the same on every call."""
    return json.dumps(record_schema(), ensure_ascii=False, indent=2)


def record_schema() -> dict[str, Any]:
    """The JSON Schema of one record; nested types under ``$defs``."""
    kinds = [kind for kind in vars(items).values() if dataclasses.is_dataclass(kind) and isinstance(kind, type)]
    texts = attribute_texts()
    objects = {kind.__name__: object_schema(kind, texts) for kind in kinds}
    article = objects.pop("Article")
    title = {"$schema": DIALECT, "title": f"newsspider record {items.SCHEMA_VERSION}"}
    return {**title, **article, "$defs": objects}


def object_schema(kind: type[Any], texts: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    """One dataclass as an object of which every key is present."""
    hints = typing.get_type_hints(kind)
    names = [attribute.name for attribute in dataclasses.fields(kind)]
    return {
        "type": "object",
        "description": inspect.cleandoc(kind.__doc__ or ""),
        "properties": {name: _property(kind.__name__, name, hints[name], texts) for name in names},
        "required": names,
        "additionalProperties": False,
    }


def attribute_texts() -> dict[tuple[str, str], str]:
    """The text below each attribute of the record's dataclasses, by class and attribute name."""
    found: dict[tuple[str, str], str] = {}
    for node in ast.parse(inspect.getsource(items)).body:
        if isinstance(node, ast.ClassDef):
            for attribute, text in zip(node.body, node.body[1:], strict=False):
                if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name) and _is_text(text):
                    found[node.name, attribute.target.id] = inspect.cleandoc(ast.literal_eval(text.value))  # type: ignore[attr-defined]
    return found


def type_schema(hint: Any) -> dict[str, Any]:
    """A type annotation as JSON Schema.

    >>> type_schema(str | None), type_schema(tuple[int, ...])
    ({'type': ['string', 'null']}, {'type': 'array', 'items': {'type': 'integer'}})
    """
    if hint in SCALARS:
        return {"type": SCALARS[hint]}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        return _union([type_schema(argument) for argument in arguments])
    if origin is tuple:
        return {"type": "array", "items": type_schema(arguments[0])}
    if origin is Mapping:
        return {"type": "object", "additionalProperties": type_schema(arguments[1])}
    raise TypeError(
        f"{hint!r} has no form in the record; use str, int, float, bool, None, a dataclass, tuple or Mapping"
    )


def _property(kind: str, name: str, hint: Any, texts: Mapping[tuple[str, str], str]) -> dict[str, Any]:
    schema = type_schema(hint)
    if (kind, name) in CHOICES:
        schema["enum"] = list(CHOICES[kind, name])
    return {**schema, "description": texts.get((kind, name), "")}


def _union(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    if all(set(schema) == {"type"} for schema in schemas):
        return {"type": [schema["type"] for schema in schemas]}
    return {"anyOf": schemas}


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
