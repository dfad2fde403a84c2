from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsspider.state.addresses import Found, Verdict
from newsspider.state.store import Store, open_store
from tests.state.clocks import START, FakeClock

ONE = Found("news.example/1", "https://news.example/1", "News", "feed", START - timedelta(hours=2))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def store(tmp_path: Path, clock: FakeClock) -> Iterator[Store]:
    store = open_store(tmp_path / "state.db", clock=clock)
    yield store
    store.close()


def verdict(store: Store, found: Found = ONE) -> Verdict | None:
    return store.addresses.verdict(found, store.addresses.known(found.key))


def due(store: Store) -> list[str]:
    return [found.key for found in store.addresses.due("News")]


def test_a_new_address_is_to_be_fetched_until_something_becomes_of_it(store: Store) -> None:
    assert store.addresses.discover(ONE) is None

    assert due(store) == [ONE.key]
    assert verdict(store) is None
    assert store.addresses.due("Other") == []


def test_what_a_killed_run_had_in_flight_is_handed_out_again(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    store.addresses.discover(ONE)
    store.addresses.lease(ONE.key)
    store.commit()
    store.close()

    store = open_store(tmp_path / "state.db")

    assert (store.recovered, due(store)) == (1, [ONE.key])
    store.close()


def test_a_stored_article_is_fetched_again_when_it_is_twice_as_old(store: Store, clock: FakeClock) -> None:
    store.addresses.discover(ONE)
    store.addresses.store(ONE.key, "x", None, ('"1"', None))
    known = store.addresses.known(ONE.key)

    assert known is not None
    assert (known.status, known.article, known.etag) == ("done", "x", '"1"')
    assert verdict(store) == Verdict("unchanged", "not_due")
    assert due(store) == []
    clock.move(hours=2)
    assert (verdict(store), due(store)) == (None, [ONE.key])
    store.addresses.unchanged(ONE.key)
    clock.move(hours=3)
    assert due(store) == []
    clock.move(hours=1)
    assert due(store) == [ONE.key]


def test_a_listing_that_tells_of_a_change_makes_an_article_due(store: Store, clock: FakeClock) -> None:
    store.addresses.discover(ONE)
    store.addresses.store(ONE.key, "x", None, (None, None))
    clock.move(minutes=30)

    assert verdict(store, replace(ONE, modified=START + timedelta(minutes=20))) is None
    assert verdict(store, replace(ONE, modified=START - timedelta(minutes=20))) == Verdict("unchanged", "not_due")
    assert verdict(store, replace(ONE, modified=START + timedelta(days=20))) == Verdict("unchanged", "not_due")


def test_a_failure_waits_for_its_retry_time_and_is_given_up_in_the_end(store: Store, clock: FakeClock) -> None:
    store.addresses.discover(ONE)
    store.addresses.fail(ONE.key, "timeout")

    assert verdict(store) == Verdict("pending", "retry_later")
    assert due(store) == []
    clock.move(minutes=15)
    assert (verdict(store), due(store)) == (None, [ONE.key])
    for _ in range(9):
        store.addresses.fail(ONE.key, "timeout")
    assert verdict(store) == Verdict("failed", "timeout")


def test_a_stored_article_that_is_gone_stays_stored_and_is_not_looked_for_again(store: Store, clock: FakeClock) -> None:
    store.addresses.discover(ONE)
    store.addresses.store(ONE.key, "x", None, (None, None))
    store.addresses.fail(ONE.key, "http_410")
    clock.move(days=9)

    assert due(store) == []
    assert verdict(store) == Verdict("unchanged", "not_due")


def test_a_refusal_by_what_the_page_is_stays_and_one_by_the_moment_does_not(store: Store) -> None:
    for reason, expected in (("not_an_article", Verdict("refused", "not_an_article")), ("too_old", None)):
        store.addresses.discover(ONE)
        store.addresses.refuse(ONE.key, reason)

        assert verdict(store) == expected
        assert due(store) == []


def test_an_address_that_robots_txt_forbids_is_asked_for_again_the_next_day(store: Store, clock: FakeClock) -> None:
    store.addresses.discover(ONE)
    store.addresses.refuse(ONE.key, "robots")

    assert (verdict(store), due(store)) == (Verdict("refused", "robots"), [])
    clock.move(days=1)
    assert (verdict(store), due(store)) == (None, [ONE.key])


def test_everything_that_was_stored_is_due_when_everything_is_asked_for(store: Store) -> None:
    store.addresses.discover(ONE)
    store.addresses.store(ONE.key, "x", None, (None, None))

    assert [found.key for found in store.addresses.due("News", everything=True)] == [ONE.key]


def test_an_unknown_address_is_not_made_up(store: Store) -> None:
    store.addresses.fail("x", "timeout")
    store.addresses.unchanged("x")
    store.addresses.store("x", "y", None, (None, None))

    assert store.addresses.known("x") is None
