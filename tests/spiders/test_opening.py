import os
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.signalmanager import SignalManager

from newsspider.errors import UsageError
from newsspider.middlewares.downloads import ENDING
from newsspider.spiders.opening import open_state, open_workers
from newsspider.state.lock import BusyError, take_lock

SIGNALS = SignalManager()


def test_there_is_no_state_without_the_setting() -> None:
    assert open_state(Settings({"NEWSSPIDER_STATE": ""}), "technews") is None


def test_processes_that_extract_are_made_where_they_are_asked_for() -> None:
    workers = open_workers(Settings({"NEWSSPIDER_WORKERS": 2, "NEWSSPIDER_PAGE_DEADLINE": 7}), SIGNALS)

    assert workers is not None
    assert (len(workers.processes), workers.deadline_s) == (2, 7)
    assert all(worker.process.is_alive() for worker in workers.processes)
    workers.close()
    assert open_workers(Settings({"NEWSSPIDER_WORKERS": 0}), SIGNALS) is None


def test_processes_do_no_more_when_the_run_is_to_end_at_once() -> None:
    workers = open_workers(Settings({"NEWSSPIDER_WORKERS": 1}), SIGNALS)
    assert workers is not None

    SIGNALS.send_catch_log(ENDING)

    assert workers.is_over


@pytest.mark.parametrize(
    ("name", "stated"),
    [("NEWSSPIDER_WORKERS", "-1"), ("NEWSSPIDER_WORKERS", "two"), ("NEWSSPIDER_PAGE_DEADLINE", "nan")],
)
def test_a_number_of_processes_or_seconds_that_can_not_be_is_told(name: str, stated: str) -> None:
    with pytest.raises(UsageError, match=f"{name}='{stated}' can't be"):
        open_workers(Settings({"NEWSSPIDER_WORKERS": 2, name: stated}), SIGNALS)


def test_the_state_is_opened_with_the_output(tmp_path: Path) -> None:
    settings = Settings(
        {"NEWSSPIDER_STATE": str(tmp_path / "s.db"), "FEEDS": {str(tmp_path / "news.jsonl"): {"format": "jsonl"}}}
    )

    store = open_state(settings, "technews")

    assert store is not None
    assert store.outbox is not None
    assert (store.path, store.outbox.path) == (tmp_path / "s.db", tmp_path / "news.jsonl")
    store.close()


def test_a_lock_that_the_command_has_taken_is_used(tmp_path: Path) -> None:
    path = str(tmp_path / "s.db")
    lock = take_lock(path)

    store = open_state(Settings({"NEWSSPIDER_STATE": path, "NEWSSPIDER_LOCK": lock}), "technews")
    assert store is not None
    with pytest.raises(BusyError):
        open_state(Settings({"NEWSSPIDER_STATE": path}), "technews")
    store.close()

    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(lock)
