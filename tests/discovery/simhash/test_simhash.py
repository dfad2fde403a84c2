import random

import pytest

from newsspider.discovery.simhash import BANDS, FEWEST_WORDS, MOST_DIFFERENT, bands, simhash

WORDS = [f"word{number}" for number in range(2000)]


def text(seed: int, words: int = 400) -> list[str]:
    return random.Random(seed).choices(WORDS, k=words)


def fingerprint(words: list[str]) -> int:
    found = simhash(" ".join(words))
    assert found is not None
    return found


def is_near(one: int, other: int) -> bool:
    return (one ^ other).bit_count() <= MOST_DIFFERENT


def test_a_text_with_a_word_changed_is_near_and_another_is_not() -> None:
    original = text(1)
    changed = [*original[:200], "another", *original[201:]]

    assert is_near(fingerprint(original), fingerprint(changed))
    assert not any(is_near(fingerprint(original), fingerprint(text(seed))) for seed in range(2, 60))


def test_case_and_punctuation_do_not_count() -> None:
    words = text(1)

    assert simhash(" ".join(words)) == simhash(", ".join(words).upper())


def test_a_text_of_few_words_has_no_fingerprint() -> None:
    assert simhash("") is None
    assert simhash(" ".join(text(1, FEWEST_WORDS - 1))) is None


def test_a_very_long_text_has_one() -> None:
    assert simhash(" ".join(f"w{number}" for number in range(70_000))) is not None


@pytest.mark.parametrize("seed", range(20))
def test_fingerprints_with_fewer_differences_than_bands_share_one(seed: int) -> None:
    chance = random.Random(seed)
    one = chance.getrandbits(64)
    other = one
    for bit in chance.sample(range(64), BANDS - 1):
        other ^= 1 << bit

    assert set(bands(one)) & set(bands(other))
    assert sum(1 for _ in bands(one)) == BANDS
