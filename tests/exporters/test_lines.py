import json
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.exporters.lines import safe_line, strict_line
from tests.e2e.running import ROOT, environment


@pytest.mark.parametrize(
    "value", ["plain", "\x85 and \u2028", "\\u0000 as text", "\N{PILE OF POO}", 1.5, None, [1, {"a": "b"}]]
)
def test_what_json_can_hold_comes_back_from_one_line(value: Any) -> None:
    line = strict_line({"key": value})

    assert line is not None
    assert json.loads(line) == {"key": value}
    assert len(line.decode().splitlines()) == 1


@pytest.mark.parametrize("value", ["\0", "\ud800", float("nan"), object()])
def test_what_json_cannot_hold_has_no_strict_line(value: Any) -> None:
    assert strict_line({"key": value}) is None


@given(st.dictionaries(st.text(), st.one_of(st.text(), st.floats(), st.binary())))
def test_a_safe_line_can_be_written_of_anything(record: dict[str, Any]) -> None:
    line = safe_line(record)

    assert isinstance(json.loads(line), dict)
    assert len(line.decode().splitlines()) == 1


def test_a_process_that_writes_lines_does_not_load_scrapy() -> None:
    code = "import sys, newsspider.spiders.apart; sys.exit('scrapy' in sys.modules or 'twisted' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), check=False)

    assert done.returncode == 0
