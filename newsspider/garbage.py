"""Python's collection of reference cycles, put off while one page is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collection_paused() -> Iterator[None]:
    """Hold the collector back: a page's objects live until its record goes, so that looking through them midway is in vain.

    A collector that was off stays off. Nothing is lost: what is unreachable is collected afterwards.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
