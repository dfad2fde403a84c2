from dataclasses import dataclass

from newsspider.report.bounded import Bounded, count_in, most_frequent


@dataclass
class Tally:
    count: int = 0


def test_the_most_frequent_come_first_and_others_by_their_letters() -> None:
    kept = Bounded(Tally)
    for name in "banana":
        kept[name].count += 1

    assert [(name, tally.count) for name, tally in kept.top(2)] == [("a", 3), ("n", 2)]
    assert kept.is_complete


def test_the_rarer_half_is_given_up_where_there_are_too_many() -> None:
    kept = Bounded(Tally, most=10)
    for number in range(1000):
        kept["often"].count += 1
        kept[f"rare {number}"].count += 1

    assert len(kept) <= 20
    assert kept.top(1)[0][1].count == 1000
    assert not kept.is_complete


def test_other_names_are_counted_up_to_a_bound() -> None:
    names: dict[str, int] = {}
    for name in ("a", "b", "c", "b", None):
        count_in(names, name, 2)

    assert names == {"a": 1, "b": 2}
    assert most_frequent(names) == "b"
