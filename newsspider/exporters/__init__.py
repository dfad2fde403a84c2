"""Exporters: one output format each; the table that settings use."""

FORMATS = {
    "jsonl": "newsspider.exporters.jsonl.JsonLinesExporter",
    "jsonlines": "newsspider.exporters.jsonl.JsonLinesExporter",
    "jl": "newsspider.exporters.jsonl.JsonLinesExporter",
    "json": "newsspider.exporters.json.JsonExporter",
    "csv": "newsspider.exporters.csv.CsvExporter",
}
"""Format (also the file's suffix) and its exporter."""
