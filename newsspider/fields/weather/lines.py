"""Readings of a plain-text page: lines with a temperature and nothing else, each beside its place."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.fields.weather.condition import is_condition
from newsspider.fields.weather.numbers import Temperature, celsius, temperatures
from newsspider.fields.weather.place import place_name
from newsspider.fields.weather.strip import Piece
from newsspider.items import Reading
from newsspider.page.layout import Line

LONGEST = 60
"""Characters of a line that can show a reading."""


def from_lines(lines: Sequence[Line]) -> list[tuple[int, Reading]]:
    """The readings with their line numbers; the place stands on the number's line, else all after or all before."""
    marked = {n: t for n, line in enumerate(lines) if (t := _alone(line.text)) is not None}
    side = 1 if _follows(lines, marked) else -1
    own = {n: _place(_rest(lines[n].text, t)) for n, t in marked.items()}
    places = {n: place or _place(_text(lines, n + side)) for n, place in own.items()}
    taken = {n + side for n, place in own.items() if place is None}
    readings = []
    for n, t in marked.items():
        near = [_text(lines, m) for m in (n + 1, n - 1, n + 2) if m not in taken]
        sky = next((text for text in near if is_condition(text)), None)
        if places[n] is not None:
            readings.append((lines[n].number, Reading(places[n], t.value, t.unit, celsius(t.value, t.unit), sky)))
    return readings


def _alone(text: str) -> Temperature | None:
    """The one marked temperature of a short line."""
    if len(text) > LONGEST:
        return None
    found = list(temperatures(text))
    if len(found) != 1 or not found[0].marked:
        return None
    rest = _rest(text, found[0])
    return found[0] if not any(c.isdigit() for c in rest) and len(rest.split()) <= 5 else None


def _rest(text: str, t: Temperature) -> str:
    return f"{text[: t.start]} {text[t.end :]}".strip(" ,;:|·-–")


def _follows(lines: Sequence[Line], marked: dict[int, Temperature]) -> bool:
    """Whether the places stand after their numbers: the side on which more numbers have one."""
    after = sum(_place(_text(lines, n + 1)) is not None for n in marked)
    before = sum(_place(_text(lines, n - 1)) is not None for n in marked)
    first = min(marked, default=0)
    return after > before or (after == before and _place(_text(lines, first - 1)) is None)


def _text(lines: Sequence[Line], n: int) -> str:
    return lines[n].text if 0 <= n < len(lines) else ""


def _place(text: str) -> str | None:
    return place_name(Piece(text, 0, 0)) if text and len(text) <= LONGEST else None
