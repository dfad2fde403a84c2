"""What pages say that their examples print is what they print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.outputs import PAGES, crawled, played

PAGE = """\
```python
word = "crane"
print(word, "  ")
```

<!-- output -->
```text
something else
```

```python
print(word * 2)
```
"""


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with crawled() as found:
        yield found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_printed_outputs_are_what_comes_out(page: Path, folder: Path) -> None:
    text = page.read_text("utf-8")

    assert text.count("<!-- output -->") > 3
    assert played(text, folder) == text, "run python -m docs.outputs"


def test_an_output_is_that_of_the_block_before_it(tmp_path: Path) -> None:
    assert played(PAGE, tmp_path) == PAGE.replace("something else", "crane")
