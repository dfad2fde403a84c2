"""newsspider: a news crawler and article extractor; clean records, each value with its evidence."""

from newsspider.extraction import Fetched, extract
from newsspider.items import Article
from newsspider.version import __version__

__all__ = ["Article", "Fetched", "__version__", "extract"]
