import gzip
import tracemalloc
from pathlib import Path

import pytest

from newsspider.errors import UsageError
from newsspider.report.findings import MOST_TROUBLES, gather
from tests.report.records import record, written
from tests.report.states import written_state


def test_files_are_counted_together(tmp_path: Path) -> None:
    first, second = (
        written(tmp_path / "a.jsonl", record(1), "broken"),
        written(tmp_path / "b.jsonl", record(1), record(2)),
    )

    found = gather([first, second])

    assert found.tallies.articles == 2
    assert (found.broken, [trouble.line for trouble in found.troubles]) == (1, [2])


def test_a_state_leads_to_its_output(tmp_path: Path) -> None:
    state, output = written_state(tmp_path)

    found = gather([state])

    assert (found.files, found.missing, found.tallies.articles, len(found.runs)) == ([output], [], 6, 3)


def test_a_state_whose_output_is_gone_still_knows_sites_and_days(tmp_path: Path) -> None:
    state, output = written_state(tmp_path)
    output.unlink()

    found = gather([state])

    assert (found.missing, found.tallies.articles, found.tallies.quotes) == ([output], 6, 0)
    assert sum(sum(site.days.values()) for _, site in found.tallies.sites.top()) == 6


def test_many_broken_lines_are_counted_and_some_are_named(tmp_path: Path) -> None:
    found = gather([written(tmp_path / "a.jsonl", *["x"] * 200)])

    assert (found.broken, len(found.troubles)) == (200, MOST_TROUBLES)


def test_other_kinds_of_files_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("schema_version,id\n1.0,x\n")
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"schema_version,id\n1.0,x\n"))

    with pytest.raises(UsageError, match="is CSV; give records as"):
        gather([tmp_path / "a.csv"])
    with pytest.raises(UsageError, match="is CSV; give records as"):
        gather([tmp_path / "a.csv.gz"])
    with pytest.raises(UsageError, match="can't be read"):
        gather([tmp_path / "nowhere"])
    with pytest.raises(UsageError, match="can't be read"):
        gather([tmp_path])


def test_records_are_not_kept(tmp_path: Path) -> None:
    peaks = []
    for number in (20, 200):
        file = written(tmp_path / f"{number}.jsonl", *(record(each, text="x" * 50_000) for each in range(number)))
        tracemalloc.start()
        gather([file])
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] - peaks[0] < 1_000_000
