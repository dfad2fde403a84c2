import dataclasses
import json
from typing import Any

import pytest

from newsspider import extract, items
from newsspider.commands.schema import attribute_texts, record_schema, schema_text, type_schema


def test_every_attribute_of_the_record_is_described_by_the_text_below_it() -> None:
    schema = record_schema()

    objects = {"Article": schema, **schema["$defs"]}
    described = {
        (kind, name)
        for kind, made in objects.items()
        for name, entry in made["properties"].items()
        if entry["description"]
    }
    kinds = [kind for kind in vars(items).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]
    assert described == {(kind.__name__, field.name) for kind in kinds for field in dataclasses.fields(kind)}
    assert schema["properties"]["headline"]["description"] == attribute_texts()["Article", "headline"]


def test_keys_are_all_required_and_in_the_record_s_order() -> None:
    schema = record_schema()

    assert schema["required"] == list(schema["properties"]) == list(items.Article.__dataclass_fields__)
    assert schema["additionalProperties"] is False


def test_a_record_is_valid_by_its_own_schema() -> None:
    page = "<h1>Crane</h1><p>“It lifts,” said Ana Ruiz.</p><ul><li><a href='/x'>x</a></ul>"
    record = json.loads(json.dumps(extract(page, "https://news.example/a").to_dict()))

    assert complaints(record, record_schema(), record_schema()["$defs"]) == []


def test_a_wrong_record_is_not() -> None:
    record = json.loads(json.dumps(extract("<h1>Crane</h1>").to_dict())) | {"revision": "1", "page_type": "novel"}

    assert len(complaints(record, record_schema(), record_schema()["$defs"])) == 2


def test_the_schema_is_the_same_on_every_call() -> None:
    assert schema_text() == schema_text()
    assert json.loads(schema_text()) == record_schema()


def test_a_type_without_a_form_is_refused() -> None:
    with pytest.raises(TypeError, match="has no form in the record"):
        type_schema(bytes)


TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
    "array": list,
    "object": dict,
}


def complaints(value: Any, schema: dict[str, Any], known: dict[str, Any]) -> list[str]:
    """What is wrong with a value by the part of JSON Schema that our schema uses."""
    if "$ref" in schema:
        return complaints(value, known[schema["$ref"].rpartition("/")[2]], known)
    if "anyOf" in schema:
        found = [complaints(value, choice, known) for choice in schema["anyOf"]]
        return min(found, key=len)
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if not any(isinstance(value, TYPES[kind]) for kind in kinds):
        return [f"{value!r} is no {kinds}"]
    wrong = [f"{value!r} is none of {schema['enum']}"] if "enum" in schema and value not in schema["enum"] else []
    if isinstance(value, list):
        return wrong + [text for entry in value for text in complaints(entry, schema["items"], known)]
    if isinstance(value, dict):
        inner = schema.get("properties") or dict.fromkeys(value, schema["additionalProperties"])
        wrong += [f"{name} is missing" for name in schema.get("required", ()) if name not in value]
        return wrong + [text for name, entry in value.items() for text in complaints(entry, inner[name], known)]
    return wrong
