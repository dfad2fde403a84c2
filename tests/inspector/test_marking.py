from typing import Any

import pytest

from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.flow import flow_of
from newsspider.inspector.frame import marked
from newsspider.inspector.marking import mark_field
from newsspider.inspector.marks import Marks
from newsspider.inspector.reading import FIELD_NAMES, Found, read
from newsspider.page.page import open_page
from tests.contracts.pages import FixturePage, hostile_pages, site_pages


def marks_of(html: str) -> Marks:
    page = open_page(html, "https://news.example/a")
    return Marks(page, flow_of(page))


def proof(value: Any, where: str | None, source: str = "dom") -> list[Found]:
    return [Found(value, source, "rule", 0.9, where)]


def shown(marks: Marks) -> dict[str, list[str]]:
    """The text of every mark, by its name."""
    found: dict[str, list[str]] = {}
    for start, end, mark in marks.stretches:
        found.setdefault(mark.ident, []).append(marks.flow.text[start:end])
    for node, several in marks.elements.items():
        for mark in several:
            start, end = marks.flow.spans[node]
            found.setdefault(mark.ident, []).append(marks.flow.text[start:end] or str(node.tag))
    return found


def test_a_text_is_marked_where_its_proof_leads() -> None:
    marks = marks_of("<h1>Crane</h1>")

    places = mark_field(marks, "headline", {"headline": "Crane"}, proof("Crane", "/html/body/h1"))

    assert (places, shown(marks)) == ({"": "headline"}, {"headline": ["Crane"]})


def test_blocks_are_marked_one_behind_the_other() -> None:
    marks = marks_of("<nav>Same</nav><article><p>Same</p><p>Same</p><p>Other <b>words</b></p></article>")
    body = [{"text": "Same"}, {"text": "Same"}, {"text": "not there"}, {"text": "Other words"}]

    places = mark_field(marks, "body", {"body": body}, proof(body, "/html/body/article"))

    assert places == {"": "body", "0": "body-0", "1": "body-1", "3": "body-3"}
    assert shown(marks)["body-3"] == ["Otherwords"]
    assert [node.getparent().tag for node in marks.elements if node.tag == "p"] == ["article"] * 3  # type: ignore[union-attr]


def test_quotations_are_marked_inside_their_blocks_with_all_their_parts() -> None:
    marks = marks_of("<p>Hum</p><article><p>“Hum,” she says. “Hum on.”</p></article>")
    body = [{"text": "“Hum,” she says. “Hum on.”"}]
    quote = {"block": 0, "start": 1, "end": 5, "continued": [{"block": 0, "start": 18, "end": 25}]}
    record = {"body": body, "quotes": [quote], "evidence": {"body": {"where": "/html/body/article"}}}

    places = mark_field(marks, "quotes", record, proof([quote], None, "text"))

    assert places == {"0": "quotes-0"}
    assert shown(marks) == {"quotes-0": ["Hum,", "Humon."]}


def test_names_are_marked_in_their_place_else_as_an_echo() -> None:
    html = "<p class=by>By <a>Ana Ruiz</a> and Bo Li</p>"
    authors = [{"name": "Ana Ruiz"}, {"name": "Bo Li"}]
    here, there = marks_of(html), marks_of(html + '<script type=application/ld+json>{"author": 1}</script>')

    mark_field(here, "authors", {"authors": authors}, proof(authors, "/html/body/p"))
    mark_field(there, "authors", {"authors": authors}, proof(authors, "json-ld[1].author"))

    assert shown(here)["authors-1"] == ["BoLi"]
    assert {mark.kind for _, _, mark in there.stretches} == {"echo"}
    assert [row.where for row in there.rows.values()] == ["json-ld[1].author"]


def test_teasers_and_readings_are_marked_part_by_part() -> None:
    marks = marks_of(
        "<header><b>26.4</b>C <i>Lyon</i> <b>9,5</b>C <i>Bonn</i></header><aside><h4>Hot</h4><p>One</p><p>Two</p></aside>"
    )
    teasers = [{"label": "Hot", "items": [{"title": "One"}, {"title": "Two"}, {"title": "gone"}]}]
    weather = [{"location": "Lyon", "temperature": 26.4}, {"location": "Bonn", "temperature": 9.5}]

    found = mark_field(marks, "teasers", {"teasers": teasers}, proof(teasers, "/html/body/aside/h4"))
    mark_field(marks, "weather", {"weather": weather}, proof(weather, "/html/body/header"))

    assert found == {"": "teasers-0", "0": "teasers-0", "0.0": "teasers-0-0", "0.1": "teasers-0-1"}
    assert shown(marks)["weather-0"] == ["Lyon", "26.4"]
    assert shown(marks)["weather-1"] == ["Bonn", "9,5"]


def test_pictures_and_links_are_elements() -> None:
    marks = marks_of("<p><img src=/a/crane.jpg><a href=/b>more</a></p>")
    images = [{"url": "https://news.example/a/crane.jpg"}]
    links = [{"url": "https://news.example/b", "text": "more"}]

    mark_field(marks, "images", {"images": images}, proof(images, "/html/body/p/img"))
    mark_field(marks, "links", {"links": links}, proof(links, None))

    assert shown(marks) == {"images-0": ["img"], "links-0": ["more"]}


def test_runners_up_have_places_of_their_own() -> None:
    marks = marks_of("<h1>A</h1><h2>B</h2>")
    proofs = [*proof("A", "/html/body/h1"), *proof("B", "/html/body/h2"), *proof("C", None)]

    assert mark_field(marks, "headline", {"headline": "A"}, proofs) == {"": "headline", "c1": "headline-c1"}


def test_a_value_that_is_empty_is_not_marked() -> None:
    marks = marks_of("<h1>A</h1>")

    assert mark_field(marks, "headline", {"headline": None}, []) == {}


ODD: list[Any] = [None, 7, True, 1e300, "x", [], {}, [None], [7], ["x"], [{}], [[{}]], [{"text": 7, "name": 7, "label": 7, "title": 7, "url": 7}],
    [{"items": 7, "block": "x", "start": None, "continued": 7}], [{"items": [7, None, {"title": []}], "block": 10**30, "start": -5, "end": 3, "continued": [7]}],
    [{"location": {}, "temperature": True}], {"a": 1}]  # fmt: skip


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: str(odd)[:30])
@pytest.mark.parametrize("name", FIELD_NAMES)
def test_a_stranger_s_record_raises_nothing(name: str, odd: Any) -> None:
    marks = marks_of("<h1>x</h1><img src=x><a href=x>x</a>")
    record = {"body": odd, "evidence": odd, name: odd}

    mark_field(marks, name, record, [*proof(odd, "/html/body/h1"), *proof(odd, "x")])


@pytest.mark.parametrize("page", site_pages(), ids=lambda page: page.name)
def test_most_parts_of_the_demo_sites_values_are_found(page: FixturePage) -> None:
    reading = read(SavedPage(page.data, page.url, headers={"content-type": page.content_type}))
    record = reading.record
    _, places = marked(reading, record, {name: reading.candidates(name) for name in FIELD_NAMES})

    assert "" in places["headline"]
    hidden = record["evidence"]["body"]["source"] == "json-ld"
    assert hidden or [n for n in range(len(record["body"])) if str(n) not in places["body"]] == []
    assert hidden or [n for n in range(len(record["quotes"])) if str(n) not in places["quotes"]] == []
    assert [n for n in range(len(record["weather"])) if str(n) not in places["weather"]] == []
    titles = [f"{n}.{i}" for n, block in enumerate(record["teasers"]) for i in range(len(block["items"]))]
    assert [part for part in titles if part not in places["teasers"]] == []


@pytest.mark.parametrize("page", hostile_pages(), ids=lambda page: page.name)
def test_hostile_pages_raise_nothing(page: FixturePage) -> None:
    reading = read(SavedPage(page.data, page.url, headers={"content-type": page.content_type}))

    marked(reading, reading.record, {name: reading.candidates(name) for name in FIELD_NAMES})
