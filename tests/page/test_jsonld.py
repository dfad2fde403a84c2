"""JSON-LD as a flat list of nodes, read even where it is broken."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.page.jsonld import Node, read_jsonld, values

ARTICLE = {"@type": "NewsArticle", "headline": "Mill gets a web server"}
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"Mill gets a web server"}',
        '{"@type":"NewsArticle","headline":"Mill gets a web server",}',
        '/* by a plug-in */\n{"@type":"NewsArticle", // kind\n"headline":"Mill gets a web server", // title\n}',
        '{"@type":"NewsArticle",,"headline":"Mill gets a web server"};',
        '<!-- {"@type":"NewsArticle","headline":"Mill gets a web server"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Mill gets a web server"}\n//]]>',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Mill gets a web server&quot;}",
        '\ufeff{"@type":"NewsArticle","headline":"Mill gets a web server"}',
    ],
)
def test_a_broken_block_is_mended(script: str) -> None:
    assert values(script) == [ARTICLE]


def test_what_looks_like_a_comment_inside_a_string_stays() -> None:
    assert values('{"url": "http://mill.example/a", "note": "/* no */, }",}') == [
        {"url": "http://mill.example/a", "note": "/* no */, }"}
    ]


def test_unknown_escapes_are_taken_as_they_stand_and_known_ones_kept() -> None:
    assert values(r'{"a": "it\'s \x41", "b": "\\x \u00e9 \n"}') == [{"a": r"it\'s \x41", "b": "\\x é \n"}]


def test_raw_line_feeds_in_strings_are_kept() -> None:
    assert values('{"a": "one\ntwo\tthree"}') == [{"a": "one\ntwo\tthree"}]


def test_several_values_in_a_row_are_all_read() -> None:
    assert values('{"a": 1}{"b": 2}\n;[3]') == [{"a": 1}, {"b": 2}, [3]]


def test_a_number_of_too_many_digits_is_none_and_the_rest_stays() -> None:
    assert values('{"wordCount": ' + "9" * 5000 + ', "headline": "x"}') == [{"wordCount": None, "headline": "x"}]


@pytest.mark.parametrize("script", ["", "   ", "nonsense", "{", '{"a":', "<p>no</p>", "[" * 100_000])
def test_what_cannot_be_mended_gives_nothing(script: str) -> None:
    assert values(script) == []


def test_graphs_and_nested_entities_are_flattened_with_their_paths() -> None:
    script = json.dumps({"@graph": [{"@type": "WebPage", "mainEntity": ARTICLE}, {"@id": "#org"}]})

    nodes = read_jsonld(["", script])

    assert [(node.path, sorted(node.types)) for node in nodes] == [
        ("json-ld[2].@graph[0]", ["WebPage"]),
        ("json-ld[2].@graph[0].mainEntity", ["NewsArticle"]),
        ("json-ld[2].@graph[1]", []),
    ]


def test_values_in_a_row_are_numbered_as_a_list() -> None:
    nodes = read_jsonld(['{"@type": "Article"}{"@type": "Person"}'])

    assert [node.path for node in nodes] == ["json-ld[1][0]", "json-ld[1][1]"]


def test_nesting_is_followed_to_a_depth_only() -> None:
    data: object = ARTICLE
    for _ in range(100):
        data = {"@type": "WebPage", "mainEntity": data}

    assert 0 < len(read_jsonld([json.dumps(data)])) < 100


@pytest.mark.parametrize(
    ("stated", "types"),
    [
        ("http://schema.org/NewsArticle", {"NewsArticle"}),
        ("schema:Article", {"Article"}),
        (["Article", 7, None, "Review"], {"Article", "Review"}),
        (None, set()),
        ({"a": 1}, set()),
    ],
)
def test_types_are_named_without_their_namespace(stated: object, types: set[str]) -> None:
    assert Node("", {"@type": stated}).types == types


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Tom &amp; Jerry ", "Tom & Jerry"),
        (["first", "second"], "first"),
        ({"@value": "with a language", "@language": "en"}, "with a language"),
        ({"name": "named"}, "named"),
        (7, None),
        ([], None),
        ("  ", None),
        ({}, None),
    ],
)
def test_a_property_is_read_as_text_whatever_its_form(value: object, text: str | None) -> None:
    assert Node("", {"headline": value}).text("headline") == text


@given(st.text())
def test_reading_a_script_never_raises(script: str) -> None:
    read_jsonld([script])


@given(st.text(alphabet='{}[]",:/*\\ \nau&quot;-<!>0', max_size=80))
def test_reading_something_like_json_never_raises(script: str) -> None:
    read_jsonld([script])


@given(JSON)
def test_sound_json_is_read_as_it_is(data: object) -> None:
    assert values(json.dumps(data)) == [data]


@pytest.mark.parametrize("piece", ['\\"', '"\\"', "/*", "<!--", ", ", "-->", "{", "//", "[{", "&quot;"])
def test_a_long_broken_script_is_read_in_linear_time(piece: str) -> None:
    values(piece * 200_000)
