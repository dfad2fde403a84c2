"""newsspider: a news crawler and article extractor; clean records, each value with its evidence."""

from typing import TYPE_CHECKING, Any

from newsspider.extraction import Fetched, extract
from newsspider.items import Article
from newsspider.version import __version__

if TYPE_CHECKING:
    from newsspider.tables.load import load

__all__ = ["Article", "Fetched", "__version__", "extract", "load"]


def __getattr__(name: str) -> Any:
    """``load``, imported when it is first asked for: a crawl never needs it."""
    if name != "load":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from newsspider.tables.load import load

    return load
