import argparse

from newsspider.commands.reportarguments import add_arguments


def test_several_files_and_run_reports_may_be_given() -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)

    options = parser.parse_args(["a.jsonl", "s.sqlite", "--run-report", "x.json", "--run-report", "y.json"])

    assert (options.files, options.run_report, options.output) == (
        ["a.jsonl", "s.sqlite"],
        ["x.json", "y.json"],
        "report.html",
    )
