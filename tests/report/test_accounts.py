from pathlib import Path
from typing import Any

from newsspider.report.accounts import accounts_sections
from newsspider.report.findings import Findings, gather
from newsspider.report.runs import Run, run_of
from tests.report.states import written_state


def words_of(nodes: Any) -> list[str]:
    return [" ".join(part.strip() for part in node.itertext() if part.strip()) for node in nodes]


def test_a_run_adds_up_and_its_reasons_are_words() -> None:
    report = {
        "discovered": 5, "stored": 3, "refused": {"robots": 2}, "failed": {}, "exit_code": 0, "meaning": "all well",
        "started": "2025-11-04T08:00:00Z", "ended": "2025-11-04T08:01:05Z", "listings_failed": {"http_500": 1}, "alarms": ["x: date fell"],
    }  # fmt: skip

    (text,) = words_of(accounts_sections(Findings(runs=[run_of(report)])))

    assert "2025-11-04 08:00, 1 min 5 s: all well. 5 addresses discovered = 3 stored + 2 refused." in text
    assert "forbidden by robots.txt 2" in text
    assert "HTTP 500 1" in text
    assert "Has the site changed? x: date fell" in text


def test_a_state_shows_its_runs_and_fill_rates_over_time(tmp_path: Path) -> None:
    state, _ = written_state(tmp_path)

    latest, runs, known = words_of(accounts_sections(gather([state])))

    assert latest.startswith("The latest run")
    assert "3 runs." in runs
    assert "6 Nov 2025, stored: 2" in runs
    assert "6 addresses known to the state" in known
    assert "5 Nov 2025: 2 of 2 articles" in known


def test_runs_of_one_day_are_told_without_a_plot() -> None:
    run = run_of({"discovered": 1, "stored": 1, "started": "2025-11-04T08:00:00Z"})

    texts = words_of(accounts_sections(Findings(runs=[run, run])))

    assert "2 runs, 1 of them killed before the end." in texts[1]


def test_a_run_of_which_nothing_is_known_has_no_section_of_its_own() -> None:
    assert list(accounts_sections(Findings(runs=[Run()]))) == []
