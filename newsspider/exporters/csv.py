"""CSV: one record a row, a column a key in the schema's order; lists and objects are JSON text in their cell."""

from __future__ import annotations

import json
from typing import Any

from scrapy.exporters import CsvItemExporter

from newsspider.exporters.harmless import harmless, record_of


class CsvExporter(CsvItemExporter):
    """Scrapy's exporter, given each item as cells."""

    def export_item(self, item: Any) -> None:
        """Write one row."""
        super().export_item({name: as_cell(value) for name, value in harmless(record_of(item)).items()})


def as_cell(value: Any) -> Any:
    """A value as a cell holds it.

    >>> as_cell(["E-ink", "Tablets"]), as_cell("Gadgets"), as_cell(7)
    ('["E-ink", "Tablets"]', 'Gadgets', 7)
    """
    return json.dumps(value, ensure_ascii=False) if isinstance(value, (list, dict)) else value
