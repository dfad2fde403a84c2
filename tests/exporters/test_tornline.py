from pathlib import Path

import pytest

from newsspider.exporters.tornline import mend_end
from newsspider.state import lineends


def mended(folder: Path, before: bytes) -> tuple[bool, bytes]:
    path = folder / "articles.jsonl"
    path.write_bytes(before)
    with path.open("ab") as file:
        was_torn = mend_end(file)
        file.write(b"{}\n")
    return was_torn, path.read_bytes()


@pytest.mark.parametrize(
    ("before", "was_torn", "after"),
    [
        (b"", False, b"{}\n"),
        (b'{"a": 1}\n', False, b'{"a": 1}\n{}\n'),
        (b'{"a": 1}', False, b'{"a": 1}\n{}\n'),
        (b'{"a": 1}\n{"a": "x', True, b'{"a": 1}\n{}\n'),
        (b'{"a": "x', True, b"{}\n"),
        (b"a note of one's own", False, b"a note of one's own\n{}\n"),
    ],
)
def test_only_a_record_that_is_not_whole_is_cut_off(
    before: bytes, was_torn: bool, after: bytes, tmp_path: Path
) -> None:
    assert mended(tmp_path, before) == (was_torn, after)


def test_a_torn_line_longer_than_a_block_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lineends, "BLOCK_BYTES", 4)

    assert mended(tmp_path, b'{"a": 1}\n{"b": "' + b"x" * 50) == (True, b'{"a": 1}\n{}\n')


def test_a_file_that_is_written_anew_is_left_alone(tmp_path: Path) -> None:
    with (tmp_path / "articles.jsonl").open("wb") as file:
        assert not mend_end(file)
