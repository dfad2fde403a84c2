"""Outputs packed with gzip and Zstandard."""

from __future__ import annotations

import io

import pytest
from scrapy.utils.misc import load_object

from newsspider.errors import UsageError
from newsspider.exporters import PACKINGS
from newsspider.exporters.packed import ZstdPlugin, completed_feeds, feed_options
from newsspider.tables.packing import unpacked


@pytest.mark.parametrize("parts", [[], [b""], [b"a\n"], [b"a\n", b"b\n" * 100_000]])
def test_what_zstandard_packed_is_unpacked(parts: list[bytes]) -> None:
    file = io.BytesIO()
    plugin = ZstdPlugin(file, {})

    for part in parts:
        plugin.write(part)
    plugin.close()
    plugin.close()

    assert file.getvalue()
    assert unpacked(io.BytesIO(file.getvalue())).read() == b"".join(parts)


@pytest.mark.parametrize(
    ("uri", "wanted"),
    [
        ("articles.jsonl", "jsonl"),
        ("/srv/news-%(day)s.JSONL.GZ", "jsonl"),
        ("news.csv.zst", "csv"),
        ("s3://bucket/news.json.gz", "json"),
        ("news.parquet", "parquet"),
    ],
)
def test_an_output_s_suffixes_name_its_format_and_packing(uri: str, wanted: str) -> None:
    suffix = uri.rpartition(".")[2].lower()

    options = feed_options(uri, suffix)

    assert options["format"] == wanted
    assert [load_object(path) for path in options.get("postprocessing", ())] == [
        load_object(path) for name, path in PACKINGS.items() if name == suffix
    ]


@pytest.mark.parametrize("uri", ["news.gz", "news.parquet.gz", "news.sqlite.zst", "news.docx.gz"])
def test_what_names_no_format_to_pack_is_told(uri: str) -> None:
    with pytest.raises(UsageError, match=r"names no format that can be packed; end it in .jsonl"):
        feed_options(uri, uri.rpartition(".")[2])


def test_only_feeds_with_a_packing_for_a_format_are_completed() -> None:
    feeds = {"a.jsonl.zst": {"format": "zst", "overwrite": True}, "b.csv": {"format": "csv"}, "c": {}}

    completed = completed_feeds(feeds)

    assert completed["a.jsonl.zst"] == {
        "format": "jsonl", "overwrite": True, "postprocessing": ["newsspider.exporters.packed.ZstdPlugin"]
    }  # fmt: skip
    assert (completed["b.csv"], completed["c"]) == ({"format": "csv"}, {})
