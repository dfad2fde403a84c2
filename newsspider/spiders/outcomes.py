"""How a request ended, as the accounting's outcome and reason."""

from __future__ import annotations

from dataclasses import dataclass

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    NotSupported,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.spidermiddlewares.httperror import HttpError

from newsspider.discovery.ledger import FAILED, REFUSED
from newsspider.middlewares.downloads import Ended
from newsspider.middlewares.safety import Refusal
from newsspider.page import urls

REASONS: tuple[tuple[type[Exception], str], ...] = (
    (DownloadTimeoutError, "timeout"),
    (CannotResolveHostError, "host_not_found"),
    (DownloadConnectionRefusedError, "connection_refused"),
    (DownloadCancelledError, "too_large"),
    (ResponseDataLossError, "cut_short"),
)
"""Download errors and their names; the first that fits."""
INTERRUPTED = "interrupted"
IGNORED = {
    "Forbidden by robots.txt": (REFUSED, "robots"),
    "max redirections reached": (FAILED, "too_many_redirects"),
}
"""What Scrapy's own middlewares say when they ignore a request."""


@dataclass(frozen=True, slots=True)
class Ending:
    """An outcome of the ledger with its reason."""

    outcome: str
    reason: str


def ending_of(error: BaseException | None) -> Ending:
    """How a failed request counts."""
    if isinstance(error, Refusal):
        return Ending(REFUSED, error.reason)
    if isinstance(error, Ended):
        return Ending(FAILED, INTERRUPTED)
    if isinstance(error, HttpError):
        return _of_status(error)
    if isinstance(error, (NotSupported, UnsupportedURLSchemeError)):
        return Ending(REFUSED, "non_http")
    if isinstance(error, IgnoreRequest):
        return _of_ignored(str(error))
    for kind, reason in REASONS:
        if isinstance(error, kind):
            return Ending(FAILED, reason)
    return Ending(FAILED, "not_unpacked") if _is_of_unpacking(error) else _of_connection(error)


def _is_of_unpacking(error: BaseException | None) -> bool:
    """Whether gzip, deflate, Brotli or Zstandard could make nothing of a body; their errors have no common kind."""
    kind = type(error)
    return any(name in f"{kind.__module__}.{kind.__name__}".lower() for name in ("gzip", "zlib", "brotli", "zstd"))


def _of_status(error: HttpError) -> Ending:
    response = error.response
    location = response.headers.get("Location")
    redirects = 300 <= response.status < 400 and location is not None
    if redirects and urls.absolute(response.url, (location or b"").decode("latin-1")) is None:
        return Ending(REFUSED, "non_http")
    return Ending(FAILED, f"http_{response.status}")


def _of_ignored(message: str) -> Ending:
    if "DOWNLOAD_MAXSIZE" in message:
        return Ending(FAILED, "too_large")
    outcome, reason = IGNORED.get(message, (REFUSED, "ignored"))
    return Ending(outcome, reason)


def _of_connection(error: BaseException | None) -> Ending:
    if isinstance(error, DownloadFailedError) and ("certificate" in str(error).lower() or "ssl" in str(error).lower()):
        return Ending(FAILED, "certificate_refused")
    if isinstance(error, (DownloadFailedError, OSError)):
        return Ending(FAILED, "connection_failed")
    return Ending(FAILED, f"error_{type(error).__name__}")
