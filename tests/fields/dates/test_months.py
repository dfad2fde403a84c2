"""Names of months."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.months import MONTH_OF, MONTHS


@pytest.mark.parametrize("language", sorted(MONTHS))
def test_a_year_has_twelve_months_in_every_language(language: str) -> None:
    assert len(MONTHS[language].split()) == 12


def test_a_name_has_one_number_in_all_languages_that_share_it() -> None:
    shared: dict[str, set[int]] = {}
    for names in MONTHS.values():
        for number, month in enumerate(names.split(), 1):
            for name in month.split(","):
                shared.setdefault(name, set()).add(number)

    assert [name for name, numbers in shared.items() if len(numbers) > 1] == []
    assert {name: {number} for name, number in MONTH_OF.items()} == shared
