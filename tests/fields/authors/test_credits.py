"""Lines that credit writers, and photographers beside writers."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.credits import credit_lines, credited, photographers
from newsspider.page.page import Page, open_page

TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out to the valley.</p>" * 4


def page_of(before: str, behind: str) -> Page:
    return open_page(f"<body><h1>A mill gets a web server</h1>{before}{TEXT}{behind}")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Text: Ana Ruiz", ["Ana Ruiz"]),
        ("(Bericht: Ana Ruiz, Bilder: Ben Okafor)", ["Ana Ruiz"]),
        ("Text: Ana Ruiz. Recherche und Fotos: Ben Okafor.", ["Ana Ruiz"]),
        ("Text und Fotos: Ana Ruiz und Ben Okafor", ["Ana Ruiz", "Ben Okafor"]),
        ("Das Gespräch führte Ana Ruiz-Holm.", ["Ana Ruiz-Holm"]),
        ("Die Fragen stellte Ana Ruiz.", ["Ana Ruiz"]),
        ("Propos recueillis par Ana Ruiz", ["Ana Ruiz"]),
        ("Intervista di Ana Ruiz", ["Ana Ruiz"]),
        ("-- By Ana Ruiz", ["Ana Ruiz"]),
        ("Texto: Ana Ruiz | Fotos: Ben Okafor", ["Ana Ruiz"]),
    ],
)
def test_a_line_under_the_text_credits_its_writers(line: str, names: list[str]) -> None:
    page = page_of("", f"<p>{line}</p>")

    assert credited(line) == names
    assert [author.name for byline in credit_lines(page, page.index.headings[0]) for author in byline.authors] == names


@pytest.mark.parametrize(
    "line",
    ["Text: the wheel turned slowly", "Fotos: Ben Okafor", "Text: Staff", "Story: Ana", "Text: " + "Ana Ruiz " * 30],
)
def test_other_lines_credit_nobody(line: str) -> None:
    assert credited(line) == []


def test_the_name_may_be_a_link() -> None:
    page = page_of("", '<p>Text: <a href="/ana">Ana Ruiz</a></p>')

    assert [byline.authors[0].name for byline in credit_lines(page, page.index.headings[0])] == ["Ana Ruiz"]


def test_many_such_lines_are_credits_of_other_articles() -> None:
    page = page_of("", "<p>Text: Ana Ruiz</p><p>Text: Ben Okafor</p><p>Text: Ida Holm</p>")

    assert list(credit_lines(page, page.index.headings[0])) == []


@pytest.mark.parametrize("word", ["Bilder", "Fotos", "photos"])
def test_brackets_tell_photographers(word: str) -> None:
    page = page_of(f"<p><a href='/a'>Ana Ruiz</a> (Text), <a href='/b'>Ben Okafor</a> ({word}), Nordstadt</p>", "")

    assert photographers(page, page.index.headings[0]) == {"Ben Okafor"}
