import json
from io import BytesIO

from newsspider import extract
from newsspider.exporters.json import JsonExporter

PAGE = "<title>Crane</title><h1>Harbour gets a crane</h1><p>“It lifts,” said Ana Ruiz, head of the harbour.</p>"


def test_records_written_and_read_back_are_equal() -> None:
    article, file = extract(PAGE, "https://news.example/2025/11/04/crane/"), BytesIO()
    exporter = JsonExporter(file, encoding="utf-8")

    exporter.start_exporting()
    for item in (article, {"odd": "\ud800"}):
        exporter.export_item(item)
    exporter.finish_exporting()

    first, second = json.loads(file.getvalue())
    assert first == json.loads(json.dumps(article.to_dict()))
    assert second == {"odd": "\N{REPLACEMENT CHARACTER}"}
