"""The version."""

from __future__ import annotations

from importlib.metadata import version

import newsspider


def test_the_installed_version_is_the_one_that_the_package_names() -> None:
    assert newsspider.__version__ == version("newsspider")
