"""Loading: records from files, as a stream of articles or as flat tables."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from newsspider.errors import RecordError, UsageError
from newsspider.items import Article
from newsspider.tables.restore import article_of
from newsspider.tables.sources import Pattern, Placed, find_files, is_stream, read_records

if TYPE_CHECKING:
    import pandas  # type: ignore[import-untyped]
    import polars
    import pyarrow

    from newsspider.tables.frames import Tables

UNSEEN: dict[str, Any] = {"body": [], "links": [], "evidence": {}}
"""Keys that no flat table shows: not restored for them."""


class BrokenRecordWarning(UserWarning):
    """A record that could not be read was left out."""


def load(*patterns: Pattern, broken: Literal["raise", "warn"] = "raise") -> Records:
    """The records of files: ``for article in load("articles*.jsonl*")``, ``load("articles.parquet").to_pandas()``.

    A pattern is a path, or one with ``*``, ``?``, ``[…]`` and ``**``; ``-`` is standard input. What a file holds (JSON Lines,
    JSON, Parquet; packed with gzip or Zstandard) is seen from its first bytes. Raises UsageError at once where a pattern
    matches nothing, and RecordError, naming file and line, when a record can't be read; with ``broken="warn"`` such a
    record is left out with a warning.
    """
    if broken not in ("raise", "warn"):
        raise UsageError(f"broken={broken!r}; write 'raise' or 'warn'")
    return Records(find_files(patterns), broken=broken)


class Records:
    """The records of files, read anew each time they are asked for, one in memory at a time."""

    def __init__(self, files: tuple[str, ...], *, broken: str = "raise", only_latest: bool = False) -> None:
        self.files = files
        self._broken = broken
        self._only_latest = only_latest
        self._is_spent = False

    def __iter__(self) -> Iterator[Article]:
        """Every article, in the order of the files."""
        for placed in self._placed():
            article = self._restored(placed, placed.record)
            if article is not None:
                yield article

    def __repr__(self) -> str:
        return (
            f"<Records of {len(self.files)} files: {', '.join(self.files[:3])}{', …' if len(self.files) > 3 else ''}>"
        )

    def latest(self) -> Records:
        """The same without superseded revisions: of each ``id`` the highest revision, of equal ones the last fetched."""
        return Records(self.files, broken=self._broken, only_latest=True)

    def to_pandas(self) -> Tables[pandas.DataFrame]:
        """Flat tables as pandas frames: ``.articles``, ``.quotes``, ``.teasers``, ``.weather``, ``.forecasts``."""
        from newsspider.tables.frames import pandas_frames

        return pandas_frames(self._light())

    def to_polars(self) -> Tables[polars.DataFrame]:
        """The same as polars frames."""
        from newsspider.tables.frames import polars_frames

        return polars_frames(self._light())

    def to_arrow(self) -> Tables[pyarrow.Table]:
        """The same as Arrow tables."""
        from newsspider.tables.frames import arrow_tables

        return arrow_tables(self._light())

    def _light(self) -> Iterator[Article]:
        """The articles without what no flat table shows."""
        for placed in self._placed():
            record = {**placed.record, **UNSEEN} if isinstance(placed.record, dict) else placed.record
            article = self._restored(placed, record)
            if article is not None:
                yield article

    def _placed(self) -> Iterator[Placed]:
        if not self._only_latest:
            yield from self._all(self._tell)
            return
        last: dict[Any, tuple[Any, ...]] = {}
        for number, placed in enumerate(self._all(_say_nothing)):
            key, rank = _rank(placed.record, number)
            last[key] = max(last.get(key, rank), rank)
        kept = {rank[-1] for rank in last.values()}
        yield from (placed for number, placed in enumerate(self._all(self._tell)) if number in kept)

    def _all(self, tell: Any) -> Iterator[Placed]:
        if any(is_stream(name) for name in self.files):
            if self._is_spent or self._only_latest:
                raise UsageError("standard input and pipes can be read once only; save them as files first")
            self._is_spent = True
        for name in self.files:
            for placed in read_records(name):
                if placed.error is None:
                    yield placed
                else:
                    tell(placed, placed.error)

    def _restored(self, placed: Placed, record: Any) -> Article | None:
        try:
            return article_of(record)
        except RecordError as error:
            self._tell(placed, str(error))
            return None

    def _tell(self, placed: Placed, problem: str) -> None:
        message = f"{placed.place}: {problem}"
        if self._broken == "raise":
            raise RecordError(message)
        warnings.warn(f"{message}; left out", BrokenRecordWarning, stacklevel=2)


def _say_nothing(placed: Placed, problem: str) -> None:
    """What a first look over the files says of broken records."""


def _rank(record: Any, number: int) -> tuple[Any, tuple[Any, ...]]:
    """An article's id, and what its revisions are compared by; a record that is none of ours stands alone."""
    known = record if isinstance(record, dict) else {}
    if not isinstance(known.get("id"), str) or not isinstance(known.get("revision"), int):
        return number, (number,)
    return record["id"], (record["revision"], str(record.get("fetched_at") or ""), number)
