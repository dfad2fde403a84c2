"""Files by pattern, and the records in them, packed or not."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.tables.packing import open_zstd
from newsspider.tables.sources import Placed, find_files, read_records

LINES = b'{"a": 1}\n{"a": 2}\n'


def records(file: Path) -> list[object]:
    return [placed.error or placed.record for placed in read_records(str(file))]


def test_a_file_is_named_once(tmp_path: Path) -> None:
    for name in ("b.jsonl", "a.jsonl", "c.txt", "deep/d.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(LINES)

    found = find_files((tmp_path / "b.jsonl", f"{tmp_path}/*.jsonl", f"{tmp_path}/**/*.jsonl"))

    assert [Path(name).name for name in found] == ["b.jsonl", "a.jsonl", "d.jsonl"]


def test_a_file_whose_name_looks_like_a_pattern_is_itself(tmp_path: Path) -> None:
    (tmp_path / "a[1].jsonl").write_bytes(LINES)
    (tmp_path / "a1.jsonl").write_bytes(LINES)

    assert find_files((tmp_path / "a[1].jsonl",)) == (str(tmp_path / "a[1].jsonl"),)


def test_a_home_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "a.jsonl").write_bytes(LINES)

    assert find_files(("~/*.jsonl",)) == (str(tmp_path / "a.jsonl"),)


def test_what_matches_nothing_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file matches"):
        find_files((tmp_path / "*.jsonl",))
    with pytest.raises(UsageError, match=r"is a folder; write '.*\*.jsonl'"):
        find_files((tmp_path,))
    with pytest.raises(UsageError, match="no file given"):
        find_files(())


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"])
def test_packed_files_are_known_by_their_first_bytes_whatever_their_names(name: str, tmp_path: Path) -> None:
    zstd = io.BytesIO()
    with open_zstd(zstd, "wb") as packed:
        packed.write(LINES)

    for data in (LINES, gzip.compress(LINES), zstd.getvalue()):
        (tmp_path / name).write_bytes(data)

        assert records(tmp_path / name) == [{"a": 1}, {"a": 2}]


def test_packed_files_may_be_joined(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(LINES) + gzip.compress(LINES))

    assert len(records(tmp_path / "a.gz")) == 4


def test_a_torn_packed_file_gives_what_it_has_and_says_so(tmp_path: Path) -> None:
    lines = b"".join(json.dumps({"a": number, "text": f"{number:x}" * 99}).encode() + b"\n" for number in range(4000))
    (tmp_path / "a.gz").write_bytes(gzip.compress(lines)[:-2000])

    found = records(tmp_path / "a.gz")

    assert len(found) > 1000
    assert str(found[-1]).startswith(f"the packed file is torn after record {len(found) - 1:,} (")


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"", []),
        (b"\xef\xbb\xbf" + LINES, [{"a": 1}, {"a": 2}]),
        (b'{"a": 1}\r\n\r\n{"a": 2}', [{"a": 1}, {"a": 2}]),
        (b'[\n{"a": 1},\n{"a": 2}\n]', [{"a": 1}, {"a": 2}]),
        (b'[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
        (b'[\n  {\n    "a": 1\n  },\n  {"a": 2}\n]\n', [{"a": 1}, {"a": 2}]),
        (b'{\n  "a": 1\n}\n', [{"a": 1}]),
        (b'{\n{"a": 1}\n', ["not JSON: Expecting property name enclosed in double quotes at column 2", {"a": 1}]),
        (b"[\n]\n", []),
        (b'[{"a": 1}, {"a": 2}', ["not JSON: Expecting ',' delimiter at column 20"]),
        (b'{"a": "\\ud83d\\ude00 \\udfff"}\n', [{"a": "😀 \N{REPLACEMENT CHARACTER}"}]),
        (b'{"a": "\xff"}\n', ["not UTF-8"]),
        (b"[" * 100_000 + b"\n", ["not JSON: maximum recursion depth exceeded while decoding a JSON array from a unicode string"]),
        (b"schema_version,id\n", ["CSV; load reads JSON Lines, JSON and Parquet, also packed as .gz and .zst"]),
    ],
)  # fmt: skip
def test_json_is_read_as_it_comes(data: bytes, wanted: list[object], tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(data)

    assert records(tmp_path / "a.jsonl") == wanted


def test_a_line_that_is_not_finished_is_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(LINES + b'{"a": ')

    *_, last = read_records(str(tmp_path / "a.jsonl"))

    assert last == Placed(
        f"{tmp_path}/a.jsonl, line 3",
        error="not JSON: Expecting value at column 6; the file ends in the middle of this line: a run was killed here, or is still writing",
    )


@pytest.mark.parametrize("name", ["a.parquet", "a.jsonl.gz", "a.csv.zst"])
def test_an_empty_file_of_a_kind_that_never_is_empty_is_told(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()

    assert records(tmp_path / name) == ["empty: a run was killed here, or is still writing"]
