"""The one door: bytes or text in, a record out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider import extraction
from newsspider.evidence import Extracted
from newsspider.extraction import (
    Fetched,
    article_id,
    assemble,
    content_hash,
    extract,
    open_draft,
    plain_text,
    run_field,
)
from newsspider.fields import FIELDS
from newsspider.items import Block, Http
from newsspider.page.page import Page

URL = "http://www.mill.example/news/wheel?utm_source=x"
HTML = """<html lang="en"><head><title>Water mill gets a web server - Mill News</title>
<meta property="og:site_name" content="Mill News"></head><body><article><h1>Water mill gets a web server</h1>
<p>The mill at Aldersey has run on a water wheel since 1811. Last week it got a web server of its own.</p>
<p>“It hums at the same pitch as the wheel,” said Ruth Aldous, who keeps both of them in good order.</p>
</article></body></html>"""
TEXT = """Mill News

Water mill gets a web server

The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own.

“It hums at the same pitch as the wheel,” said Ruth Aldous, who keeps both of them in good order.
"""


def test_a_page_becomes_a_record() -> None:
    article = extract(HTML, URL)

    assert article.headline == "Water mill gets a web server"
    assert [block.type for block in article.body] == ["paragraph", "paragraph"]
    assert article.text.startswith("The mill at Aldersey")
    assert article.site.name == "Mill News"
    assert article.word_count == 42


def test_text_and_bytes_of_one_page_give_one_record() -> None:
    assert extract(HTML.encode(), URL) == extract(HTML, URL)


def test_a_page_of_lines_gives_headline_body_and_quotes() -> None:
    article = extract(TEXT, content_type="text/plain")

    assert article.headline == "Water mill gets a web server"
    assert len(article.body) == 2
    assert [quote.speaker for quote in article.quotes] == ["Ruth Aldous"]


def test_the_url_is_canonical_and_the_requested_one_is_kept() -> None:
    article = extract(HTML, URL, fetched=Fetched(requested_url="http://mill.example/short"))

    assert article.url == "http://www.mill.example/news/wheel"
    assert article.requested_url == "http://mill.example/short"
    assert article.site.domain == "mill.example"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.mill.example/news/wheel",
        "http://mill.example/news/wheel/",
        "https://mill.example:443/news/wheel?utm_source=x&PHPSESSID=9f#top",
        "https://amp.mill.example/news/wheel",
        "https://www.mill.example/news/wheel/amp/",
    ],
)
def test_one_article_has_one_id_however_its_address_is_spelt(url: str) -> None:
    page = "<h1>Wheel stops</h1><p>The mill wheel has stopped again.</p>"

    article = extract(page, url)

    assert article.id == extract(page, "http://mill.example/news/wheel").id
    assert article.requested_url == url


def test_the_id_is_that_of_the_canonical_url_without_what_its_spellings_differ_in() -> None:
    wanted = hashlib.sha256(b"mill.example/news/wheel").hexdigest()[:32]

    assert extract(HTML, URL).id == extract(HTML, "http://www.mill.example/news/wheel#top").id == wanted


def test_a_page_without_an_address_is_known_by_its_text() -> None:
    article = extract(HTML)

    assert article.url is None
    assert article.id == article_id(None, article.text)


def test_the_time_of_fetching_is_given_in_utc() -> None:
    fetched = Fetched(
        fetched_at=datetime(2026, 6, 2, 1, 30, tzinfo=timezone(timedelta(hours=2))), http=Http(200, '"a"')
    )

    article = extract(HTML, URL, fetched=fetched)

    assert article.fetched_at == "2026-06-01T23:30:00+00:00"
    assert article.http == Http(200, '"a"', None)


@pytest.mark.parametrize("name", ["fetched_at", "as_of"])
def test_a_time_without_a_zone_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=rf"{name} is .*2026.*aware"):
        Fetched(**{name: datetime(2026, 6, 2)})  # type: ignore[arg-type]


@pytest.mark.parametrize("html", [None, 7, ["<p>"], bytearray(b"<p>")])
def test_anything_but_text_or_bytes_is_refused(html: Any) -> None:
    with pytest.raises(TypeError, match=f"html is {type(html).__name__}; want str or bytes"):
        extract(html)


def test_a_field_that_crashes_is_noted_and_the_record_still_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[Any]:
        raise RuntimeError("boom")

    monkeypatch.setitem(extraction._FIND, "tags", crash)
    draft = open_draft(HTML, URL)

    for field in FIELDS:
        run_field(draft, field.name)

    assert draft.failures == {"tags": "RuntimeError: boom"}
    assert assemble(draft).headline == "Water mill gets a web server"
    assert assemble(draft).tags == ()


def test_each_value_has_its_evidence_and_nothing_else_has() -> None:
    record = extract(HTML, URL).to_dict()

    with_value = {field.name for field in FIELDS if record[field.name] not in (None, [])}
    assert set(record["evidence"]) == with_value


def test_captions_and_tables_are_no_running_text() -> None:
    body = [Block("paragraph", "one"), Block("caption", "a wheel"), Block("heading", "two", 2), Block("table", "a\tb"), Block("list_item", "three")]  # fmt: skip

    assert plain_text(body) == "one\n\ntwo\n\nthree"


@given(st.text(alphabet="ab \t\n\u00a0\u2028\u00ad", max_size=8))
def test_the_content_hash_folds_every_white_space(text: str) -> None:
    assert content_hash(text, ()) == content_hash(" ".join(text.split()), ())


@pytest.mark.parametrize("kind", ["code", "table"])
def test_the_content_hash_folds_the_lines_of_code_and_tables(kind: str) -> None:
    assert content_hash("Wheel", [Block(kind, "a\tb\n  c")]) == content_hash("Wheel", [Block(kind, "a b c")])


def test_the_content_hash_sees_words_and_not_the_white_space_of_the_markup() -> None:
    texts = ("<p>" + "It hums on. " * 20, "<p>\n " + "It  hums\non.\t" * 20, "<p>" + "It hums off. " * 20)

    one, other, third = (extract(f"<h1>Wheel turns</h1><article>{text}</p></article>").content_hash for text in texts)

    assert one == other != third
    assert content_hash(None, [Block("paragraph", "It hums.")]) != content_hash(
        "Wheel", [Block("paragraph", "It hums.")]
    )


def test_half_of_a_surrogate_pair_never_reaches_the_record() -> None:
    html = '<script type="application/ld+json">{"@type":"Article","headline":"A \\ud83d b","keywords":"\\udc00x"}</script><p>x</p>'

    record = extract(html + "\ud800").to_dict()

    assert str(record).encode("utf-8")


@given(
    st.one_of(st.text(), st.binary()),
    st.one_of(st.none(), st.text(max_size=30)),
    st.one_of(st.none(), st.text(max_size=30)),
)
def test_extracting_arbitrary_input_never_raises(html: str | bytes, url: str | None, content_type: str | None) -> None:
    draft = open_draft(html, url, content_type=content_type)
    for field in FIELDS:
        run_field(draft, field.name)

    assert draft.failures == {}
    assert assemble(draft).to_dict() == extract(html, url, content_type=content_type).to_dict()


@given(st.text(), st.datetimes(timezones=st.just(UTC)))
def test_extracting_arbitrary_lines_never_raises(text: str, moment: datetime) -> None:
    draft = open_draft(text, content_type="text/plain", fetched=Fetched(fetched_at=moment))
    for field in FIELDS:
        run_field(draft, field.name)

    assert draft.failures == {}


@given(
    st.lists(
        st.sampled_from((
            "<h1>", "</h1>", "<p>", "</p>", "<time datetime=2026-01-02>", "<li>", "<ul class=tags>", "<a href=/tag/x>", "</a>", "“It is”, said Ann Lee.",
            "26.4 °C", "<div class=weather>", "</div>", "<article>", "</article>", "<img src=a.jpg>", "<figure>", "<figcaption>", "By Ann Lee", "2 hours ago",
            '<script type="application/ld+json">{"@type":"Article","author":[{"name":7}],"datePublished":[]}</script>', "<br>", "<td>", "<table>", "x" * 90,
        )),
        max_size=40,
    )
)  # fmt: skip
def test_extracting_shuffled_pieces_of_pages_never_raises(pieces: list[str]) -> None:
    draft = open_draft("".join(pieces), URL, fetched=Fetched(as_of=datetime(2026, 6, 2, tzinfo=UTC)))
    for field in FIELDS:
        run_field(draft, field.name)

    assert draft.failures == {}
    assert assemble(draft).to_dict()["schema_version"] == "1.0"
