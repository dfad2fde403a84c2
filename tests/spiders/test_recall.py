from collections.abc import Iterator
from pathlib import Path

import pytest

from newsspider import extract
from newsspider.discovery.lead import Lead
from newsspider.spiders.outcomes import Ending
from newsspider.spiders.recall import Known, Recall
from newsspider.state.store import Store, open_store

URL, SITE = "https://news.example/1", "News"
LEAD = Lead(URL, "feed")
TAGS = ('"1"', "Tue, 04 Nov 2025 08:00:00 GMT")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "state.db")
    yield store
    store.close()


def keep(recall: Recall) -> None:
    recall.reason_against(LEAD, SITE, 0)
    recall.keep(URL, SITE, extract("<h1>Harbour gets a crane</h1>", URL), TAGS)


def test_without_a_state_everything_is_new_and_nothing_is_kept() -> None:
    recall = Recall(None)
    keep(recall)
    recall.refuse(LEAD, SITE, "too_old")
    recall.lease(URL)
    recall.end(URL, Ending("failed", "timeout"))
    recall.listing_read(LEAD, SITE, changed=True, validators=None)
    recall.listing_failed(URL, SITE, "timeout")
    recall.is_no_listing(URL, SITE)

    assert recall.reason_against(LEAD, SITE, 0) is None
    assert (list(recall.due(SITE)), list(recall.listings(SITE)), recall.conditions(URL, SITE)) == ([], [], {})
    assert (recall.is_article(URL), recall.add_listing(LEAD, SITE)) == (False, True)


def test_a_stored_article_is_asked_for_only_if_it_has_changed(store: Store) -> None:
    recall = Recall(store)
    keep(recall)

    assert recall.is_article(URL)
    assert recall.reason_against(LEAD, SITE, 0) == Ending("unchanged", "not_due")
    assert recall.conditions(URL, SITE) == {"If-None-Match": '"1"', "If-Modified-Since": TAGS[1]}


def test_with_full_it_is_fetched_whatever_is_known(store: Store) -> None:
    keep(Recall(store))
    recall = Recall(store, full=True)

    assert recall.reason_against(LEAD, SITE, 0) is None
    assert (recall.conditions(URL, SITE), [lead.url for lead in recall.due(SITE)]) == ({}, [URL])


@pytest.mark.parametrize(
    ("ending", "then"),
    [
        (Ending("failed", "timeout"), Ending("pending", "retry_later")),
        (Ending("refused", "not_an_article"), Ending("refused", "not_an_article")),
        (Ending("duplicate", "same_article"), Ending("duplicate", "same_article")),
        (Ending("pending", "interrupted"), None),
    ],
)
def test_what_became_of_an_address_is_known_to_the_next_run(store: Store, ending: Ending, then: Ending | None) -> None:
    recall = Recall(store)
    recall.reason_against(LEAD, SITE, 0)
    recall.lease(URL)

    recall.end(URL, ending)

    assert recall.reason_against(LEAD, SITE, 0) == then
    assert store.addresses.free_leases() == 0


def test_an_address_that_is_left_out_is_noted_unless_it_was_stored(store: Store) -> None:
    recall = Recall(store)
    keep(recall)
    recall.refuse(LEAD, SITE, "too_old")
    recall.refuse(Lead("https://other.example/", "feed"), SITE, "other_site")

    assert recall.is_article(URL)
    assert recall.reason_against(Lead("https://other.example/", "feed"), SITE, 0) is None


def test_a_listing_is_read_when_it_is_due(store: Store) -> None:
    recall = Recall(store)
    feed = Lead("https://news.example/feed", "feed")
    first = recall.add_listing(feed, SITE)
    recall.listing_read(feed, SITE, changed=True, validators=TAGS)

    assert (first, recall.add_listing(feed, SITE)) == (True, False)
    assert list(recall.listings(SITE)) == [Known(feed, is_due=False, is_read=True)]
    assert list(Recall(store, full=True).listings(SITE)) == [Known(feed, is_due=True, is_read=True)]
    assert recall.conditions(feed.url, SITE)["If-None-Match"] == '"1"'


def test_a_page_taken_for_a_listing_is_read_as_one_no_more(store: Store) -> None:
    recall = Recall(store)
    recall.add_listing(LEAD, SITE)
    recall.is_no_listing(URL, SITE)

    assert not recall.add_listing(LEAD, SITE)
