"""newsspider: a news crawler and article extractor; clean records, each value with its evidence."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsspider.version import __version__

if TYPE_CHECKING:
    from newsspider.extraction import Fetched, extract
    from newsspider.items import Article
    from newsspider.tables.load import load

__all__ = ["Article", "Fetched", "__version__", "extract", "load"]

_HOMES = {
    "Article": "newsspider.items",
    "Fetched": "newsspider.extraction",
    "extract": "newsspider.extraction",
    "load": "newsspider.tables.load",
}
"""Names that are imported when they are first asked for: a run that finds another at work is to say so at once."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
