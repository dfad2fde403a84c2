"""The document that the frame shows: a page's harmless copy with its marks, and the headers that keep it so."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from newsspider.inspector.flow import flow_of
from newsspider.inspector.marking import mark_field
from newsspider.inspector.marks import Marks
from newsspider.inspector.markup import Writer
from newsspider.inspector.reading import FIELD_NAMES, Found, Reading

THEMES = ("auto", "light", "dark")
STATIC = files("newsspider.inspector") / "static"


def marked(
    reading: Reading, record: Mapping[str, object], proofs: Mapping[str, list[Found]]
) -> tuple[Marks, dict[str, dict[str, str]]]:
    """A page's marks for a record's values, and the places of each field's parts."""
    marks = Marks(reading.page, flow_of(reading.page))
    places = {name: mark_field(marks, name, record, proofs.get(name, [])) for name in FIELD_NAMES}
    return marks, places


def document(marks: Marks, theme: str) -> str:
    """The whole document; ``theme`` is one of ``THEMES``."""
    return "".join(_parts(marks, theme if theme in THEMES else "auto"))


def policy() -> str:
    """The document's Content-Security-Policy: nothing is loaded and nothing runs; its one style is known by its hash."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"


@cache
def style() -> str:
    """The document's style."""
    return (STATIC / "colours.css").read_text("utf-8") + (STATIC / "frame.css").read_text("utf-8")


def _parts(marks: Marks, theme: str) -> Iterator[str]:
    writer = Writer(marks.flow, marks)
    kind = "text" if marks.page.is_text else "html"
    yield f'<!DOCTYPE html><html data-theme="{theme}" data-kind="{kind}"><head><meta charset="utf-8"><title>The page</title>'
    yield f"<style>{style()}</style></head><body><n-page>"
    yield from writer.page()
    yield "</n-page>"
    if marks.rows:
        yield "<n-rows><n-title>In the page’s data, not shown by browsers</n-title>"
        yield from writer.rows()
        yield "</n-rows>"
    yield "</body></html>"
