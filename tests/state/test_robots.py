from pathlib import Path

from newsspider.state.robots import KeptRobots
from newsspider.state.store import open_store
from tests.state.clocks import FakeClock

ORIGIN, RULES = "https://news.example", KeptRobots(200, b"User-agent: *\nDisallow: /x")


def test_a_robots_txt_holds_for_a_day(tmp_path: Path) -> None:
    clock = FakeClock()
    store = open_store(tmp_path / "state.db", clock=clock)
    before = store.robots.get(ORIGIN)
    store.robots.put(ORIGIN, RULES)

    clock.move(hours=23)
    assert (before, store.robots.get(ORIGIN)) == (None, RULES)
    clock.move(hours=2)
    assert store.robots.get(ORIGIN) is None
    store.close()
