"""Very large pages: nothing raises, nothing hangs, text is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsspider.extraction import assemble, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.items import Article

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own. "


def article_of(html: str, content_type: str = "text/html") -> Article:
    draft = open_draft(html, "http://mill.example/a", content_type=content_type)
    for field in FIELDS:
        run_field(draft, field.name)
    assert draft.failures == {}
    return assemble(draft)


def paragraphs() -> str:
    return "<h1>Water mill</h1><article>" + "".join(f"<p>{SENTENCE * 5}{n}.</p>\n" for n in range(9_500)) + "</article>"


def nest() -> str:
    return (
        "<h1>Water mill</h1>" + "<div>" * 100_000 + f"<p>{SENTENCE}</p>" * 5 + "</div>" * 100_000 + f"<p>{SENTENCE}</p>"
    )


def unclosed_nest() -> str:
    return "<h1>Water mill</h1>" + "<div><b><i><span>" * 25_000 + f"<p>{SENTENCE}</p>"


def quotation_marks() -> str:
    return f"<h1>Water mill</h1><article><p>{SENTENCE}</p><p>" + "“" * 1_000_000 + f"</p><p>{SENTENCE}</p></article>"


def links() -> str:
    return "<h1>Water mill</h1><ul>" + "".join(f'<li><a href="/story-number-{n}-of-the-mill">Story number {n} of the mill</a></li>' for n in range(30_000)) + "</ul>"  # fmt: skip


def one_attribute() -> str:
    return f'<h1>Water mill</h1><div class="{"weather teaser comment " * 100_000}"><p>{SENTENCE}</p></div>'


def one_script() -> str:
    return f'<h1>Water mill</h1><script>{"tdWeather.addItem({" * 100_000}</script><script type="application/ld+json">{"{[" * 200_000}</script>'


def one_line() -> str:
    return "<h1>Water mill</h1><p>" + "x" * 5_000_000 + "</p>"


def numbers() -> str:
    return "<h1>Water mill</h1><div class='weather'>" + "26.4 °C 71.3 F Aldersey " * 20_000 + "</div>"


def dates() -> str:
    return (
        "<h1>Water mill</h1>"
        + "<p>Published on 4 November 2025 at 10:30</p>" * 5_000
        + "<time datetime='2025-11-04'>x</time>" * 5_000
    )


def tables() -> str:
    return (
        "<h1>Water mill</h1><table><tr>" + "<td>cell<table><tr><td>x</td></tr></table></td>" * 10_000 + "</tr></table>"
    )


GIANTS = (
    paragraphs,
    nest,
    unclosed_nest,
    quotation_marks,
    links,
    one_attribute,
    one_script,
    one_line,
    numbers,
    dates,
    tables,
)


@pytest.mark.parametrize("make", GIANTS, ids=lambda make: make.__name__)
def test_a_giant_page_gives_a_record(make: Callable[[], str]) -> None:
    assert article_of(make()).headline == "Water mill"


@pytest.mark.parametrize("make", GIANTS, ids=lambda make: make.__name__)
def test_a_giant_page_of_lines_gives_a_record(make: Callable[[], str]) -> None:
    text = make().replace("<p>", "\n").replace("<", "\n")

    assert article_of(text, "text/plain").schema_version == "1.0"


def test_a_page_of_five_megabytes_is_read_whole() -> None:
    html = paragraphs()

    article = article_of(html)

    assert len(html) > 4_900_000
    assert len(article.body) == 9_500


def test_the_text_below_a_hundred_thousand_elements_is_read() -> None:
    assert article_of(nest()).text.count("The mill at Aldersey") >= 5
