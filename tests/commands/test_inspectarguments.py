import argparse

from newsspider.commands.inspectarguments import FIXTURES, add_arguments


def test_one_target_is_enough() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)

    found = parser.parse_args(["articles.jsonl"])

    assert vars(found) == {
        "target": "articles.jsonl", "text": False, "url": None, "pages": None, "fixtures": FIXTURES, "port": 0, "no_browser": False,
    }  # fmt: skip
