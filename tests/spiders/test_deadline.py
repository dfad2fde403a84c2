import re
import signal
from threading import Thread

import pytest

from newsspider.spiders.deadline import Overdue, deadline

SOON_S = 0.05


def test_a_loop_ends_when_its_time_is_up_whatever_it_takes_in() -> None:
    def endless() -> None:
        while True:
            try:
                sum(range(1000))
            except Exception:
                continue

    with pytest.raises(Overdue), deadline(SOON_S):
        endless()


def test_a_regular_expression_that_tries_for_ever_ends() -> None:
    with pytest.raises(Overdue), deadline(SOON_S):
        re.match(r"(?:a+)+b", "a" * 60)


def test_what_is_done_in_time_is_left_alone_and_the_alarm_is_given_back() -> None:
    before = signal.getsignal(signal.SIGALRM)

    with deadline(60):
        found = sum(range(10))

    assert found == 45
    assert signal.getsignal(signal.SIGALRM) == before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_another_thread_has_no_deadline() -> None:
    found: list[int] = []

    def work() -> None:
        with deadline(SOON_S):
            found.append(sum(range(1_000_000)))

    thread = Thread(target=work)
    thread.start()
    thread.join()

    assert found == [499_999_500_000]
