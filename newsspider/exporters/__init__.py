"""Exporters: one output format each; the tables that settings use."""

FORMATS = {
    "jsonl": "newsspider.exporters.jsonl.JsonLinesExporter",
    "jsonlines": "newsspider.exporters.jsonl.JsonLinesExporter",
    "jl": "newsspider.exporters.jsonl.JsonLinesExporter",
    "json": "newsspider.exporters.json.JsonExporter",
    "csv": "newsspider.exporters.csv.CsvExporter",
    "parquet": "newsspider.exporters.parquet.ParquetExporter",
    "sqlite": "newsspider.exporters.sqlite.SqliteExporter",
    "db": "newsspider.exporters.sqlite.SqliteExporter",
}
"""Format (also the file's suffix) and its exporter."""

PACKINGS = {
    "gz": "scrapy.extensions.postprocessing.GzipPlugin",
    "zst": "newsspider.exporters.packed.ZstdPlugin",
}
"""Suffix behind a format's own, and what packs the file."""

UNPACKABLE = ("parquet", "sqlite", "db")
"""Formats that are packed already, or must be read in place."""

ADDED_TO = ("jsonl", "jsonlines", "jl", "sqlite", "db")
"""Formats of which a file that is there can be added to."""

EXPORTERS = {**FORMATS, **dict.fromkeys(PACKINGS, FORMATS["jsonl"])}
"""Scrapy's table: a packing stands in it so that ``-O articles.jsonl.gz`` is taken; the add-on then sees to the format."""
