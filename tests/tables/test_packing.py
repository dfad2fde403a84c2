"""Packed files as streams."""

from __future__ import annotations

import gzip
import io

import pytest

from newsspider.tables.packing import open_zstd, torn_errors, unpacked

TEXT = b"a crane lifts\n" * 1000


def zstd(data: bytes) -> bytes:
    file = io.BytesIO()
    with open_zstd(file, "wb") as packed:
        packed.write(data)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [TEXT, gzip.compress(TEXT), zstd(TEXT), zstd(TEXT[:5000]) + zstd(TEXT[5000:])],
    ids=("plain", "gzip", "zstd", "two frames"),
)
def test_what_is_packed_is_unpacked(data: bytes) -> None:
    assert unpacked(io.BytesIO(data)).read() == TEXT


@pytest.mark.parametrize(
    "data",
    [gzip.compress(TEXT)[:-9], zstd(TEXT)[:-9], gzip.compress(TEXT)[:-8] + b"x" * 8, zstd(TEXT)[:8] + b"x" * 30],
    ids=("torn gzip", "torn zstd", "changed gzip", "changed zstd"),
)
def test_what_is_torn_or_changed_raises_one_of_the_named_errors(data: bytes) -> None:
    with pytest.raises(torn_errors()):
        unpacked(io.BytesIO(data)).read()
