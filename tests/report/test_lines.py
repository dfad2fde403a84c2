import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from newsspider.report import lines
from newsspider.report.lines import Trouble, read_record, read_records
from newsspider.tables.packing import open_zstd
from newsspider.tables.parquet import ParquetWriter
from tests.report.records import record, written
from tests.tables.made import EVERYTHING


def read(*files: Path) -> tuple[list[Any], list[Trouble]]:
    troubles: list[Trouble] = []
    return [each["headline"] for each in read_records(files, troubles.append)], troubles


def test_each_article_counts_once_in_its_latest_revision(tmp_path: Path) -> None:
    first = written(tmp_path / "a.jsonl", record(1), record(2), record(1, revision=2, headline="Crane, corrected"))
    second = written(tmp_path / "b.jsonl", record(1, headline="an old copy"), record(3))

    assert read(first, second) == (["Crane 2", "Crane, corrected", "Crane 3"], [])


def test_records_of_other_writers_count_once_as_well(tmp_path: Path) -> None:
    file = written(tmp_path / "a.jsonl", {"headline": "x", "id": "1"}, {"headline": "y", "id": "1", "revision": 2})

    assert read(file) == (["y"], [])


def test_broken_lines_are_named_without_their_text(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    whole = json.dumps(record(1)).encode()
    file.write_bytes(b"\n".join((whole, b'{"secret', b"\xff\xfe{", b"[1]", b"", b"[" * 100_000, b'"x"', whole[:40])))

    headlines, troubles = read(file)

    assert headlines == ["Crane 1"]
    assert [trouble.line for trouble in troubles] == [2, 3, 4, 6, 7, 8]
    assert str(troubles[0]).startswith(f"{file}, line 2: no JSON (")
    assert not any("secret" in str(trouble) for trouble in troubles)


def test_a_packed_file_is_read_and_a_damaged_one_up_to_the_damage(tmp_path: Path) -> None:
    whole, damaged = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.gz"
    packed = gzip.compress("".join(json.dumps(record(number)) + "\n" for number in range(1, 4)).encode())
    whole.write_bytes(packed)
    damaged.write_bytes(packed[:-12])

    assert read(whole)[0] == ["Crane 1", "Crane 2", "Crane 3"]
    assert [trouble.reason for trouble in read(damaged)[1]] == ["the packed file is damaged from here on"]


def test_a_file_packed_by_zstandard_is_read_whatever_its_name(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("wb") as file, open_zstd(file, "wb") as packed:
        packed.write(json.dumps(record(1)).encode() + b"\n")

    assert read(tmp_path / "a.jsonl") == (["Crane 1"], [])


def test_a_line_beyond_measure_is_named_and_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LONGEST_LINE", 2000)
    file = written(tmp_path / "a.jsonl", record(1, text="x" * 9000), record(2))

    headlines, troubles = read(file)

    assert headlines == ["Crane 2"]
    assert [trouble.line for trouble in troubles] == [1]


def test_a_file_that_grows_is_read_as_far_as_it_was(tmp_path: Path) -> None:
    file = written(tmp_path / "a.jsonl", record(1), record(2))
    records = read_records([file], lambda trouble: None)
    next(records)
    with file.open("a") as more:
        more.write(json.dumps(record(3)) + "\n")

    assert [each["headline"] for each in records] == ["Crane 2"]


def test_a_json_array_and_parquet_are_read_as_well(tmp_path: Path) -> None:
    older = {**EVERYTHING.to_dict(), "headline": "older", "revision": 1}
    (tmp_path / "a.json").write_text("[" + json.dumps(older) + ", 7]")
    (tmp_path / "b.json").write_text(json.dumps(older, indent=2))
    with (tmp_path / "a.parquet").open("wb") as file:
        writer = ParquetWriter(file)
        writer.add(EVERYTHING.to_dict())
        writer.close()

    assert read(tmp_path / "a.parquet", tmp_path / "a.json")[0] == [EVERYTHING.headline]
    assert read(tmp_path / "b.json") == (["older"], [])
    assert read(tmp_path / "a.json")[0] == ["older"]
    assert [trouble.line for trouble in read(tmp_path / "a.json")[1]] == [2]


def test_parquet_that_is_torn_is_a_trouble(tmp_path: Path) -> None:
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and no more")

    assert "no whole Parquet file" in read(tmp_path / "a.parquet")[1][0].reason


def test_no_file_gives_no_records() -> None:
    assert read() == ([], [])


@pytest.mark.parametrize("line", [b"1" * 5000, b'{"id": 5, "headline": ""}', b'{"id": "x"}', b"null"])
def test_what_is_no_record_is_told(line: bytes) -> None:
    assert isinstance(read_record(line), str)
