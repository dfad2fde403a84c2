"""Parquet: whole records, one a row; what the record nests is nested in the columns too, and evidence is a map."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator, Mapping
from functools import cache
from typing import IO, Any

from newsspider.errors import RecordError
from newsspider.items import SCHEMA_VERSION, Article
from newsspider.tables.extras import needed

ROWS_AT_ONCE = 1_000
"""Records of one row group: so many are in memory while a file is written."""
READ_AT_ONCE = 200
LARGEST = 2**63 - 1
"""The largest whole number that a column can hold."""
MAPS = tuple(name for name, hint in typing.get_type_hints(Article).items() if typing.get_origin(hint) is Mapping)


class ParquetWriter:
    """Writes records into a file, which can be read when it is closed and not before."""

    def __init__(self, file: IO[bytes]) -> None:
        self._arrow = needed("pyarrow")
        self._writer = needed("pyarrow.parquet").ParquetWriter(file, schema(), compression="zstd")
        self._waiting: list[dict[str, Any]] = []

    def add(self, record: dict[str, Any]) -> None:
        """Take a record, whose texts hold no halves of surrogate pairs."""
        self._waiting.append(record)
        if len(self._waiting) >= ROWS_AT_ONCE:
            self._flush()

    def close(self) -> None:
        """Write what is waiting, and the end."""
        try:
            self._flush()
        finally:
            self._writer.close()

    def _flush(self) -> None:
        rows, self._waiting = self._waiting, []
        if not rows:
            return
        try:
            table = self._arrow.Table.from_pylist(rows, schema())
        except (OverflowError, self._arrow.ArrowInvalid):  # a width of 40 digits
            table = self._arrow.Table.from_pylist([_bounded(row) for row in rows], schema())
        self._writer.write_table(table)


def read_rows(name: str) -> Iterator[dict[str, Any]]:
    """The records of a file as plain data, a few in memory at a time; raises RecordError for a file that is torn."""
    arrow, parquet = needed("pyarrow"), needed("pyarrow.parquet")
    try:
        with parquet.ParquetFile(name) as file:
            batches = file.iter_batches(batch_size=READ_AT_ONCE) if file.num_row_groups else ()
            for batch in batches:
                for row in batch.to_pylist():
                    for key in MAPS:
                        if isinstance(row.get(key), list):
                            row[key] = dict(row[key])
                    yield row
    except (arrow.ArrowException, OSError) as error:
        raise RecordError(f"no whole Parquet file ({error})") from None


@cache
def schema() -> Any:
    """The Arrow schema of a record."""
    arrow = needed("pyarrow")
    hints = typing.get_type_hints(Article)
    return arrow.schema(
        [(field.name, _type(hints[field.name])) for field in dataclasses.fields(Article)],
        metadata={"newsspider.schema_version": SCHEMA_VERSION},
    )


def _type(hint: Any) -> Any:
    arrow = needed("pyarrow")
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        hints = typing.get_type_hints(hint)
        return arrow.struct([(field.name, _type(hints[field.name])) for field in dataclasses.fields(hint)])
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return arrow.list_(_type(arguments[0]))
    if origin is Mapping:
        return arrow.map_(arrow.string(), _type(arguments[1]))
    if origin in (types.UnionType, typing.Union):
        return _type(next(argument for argument in arguments if argument is not type(None)))
    return {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_()}[hint]


def _bounded(value: Any) -> Any:
    """The value without numbers that no column can hold."""
    if isinstance(value, dict):
        return {key: _bounded(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_bounded(entry) for entry in value]
    return None if isinstance(value, int) and abs(value) > LARGEST else value
