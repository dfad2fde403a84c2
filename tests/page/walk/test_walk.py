"""Which walk is in use."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsspider.page.walk.compiled import load_walk

SAY = "from newsspider.page import walk; print(walk.WALK)"


def test_the_environment_can_ask_for_the_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSSPIDER_PURE", "1")

    said = subprocess.run([sys.executable, "-c", SAY], capture_output=True, text=True, check=True).stdout

    assert said == "plain\n"


def test_without_a_wish_the_compiled_one_is_taken_if_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSSPIDER_PURE", raising=False)

    said = subprocess.run([sys.executable, "-c", SAY], capture_output=True, text=True, check=True).stdout

    assert said == ("compiled\n" if load_walk() else "plain\n")
