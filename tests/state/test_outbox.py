"""The output after a crash: whatever its last bytes are, the next run makes it whole."""

from pathlib import Path

import pytest

from newsspider.state.articles import Record
from newsspider.state.outbox import KEPT_LINES, Mended
from newsspider.state.store import Store, open_store

LINES = [f'{{"id": "{name}", "text": "é{name * 4}"}}\n'.encode() for name in "abcde"]
WHOLE = b"".join(LINES)


class Place:
    """A state with its output."""

    def __init__(self, folder: Path) -> None:
        self.state, self.output = folder / "state.db", folder / "articles.jsonl"

    def open(self) -> Store:
        return open_store(self.state, self.output)


def put(store: Store, lines: list[bytes]) -> None:
    for line in lines:
        store.articles.put(line.decode(), Record(line.decode(), 1, None, "hash", None, line))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path)
    store = found.open()
    put(store, LINES)
    store.commit()
    store.commit()  # notes what was written
    store.close()
    return found


def test_a_file_cut_at_any_byte_of_its_last_three_records_is_made_whole(place: Place) -> None:
    for size in range(len(WHOLE) - len(b"".join(LINES[2:])), len(WHOLE)):
        place.output.write_bytes(WHOLE[:size])

        place.open().close()

        assert place.output.read_bytes() == WHOLE, size


def test_lines_that_a_crash_left_unnoted_are_written_once(tmp_path: Path) -> None:
    place = Place(tmp_path)
    store = place.open()
    put(store, LINES)
    assert store._database.commit()
    store.close()
    crashed = place.state.read_bytes()
    for size in range(len(WHOLE) + 1):
        place.state.write_bytes(crashed)
        place.output.write_bytes(WHOLE[:size])

        place.open().close()

        assert place.output.read_bytes() == WHOLE, size


def test_what_somebody_else_appended_is_kept(place: Place) -> None:
    with place.output.open("ab") as file:
        file.write(b'{"id": "theirs"}\n{"id": "th')
    store = place.open()
    put(store, [b'{"id": "f"}\n'])
    store.commit()
    store.close()

    assert store.mended == Mended(cut_bytes=len('{"id": "th'))
    assert place.output.read_bytes() == WHOLE + b'{"id": "theirs"}\n{"id": "f"}\n'


def test_a_file_that_was_there_before_the_state_goes_on_after_its_last_whole_line(tmp_path: Path) -> None:
    for old, kept in ((b'{"a": 1}\n{"b"', b'{"a": 1}\n'), (b'{"a": 1}', b'{"a": 1}\n'), (b"\0\0\0", b"")):
        place = Place(tmp_path / str(len(old)))
        place.state.parent.mkdir()
        place.output.write_bytes(old)
        store = place.open()
        put(store, LINES)
        store.commit()
        store.close()

        assert place.output.read_bytes() == kept + WHOLE


def test_a_file_that_was_moved_away_is_begun_anew_without_repeating(place: Place) -> None:
    place.output.rename(place.output.with_suffix(".old"))
    store = place.open()
    put(store, [b'{"id": "f"}\n'])
    store.commit()
    store.close()

    assert place.output.read_bytes() == b'{"id": "f"}\n'


def test_each_record_is_in_one_output_when_the_output_changes(place: Place) -> None:
    store = place.open()
    put(store, [b'{"id": "f"}\n'])
    store._database.commit()  # killed before the line was written
    store.close()
    place.output = place.output.with_name("tomorrow.jsonl")

    place.open().close()

    assert place.output.read_bytes() == b'{"id": "f"}\n'


def test_lines_are_kept_until_they_are_surely_written(tmp_path: Path) -> None:
    place = Place(tmp_path)
    store = place.open()
    put(store, [f'{{"id": {number}}}\n'.encode() for number in range(KEPT_LINES + 5)])
    store.commit()
    store.commit()
    kept = store._database.rows("SELECT count(*) FROM records WHERE line IS NOT NULL")
    store.close()
    place.output.write_bytes(b"")

    store = place.open()

    assert kept == [(KEPT_LINES,)]
    assert (store.mended.restored, store.mended.lost) == (KEPT_LINES, 5)
    store.close()


def test_a_file_that_can_not_be_written_is_a_trouble_of_the_store(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db", Path("/dev/full"))
    put(store, LINES)
    store.commit()
    store.commit()

    assert store.trouble == "disk_full"
    store.close()
