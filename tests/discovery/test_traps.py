import pytest

from newsspider.discovery.traps import MOST_QUERIES, Traps


def test_facets_in_many_combinations_are_a_trap() -> None:
    traps = Traps()

    found = [traps.is_one(f"http://a.example/shop/list?colour={n}&size={n % 7}") for n in range(MOST_QUERIES + 20)]

    assert found.count(True) == 20
    assert not traps.is_one("http://a.example/other/list?colour=1&size=2")


def test_articles_named_by_a_number_are_none() -> None:
    traps = Traps()

    assert not any(traps.is_one(f"http://a.example/story.php?id={n}") for n in range(500))
    assert not any(traps.is_one(f"http://a.example/?p={n}&lang=en") for n in range(500))


@pytest.mark.parametrize("path", ["/a/b/a/b/a/b", "/x" * 3, "/".join("abcdefghijklmno")])
def test_a_path_that_repeats_itself_or_has_no_end_is_a_trap(path: str) -> None:
    assert Traps().is_one(f"http://a.example/{path}")


def test_what_is_no_url_is_no_trap() -> None:
    assert not Traps().is_one("http://[")
