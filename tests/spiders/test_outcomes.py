import zlib
from gzip import BadGzipFile

import brotli  # type: ignore[import-untyped]
import pytest
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    NotSupported,
    ResponseDataLossError,
)
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from newsspider.middlewares.safety import Refusal
from newsspider.spiders.outcomes import Ending, ending_of

URL = "https://news.example/"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (Refusal("private_address"), Ending("refused", "private_address")),
        (HttpError(Response(URL, 404)), Ending("failed", "http_404")),
        (HttpError(Response(URL, 302, {"Location": "file:///etc/passwd"})), Ending("refused", "non_http")),
        (HttpError(Response(URL, 302, {"Location": "/a"})), Ending("failed", "http_302")),
        (NotSupported("ftp"), Ending("refused", "non_http")),
        (IgnoreRequest("Forbidden by robots.txt"), Ending("refused", "robots")),
        (IgnoreRequest("max redirections reached"), Ending("failed", "too_many_redirects")),
        (IgnoreRequest("Ignored response because its body exceeded DOWNLOAD_MAXSIZE"), Ending("failed", "too_large")),
        (IgnoreRequest("somebody's middleware"), Ending("refused", "ignored")),
        (DownloadTimeoutError(), Ending("failed", "timeout")),
        (CannotResolveHostError(), Ending("failed", "host_not_found")),
        (DownloadConnectionRefusedError(), Ending("failed", "connection_refused")),
        (DownloadCancelledError(), Ending("failed", "too_large")),
        (ResponseDataLossError(), Ending("failed", "cut_short")),
        (DownloadFailedError("SSL routines: certificate verify failed"), Ending("failed", "certificate_refused")),
        (DownloadFailedError("reset by peer"), Ending("failed", "connection_failed")),
        (BadGzipFile("Not a gzipped file"), Ending("failed", "not_unpacked")),
        (zlib.error(), Ending("failed", "not_unpacked")),
        (brotli.error(), Ending("failed", "not_unpacked")),
        (OSError("broken"), Ending("failed", "connection_failed")),
        (KeyError("x"), Ending("failed", "error_KeyError")),
    ],
)
def test_how_a_request_ended_has_an_outcome_and_a_reason(error: Exception, expected: Ending) -> None:
    assert ending_of(error) == expected
