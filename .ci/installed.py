"""Compares what the installed package gave with and without its compiled parts; mypy reads it against the installed types."""

import json
import sys
from importlib.util import find_spec
from pathlib import Path

import newsspider
from newsspider import Article, Fetched, extract

CHANGING = ("fetched_at",)


def records(file: str) -> dict[str, dict[str, object]]:
    """The records of a file by address, without what differs from run to run."""
    read: list[dict[str, object]] = [json.loads(line) for line in Path(file).read_bytes().splitlines()]
    return {str(each["url"]): {key: value for key, value in each.items() if key not in CHANGING} for each in read}


def main(expected: str, compiled: str, pure: str) -> None:
    """Stop with a message where something is amiss."""
    one, other = records(compiled), records(pure)
    article: Article = extract("<h1>Harbour gets a crane</h1>", "https://news.example/a", fetched=Fetched())
    headline: str | None = article.headline
    assert "site-packages" in str(newsspider.__file__), newsspider.__file__
    assert headline == "Harbour gets a crane"
    assert find_spec("newsspider.page.walk._walk") is None, "the second install was to have no compiler"
    assert len(one) == int(expected), f"{len(one)} records; the demo sites have {expected} articles"
    assert one == other, "the records differ without the compiled parts"
    print(f"packages: {expected} records each, with and without a compiler; {newsspider.__version__} is typed")


if __name__ == "__main__":
    main(*sys.argv[1:])
