"""newsspider: a news crawler and article extractor; every value with its evidence."""

from newsspider.version import __version__

__all__ = ["__version__"]
