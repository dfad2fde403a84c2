"""Updates without their day or its year."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.later import later_on
from newsspider.fields.dates.wording import Manner
from newsspider.page.page import open_page

HEAD = "<h1>A mill gets a web server</h1>"
TEXT = "<p>The wheel of the old mill turned slowly, and its first page went out.</p>"
TIME = "2026-05-12T07:00:00+02:00"


def later(line: str, language: str = "en", published: str = TIME) -> list[str]:
    page = open_page(f"{HEAD}{line}{TEXT}", "http://mill.example/wheel")
    return [one.value for one in later_on(page, page.index.headings[0], published, Manner(language))]


@pytest.mark.parametrize(
    ("language", "line", "value"),
    [
        ("cs", "12. 5. v 7:00, aktualizováno 13:40", "2026-05-12T13:40:00"),
        ("de", "Update: 21.03 Uhr", "2026-05-12T21:03:00"),
        ("de", "Aktualisiert am 13.5. um 9.05 Uhr", "2026-05-13T09:05:00"),
        ("de", "Stand: 13.05.", "2026-05-13"),
        ("en", "Updated May 13, 4:05 p.m. ET", "2026-05-13T16:05:00-04:00"),
        ("es", "Actualizado a las 13:40 h.", "2026-05-12T13:40:00"),
        ("fr", "Mis à jour à 18h05", "2026-05-12T18:05:00"),
        ("it", "Aggiornato alle 17:20", "2026-05-12T17:20:00"),
        ("pl", "Aktualizacja: 13 maja (09:05)", "2026-05-13T09:05:00"),
        ("tr", "Güncelleme: 14:22", "2026-05-12T14:22:00"),
    ],
)
def test_the_publication_tells_what_an_update_leaves_out(language: str, line: str, value: str) -> None:
    assert later(f"<p>{line}</p>", language) == [value]


def test_the_time_may_stand_in_the_next_element() -> None:
    assert later("<span>Updated</span> <b>1:40 pm</b>") == ["2026-05-12T13:40:00"]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Updated 2 hours ago</p>",
        "<p>The updated 3 phones were sold</p>",
        "<p>Updated 6:10 am</p>",
        "<p>Updated May 3</p>",
        "<p>Updated May 13, 2026</p>",
        "<p>Updated 25:70</p>",
        '<div><h3><a href="/o">Another wheel</a></h3><p>Updated 1:40 pm</p></div>',
    ],
)
def test_other_words_and_earlier_times_are_no_update(line: str) -> None:
    assert later(line) == []


def test_a_day_alone_goes_before_any_time_on_it() -> None:
    assert later("<p>Updated 6:10 am</p>", published="2026-05-12") == ["2026-05-12T06:10:00"]
