import pytest

from newsspider.inspector.flow import flow_of
from newsspider.inspector.marks import Mark, Marks, in_json_ld, snippet_of
from newsspider.page.page import open_page

HTML = """<html lang="en"><head><meta name="author" content="Ana Ruiz">
<script type="application/ld+json">{"@graph": [{"a.b": {"x[0]": "deep"}, "headline": ["Crane"]}]}</script></head>
<body><h1 class="a">Harbour gets a crane | News</h1><p>One</p></body></html>"""
MARK = Mark("headline", "headline")


def marks_of(html: str = HTML, kind: str = "text/html") -> Marks:
    page = open_page(html, "https://news.example/a", content_type=kind)
    return Marks(page, flow_of(page))


def test_the_value_s_own_words_are_marked_where_they_stand() -> None:
    marks = marks_of()

    assert marks.place(MARK, "/html/body/h1", "Harbour gets a crane")
    assert [(marks.flow.text[start:end], mark) for start, end, mark in marks.stretches] == [("Harbourgetsacrane", MARK)]


@pytest.mark.parametrize("words", [None, "Harbour gets a crane | News", "something else"])
def test_the_element_is_marked_where_it_holds_nothing_else_or_not_the_words(words: str | None) -> None:
    marks = marks_of()

    assert marks.place(MARK, "/html/body/h1", words)
    assert [(node.tag, found) for node, found in marks.elements.items()] == [("h1", [MARK])]


@pytest.mark.parametrize(
    ("where", "snippet"),
    [
        ("/html/head/meta", '<meta name="author" content="Ana Ruiz">'),
        ("/html", '<html lang="en">'),
        ("json-ld[1].@graph[0].headline", '["Crane"]'),
    ],
)
def test_what_browsers_do_not_show_becomes_a_row(where: str, snippet: str) -> None:
    marks = marks_of()

    assert marks.place(MARK, where)
    assert marks.place(Mark("authors", "authors"), where)
    assert [(row.where, row.snippet, len(row.marks)) for row in marks.rows.values()] == [(where, snippet, 2)]


@pytest.mark.parametrize(
    "where",
    [
        None, "", "/html//*[//*[//*]]", "/html/body/h1[last()]", "/html/body/h9", "/html/body/p[9]", "//h1", "/html/body/h1/text()", "/html/body/*", "/html[", "/html/body/h1/@class",
        "json-ld[9].x", "json-ld[0].x", "json-ld[1].@graph[9]", "json-ld[1].none", "json-ld[x]", "json-ld", "json-ld[1]x", "line 1", "line x", "line -1",
        "/html/count(//*)", "/html | //script", "concat('a','b')", "document('http://evil.example/')",
    ],
)  # fmt: skip
def test_a_path_that_leads_nowhere_marks_nothing(where: str | None) -> None:
    marks = marks_of()

    assert marks.place(MARK, where) is False
    assert (marks.elements, marks.stretches, marks.rows) == ({}, [], {})


def test_keys_with_dots_and_brackets_are_followed() -> None:
    assert in_json_ld(marks_of().page, "json-ld[1].@graph[0].a.b.x[0]") == '"deep"'


def test_a_line_of_plain_text_is_a_place() -> None:
    marks = marks_of("One\nTwo three", "text/plain")

    assert marks.place(MARK, "line 2", "Two")
    assert [marks.flow.text[start:end] for start, end, _ in marks.stretches] == ["Two"]
    assert marks.region_at("line 1") == (0, len("OneTwothree"))


def test_a_stretch_that_is_a_whole_block_marks_the_block() -> None:
    marks = marks_of()
    span = marks.flow.find("One")

    assert marks.stretch(MARK, span)
    assert [node.tag for node in marks.elements] == ["p"]
    assert marks.stretch(MARK, span, as_block=False)
    assert len(marks.stretches) == 1
    assert marks.stretch(MARK, None) is False


def test_a_snippet_of_a_script_shows_its_text_on_one_line() -> None:
    script = marks_of("<p></p><script id=x>a\n  b</script>").page.index.nodes[-1]

    assert snippet_of(script) == '<script id="x">a b'
