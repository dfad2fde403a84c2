from itertools import count
from typing import Any

import pytest
from scrapy.resolver import CachingThreadedResolver
from scrapy.utils.misc import load_object
from twisted.internet.defer import Deferred, fail

from newsspider import settings
from newsspider.middlewares.pinning import PinnedResolver


def made() -> Any:
    return PinnedResolver(None, 0, 1.0)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Deferred[str]]]:
    """What a name server was asked, for a test to answer."""
    questions: list[tuple[str, Deferred[str]]] = []

    def ask(_: object, name: str, timeout: object = ()) -> Deferred[str]:
        questions.append((name, Deferred()))
        return questions[-1][1]

    monkeypatch.setattr(CachingThreadedResolver, "getHostByName", ask)
    return questions


def test_a_name_keeps_its_first_answer_however_it_is_written(asked: list[tuple[str, Deferred[str]]]) -> None:
    resolver, found = made(), list[str]()
    resolver.getHostByName("rebind.example").addCallback(found.append)
    asked[0][1].callback("1.1.1.1")

    for name in ("rebind.example", "rebind.example.", "Rebind.Example"):
        resolver.getHostByName(name).addCallback(found.append)

    assert found == ["1.1.1.1"] * 4
    assert len(asked) == 1


def test_of_questions_on_their_way_the_first_answer_counts_for_all(asked: list[tuple[str, Deferred[str]]]) -> None:
    resolver, found = made(), list[str]()
    for _ in range(2):
        resolver.getHostByName("rebind.example").addCallback(found.append)

    asked[1][1].callback("1.1.1.1")
    asked[0][1].callback("127.0.0.1")

    assert found == ["1.1.1.1"] * 2


def test_a_name_that_did_not_resolve_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = count()
    monkeypatch.setattr(CachingThreadedResolver, "getHostByName", lambda *_: fail(OSError(str(next(calls)))))
    resolver, errors = made(), list[str]()

    for _ in range(2):
        resolver.getHostByName("gone.example").addErrback(lambda failure: errors.append(str(failure.value)))

    assert errors == ["0", "1"]


def test_a_crawl_uses_it() -> None:
    assert load_object(settings.TWISTED_DNS_RESOLVER) is PinnedResolver
