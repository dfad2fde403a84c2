"""Candidates with their proof."""

from __future__ import annotations

from newsspider.evidence import NOTHING, Candidate, Extracted, only, ranked


def test_the_best_candidate_gives_the_value() -> None:
    found = Extracted((Candidate("a", "dom", "h1", 0.9), Candidate("b", "meta", "og:title", 0.7)))

    assert found.value == "a"
    assert found.best == found.candidates[0]


def test_nothing_has_no_value_and_no_best() -> None:
    assert (NOTHING.value, NOTHING.best, NOTHING.candidates) == (None, None, ())


def test_ranking_keeps_the_order_of_rules_with_equal_scores() -> None:
    names = [("a", 0.5), ("b", None), ("c", 0.9), ("d", 0.5), ("e", None)]

    found = ranked([Candidate(name, "dom", name, score) for name, score in names])

    assert [candidate.value for candidate in found.candidates] == ["c", "a", "d", "b", "e"]


def test_a_path_is_looked_up_only_when_asked_for() -> None:
    asked: list[str] = []

    def locate() -> str:
        asked.append("once")
        return "/html/body/h1"

    candidate = Candidate("a", "dom", "h1", None, locate)

    assert asked == []
    assert candidate.where == "/html/body/h1"
    assert asked == ["once"]


def test_a_candidate_without_a_place_has_no_path() -> None:
    assert only((), "derived", "sum", None).candidates[0].where is None


def test_candidates_are_compared_without_their_places() -> None:
    assert Candidate("a", "dom", "h1", None, lambda: "/a") == Candidate("a", "dom", "h1", None)
