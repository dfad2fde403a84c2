"""The collector of reference cycles rests while a page is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from newsspider.garbage import collection_paused


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_the_collector_rests_inside_and_works_behind() -> None:
    with collection_paused():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_it_works_again_behind_an_error() -> None:
    with pytest.raises(ValueError, match="bad"), collection_paused():
        raise ValueError("bad")

    assert gc.isenabled()


def test_one_that_was_off_stays_off() -> None:
    gc.disable()

    with collection_paused():
        pass

    assert not gc.isenabled()


def test_pauses_inside_a_pause_end_with_the_outer_one() -> None:
    with collection_paused():
        with collection_paused():
            pass

        assert not gc.isenabled()
