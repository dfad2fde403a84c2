import csv
import io
import json

from newsspider import extract
from newsspider.exporters.csv import CsvExporter

PAGE = "<title>Crane</title><h1>Harbour gets a crane</h1><p>“It lifts,” said Ana Ruiz,\nhead of the harbour.</p>"


def test_records_written_and_read_back_are_equal() -> None:
    article, file = extract(PAGE, "https://news.example/2025/11/04/crane/"), io.BytesIO()
    exporter = CsvExporter(file)

    exporter.start_exporting()
    exporter.export_item(article)
    exporter.finish_exporting()

    (row,) = csv.DictReader(io.StringIO(file.getvalue().decode("utf-8"), newline=""))
    record = json.loads(json.dumps(article.to_dict()))
    assert list(row) == list(record)
    assert {name: row[name] for name in ("headline", "url", "text")} == {
        name: record[name] for name in ("headline", "url", "text")
    }
    assert {name: json.loads(row[name]) for name in ("body", "quotes", "site", "evidence")} == {
        name: record[name] for name in ("body", "quotes", "site", "evidence")
    }
    assert row["near_duplicate_of"] == ""
