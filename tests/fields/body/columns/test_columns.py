"""The columns in use: compiled where they are built, plain elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from newsspider.fields.body import columns
from newsspider.fields.body.marks import VOCABULARY
from newsspider.page.page import open_page

HTML = "<article><h1>Water mill</h1><p>The mill has run on a water wheel since 1811.</p></article><ul><li><a href='/a'>Other</a></li></ul>"


def read_all() -> list[Any]:
    index = open_page(HTML).index
    runs = columns.read_runs(index)
    return [
        runs,
        columns.read_outlines(index, runs, [0, 1, 2], 0),
        columns.read_standings(index, runs, 0, [0.5, 2.0, -10.0], [0, 1]),
        columns.read_surroundings(index, runs.blocks, VOCABULARY),
    ]


def test_without_a_build_the_plain_ones_do_the_work_and_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read_all()
    monkeypatch.setattr(columns, "_BUILT", None)

    assert read_all() == found
