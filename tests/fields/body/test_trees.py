"""The generated trees of the second judgement."""

from __future__ import annotations

from collections.abc import Iterator

from newsspider.fields.body.forest import LEAVES, Forest, Tree
from newsspider.fields.body.standing import NAMES
from newsspider.fields.body.trees import BASE, TREES


def asked(tree: Tree) -> Iterator[str]:
    if isinstance(tree, tuple):
        yield tree[0]
        yield from asked(tree[2])
        yield from asked(tree[3])


def leaves(tree: Tree) -> int:
    return leaves(tree[2]) + leaves(tree[3]) if isinstance(tree, tuple) else 1


def test_the_trees_ask_only_for_numbers_that_there_are() -> None:
    assert {name for tree in TREES for name in asked(tree)} <= set(NAMES)
    assert max(map(leaves, TREES)) <= LEAVES


def test_they_make_a_forest() -> None:
    assert len(Forest(NAMES, TREES, BASE).sums([[0.0, 1.0]] * len(NAMES))) == 2
