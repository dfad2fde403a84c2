from hashlib import blake2b
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery import simhash
from newsspider.discovery.simhash import plain

FEATURES = st.lists(st.text(max_size=300))


def hashed(feature: str) -> int:
    return int.from_bytes(blake2b(feature.encode("utf-8", "replace"), digest_size=8).digest(), "little")


@given(FEATURES)
def test_a_bit_is_set_where_most_hashes_have_it(features: list[str]) -> None:
    hashes = [hashed(feature) for feature in features]

    found = plain.majority(features)

    assert found == sum(1 << bit for bit in range(64) if 2 * sum(number >> bit & 1 for number in hashes) > len(hashes))


@given(FEATURES)
def test_what_is_built_gives_the_same(features: list[str]) -> None:
    assert simhash._BUILT.majority(features) == plain.majority(features)


@pytest.mark.parametrize("size", [0, 1, 127, 128, 129, 255, 256, 257, 1000])
def test_what_is_built_hashes_texts_of_every_size(size: int) -> None:
    assert simhash._BUILT.majority(["a" * size]) == hashed("a" * size)


def test_lone_surrogates_count_as_question_marks_in_both() -> None:
    assert simhash._BUILT.majority(["\ud800 x"]) == plain.majority(["\ud800 x"]) == hashed("? x")


def test_what_is_no_text_is_refused_by_both() -> None:
    features: Any = [b"bytes"]
    for majority in (simhash._BUILT.majority, plain.majority):
        with pytest.raises((TypeError, AttributeError)):
            majority(features)
