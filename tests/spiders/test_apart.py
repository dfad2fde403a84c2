import socket
from dataclasses import replace
from multiprocessing.connection import Connection
from threading import Thread

import pytest

from newsspider import Fetched, extract
from newsspider.discovery.simhash import simhash
from newsspider.exporters.lines import strict_line
from newsspider.items import Article
from newsspider.spiders.apart import Result, WrittenArticle, answered, extracted, reading_of, work, written
from newsspider.spiders.reading import NOT_A_PAGE, Task

PAGE = b"<article><h1>Harbour gets a crane</h1><p>The harbour of Aldersey has a new crane.</p></article>"
TASK = Task(PAGE, "https://news.example/1", "text/html", Fetched())


def test_a_page_gives_the_record_that_it_gives_here() -> None:
    result = extracted(TASK)

    assert result.article is not None
    assert result.article.to_dict() == extract(PAGE, TASK.url, content_type="text/html").to_dict()
    assert result.failures == {}


def test_the_line_and_the_fingerprint_are_those_that_the_crawl_would_make() -> None:
    words = " ".join(f"word{number}" for number in range(80))
    result = extracted(replace(TASK, body=PAGE + f"<p>{words}</p>".encode()))

    assert result.article is not None
    assert result.line == strict_line(result.article.to_dict())
    assert result.fingerprint == simhash(result.article.text)


def test_a_start_page_gives_its_listing_its_record_or_why_there_is_neither() -> None:
    story = "https://news.example/2025/11/04/harbour-gets-a-crane/"
    start = replace(TASK, source="start")

    home = reading_of(extracted(replace(start, url="https://news.example/", body=f'<a href="{story}">x</a>'.encode())))
    article = reading_of(extracted(replace(start, url=story)))
    picture = reading_of(extracted(replace(start, body=b"\x89PNG", content_type="image/png")))

    assert home.listing is not None
    assert [lead.url for lead in home.listing.articles] == [story]
    assert isinstance(article.article, WrittenArticle)
    assert article.article.to_dict() == extract(PAGE, story, content_type="text/html").to_dict()
    assert (picture.listing, picture.article, picture.trouble) == (None, None, NOT_A_PAGE)


def test_a_written_article_is_an_article_with_its_line() -> None:
    result = extracted(TASK)
    article = written(result)

    assert isinstance(article, Article)
    assert isinstance(article, WrittenArticle)
    assert article.json_line == result.line
    assert result.article is not None
    assert article.to_dict() == result.article.to_dict()


def test_a_changed_copy_of_a_written_article_has_no_line() -> None:
    article = written(extracted(TASK))
    assert article is not None

    changed = replace(article, revision=2)

    assert getattr(changed, "json_line", None) is None
    assert changed.to_dict()["revision"] == 2


def test_a_page_that_crashes_what_reads_it_is_a_failure_that_tells_the_place_and_not_the_text(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise ValueError("a sentence of the page")

    monkeypatch.setattr("newsspider.spiders.apart.open_draft", crash)

    result = answered(TASK)

    assert (result.article, result.trouble) == (None, "callback_error")
    assert result.crash.startswith("ValueError in test_apart.py, line ")
    assert "sentence" not in result.crash


def test_a_failure_is_no_article() -> None:
    assert written(Result(trouble="extraction_timeout")) is None


def test_a_process_answers_until_the_other_end_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signal.signal", lambda *_: None)  # a thread may not; a process does
    ours, theirs = socket.socketpair()
    thread = Thread(target=work, args=(theirs, 60.0))
    thread.start()
    pipe = Connection(ours.detach())

    ready = pipe.recv_bytes()
    pipe.send(TASK)
    answer = pipe.recv()
    pipe.close()
    thread.join()

    assert ready == b"ready"
    assert answer.article.headline == "Harbour gets a crane"


def test_a_changed_copy_has_no_fingerprint_that_could_be_another_text_s() -> None:
    article = written(extracted(TASK))
    assert article is not None

    assert "fingerprint" in vars(article)
    assert "fingerprint" not in vars(replace(article, text="another"))
