"""The body as blocks in reading order."""

from __future__ import annotations

from newsspider.evidence import Candidate, Extracted
from newsspider.fields import body
from newsspider.fields.body.found import BodyFound
from newsspider.page.page import open_page
from newsspider.page.selection import select

ONE = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own."
TWO = "“It hums at the same pitch as the wheel,” said Ruth Aldous, who keeps both of them in good order."
TITLE = "Water mill gets a web server"


def given(headline: str | None = None, standfirst: str | None = None) -> dict[str, Extracted[str]]:
    stated = {"headline": headline, "standfirst": standfirst}
    return {name: Extracted((Candidate(value, "dom", "h1", None),)) for name, value in stated.items() if value}


def texts(html: str, **known: str) -> list[str]:
    return [block.text for block in body.find(open_page(html), given(**known)).value or ()]


def test_paragraphs_are_found_and_menus_left_out() -> None:
    html = f'<ul class="menu"><li><a href="/a">News</a></li></ul><article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></article>'

    assert texts(html, headline=TITLE) == [ONE, TWO]


def test_the_headline_is_not_repeated_in_the_body() -> None:
    html = f"<article><p>{TITLE}</p><p>{ONE}</p><p>{TWO}</p></article>"

    assert texts(html, headline=TITLE) == [ONE, TWO]


def test_the_standfirst_above_the_body_is_left_out_and_kept_where_it_is_said_again() -> None:
    html = f"<article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{ONE}</p></article>"

    assert texts(html, headline=TITLE, standfirst=ONE) == [TWO, ONE]


def test_a_body_that_only_json_ld_holds_is_taken_from_there() -> None:
    html = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{ONE}\\n\\n{TWO}"}}</script><p>Please wait</p>'

    best = body.find(open_page(html), {}).best

    assert best is not None
    assert ([block.text for block in best.value], best.source, best.where) == (
        [ONE, TWO],
        "json-ld",
        "json-ld[1].articleBody",
    )


def test_a_page_of_lines_gives_its_paragraphs() -> None:
    page = open_page(f"{TITLE}\n\n{ONE}\n\n{TWO}\n", content_type="text/plain")

    best = body.find(page, {}).best

    assert best is not None
    assert ([block.text for block in best.value], best.source, best.where) == ([ONE, TWO], "text", "line 3")


def test_evidence_leads_to_the_element_around_all_blocks() -> None:
    page = open_page(
        f'<ul class="menu"><li><a href="/a">News</a></li></ul><article><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></article>'
    )

    found = body.find(page, given(headline=TITLE))

    assert isinstance(found, BodyFound)
    assert found.best is not None
    (region,) = select(page.root, str(found.best.where))
    assert region.tag == "article"
    assert all(page.index.nodes[position] in list(region.iter()) for position in found.positions)


def test_a_page_without_text_has_no_body() -> None:
    assert texts("") == []
    assert texts("<ul><li><a href='/a'>News</a></li></ul>") == []
