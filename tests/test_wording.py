import pytest

from newsspider.wording import REASONS, plural, shown_reason, shown_size, shown_time


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0.0, "1 s"), (59.4, "59 s"), (60, "1 min"), (3_600, "1 h"), (7_384, "2 h 3 min")]
)
def test_a_duration_is_shown_as_people_say_it(seconds: float, shown: str) -> None:
    assert shown_time(seconds) == shown


def test_a_reason_without_words_is_shown_as_it_is() -> None:
    assert shown_reason("error_TunnelError") == "error TunnelError"
    assert all(shown_reason(reason) == words for reason, words in REASONS.items())


def test_sizes_are_decimal() -> None:
    assert [shown_size(size) for size in (999, 1_000, 1_000_000)] == ["999 bytes", "1 kB", "1.0 MB"]


def test_numbers_agree_with_their_nouns() -> None:
    assert [plural(0, "quote"), plural(1, "address", "addresses"), plural(2, "address", "addresses")] == [
        "0 quotes",
        "1 address",
        "2 addresses",
    ]
