import json
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.exitcodes import ExitCode
from newsspider.extensions.runrecord import as_text, run_record
from newsspider.extensions.verdict import OUTCOMES as COUNTED
from newsspider.report.runs import OUTCOMES, Run, read_run, run_of


def test_a_run_is_read_from_what_a_crawl_writes(tmp_path: Path) -> None:
    stats = {
        "newsspider/discovered": 5,
        "newsspider/stored": 3,
        "newsspider/refused/robots": 2,
        "newsspider/listings_failed/http_500": 1,
    }
    (tmp_path / "run.json").write_text(as_text(run_record(stats, ExitCode.OK, [], ["a fell"])), "utf-8")

    run = read_run(tmp_path / "run.json")

    assert (run.exit_code, run.meaning, run.discovered, run.alarms) == (0, "all well", 5, ("a fell",))
    assert (run.total("stored"), run.outcomes["refused"], run.listings) == (3, {"robots": 2}, {"http_500": 1})


def test_all_outcomes_of_the_accounting_are_known() -> None:
    assert ("stored", *COUNTED) == OUTCOMES


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"articles": 1}', "[" * 100_000])
def test_another_file_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(text)

    with pytest.raises(UsageError, match="is no report of a run; give the file"):
        read_run(tmp_path / "x.json")


def test_a_missing_file_is_told() -> None:
    with pytest.raises(UsageError, match="can't be read"):
        read_run(Path("nowhere.json"))


def test_values_of_another_type_are_left_out() -> None:
    strange = {
        "discovered": "5",
        "stored": [],
        "refused": {"a": "b", "c": 2},
        "failed": 7,
        "started": 5,
        "ended": "x",
        "alarms": "x",
    }

    run = run_of(json.loads(json.dumps(strange)))

    assert (run.discovered, run.total("stored"), run.outcomes["refused"], run.total("failed")) == (0, 0, {"c": 2}, 0)
    assert run.seconds is None


def test_a_run_that_has_not_ended_has_no_duration() -> None:
    assert Run().seconds is None
    assert run_of({"started": "2025-11-04T08:00:00Z", "ended": "2025-11-04T08:01:00Z"}).seconds == 60
