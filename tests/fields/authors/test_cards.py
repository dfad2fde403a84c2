"""Elements that call themselves byline or author."""

from __future__ import annotations

import pytest

from newsspider.fields.authors.cards import bylines_behind, named_behind, named_bylines
from newsspider.fields.neighbourhood import headline_at
from newsspider.page.page import open_page

HEAD = "<h1>The wheel of the mill turns again</h1>"
TEXT = "<p>The town of Ostry met at the river on Monday to see the wheel of its mill turn once more.</p>" * 4


def named(html: str) -> list[list[str]]:
    page = open_page(f"<article>{html}</article>", "https://mill.example/wheel")
    return [[author.name for author in byline.authors] for byline in named_bylines(page, headline_at(page.index, None))]


def behind(html: str) -> list[list[str | None]]:
    page = open_page(f"<article>{HEAD}{TEXT * 4}{html}</article>", "https://mill.example/wheel")
    top = headline_at(page.index, None)
    bylines = bylines_behind(page, top, named_behind(page.index, top))
    return [[text for author in byline.authors for text in (author.name, author.url)] for byline in bylines]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ('<p class="byline">By Ana Ruiz</p>', ["By Ana Ruiz"]),
        (
            '<ul><li class="author">Ana Ruiz</li><li class="author">Ben Okafor</li></ul>',
            ["Ana Ruiz", "Ben Okafor"],
        ),
        (
            '<div class="story-meta has-byline"><h3>Heard on <a href="/talk">Mill Talk</a></h3><p class="byline__name">Ana Ruiz</p></div>',
            ["Ana Ruiz"],
        ),
        (
            '<div class="byline"><span class="fn">Ana Ruiz</span> <i>Mill News</i> <p>Follow</p> <a href="/archive">Archive</a> <a href="/rss/author/1/ana">RSS</a></div>',
            ["Ana Ruiz Mill News | Follow | Archive RSS"],
        ),
        (
            (
                '<div class="bylines"><div class="author"><a class="author__name" href="mailto:a@mill.example">Ana Ruiz</a><i>Reporter</i></div>'
                '<div class="author"><span class="author__name">Ben Okafor</span><i>Editor</i></div></div>'
            ),
            ["Ana Ruiz", "Ben Okafor"],
        ),
    ],
)
def test_cards_of_several_authors_are_read_one_by_one(byline: str, names: list[str]) -> None:
    assert named(HEAD + byline + TEXT) == [names]


def test_cards_behind_the_text_name_its_authors() -> None:
    card = '<footer><ul><li><a class="Author__name" href="/people/ana">Ana Ruiz</a></li><li><b class="Author__name">Ben Okafor</b></li></ul></footer>'

    assert behind(card) == [["Ana Ruiz", "https://mill.example/people/ana", "Ben Okafor", None]]


@pytest.mark.parametrize("name", ["author_mail", "doc__text document_authors", "byline"])
def test_a_line_of_names_right_behind_the_text_names_them(name: str) -> None:
    line = f'<p class="{name}">Ana Ruiz; Ben Okafor, North Town</p>'

    assert behind(line) == [["Ana Ruiz", None, "Ben Okafor", None]]
    assert behind(f"<div>{line}</div>") == []
    assert behind(line * 2) == []


@pytest.mark.parametrize(
    "html",
    [
        '<aside><b class="author-name">Ana Ruiz</b></aside>',
        '<div><h3><a href="/b">A bridge</a></h3><b class="author-name">Ana Ruiz</b></div>',
        '<b class="author-name">Ana Ruiz</b>' * 4,
        '<div class="comment-author"><b class="comment-author-name">Ana Ruiz</b></div>',
    ],
)
def test_cards_of_other_articles_do_not(html: str) -> None:
    assert behind(html) == []


def test_what_an_article_is_filed_under_is_no_byline() -> None:
    line = '<div class="story-byline">Filed under <a href="/news">News</a> <a href="/local">Local Wheels</a></div>'

    assert named(HEAD + line + TEXT) == []
