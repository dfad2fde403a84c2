"""Pages that stand where another was asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.page_type.notices import BARE, FEW, MANY, notice_in, notice_of
from newsspider.page.page import open_page


@pytest.mark.parametrize(
    "headline",
    [
        "404",
        "Error 404",
        "404 Not Found",
        "410 Gone",
        "Page not found – 404",
        "Oops! That page can’t be found.",
        "Sorry, we couldn't find that page",
        "This page isn't available",
        "The page you are looking for doesn't exist",
        "404 – File or directory not found.",
        "Nothing Found",
        "Fehler 404: Seite nicht gefunden",
        "Diese Seite existiert leider nicht mehr",
        "Dieser Artikel ist nicht mehr verfügbar",
        "Erreur 404 - Page non trouvée",
        "Página no encontrada",
        "Pagina niet gevonden",
        "Błąd 404 - nie znaleziono strony",
        "Siden blev ikke fundet",
        "Страница не найдена",
        "お探しのページは見つかりませんでした",
        "页面不存在",
    ],
)
def test_a_page_that_is_not_there_says_so(headline: str) -> None:
    assert notice_in([headline], 30) == "missing"


@pytest.mark.parametrize(
    "headline",
    [
        "Just a moment...",
        "Attention Required! | Cloudflare",
        "Access Denied",
        "Access to this page has been denied",
        "Pardon Our Interruption",
        "Are you a robot?",
        "Checking your browser before accessing mill.example",
        "403 Forbidden",
        "503 Service Temporarily Unavailable",
        "Sorry, you have been blocked",
    ],
)
def test_a_question_for_robots_and_a_failing_server_block(headline: str) -> None:
    assert notice_in([headline], 30) == "blocked"


@pytest.mark.parametrize(
    "headline",
    [
        "Lost mill found after 404 years",
        "Why a page was not found in the mill's book",
        "Access denied to the mill: what visitors can do",
        "A robot turns the wheel",
        "The miller who could not be found",
        "This article is available",
        "We can find your page",
        "DDoS protection market to reach $10 billion by 2030",
        "",
    ],
)
def test_headlines_of_articles_are_none(headline: str) -> None:
    assert notice_in([headline], 40) is None


def test_a_page_of_many_words_is_an_article_whatever_its_headline() -> None:
    assert notice_in(["Access Denied"], FEW) is None
    assert notice_in(["Page not found"], FEW) is None


def test_a_menu_below_the_number_of_the_error_is_no_article() -> None:
    assert notice_in(["Błąd 404 - nie znaleziono strony"], MANY - 1) == "missing"
    assert notice_in(["Błąd 404 - nie znaleziono strony"], MANY) is None
    assert notice_in(["404 reasons to visit the mill"], FEW) is None


@pytest.mark.parametrize("headline", ["Gone", "404", "Forbidden", "CAPTCHA", "Just a Moment", "Nothing found"])
def test_a_headline_that_may_be_an_article_s_is_a_notice_only_where_hardly_a_word_follows(headline: str) -> None:
    assert notice_in([headline], BARE - 1) is not None
    assert notice_in([headline], BARE) is None


def test_any_of_the_headlines_may_be_it() -> None:
    assert notice_in(["The Mill Times", "Page not found"], 12) == "missing"


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<title>Just a moment...</title><h1>mill.example</h1><p>Enable cookies.</p>", "blocked"),
        ("<title>Page not found | The Mill Times</title><h1>The Mill Times</h1>", "missing"),
        ("<title>The Mill Times</title><h1>404</h1>", "missing"),
        ("<title>The mill opens</title><div hidden><h4>Nothing found</h4></div><h1>The mill opens</h1>", None),
        ("<title>The Mill Times</title><h1>News</h1>", None),
        ("<title>mill.example</title><p>Please enable JS and disable any ad blocker</p>", "blocked"),
        ("<p>Request unsuccessful. Incapsula incident ID: 7-41</p>", "blocked"),
        (f"<p>{'The wheel turns. ' * 60}Verify you are human, the sign says.</p>", None),
        ("<title>Page not found</title>" + "<p>The wheel turns.</p>" * FEW, None),
        ("", None),
    ],
)
def test_a_page_s_title_and_first_headings_are_asked(html: str, wanted: str | None) -> None:
    assert notice_of(open_page(html, "http://mill.example/")) == wanted


def test_a_page_of_lines_is_none() -> None:
    assert notice_of(open_page("Page not found", content_type="text/plain")) is None


@given(st.text(max_size=100), st.integers(0, 300))
def test_any_headline_is_answered(headline: str, words: int) -> None:
    assert notice_in([headline], words) in ("missing", "blocked", None)
