"""Packing: files as gzip and Zstandard write them, read and written as streams."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from typing import IO, Any, cast

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
"""What packed files begin with (RFC 1952 §2.3.1, RFC 8878 §3.1.1)."""

NO_BYTES_IN_ZSTD = ZSTD + b"\x20\x00\x01\x00\x00"
"""A frame of an empty block, which Python's writer leaves out."""


def unpacked(file: IO[bytes]) -> io.BufferedReader:
    """The file's bytes, unpacked where they are packed, whatever its name says."""
    buffered: io.BufferedReader = (
        file if isinstance(file, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, file))
    )
    head = buffered.peek(4)[:4]
    if head.startswith(GZIP):
        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=buffered)))
    return io.BufferedReader(open_zstd(buffered)) if head == ZSTD else buffered


def open_zstd(file: IO[bytes], mode: str = "rb") -> Any:
    """A file that unpacks another or, with mode ``wb``, packs into it."""
    return _zstd().ZstdFile(file, mode)


def torn_errors() -> tuple[type[Exception], ...]:
    """What reading a packed file raises that ends in the middle or was changed."""
    return (EOFError, zlib.error, gzip.BadGzipFile, _zstd().ZstdError)


def _zstd() -> Any:
    """Python's own module from 3.14 on, before that the same as the package that Scrapy uses."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
