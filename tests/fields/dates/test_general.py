"""Dates in languages without a table of months."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.general import read_generally


def test_a_language_without_a_table_is_read() -> None:
    assert read_generally("4 novembre 2025", "oc", "DMY") in ("2025-11-04", None)
    assert read_generally("4 നവംബർ 2025", "ml", "DMY") in ("2025-11-04", None)
    assert read_generally("4 Kasım 2025", "az", "DMY") in ("2025-11-04", None)
    assert read_generally("4 Novemba 2025", "sw", "DMY") == "2025-11-04"


@pytest.mark.parametrize(
    ("text", "language"), [("16 Pro 2025", "en"), ("4 novembre 2025", "fr"), ("4 novembre 2025", None)]
)
def test_where_a_table_knows_better_nothing_is_read(text: str, language: str | None) -> None:
    assert read_generally(text, language, "DMY") is None


@pytest.mark.parametrize("text", ["", "nonsense", "16 Pro 2025", "9" * 50])
def test_nonsense_is_none(text: str) -> None:
    assert read_generally(text, "sw", "DMY") is None
