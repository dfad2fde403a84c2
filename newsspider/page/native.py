"""Compiled modules, where they were built when newsspider was installed; each has a twin in plain Python."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any


def load_native(name: str, version: int) -> Any:
    """A compiled module; None where it is not built, is of another version, or NEWSSPIDER_PURE=1 asks for plain Python."""
    if os.environ.get("NEWSSPIDER_PURE") == "1":
        return None
    try:
        module = import_module(name)
    except (ImportError, ValueError):
        return None
    return module if getattr(module, "VERSION", None) == version else None
