"""Properties that are found when they are first asked for."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.page.once import once


@dataclass(frozen=True)
class Mill:
    name: str

    @once
    def signs(self) -> list[str]:
        """Letters of its name."""
        return list(self.name)


def test_a_property_is_found_once_and_kept_even_where_nothing_else_can_be_set() -> None:
    mill = Mill("Nord")

    assert "signs" not in vars(mill)
    assert mill.signs == ["N", "o", "r", "d"]
    assert mill.signs is mill.signs


def test_each_object_has_its_own() -> None:
    assert Mill("a").signs != Mill("b").signs


def test_the_class_shows_the_property_and_what_it_says() -> None:
    assert isinstance(Mill.signs, once)
    assert Mill.signs.__doc__ == "Letters of its name."
