"""The house: fields, pipelines and record agree; every module has its test module; files and functions stay short."""

from __future__ import annotations

import ast
import dataclasses
from pathlib import Path

import pytest
from scrapy.utils.misc import load_object

from newsspider.fields import FIELDS
from newsspider.items import Article
from newsspider.pipelines import FIELD_PIPELINES, PIPELINES
from newsspider.sites import site_modules
from tests.contracts.pages import ROOT

PACKAGE = ROOT / "newsspider"
MODULES = tuple(file for file in sorted(PACKAGE.rglob("*.py")) if file != PACKAGE / "__init__.py")
NAMED_AFTER = {"__init__": "the package itself: tests/fields/body/test_body.py for newsspider/fields/body/__init__.py"}
SHORT_INIT = 12
"""Lines up to which an ``__init__.py`` is a docstring and names, with nothing to test."""
LONGEST_FUNCTION = 40
LONGEST_FILE = 300
MOST_ARGUMENTS = 5
GENERATED = frozenset(("weights.py",))
FORBIDDEN_NAMES = frozenset(("utils", "helpers", "common", "manager", "misc", "util"))


def relative(file: Path) -> str:
    return str(file.relative_to(ROOT))


def test_pipelines_match_fields_in_names_and_order() -> None:
    names = [load_object(path).name for path in FIELD_PIPELINES]

    assert names == [field.name for field in FIELDS]


def test_the_last_pipelines_make_a_record_of_the_draft() -> None:
    rest = [path.rsplit(".", 1)[-1] for path in PIPELINES[len(FIELD_PIPELINES) :]]

    assert PIPELINES[: len(FIELD_PIPELINES)] == FIELD_PIPELINES
    assert rest[0] == "AssemblePipeline"
    assert all(callable(load_object(path)) for path in PIPELINES)


def test_each_field_is_a_key_of_the_record_and_named_as_its_module() -> None:
    keys = {attribute.name for attribute in dataclasses.fields(Article)}

    assert {field.name for field in FIELDS} <= keys
    assert [field.find.__module__.removesuffix(".find") for field in FIELDS] == [
        f"newsspider.fields.{field.name}" for field in FIELDS
    ]


def test_fields_come_in_the_order_in_which_they_read_one_another() -> None:
    places = {field.name: place for place, field in enumerate(FIELDS)}
    used = [
        ("headline", "section"),
        ("headline", "body"),
        ("standfirst", "body"),
        ("tags", "body"),
        ("authors", "body"),
        ("body", "quotes"),
        ("body", "links"),
    ]

    assert [pair for pair in used if places[pair[0]] >= places[pair[1]]] == []


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_every_module_has_its_test_module(module: Path) -> None:
    if module.name == "__init__.py" and len(module.read_text("utf-8").splitlines()) <= SHORT_INIT:
        return
    if module.parent == PACKAGE / "sites" and module.stem in site_modules():
        return  # data, held by tests/contracts/test_sites.py

    assert any(file.exists() for file in test_modules(module)), f"write {relative(test_modules(module)[0])}"


def test_modules(module: Path) -> list[Path]:
    """Where the tests of a module may stand."""
    folder = ROOT / "tests" / module.parent.relative_to(PACKAGE)
    if module.name == "__init__.py":
        return [
            folder / f"test_{module.parent.name}.py",
            folder.parent / f"test_{module.parent.name}.py",
            folder / "test_init.py",
        ]
    return [folder / f"test_{module.name}"]


test_modules.__test__ = False  # type: ignore[attr-defined]


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_files_and_functions_are_short(module: Path) -> None:
    lines = module.read_text("utf-8").splitlines()
    functions = [
        node
        for node in ast.walk(ast.parse("\n".join(lines)))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]

    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION]
    wide = [node.name for node in functions if _count_arguments(node.args) > MOST_ARGUMENTS]
    assert long == []
    assert wide == []
    assert len(lines) <= LONGEST_FILE or module.name in GENERATED or _is_data(lines)


@pytest.mark.parametrize("module", MODULES, ids=relative)
def test_modules_are_named_for_what_they_hold(module: Path) -> None:
    assert module.stem not in FORBIDDEN_NAMES
    assert ast.get_docstring(ast.parse(module.read_text("utf-8")))


def _count_arguments(arguments: ast.arguments) -> int:
    """Arguments that a caller must know the place of: keyword-only ones and ``self`` do not count."""
    return len(
        [argument for argument in (*arguments.posonlyargs, *arguments.args) if argument.arg not in ("self", "cls")]
    )


def _is_data(lines: list[str]) -> bool:
    """Whether a file is a table: no function in it."""
    return not any(line.lstrip().startswith(("def ", "class ", "async def ")) for line in lines)
