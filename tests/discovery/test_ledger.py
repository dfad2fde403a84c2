from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.ledger import DUPLICATE, FAILED, PREFIX, REFUSED, STORED, Ledger

URLS = st.sampled_from([f"https://news.example/{path}" for path in "abcdef"])
ENDS = st.sampled_from([(STORED, ""), (DUPLICATE, "same_article"), (REFUSED, "robots"), (FAILED, "timeout")])


def make_ledger() -> tuple[Ledger, Counter[str]]:
    stats: Counter[str] = Counter()
    return Ledger(lambda name, count: stats.update({name: count})), stats


def test_an_address_is_discovered_once_under_any_spelling() -> None:
    ledger, stats = make_ledger()

    assert ledger.discover("https://news.example/a", "feed")
    assert not ledger.discover("http://www.news.example/a/?utm_source=x", "page")
    assert stats == {"newsspider/discovered": 1, "newsspider/discovered_via/feed": 1}


def test_an_address_ends_once_with_its_reason() -> None:
    ledger, stats = make_ledger()
    ledger.discover("https://news.example/a", "feed")

    assert ledger.settle("https://news.example/a", REFUSED, "robots")
    assert not ledger.settle("https://news.example/a", STORED)
    assert stats["newsspider/refused/robots"] == 1
    assert stats["newsspider/accounting_errors"] == 1


def test_what_was_never_discovered_can_not_end() -> None:
    ledger, stats = make_ledger()

    assert not ledger.settle("https://news.example/a", STORED)
    assert stats == {"newsspider/accounting_errors": 1}


def test_pending_addresses_are_told_in_their_order() -> None:
    ledger, _ = make_ledger()
    for path in "cab":
        ledger.discover(f"https://news.example/{path}", "feed")
    ledger.settle("https://news.example/a", STORED)

    assert ledger.pending == ("https://news.example/c", "https://news.example/b")
    assert ledger.is_pending("https://news.example/b/")
    assert not ledger.balanced


@given(st.lists(st.tuples(URLS, ENDS)))
def test_whatever_happens_discovered_is_the_sum_of_the_ends(events: list[tuple[str, tuple[str, str]]]) -> None:
    ledger, stats = make_ledger()

    for url, (outcome, reason) in events:
        if ledger.discover(url, "feed"):
            ledger.settle(url, outcome, reason)

    ends = [name for name in stats if name.split("/")[1] in (STORED, DUPLICATE, REFUSED, FAILED)]
    assert stats[f"{PREFIX}discovered"] == sum(stats[name] for name in ends)
    assert ledger.balanced


def test_a_watcher_is_told_of_every_address_and_its_end() -> None:
    told: list[tuple[str, str]] = []
    ledger = Ledger(lambda stat, number: None)
    ledger.watch = lambda url, what: told.append((url, what))

    ledger.discover("https://a.example/1", "feed")
    ledger.discover("https://a.example/1/", "feed")
    ledger.settle("http://a.example/1", "stored")
    ledger.settle("http://a.example/1", "stored")

    assert told == [("https://a.example/1", "discovered"), ("https://a.example/1", "stored")]
