"""The word tables of weather widgets."""

from __future__ import annotations

from newsspider.fields.weather import words


def test_highs_and_lows_have_no_word_in_common() -> None:
    assert words.HIGH_LABELS.isdisjoint(words.LOW_LABELS)


def test_words_are_lower_case() -> None:
    for table in (words.DAY_WORDS, words.CONDITION_WORDS, words.WIDGET_WORDS, words.FURNITURE_WORDS, words.MONTH_WORDS):
        assert all(word == word.lower() for word in table)


def test_temperature_alone_does_not_make_a_widget() -> None:
    assert "temperature" not in words.SURE_WIDGET_WORDS
    assert "weather" in words.SURE_WIDGET_WORDS


def test_ambiguous_class_words_are_words_of_conditions() -> None:
    assert [word for word in words.AMBIGUOUS.split() if word not in words.CONDITION_WORDS] == []
