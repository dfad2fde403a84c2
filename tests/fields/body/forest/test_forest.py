"""The forest in use: compiled where it is built, plain elsewhere."""

from __future__ import annotations

import pytest

from newsspider.fields.body import forest
from newsspider.fields.body.forest import Forest, plain

TREES = (("size", 10.0, -1.0, ("links", 0.5, 2.0, -2.0)),)
NAMES = ("size", "links")
COLUMNS = ([25.0, 5.0], [0.1, 0.1])


def test_the_forest_in_use_gives_the_sums_of_the_plain_one() -> None:
    assert Forest(NAMES, TREES, 0.5).sums(COLUMNS) == plain.Forest(NAMES, TREES, 0.5).sums(COLUMNS) == [2.5, -0.5]


def test_without_a_build_the_plain_one_does_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forest, "_BUILT", None)

    assert Forest(NAMES, TREES).sums(COLUMNS) == [2.0, -1.0]
