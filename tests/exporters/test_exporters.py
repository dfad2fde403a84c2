"""The tables of formats agree with one another."""

from __future__ import annotations

import pytest
from scrapy.exporters import BaseItemExporter
from scrapy.utils.misc import load_object

from newsspider.exporters import ADDED_TO, EXPORTERS, FORMATS, PACKINGS, UNPACKABLE


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_format_names_an_exporter_that_is_there(name: str) -> None:
    assert issubclass(load_object(EXPORTERS[name]), BaseItemExporter)


def test_what_is_said_of_formats_is_said_of_known_ones() -> None:
    assert set(UNPACKABLE) | set(ADDED_TO) <= set(FORMATS)
    assert not set(PACKINGS) & set(FORMATS)
    assert set(EXPORTERS) == {*FORMATS, *PACKINGS}


@pytest.mark.parametrize("name", PACKINGS)
def test_every_packing_is_a_plugin_of_scrapy_s(name: str) -> None:
    plugin = load_object(PACKINGS[name])

    assert callable(plugin.write)
    assert callable(plugin.close)
