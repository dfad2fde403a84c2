import dataclasses
import json
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.exporters.harmless import harmless, known_type, record_of
from newsspider.items import Author

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.sets(st.integers()),
)


class Unshowable:
    def __str__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2025, 11, 4, 8, tzinfo=UTC), "2025-11-04T08:00:00+00:00"),
        (date(2025, 11, 4), "2025-11-04"),
        (Decimal("26.4"), "26.4"),
        (PurePosixPath("/a"), "/a"),
        (Author("Ana Ruiz"), {"name": "Ana Ruiz", "url": None}),
    ],
)
def test_types_with_an_accepted_form_take_it(value: object, expected: object) -> None:
    assert known_type(value) == expected


def test_a_type_without_one_is_refused() -> None:
    with pytest.raises(TypeError, match="Unshowable"):
        known_type(Unshowable())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a\0b", "a\N{REPLACEMENT CHARACTER}b"),
        ("\ud83d", "\N{REPLACEMENT CHARACTER}"),
        ("\ud83d\ude00", "😀"),
        (float("inf"), "inf"),
        (10**4000, hex(10**4000)),
        ((1, {2}), [1, [2]]),
        ({1: "x"}, {"1": "x"}),
        (Unshowable(), "<Unshowable>"),
        (b"\xff", "b'\\xff'"),
    ],
)
def test_what_json_can_not_hold_becomes_a_string(value: object, expected: object) -> None:
    assert harmless(value) == expected


def test_a_value_that_holds_itself_ends() -> None:
    value: list[Any] = []
    value.append(value)

    assert json.dumps(harmless(value)).startswith("[[[[")


@given(JSON)
def test_whatever_comes_json_and_utf_8_hold_it(value: object) -> None:
    text = json.dumps(harmless(value), ensure_ascii=False, allow_nan=False)

    assert json.loads(text.encode("utf-8")) == harmless(harmless(value))


def test_an_item_s_fields_keep_their_order() -> None:
    @dataclasses.dataclass
    class Item:
        b: int = 1
        a: int = 2

    assert list(record_of(Item())) == ["b", "a"]
    assert record_of({"z": 1}) == {"z": 1}
    assert record_of(3) == {"value": 3}
