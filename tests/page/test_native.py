"""Compiled modules: only those of the version in use are loaded, and the version changes with the source."""

from __future__ import annotations

import hashlib
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from types import ModuleType

import pytest
from lxml import etree

from newsspider.fields.body import columns, forest
from newsspider.fields.quotes import tokens
from newsspider.fields.teasers import addresses, lists
from newsspider.page import text
from newsspider.page.native import load_native
from newsspider.page.walk import compiled
from tests.contracts.pages import ROOT

VERSIONS = {
    "page/walk": compiled.VERSION,
    "page/text": text.VERSION,
    "fields/body/forest": forest.VERSION,
    "fields/body/columns": columns.VERSION,
    "fields/teasers/addresses": addresses.VERSION,
    "fields/teasers/lists": lists.VERSION,
    "fields/quotes/tokens": tokens.VERSION,
}
SOURCES = {
    "page/walk": (7, "ecec42d84c4b1832"),
    "page/text": (5, "54225af15c1742ad"),
    "fields/body/forest": (2, "0233566a77e44083"),
    "fields/body/columns": (4, "56bc7ef3def428aa"),
    "fields/teasers/addresses": (2, "9b3d76c0403acabc"),
    "fields/teasers/lists": (1, "a4f719c2178e61e6"),
    "fields/quotes/tokens": (3, "2ec60b23f42064c4"),
}
"""The newest version of each folder's C files, and their digest."""
NAME = "newsspider.page.text._text"


@pytest.mark.parametrize("folder", SOURCES)
def test_the_version_changes_with_the_source(folder: str) -> None:
    place = ROOT / "newsspider" / folder
    files = sorted(place.glob("*.[ch]"))
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]

    assert f"#define VERSION {VERSIONS[folder]} " in (place / f"_{place.name}.c").read_text("utf-8")
    assert SOURCES[folder] == (VERSIONS[folder], digest), (
        "the C files changed: raise both VERSIONs, note version and digest here, install again (pip install -e .)"
    )


@pytest.mark.parametrize("folder", SOURCES)
def test_a_build_in_place_is_not_stale(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSSPIDER_PURE", raising=False)
    place = ROOT / "newsspider" / folder
    built = any((place / f"_{place.name}{suffix}").exists() for suffix in EXTENSION_SUFFIXES)
    known = place.name != "walk" or compiled.OLDEST_LIBXML <= etree.LIBXML_VERSION < compiled.FIRST_UNKNOWN_LIBXML

    if built and known:
        name = f"newsspider.{folder.replace('/', '.')}._{place.name}"
        assert load_native(name, VERSIONS[folder]), "install again (pip install -e .)"


def test_a_module_of_the_version_in_use_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    module = built(monkeypatch, 3)

    assert load_native(NAME, 3) is module


def test_a_module_of_another_version_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    built(monkeypatch, 2)

    assert load_native(NAME, 3) is None


def test_a_module_that_is_not_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, NAME, None)

    assert load_native(NAME, 3) is None


def test_the_environment_can_ask_for_plain_python(monkeypatch: pytest.MonkeyPatch) -> None:
    built(monkeypatch, 3)
    monkeypatch.setenv("NEWSSPIDER_PURE", "1")

    assert load_native(NAME, 3) is None


def built(monkeypatch: pytest.MonkeyPatch, version: int) -> ModuleType:
    monkeypatch.delenv("NEWSSPIDER_PURE", raising=False)
    module = ModuleType(NAME)
    vars(module)["VERSION"] = version
    monkeypatch.setitem(sys.modules, NAME, module)
    return module
