import pytest

from newsspider.exitcodes import ExitCode
from newsspider.extensions.verdict import is_balanced, judge, reasons


def stats(**counts: int) -> dict[str, int]:
    return {f"newsspider/{name.replace('__', '/')}": count for name, count in counts.items()}


@pytest.mark.parametrize(
    ("counts", "reason", "expected"),
    [
        (stats(discovered=2, stored=1, refused__robots=1), "finished", ExitCode.OK),
        (stats(discovered=1, failed__http_404=1), "finished", ExitCode.NOTHING_STORED),
        (stats(discovered=0), "finished", ExitCode.NOTHING_STORED),
        (stats(discovered=1, refused__too_old=1), "finished", ExitCode.OK),
        (stats(discovered=1, duplicate__same_article=1), "finished", ExitCode.OK),
        (stats(discovered=1, stored=1), "shutdown", ExitCode.INTERRUPTED),
        (stats(discovered=1, unchanged__not_due=1), "finished", ExitCode.OK),
        (stats(discovered=1, stored=1, alarms__x=1), "finished", ExitCode.OK),
        (stats(discovered=1, stored=1, alarms__x=1, strict=1), "finished", ExitCode.LAYOUT_BROKEN),
        (stats(discovered=1, stored=1, too_many_failures=1), "finished", ExitCode.TOO_MANY_FAILURES),
        (stats(discovered=0, listings_unchanged=1), "finished", ExitCode.OK),
        (stats(discovered=2, stored=1, pending__interrupted=1), "shutdown", ExitCode.INTERRUPTED),
        (stats(discovered=2, stored=1, pending__disk_full=1), "disk_full", ExitCode.DISK_FULL),
        (stats(discovered=1, pending__state_unwritable=1), "state_unwritable", ExitCode.OUTPUT_FAILED),
        (stats(discovered=1, stored=1), "closespider_itemcount", ExitCode.OK),
        (stats(discovered=1, stored=1, start_failed__timeout=1), "finished", ExitCode.INCOMPLETE),
        (stats(discovered=2, stored=1, failed__pipeline_error=1), "finished", ExitCode.INCOMPLETE),
        (stats(discovered=1, stored=1, listings_failed__callback_error=1), "finished", ExitCode.INCOMPLETE),
        (stats(discovered=2, stored=1), "finished", ExitCode.ACCOUNTING_BROKEN),
        (stats(discovered=1, failed__lost=1), "finished", ExitCode.ACCOUNTING_BROKEN),
        (stats(discovered=1, stored=1, accounting_errors=1), "finished", ExitCode.ACCOUNTING_BROKEN),
        (stats(discovered=2, stored=2, written=1), "finished", ExitCode.OUTPUT_FAILED),
        (stats(discovered=2, stored=2, written=0), "finished", ExitCode.OUTPUT_FAILED),
        (stats(discovered=2, stored=2, written=4), "finished", ExitCode.OK),
        (
            stats(discovered=1, stored=1) | {"feedexport/failed_count/FileFeedStorage": 1},
            "finished",
            ExitCode.OUTPUT_FAILED,
        ),
    ],
)
def test_a_run_is_judged_by_its_stats(counts: dict[str, int], reason: str, expected: ExitCode) -> None:
    assert judge(counts, reason) is expected


def test_reasons_come_the_most_frequent_first() -> None:
    assert list(reasons(stats(refused__a=1, refused__b=3, failed__c=9), "refused")) == ["b", "a"]


def test_counts_that_do_not_add_up_are_told() -> None:
    assert is_balanced(stats(discovered=3, stored=1, refused__robots=2))
    assert not is_balanced(stats(discovered=3, stored=1, refused__robots=1))
