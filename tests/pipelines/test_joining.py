from dataclasses import replace

from newsspider import Article, extract
from newsspider.pipelines.joining import goes_on, joined

DECK = "The harbour of Aldersey has a new crane at last, and it is the pride of the whole town."
FIRST = "The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time, day and night."
SECOND = "“It has never dropped anything,” said Ana Ruiz, head of the harbour, on a windy day in May."


def article(*paragraphs: str) -> Article:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return extract(f"<article><h1>Harbour gets a crane</h1>{body}</article>", "https://news.example/a")


def test_the_bodies_of_all_pages_are_one_and_what_is_repeated_comes_once() -> None:
    one, two = article(DECK, FIRST), article(DECK, SECOND)

    whole = joined([one, two])

    assert [block.text for block in whole.body].count(DECK) <= 1
    assert [block.text for block in whole.body][-1] == SECOND
    assert (whole.id, whole.headline) == (one.id, one.headline)
    assert whole.word_count > max(one.word_count, two.word_count)
    assert whole.content_hash not in (one.content_hash, two.content_hash)


def test_quotes_stand_where_they_stood() -> None:
    whole = joined([article(DECK, FIRST), article(DECK, SECOND)])

    assert len(whole.quotes) == 1
    (quote,) = whole.quotes
    assert "never dropped anything" in whole.body[quote.block].text[quote.start : quote.end]


def test_the_evidence_leads_to_all_pages() -> None:
    one, two = article(DECK, FIRST), replace(article(DECK, SECOND), requested_url="https://news.example/a/2")

    whole = joined([one, two])

    assert set(whole.evidence) == set(one.evidence) | {"quotes"}
    assert whole.evidence["headline"] == one.evidence["headline"]
    assert whole.evidence["body"].where == (
        f"{one.evidence['body'].where}; https://news.example/a/2 {two.evidence['body'].where}"
    )
    assert whole.evidence["quotes"].where in (None, f"https://news.example/a/2 {two.evidence['quotes'].where}")


def test_an_article_of_one_page_is_as_it_was() -> None:
    one = article(FIRST)

    assert joined([one]) is one


def test_a_page_that_says_nothing_new_is_the_last() -> None:
    assert goes_on([article(DECK, FIRST)])
    assert goes_on([article(DECK, FIRST), article(DECK, SECOND)])
    assert not goes_on([article(DECK, FIRST), article(DECK, FIRST)])
    assert not goes_on([replace(article(DECK, FIRST), page_type="listing")])
