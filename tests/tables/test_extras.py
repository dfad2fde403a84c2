"""What is missing is told with the command that brings it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from newsspider.errors import MissingExtraError
from newsspider.tables.extras import EXTRA_OF, needed
from tests.contracts.pages import ROOT


@pytest.mark.parametrize(("package", "extra"), EXTRA_OF.items())
def test_a_missing_package_is_told_with_its_extra(package: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)

    with pytest.raises(
        MissingExtraError, match=rf"{package} is not installed; run: pip install 'newsspider\[{extra}\]'"
    ):
        needed(package)
    assert f"\n{extra} = [" in (ROOT / "pyproject.toml").read_text("utf-8")


def test_a_package_that_is_broken_itself_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "crippled.py").write_text("import not_there_either")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="not_there_either"):
        needed("crippled")
