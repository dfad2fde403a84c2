from collections.abc import Iterator
from pathlib import Path

import pytest

from newsspider.state.listings import KnownListing
from newsspider.state.store import Store, open_store
from tests.state.clocks import FakeClock

SITE = "News"
FEED = KnownListing("news.example/feed", "https://news.example/feed", "feed")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    store = open_store(tmp_path / "state.db", clock=clock)
    yield store
    store.close()


def test_a_new_listing_is_due_at_once_and_a_read_one_later(store: Store, clock: FakeClock) -> None:
    new = store.listings.discover(SITE, FEED)
    store.listings.read(SITE, FEED.key, changed=True, validators=('"1"', None))
    again = store.listings.discover(SITE, FEED)

    assert (new, store.listings.is_due(new)) == (None, True)
    assert again is not None
    assert (again.validators, store.listings.is_due(again)) == (('"1"', None), False)
    clock.move(minutes=15)
    assert store.listings.is_due(again)


def test_a_listing_that_does_not_change_is_read_less_often(store: Store, clock: FakeClock) -> None:
    store.listings.discover(SITE, FEED)
    waits = []
    for changed in (False, False, True):
        store.listings.read(SITE, FEED.key, changed=changed)
        known = store.listings.known(SITE, FEED.key)
        assert known is not None
        assert known.due is not None
        waits.append((known.due - clock.now).total_seconds())

    assert waits == [3600, 7200, 3600]


def test_a_304_keeps_the_validators(store: Store) -> None:
    store.listings.discover(SITE, FEED)
    store.listings.read(SITE, FEED.key, changed=True, validators=(None, "yesterday"))
    store.listings.read(SITE, FEED.key, changed=False)

    assert [known.validators for known in store.listings.all_of(SITE)] == [(None, "yesterday")]
    assert store.listings.all_of("Other") == []


def test_a_listing_that_is_gone_is_given_up_after_a_few_tries(store: Store) -> None:
    store.listings.discover(SITE, FEED)
    for _ in range(3):
        store.listings.fail(SITE, FEED.key, "http_404")

    assert not store.listings.is_due(store.listings.known(SITE, FEED.key))


def test_an_unknown_listing_is_not_made_up(store: Store) -> None:
    store.listings.read(SITE, "x", changed=True)
    store.listings.fail(SITE, "x", "timeout")

    assert store.listings.all_of(SITE) == []
