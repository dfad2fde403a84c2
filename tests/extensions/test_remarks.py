from newsspider.extensions.remarks import MOST_TRAPS, remarks


def test_a_run_of_which_there_is_nothing_to_remark_has_none() -> None:
    assert list(remarks({"newsspider/stored": 3})) == []


def test_traps_are_named_with_what_they_cost() -> None:
    lines = list(remarks({"newsspider/traps/a.example/shop?colour=…&size=…": 1200}))

    assert lines == ["  addresses without end, 1,200 of them left out: a.example/shop?colour=…&size=…"]


def test_of_many_traps_the_largest_are_named() -> None:
    lines = list(remarks({f"newsspider/traps/a.example/{n}/…": n for n in range(1, MOST_TRAPS + 3)}))

    assert lines[0].endswith(f"a.example/{MOST_TRAPS + 2}/…")
    assert lines[-1] == "  and 2 more such patterns, which --report names"


def test_records_that_wait_and_files_that_stay_are_told() -> None:
    lines = list(remarks({"newsspider/waiting/records": 7, "newsspider/kept_files//srv/articles.jsonl": 1}))

    assert lines == [
        "  7 records are safe in the state only; the next run that has room writes them to the file",
        "  /srv/articles.jsonl is as an earlier run left it",
    ]
