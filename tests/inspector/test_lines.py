import gc
import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.inspector.lines import CopiedLines, FileLines, read_lines
from newsspider.tables.packing import open_zstd
from newsspider.tables.parquet import ParquetWriter
from tests.tables.made import EVERYTHING

RECORDS = [EVERYTHING.to_dict(), {**EVERYTHING.to_dict(), "headline": "Second 😀"}]
TEXT = "".join(json.dumps(record) + "\n" for record in RECORDS).encode()


def write_parquet(file: Path) -> None:
    with file.open("wb") as stream:
        writer = ParquetWriter(stream)
        for record in RECORDS:
            writer.add(record)
        writer.close()


def write_zstd(file: Path) -> None:
    with file.open("wb") as stream, open_zstd(stream, "wb") as packed:
        packed.write(TEXT)


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.jsonl", lambda file: file.write_bytes(TEXT)),
        ("a.JSONL.gz", lambda file: file.write_bytes(gzip.compress(TEXT))),
        ("a.jsonl.zst", write_zstd),
        ("a.json", lambda file: file.write_text(json.dumps(RECORDS))),
        ("a.parquet", write_parquet),
    ],
)
def test_records_are_the_same_in_whatever_kind_of_file(
    name: str, write: Callable[[Path], None], tmp_path: Path
) -> None:
    write(tmp_path / name)

    lines = read_lines(tmp_path / name)

    assert [lines.placed(number).record for number in (1, 0)] == RECORDS[::-1]
    assert len(lines) == 2


def test_a_packed_file_that_is_torn_shows_what_is_whole_and_says_where_it_ends(tmp_path: Path) -> None:
    lines = b"".join(json.dumps({"n": number, "text": "ab" * number}).encode() + b"\n" for number in range(500))
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(lines)[:-20])

    found = read_lines(tmp_path / "a.jsonl.gz")

    assert found.placed(0).record == {"n": 0, "text": ""}
    assert "torn after record" in str(found.placed(len(found) - 1).error)


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.jsonl", b"\n", "holds no records; give"),
        ("a.jsonl.gz", b"", "holds no records: empty"),
        ("a.json", b"[]", "holds no records; give"),
        ("a.json", b"[1, ", "holds no records: not JSON"),
        ("a.parquet", b"PAR1", "holds no records: no whole Parquet file"),
    ],
)
def test_a_file_without_records_says_why(name: str, data: bytes, problem: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)

    with pytest.raises(UsageError, match=problem):
        read_lines(tmp_path / name)


def test_only_what_can_not_be_reached_line_by_line_is_copied(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(TEXT)
    (tmp_path / "a.json").write_text(json.dumps(RECORDS))

    assert isinstance(read_lines(tmp_path / "a.jsonl"), FileLines)
    assert isinstance(read_lines(tmp_path / "a.json"), CopiedLines)


def test_a_copy_is_closed_with_its_lines(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps(RECORDS))
    lines = CopiedLines(tmp_path / "a.json")
    copy = lines._copy

    del lines
    gc.collect()

    assert copy.closed
