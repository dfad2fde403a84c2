import json
from datetime import UTC, datetime
from pathlib import Path

from newsspider.exitcodes import ExitCode
from newsspider.extensions.runrecord import as_text, run_record, write_report

STATS = {
    "newsspider/discovered": 4,
    "newsspider/stored": 1,
    "newsspider/refused/robots": 2,
    "newsspider/unchanged/not_due": 1,
    "newsspider/stored_by_site/News": 1,
    "start_time": datetime(2025, 11, 4, 8, tzinfo=UTC),
    "finish_reason": "finished",
}


def test_a_report_holds_every_outcome_with_its_reasons() -> None:
    record = run_record(STATS, ExitCode.OK, ["articles.jsonl"], ["News: authors"])

    ends = sum(sum(record[name].values()) for name in ("unchanged", "duplicate", "refused", "failed", "pending"))
    assert record["discovered"] == record["stored"] + ends
    assert (record["refused"], record["balanced"], record["exit_code"]) == ({"robots": 2}, True, 0)
    assert (record["started"], record["ended"]) == ("2025-11-04T08:00:00+00:00", None)
    assert (record["alarms"], record["files"]) == (["News: authors"], ["articles.jsonl"])


def test_a_report_is_put_in_its_place_wholly(tmp_path: Path) -> None:
    path = tmp_path / "reports" / "report.json"

    write_report(path, as_text({"a": "é"}))

    assert json.loads(path.read_text("utf-8")) == {"a": "é"}
    assert [file.name for file in path.parent.iterdir()] == ["report.json"]
