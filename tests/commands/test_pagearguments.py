import argparse

from newsspider.commands.pagearguments import add_arguments


def test_a_page_may_come_with_its_address_and_as_text() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)

    options = parser.parse_args(["page.txt", "--text", "--url", "https://news.example/"])

    assert (options.page, options.text, options.url) == ("page.txt", True, "https://news.example/")
