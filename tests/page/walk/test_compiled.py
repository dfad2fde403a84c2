"""The compiled walk: taken only where it is the right one, equal to the plain one, safe to hold on to."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsspider.page.index import Index
from newsspider.page.parse import parse
from newsspider.page.walk import compiled, plain

COMPILED = compiled.load_walk()
needs_build = pytest.mark.skipif(COMPILED is None, reason="the compiled walk is not built here")
PIECES = st.lists(
    st.sampled_from(
        ("<div>", "</div>", "<p id='É x'>", "</p>", "<b class='A B'>", "</b>", "<br>", "<main>", "wörd", " \n", "&amp;&nbsp;",
         "<script>", "</script>", "<noscript>", "</noscript>", "<a href=1>", "<a href='x&y=é' class=\"\">", "</a>", "<h1>", "<time datetime=2026>", "<svg><g>",
         "</svg>", "<x:y z:w=1>", "<![CDATA[c]]>", "<!-- c -->", "<?php c ?>", "<p class id=q>", "<head>", "</head>", "<body>", "<title>", "<meta name=a content='É'>", "<meta itemprop=a>", "<b class='A B'>", "<i class='A C'>", "<i class=&amp;>", "<base href=b>", "<link rel=c>", "\N{NO-BREAK SPACE}é")
    ),
    max_size=60,
)  # fmt: skip


def walk(html: str) -> Index:
    assert COMPILED is not None
    return COMPILED(parse(html))


def module_with(monkeypatch: pytest.MonkeyPatch, **attributes: Any) -> None:
    module = ModuleType("newsspider.page.walk._walk")
    vars(module).update(attributes)
    monkeypatch.setitem(sys.modules, module.__name__, module)


def test_a_build_that_gives_other_lists_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    module_with(
        monkeypatch,
        VERSION=compiled.VERSION,
        walk=lambda root, *_: {"nodes": plain.ElementList(), "head": plain.ElementList()},
    )

    assert compiled.load_walk() is None


def test_a_build_that_is_not_there_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "newsspider.page.walk._walk", None)

    assert compiled.load_walk() is None


def test_a_libxml2_of_unknown_structure_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(etree, "LIBXML_VERSION", compiled.FIRST_UNKNOWN_LIBXML)

    assert compiled.load_walk() is None


@needs_build
@given(PIECES, st.booleans())
def test_both_walks_give_equal_lists(pieces: list[str], unscripted: bool) -> None:
    root = parse("".join(pieces))
    expected = plain.walk(root, unscripted=unscripted)

    assert COMPILED is not None
    index = COMPILED(root, unscripted=unscripted)

    assert index == expected
    assert list(index.nodes) == list(expected.nodes)
    assert list(index.head) == list(expected.head)


@needs_build
def test_comments_and_instructions_are_passed_over_as_the_plain_walk_does() -> None:
    root = etree.fromstring("<p>a<!-- b -->c<i>d</i>e<?f g?>h<b/><!-- i -->j</p>", etree.HTMLParser())

    assert COMPILED is not None
    assert COMPILED(root) == plain.walk(root)


@needs_build
def test_elements_of_a_name_space_keep_it() -> None:
    root = etree.fromstring(
        '<a xmlns="urn:x" xmlns:y="urn:y" y:class="no" class="yes"><y:b id="&lt;"/><![CDATA[x]]></a>'
    )

    assert COMPILED is not None
    assert COMPILED(root) == plain.walk(root)
    assert COMPILED(root).names == ["yes", "<"]


@needs_build
def test_equal_names_are_one_object() -> None:
    names = walk('<p class="Some Words"></p><p class="some words"></p>').names

    assert names[-1] is names[-2]


@needs_build
def test_many_classes_that_come_again_are_listed_as_the_plain_walk_does() -> None:
    classes = [f"{k % 3}{'a' * (k % 20)}{k // 3:03}{'é' * (k % 2)}" for k in range(1000)]
    root = parse("".join(f"<p class='{name}' id='{'' if k % 7 else 'x'}'>" for k, name in enumerate(3 * classes)))

    assert COMPILED is not None
    assert COMPILED(root) == plain.walk(root)


@needs_build
def test_an_element_is_the_same_object_as_long_as_it_is_held() -> None:
    index = walk("<p>one</p>")

    assert index.nodes[2] is index.nodes[2]
    assert index.nodes[-1].tag == "p"


@needs_build
def test_elements_outlive_the_root_that_they_came_from() -> None:
    nodes = [walk(f"<div><p class=c{k}>one</p></div>").nodes for k in range(50)]
    gc.collect()

    assert [(each[3].tag, each.attribute(3, "class")) for each in nodes] == [("p", f"c{k}") for k in range(50)]


@needs_build
def test_a_position_is_minus_one_for_an_element_of_another_page() -> None:
    assert walk("<p>one</p>").position(parse("<p>one</p>")) == -1


@needs_build
@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (lambda nodes: nodes[4], IndexError),
        (lambda nodes: nodes[-5], IndexError),
        (lambda nodes: nodes.attribute(4, "x"), IndexError),
        (lambda nodes: nodes.attribute(-1, "x"), IndexError),
        (lambda nodes: nodes.attribute("x", "x"), TypeError),
        (lambda nodes: nodes.attribute(0, None), TypeError),
        (lambda nodes: nodes.attribute(0), TypeError),
        (lambda nodes: nodes.attribute(1 << 99, "x"), OverflowError),
        (lambda nodes: nodes.position("x"), TypeError),
        (lambda nodes: nodes.text(4), IndexError),
        (lambda nodes: nodes.text("x"), TypeError),
        (lambda nodes: type(nodes)(), TypeError),
    ],
)
def test_a_wrong_question_raises(wrong: Callable[[Any], Any], error: type[Exception]) -> None:
    nodes = walk("<p>one</p>").nodes

    with pytest.raises(error):
        wrong(nodes)
