from pathlib import Path

from newsspider.state.articles import Record, Stored
from newsspider.state.store import open_store


def test_the_latest_revision_of_an_article_is_known_and_every_record_kept(tmp_path: Path) -> None:
    store = open_store(tmp_path / "state.db")
    before = store.articles.latest("x")
    for revision in (1, 2):
        store.articles.put("key", Record("x", revision, None, f"hash{revision}", None, b"{}\n"))

    assert (before, store.articles.latest("x")) == (None, Stored(2, "hash2"))
    assert store._database.rows("SELECT article, revision FROM records ORDER BY seq") == [("x", 1), ("x", 2)]
    store.close()
