"""Frames: the flat tables in pandas, polars and Arrow, built piece by piece so that few articles are in memory as such."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from newsspider.items import Article
from newsspider.tables.extras import needed
from newsspider.tables.flat import TABLES, Column, Row, rows_of

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow

T = TypeVar("T")
AT_ONCE = 5_000
"""Articles whose rows become one piece of a frame."""


@dataclass(frozen=True, slots=True)
class Tables(Generic[T]):
    """The flat tables; each begins with ``id`` and ``revision``, by which they are joined."""

    articles: T
    """One row an article."""
    quotes: T
    """One row a quotation."""
    teasers: T
    """One row a promoted article."""
    weather: T
    """One row a place of a weather widget."""
    forecasts: T
    """One row a forecast day of a place."""

    def __repr__(self) -> str:
        sizes = ", ".join(f"{name}: {len(getattr(self, name))} rows" for name in TABLES)
        return f"<Tables of {sizes}>"


def pandas_frames(articles: Iterable[Article]) -> Tables[pandas.DataFrame]:
    """The tables as pandas frames; days are midnights without a time zone, moments are in UTC."""
    pandas = needed("pandas")
    text = "str" if int(pandas.__version__.partition(".")[0]) >= 3 else "object"
    kinds = {
        "text": text, "integer": "Int64", "number": "float64", "boolean": "boolean", "texts": "object", "day": "datetime64[us]",
        "moment": "datetime64[us, UTC]",
    }  # fmt: skip

    def made(columns: Sequence[Column], rows: list[Row]) -> Any:
        values = _by_column(columns, rows)
        return pandas.DataFrame(
            {
                column.name: pandas.Series(values[column.name], dtype=_plain_integer(column) or kinds[column.kind])
                for column in columns
            }
        )

    return _built(articles, made, lambda pieces: pandas.concat(pieces, ignore_index=True))


def polars_frames(articles: Iterable[Article]) -> Tables[polars.DataFrame]:
    """The tables as polars frames."""
    polars = needed("polars")
    kinds = {
        "text": polars.String, "integer": polars.Int64, "number": polars.Float64, "boolean": polars.Boolean,
        "texts": polars.List(polars.String), "day": polars.Date, "moment": polars.Datetime("us", "UTC"),
    }  # fmt: skip

    def made(columns: Sequence[Column], rows: list[Row]) -> Any:
        schema = {column.name: kinds[column.kind] for column in columns}
        return polars.DataFrame(_by_column(columns, rows), schema=schema)

    return _built(articles, made, polars.concat)


def arrow_tables(articles: Iterable[Article]) -> Tables[pyarrow.Table]:
    """The tables as Arrow tables, in chunks."""
    arrow = needed("pyarrow")
    kinds = {
        "text": arrow.string(), "integer": arrow.int64(), "number": arrow.float64(), "boolean": arrow.bool_(),
        "texts": arrow.list_(arrow.string()), "day": arrow.date32(), "moment": arrow.timestamp("us", "UTC"),
    }  # fmt: skip

    def made(columns: Sequence[Column], rows: list[Row]) -> Any:
        schema = arrow.schema([(column.name, kinds[column.kind]) for column in columns])
        return arrow.Table.from_pydict(_by_column(columns, rows), schema=schema)

    return _built(articles, made, arrow.concat_tables)


def _built(
    articles: Iterable[Article],
    made: Callable[[Sequence[Column], list[Row]], Any],
    joined: Callable[[list[Any]], Any],
) -> Tables[Any]:
    pieces: dict[str, list[Any]] = {name: [] for name in TABLES}
    for rows in _pieces(articles):
        for name, columns in TABLES.items():
            if rows[name] or not pieces[name]:
                pieces[name].append(made(columns, rows[name]))
    return Tables(**{name: joined(found) for name, found in pieces.items()})


def _pieces(articles: Iterable[Article]) -> Iterator[dict[str, list[Row]]]:
    """The rows of every so many articles; one piece without any where there are none."""
    source, is_first = iter(articles), True
    while True:
        rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        for article in islice(source, AT_ONCE):
            for name, found in rows_of(article).items():
                rows[name] += found
        if not rows["articles"] and not is_first:
            return
        yield rows
        is_first = False


def _by_column(columns: Sequence[Column], rows: list[Row]) -> dict[str, list[Any]]:
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    return {column.name: list(found) for column, found in zip(columns, values, strict=True)}


def _plain_integer(column: Column) -> str | None:
    """Numbers that no record lacks need no missing value."""
    return "int64" if column.kind == "integer" and column.name not in ("http_status", "rank") else None
