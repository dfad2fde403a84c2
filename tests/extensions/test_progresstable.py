import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from newsspider.discovery.plans import Plan
from newsspider.extensions.progresstable import progress_lines
from newsspider.extensions.sitecounts import SiteCounts


def drawn(columns: int, rows: int = 24, sites: int = 3) -> list[str]:
    console = Console(file=io.StringIO(), force_terminal=True, width=columns, height=rows, color_system="256")
    counts = SiteCounts(
        [Plan((f"https://site{number}.example/",), f"site{number} 港湾.example") for number in range(sites)], "x"
    )
    for number in range(sites):
        for page in range(1234):
            counts.watch(f"https://site{number}.example/{page}", "discovered")
        counts.watch(f"https://site{number}.example/1", "stored")
    return [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in progress_lines(counts, 65, console)]


@pytest.mark.parametrize("columns", [10, 20, 30, 40, 50, 60, 72, 80, 100, 120, 200])
def test_no_line_reaches_the_last_column(columns: int) -> None:
    assert max(cell_len(line) for line in drawn(columns)) < columns


@pytest.mark.parametrize("rows", [1, 5, 8, 12, 24, 50])
@pytest.mark.parametrize("sites", [1, 7, 300])
def test_the_table_leaves_room_in_any_window(rows: int, sites: int) -> None:
    assert len(drawn(80, rows, sites)) <= max(1, rows - 1)


def test_a_wide_window_shows_everything() -> None:
    lines = drawn(100)

    assert lines[0] == "1 min 5 s · 3 of 3,702 addresses"
    assert lines[1].split() == ["found", "fetched", "stored", "skipped", "failed", "a", "second"]
    assert lines[2].split()[:7] == ["site0", "港湾.example", "1,234", "·", "1", "·", "·"]
    assert lines[-1].split()[:4] == ["all", "3,702", "·", "3"]


def test_a_narrow_window_shows_what_matters() -> None:
    assert drawn(25) == ["3 of 3,702 · 3 stored ·…"]
    assert drawn(42)[1].split() == ["stored", "failed"]


def test_sites_without_room_are_told() -> None:
    assert drawn(80, 50, 300)[-2].split()[:4] == ["all", "370,200", "·", "300"]
    assert drawn(80, 50, 300)[-1].strip() == "… and 281 sites more"
