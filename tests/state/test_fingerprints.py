from pathlib import Path

from newsspider.state.store import open_store

HIGH = (1 << 64) - 1


def test_articles_that_share_a_band_are_found_with_their_fingerprints(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    store.fingerprints.put("a", HIGH, [(0, 1), (1, 7)])
    store.fingerprints.put("b", 5, [(0, 2), (1, 7)])

    assert store.fingerprints.alike([(0, 1)]) == {"a": HIGH}
    assert store.fingerprints.alike([(1, 7)]) == {"a": HIGH, "b": 5}
    assert store.fingerprints.alike([(2, 7)]) == {}
    store.close()


def test_a_revision_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    store.fingerprints.put("a", 1, [(0, 1)])
    store.fingerprints.put("a", 2, [(0, 2)])

    assert store.fingerprints.alike([(0, 1), (0, 2)]) == {"a": 2}
    store.close()
