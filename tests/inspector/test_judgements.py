import json
from pathlib import Path
from typing import Any

import pytest

from newsspider.errors import UsageError
from newsspider.fixtures.folder import Expected, write_expected
from newsspider.inspector.judgements import NONE, decided, read_judgements, without
from tests.contracts.pages import FIXTURES

BODY = [{"text": "One"}, {"text": "Two"}]


def quote(block: int, **more: Any) -> dict[str, Any]:
    return {"text": "x", "block": block, "start": 0, "end": 1, **more}


@pytest.mark.parametrize("file", sorted(FIXTURES.glob("*/*/*/expected.json")), ids=lambda file: file.parent.name)
def test_a_file_that_is_read_and_written_is_the_same_to_the_byte(file: Path, tmp_path: Path) -> None:
    write_expected(read_judgements(file.parent), tmp_path)

    assert (tmp_path / "expected.json").read_bytes() == file.read_bytes()


def test_a_decision_is_by_hand_and_can_be_taken_back() -> None:
    judged = decided(NONE, "headline", "Crane", [])

    assert (judged.checked, judged.record) == ({"headline": "hand"}, {"headline": "Crane"})
    assert without(judged, "headline") == NONE


def test_new_fields_come_in_the_order_of_finding_and_others_stay(tmp_path: Path) -> None:
    (tmp_path / "expected.json").write_text(
        '{"url": "http://a.example/", "checked": {"own": "hand"}, "record": {"own": 1}}'
    )
    judged = decided(decided(read_judgements(tmp_path), "tags", [], []), "headline", "Crane", [])

    write_expected(judged, tmp_path)

    found = json.loads((tmp_path / "expected.json").read_text("utf-8"))
    assert (list(found), list(found["record"])) == (["url", "checked", "record"], ["own", "headline", "tags"])


def test_quotations_bring_their_body_and_leave_their_score() -> None:
    judged = decided(NONE, "quotes", [quote(1, score=0.9)], BODY)

    assert judged.record == {"body": BODY, "quotes": [quote(1)]}
    assert judged.checked == {"body": "machine", "quotes": "hand"}


def test_quotations_count_in_the_body_that_the_file_holds() -> None:
    old = Expected({"body": "hand"}, {"body": [{"text": "Two"}, {"text": "One"}]})

    judged = decided(old, "quotes", [quote(1, continued=[{"block": 0, "start": 0, "end": 1}])], BODY)

    assert judged.record["quotes"] == [quote(0, continued=[{"block": 1, "start": 0, "end": 1}])]


@pytest.mark.parametrize("block", [0, 7, -1])
def test_a_quotation_outside_of_that_body_is_refused(block: int) -> None:
    old = Expected({"body": "hand"}, {"body": [{"text": "Two"}]})

    with pytest.raises(UsageError, match="decide on body first"):
        decided(old, "quotes", [quote(block)], BODY)


def test_a_new_body_moves_the_quotations_or_drops_them() -> None:
    old = Expected({"body": "hand", "quotes": "hand"}, {"body": BODY, "quotes": [quote(1)]})

    moved = decided(old, "body", [{"text": "Two"}], [])
    dropped = decided(old, "body", [{"text": "One"}], [])

    assert moved.record["quotes"] == [quote(0)]
    assert "quotes" not in dropped.record
    assert "quotes" not in dropped.checked


@pytest.mark.parametrize("text", ["", "{", "[]", '{"checked": {}}', '{"checked": 1, "record": {}}', "[" * 100_000])
def test_a_file_that_is_no_expectation_is_never_written_over(text: str, tmp_path: Path) -> None:
    (tmp_path / "expected.json").write_text(text)

    with pytest.raises(UsageError, match=r"expected\.json.*(is no JSON|needs checked and record)"):
        read_judgements(tmp_path)


def test_a_folder_that_can_not_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written"):
        write_expected(NONE, tmp_path / "none")
    assert list(tmp_path.iterdir()) == []


def test_a_page_without_a_folder_is_not_judged() -> None:
    assert read_judgements(None) == NONE
