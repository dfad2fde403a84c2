"""The authors of a page."""

from __future__ import annotations

import pytest

from newsspider.fields import authors, language
from newsspider.items import Author
from newsspider.page.page import open_page
from newsspider.page.selection import select, whole_text

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>" * 3
SITE = '<meta property="og:site_name" content="The Mill Times">'


def names(html: str, url: str = "http://milltimes.example/wheel") -> list[str]:
    return [author.name for author in authors.find(open_page(html, url), {}).value or ()]


def jsonld(author: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{author}}}</script>'


def test_people_of_the_byline_go_before_the_publisher_as_author() -> None:
    html = SITE + jsonld('{"@type":"Organization","name":"Mill Times"}') + HEAD + '<p class="byline">By Ana Ruiz</p>'

    assert names(html + TEXT) == ["Ana Ruiz"]


@pytest.mark.parametrize("publisher", ["The Mill Times", "MILL TIMES", "MillTimes"])
def test_the_site_in_any_spelling_is_an_author_only_where_nobody_is_named(publisher: str) -> None:
    stated = SITE + jsonld(f'["{publisher}", "Ana Ruiz"]')

    assert names(stated) == ["Ana Ruiz"]
    assert names(SITE + jsonld(f'"{publisher}"')) == [publisher]


def test_a_desk_stays_where_no_person_is_named() -> None:
    assert names(HEAD + '<p class="byline">Von dpa</p>' + TEXT) == ["dpa"]


def test_agencies_beside_people_are_left_out() -> None:
    assert names(jsonld('["Ana Ruiz", "Reuters"]')) == ["Ana Ruiz"]


def test_a_name_counts_once_however_often_it_is_written() -> None:
    assert names(jsonld('["Ana Ruiz", "ANA RUIZ", "By Ana Ruiz"]')) == ["Ana Ruiz"]


def test_addresses_come_from_whatever_place_has_them() -> None:
    html = jsonld('"Ana Ruiz"') + HEAD + '<p><a rel="author" href="/authors/ana">Ana Ruiz</a></p>' + TEXT

    found = authors.find(open_page(html, "http://milltimes.example/wheel"), {})

    assert found.value == (Author("Ana Ruiz", "http://milltimes.example/authors/ana"),)
    assert [candidate.rule for candidate in found.candidates] == ["author", "rel=author", "author link"]


def test_a_first_name_is_completed_where_another_place_gives_the_whole() -> None:
    html = HEAD + '<p><a href="/author/ana">Ana</a></p><meta name="author" content="Ana Ruiz">' + TEXT

    assert names(html) == ["Ana Ruiz"]


def test_a_first_name_that_two_people_share_stays_alone() -> None:
    html = HEAD + '<p><a href="/author/ana">Ana</a></p><meta name="author" content="Ana Ruiz, Ana Okafor">' + TEXT

    assert names(html) == ["Ana"]


def test_a_user_s_name_counts_where_nobody_else_is_named() -> None:
    stated = '<meta name="author" content="millwheel">'

    assert names(stated + HEAD + TEXT) == ["millwheel"]
    assert names(stated + HEAD + "<p>By Ana Ruiz</p>" + TEXT) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("by the", []),
        ("Par pays", []),
        ("Von dpa", ["dpa"]),
        ("by ibb", ["ibb"]),
        ("Posted by wheelwright", ["wheelwright"]),
    ],
)
def test_a_common_word_behind_by_is_no_author_but_a_sign_or_whoever_posted_it(line: str, wanted: list[str]) -> None:
    assert names(f"<h1>Mill wheel turns</h1><p>{line}</p><p>The wheel of the old mill turned slowly.</p>") == wanted


def test_another_desk_goes_before_the_site_itself() -> None:
    html = SITE + jsonld('"Mill Times"') + HEAD + '<p class="byline">Von dpa</p>' + TEXT

    assert names(html) == ["dpa"]


def test_every_candidate_leads_back_to_its_first_name() -> None:
    byline = '<p class="byline">By <a rel="author" href="/a" itemprop="author">Ana Ruiz</a></p>'
    page = open_page('<meta name="author" content="Ana Ruiz">' + HEAD + byline + TEXT)

    for candidate in authors.find(page, {}).candidates:
        (node,) = select(page.root, candidate.where or "")
        assert "Ana Ruiz" in whole_text(node) + (node.get("content") or "")


def test_teasers_and_comments_name_no_authors_of_the_article() -> None:
    teaser = '<div><h3><a href="/o">Other wheel</a></h3><span class="byline">By Zoe Lee</span></div>'

    assert names(HEAD + TEXT + f"<aside>{teaser}</aside>{teaser}<div class='comment-author'>By Yan</div>") == []


def test_a_text_page_has_its_byline_between_headline_and_text() -> None:
    lines = [
        "An old mill by the river gets a web server",
        "By Ana Ruiz and Ben Okafor",
        "",
        TEXT.replace("<p>", "").replace("</p>", " "),
    ]

    found = authors.find(open_page("\n".join(lines), content_type="text/plain"), {})

    assert [author.name for author in found.value or ()] == ["Ana Ruiz", "Ben Okafor"]
    assert found.best is not None
    assert (found.best.source, found.best.where) == ("text", "line 2")


def test_a_family_name_first_is_turned_where_the_page_shows_it_so() -> None:
    stated = jsonld('{"@type": "Person", "name": "Ruiz-Holm, Ana"}')

    assert names(stated + HEAD + "<p>By Ana Ruiz-Holm</p>" + TEXT) == ["Ana Ruiz-Holm"]


def test_the_name_of_a_body_is_not_parted_at_its_conjunction() -> None:
    stated = jsonld('{"@type": "Organization", "name": "Verband Mühle und Wehr e.V."}')

    assert names(stated + HEAD + TEXT) == ["Verband Mühle und Wehr e.V."]


def test_the_photographer_beside_the_writer_is_no_author() -> None:
    stated = jsonld('[{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "Ben Okafor"}]')

    assert names(stated + HEAD + "<p>Ana Ruiz (Text), Ben Okafor (Bilder)</p>" + TEXT) == ["Ana Ruiz"]


def test_the_writer_credited_under_the_text_goes_before_a_login() -> None:
    byline = '<p class="byline">von office</p>'

    assert names(HEAD + byline + TEXT + "<p>Text: Ana Ruiz, Fotos: Ben Okafor</p>") == ["Ana Ruiz"]


def test_a_line_under_the_text_says_who_posted_it_in_pieces() -> None:
    posted = (
        '<div>Geschrieben von <a href="/1-Jo">Jochen</a> in <a href="/4">Mühlen</a> um <a href="/x">21:47</a></div>'
    )

    assert names(HEAD + TEXT * 12 + posted) == ["Jochen"]


def test_a_page_without_names_has_no_authors() -> None:
    assert names("") == []
    assert names(HEAD + TEXT) == []


def test_the_site_behind_a_name_is_cut_off_but_no_family_name() -> None:
    byline = '<p class="byline">By Ana Maria Ruiz Mill Times</p>'

    assert names(SITE + HEAD + byline + TEXT) == ["Ana Maria Ruiz"]
    assert names(HEAD + '<p class="byline">By Ana Maria Ruiz</p>' + TEXT, "http://mariaruiz.example/wheel") == [
        "Ana Maria Ruiz"
    ]
    assert names(HEAD + byline + TEXT, "http://other.example/wheel") != ["Ana Maria Ruiz"]


def test_a_chinese_site_that_ends_the_title_is_an_author_only_where_nobody_is_named() -> None:
    stated = '<html lang="zh"><title>河边的磨坊在百年之后重新开工_网易财经</title><meta name="author" content="网易">'
    head = "<h1>河边的磨坊在百年之后重新开工</h1>"
    text = "<p>新华社河东12月9日电（记者唐霁）小镇的居民星期一聚集在河边，观看这座磨坊的水轮重新转动起来。</p>"

    assert names(stated + head + text) == ["网易"]
    page = open_page(stated + head + text, "http://money.163.example/1")
    found = {"language": language.find(page, {})}
    assert [author.name for author in authors.find(page, found).value or ()] == ["唐霁"]
