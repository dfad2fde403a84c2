"""Outputs: which of a crawl's feeds the state writes itself, and what ``%(day)s`` in a file's name stands for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from scrapy import Spider
from scrapy.extensions.feedexport import apply_uri_params
from scrapy.settings import BaseSettings

from newsspider.errors import MissingExtraError, UsageError
from newsspider.exporters import FORMATS
from newsspider.state.moments import today
from newsspider.tables.extras import needed
from newsspider.tables.sqlite import check_database

JSON_LINES = tuple(name for name, path in FORMATS.items() if path.endswith("JsonLinesExporter"))
"""Formats and suffixes of JSON Lines."""


def uri_params(params: dict[str, Any], spider: Spider) -> dict[str, Any]:
    """Scrapy's parameters of a feed's name, and ``day`` (UTC, as 2025-11-04)."""
    return {**params, "day": today()}


def state_output(settings: BaseSettings, name: str) -> Path | None:
    """The JSON Lines file that a run with a state writes; None where there is none, or no state.

    Raises UsageError for two of them: each record is written once.
    """
    found = [uri for uri, options in settings.getdict("FEEDS").items() if _is_of_state(settings, str(uri), options)]
    if len(found) > 1:
        raise UsageError(
            f"outputs {str(found[0])!r} and {str(found[1])!r}: with a state there can be one JSON Lines file"
        )
    return _path(apply_uri_params(str(found[0]), {**uri_times(), "name": name})) if found else None


def other_feeds(settings: BaseSettings) -> dict[Any, Any]:
    """The feeds that Scrapy writes."""
    return {
        uri: options
        for uri, options in settings.getdict("FEEDS").items()
        if not _is_of_state(settings, str(uri), options)
    }


def uri_times() -> dict[str, str]:
    """What a file's name may say of the time: ``day`` and ``time``."""
    return {"day": today(), "time": f"{datetime.now(UTC):%Y-%m-%dT%H-%M-%S+00-00}"}


def check_format(path: Path, options: Mapping[str, Any]) -> None:
    """Raise UsageError for a file that an exporter would only find out about later, or ruin: by its feed's options."""
    kind = options.get("format")
    if kind == "parquet":
        try:
            needed("pyarrow")
        except MissingExtraError as error:
            raise UsageError(f"output {str(path)!r}: {error}") from None
        if not options.get("overwrite") and path.is_file() and path.stat().st_size:
            raise UsageError(
                f"output {str(path)!r} is there, and Parquet can't be added to; replace it with -O, or name another"
            )
    if kind in ("sqlite", "db"):
        check_database(path)


def _is_of_state(settings: BaseSettings, uri: str, options: Mapping[str, Any]) -> bool:
    is_file = urlsplit(uri).scheme in ("", "file")
    is_plain = options.get("format") in JSON_LINES and not options.get("postprocessing")
    return bool(settings.get("NEWSSPIDER_STATE")) and is_file and is_plain


def _path(uri: str) -> Path:
    parts = urlsplit(uri)
    return Path(unquote(parts.path)) if parts.scheme else Path(uri)
