"""The errors that newsspider raises."""

from __future__ import annotations

from newsspider.errors import MissingExtraError, NewsspiderError, RecordError, UsageError


def test_a_usage_error_is_caught_as_ours_and_as_a_value_error() -> None:
    error = UsageError("limit 'x' is no number; give one of 0 or more")

    assert isinstance(error, NewsspiderError)
    assert isinstance(error, ValueError)
    assert str(error) == "limit 'x' is no number; give one of 0 or more"


def test_what_is_wrong_with_a_record_or_an_installation_is_ours_too() -> None:
    assert issubclass(RecordError, (NewsspiderError, ValueError))
    assert issubclass(MissingExtraError, NewsspiderError)
    assert issubclass(MissingExtraError, ImportError)
