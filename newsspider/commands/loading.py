"""Loading: what a crawl needs is brought in as quickly as it can be, for a run every few minutes starts anew."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Look for no garbage while modules are loaded, which leave none, and never again among what they made."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
