"""Extras: packages that only some need, imported when they are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from newsspider.errors import MissingExtraError

EXTRA_OF = {"pandas": "pandas", "polars": "polars", "pyarrow": "parquet"}
"""Packages, and the extra of newsspider that brings each."""


def needed(module: str) -> Any:
    """A module of an extra; raises MissingExtraError, with the command that installs it, where it is not there."""
    package = module.partition(".")[0]
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != package:
            raise
        extra = EXTRA_OF[package]
        raise MissingExtraError(
            f"{package} is not installed; run: pip install 'newsspider[{extra}]'", name=package
        ) from None
