"""CSV: one record a row, a column a key in the schema's order; lists and objects are JSON text in their cell; what a spreadsheet would take for a formula has an apostrophe before it."""

from __future__ import annotations

import json
import re
from typing import Any

from scrapy.exporters import CsvItemExporter

from newsspider.exporters.harmless import harmless, record_of

_FORMULA = re.compile(
    "'*[=+\\-@\t\r\n\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
"""How a cell begins that a spreadsheet calculates (OWASP, CSV injection), and one that we have marked as such."""


class CsvExporter(CsvItemExporter):
    """Scrapy's exporter, given each item as cells."""

    def export_item(self, item: Any) -> None:
        """Write one row."""
        super().export_item({name: as_cell(value) for name, value in harmless(record_of(item)).items()})


def as_cell(value: Any) -> Any:
    """A value as a cell holds it.

    >>> as_cell(["E-ink", "Tablets"]), as_cell("Gadgets"), as_cell(-7)
    ('["E-ink", "Tablets"]', 'Gadgets', -7)
    >>> as_cell("=1+1"), as_cell("@ana"), as_cell("'-'")
    ("'=1+1", "'@ana", "''-'")
    """
    if isinstance(value, str):
        return f"'{value}" if _FORMULA.match(value) else value
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
