import os
from pathlib import Path

import pytest

from newsspider.state.lineends import BLOCK_BYTES, whole_size


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", 0),
        (b'{"a": 1}\n', 9),
        (b'{"a": 1}\n{"b', 9),
        (b'{"a": 1}', 9),
        (b"{", 0),
        (b'1\n"' + b"x" * BLOCK_BYTES * 2, 2),
    ],
)
def test_whole_lines_end_with_the_last_line_feed_or_the_last_value(data: bytes, expected: int, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)
    file = os.open(tmp_path / "file", os.O_RDONLY)

    size = whole_size(file, len(data))

    os.close(file)
    assert size == expected
