"""Packed outputs: what ``.gz`` and ``.zst`` behind a suffix mean, as Scrapy's post-processing of a feed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any, BinaryIO

from newsspider.errors import UsageError
from newsspider.exporters import FORMATS, PACKINGS, UNPACKABLE
from newsspider.tables.packing import NO_BYTES_IN_ZSTD, open_zstd


class ZstdPlugin:
    """Packs a feed with Zstandard."""

    def __init__(self, file: BinaryIO, feed_options: Mapping[str, Any]) -> None:
        self._file = file
        self._packed = open_zstd(file, "wb")
        self._is_empty = True

    def write(self, data: bytes) -> int:
        """Take some bytes; how many."""
        self._is_empty = False
        return int(self._packed.write(data))

    def close(self) -> None:
        """Write the end; the file below stays open for Scrapy."""
        self._packed.close()
        if self._is_empty:  # a file of no bytes is none for zstd
            self._is_empty = False
            self._file.write(NO_BYTES_IN_ZSTD)


def feed_options(uri: str, suffix: str) -> dict[str, Any]:
    """Scrapy's options of a feed by its address and its last suffix: the format, and how it is packed.

    Raises UsageError for a suffix that names no format.

    >>> feed_options("articles.csv", "csv")
    {'format': 'csv'}
    >>> feed_options("articles.jsonl.zst", "zst")
    {'format': 'jsonl', 'postprocessing': ['newsspider.exporters.packed.ZstdPlugin']}
    """
    if suffix in PACKINGS:
        inner = PurePath(uri).with_suffix("").suffix.removeprefix(".").lower()
        if inner not in FORMATS or inner in UNPACKABLE:
            raise UsageError(
                f"output {uri!r} names no format that can be packed; end it in .jsonl.{suffix} or .csv.{suffix}"
            )
        return {"format": inner, "postprocessing": [PACKINGS[suffix]], **_OPTIONS.get(suffix, {})}
    if suffix not in FORMATS:
        known = ", .".join(FORMATS)
        raise UsageError(f"output {uri!r} names no known format; end it in .{known}, or .jsonl.gz or .jsonl.zst")
    return {"format": suffix}


def completed_feeds(feeds: Mapping[Any, Any]) -> dict[Any, Any]:
    """Scrapy's feeds with those whose format is a packing (``-O articles.jsonl.gz``) taken apart."""
    return {
        uri: {**options, **feed_options(str(uri), options["format"])} if options.get("format") in PACKINGS else options
        for uri, options in feeds.items()
    }


_OPTIONS: Mapping[str, Mapping[str, Any]] = {"gz": {"gzip_compresslevel": 6}}
"""What a packing is told: gzip's level 9 takes twice the time of 6 for one per cent."""
