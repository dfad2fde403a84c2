import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pandas  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scrapy.exporters import BaseItemExporter
from scrapy.utils.misc import load_object

from newsspider import extract
from newsspider.exporters import FORMATS
from newsspider.exporters.jsonl import JsonLinesExporter, safe_line, strict_line
from newsspider.items import Article
from tests.crawlers import make_crawler

PAGE = "<title>Crane</title><h1>Harbour gets a crane</h1><p>“It lifts,” said Ana Ruiz, head of the harbour.</p>"


def lines_of(*items: Any, **options: Any) -> list[dict[str, Any]]:
    file = BytesIO()
    exporter = JsonLinesExporter(file, **options)
    exporter.start_exporting()
    for item in items:
        exporter.export_item(item)
    exporter.finish_exporting()
    return [json.loads(line) for line in file.getvalue().split(b"\n")[:-1]]


def test_an_article_s_line_is_its_dict_with_keys_in_the_schema_s_order() -> None:
    article = extract(PAGE, "https://news.example/2025/11/04/crane/")

    (line,) = lines_of(article)

    assert line == json.loads(json.dumps(article.to_dict()))
    assert list(line) == list(Article.__dataclass_fields__)


@pytest.mark.parametrize("text", ["\n", "\r", "\x0b", "\x85", "\u2028", "\u2029", "\0", "\ud800", "\x1b[31m", "\x9b"])
def test_one_object_takes_one_line_for_every_reader(text: str, tmp_path: Path) -> None:
    line = strict_line({"text": f"a{text}b"}) or safe_line({"text": f"a{text}b"})

    assert len(line.decode("utf-8").splitlines()) == 1
    assert not any(
        ord(character) < 32 or 127 <= ord(character) < 160 for character in line.decode("utf-8").rstrip("\n")
    )
    (tmp_path / "a.jsonl").write_bytes(line * 2)
    assert len(pandas.read_json(tmp_path / "a.jsonl", lines=True)) == 2


def test_text_is_utf_8_not_escapes() -> None:
    assert strict_line({"text": "naïve 東京 😀"}) == '{"text": "naïve 東京 😀"}\n'.encode()


def test_a_backslash_u_that_the_page_wrote_itself_stays() -> None:
    (line,) = lines_of({"text": "\\u0000"})

    assert line == {"text": "\\u0000"}


def test_a_record_that_json_can_not_hold_is_written_and_counted() -> None:
    crawler = make_crawler()

    (line,) = lines_of({"text": "\ud800", "object": object, "number": float("nan")}, crawler=crawler)

    assert line["text"] == "\N{REPLACEMENT CHARACTER}"
    assert crawler.stats.get_value("newsspider/degraded_records") == 1


def test_each_record_is_written_at_once() -> None:
    class Slow(BytesIO):
        flushed = b""

        def flush(self) -> None:
            self.flushed = self.getvalue()

    file = Slow()

    JsonLinesExporter(file).export_item({"a": 1})

    assert file.flushed == b'{"a": 1}\n'


@pytest.mark.parametrize(("fields", "expected"), [(["b"], {"b": 2}), ({"b": "second", "x": "none"}, {"second": 2})])
def test_only_the_fields_that_were_asked_for_are_written(
    fields: list[str] | Mapping[str, str], expected: dict[str, int]
) -> None:
    assert lines_of({"a": 1, "b": 2}, fields_to_export=fields) == [expected]


@given(st.dictionaries(st.text(), st.text(st.characters()) | st.integers() | st.floats()))
def test_no_record_is_lost(record: dict[str, Any]) -> None:
    (line,) = lines_of(record)

    assert len(line) <= len(record)


def test_every_format_names_an_exporter_that_is_there() -> None:
    assert all(issubclass(load_object(path), BaseItemExporter) for path in FORMATS.values())
