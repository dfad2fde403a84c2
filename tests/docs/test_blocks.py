"""The code blocks of a page, with their marks."""

from __future__ import annotations

import pytest

from docs.blocks import Block, commands, is_shown, read_blocks

PAGE = """Text.

```sh
make crawl
```

<!-- not run: it takes an hour -->
```sh
make all
```

<!-- a comment for people -->

<!-- exit code: 3 -->
```python
x = 1
```
<!-- file: a/sites.toml -->
```toml
[[site]]
```
<!-- output -->
```text
3 pages
```
"""


def test_blocks_are_read_with_their_kind_line_and_mark() -> None:
    assert read_blocks(PAGE) == (
        Block("sh", "make crawl\n", 3),
        Block("sh", "make all\n", 8, "not run", "it takes an hour"),
        Block("python", "x = 1\n", 15, "exit code", "3"),
        Block("toml", "[[site]]\n", 19, "file", "a/sites.toml"),
        Block("text", "3 pages\n", 23, "output"),
    )


def test_shell_and_python_run_unless_a_mark_says_otherwise() -> None:
    assert [block.runs for block in read_blocks(PAGE)] == [True, False, True, False, False]


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        ("not run", "line 2: <!-- not run: … --> needs a value"),
        ("file:", "needs a value"),
        ("skip: x", "'skip' is no mark"),
    ],
)
def test_a_wrong_mark_is_named(mark: str, message: str) -> None:
    with pytest.raises(ValueError, match=message.replace("…", ".")):
        read_blocks(f"<!-- {mark} -->\n```sh\nls\n```\n")


def test_commands_are_lines_without_their_comments() -> None:
    block = Block("sh", "a b   # why\n\nd \\\n  e   # why\n", 1)

    assert list(commands(block)) == ["a b", "d \\\n  e"]


@pytest.mark.parametrize(
    ("line", "output", "shown"),
    [
        ("43 articles", "  43   articles from 6 sites", True),
        ("… pages in … s", "12 pages in 3 s", True),
        ("a.c", "abc", False),
        ("a", "", False),
    ],
)
def test_a_line_of_a_page_is_looked_for_in_an_output(line: str, output: str, shown: bool) -> None:
    assert is_shown(line, output) is shown
