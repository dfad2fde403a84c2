"""JSON: one array of records, keys in the schema's order."""

from __future__ import annotations

from typing import Any

from scrapy.exporters import JsonItemExporter

from newsspider.exporters.harmless import harmless, record_of


class JsonExporter(JsonItemExporter):
    """Scrapy's exporter, given each item as plain data: its own reading of items knows no mappings but dicts."""

    def export_item(self, item: Any) -> None:
        """Write one record."""
        super().export_item(harmless(record_of(item)))
