import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.discovery.links import ARTICLE, OTHER, SECTION, by_shape, classify, is_file
from tests.discovery.labelled import ARTICLES, OTHERS, SECTIONS


@pytest.mark.parametrize(
    "path",
    [
        "/2025/11/04/harbour-gets-a-crane/",
        "/news/2025-11-04-crane.html",
        "/harbour-of-aldersey-gets-a-new-crane",
        "/digital/zugfunk-stellt-um-a-40112.html",
        "/story/84312345",
        "/?p=83114",
        "/articles/crane",
        "/mobilite/le-tramway-apprend_52118.html",
    ],
)
def test_an_article_is_told_by_its_address(path: str) -> None:
    assert classify(f"https://news.example{path}") == ARTICLE


@pytest.mark.parametrize("path", ["/gadgets/", "/category/gadgets/", "/topics/e-bikes", "/tech/phones"])
def test_a_section_is_told_by_its_address(path: str) -> None:
    assert classify(f"https://news.example{path}") == SECTION


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/tag/phones/",
        "/author/ana-ruiz/",
        "/about",
        "/privacy-policy/",
        "/page/2/",
        "/2025/11/",
        "/images/a-very-long-name-of-a-picture.jpg",
        "/search?q=harbour-gets-a-crane",
        "/wp-login.php",
    ],
)
def test_other_pages_are_neither(path: str) -> None:
    assert classify(f"https://news.example{path}") == OTHER


def test_in_doubt_a_long_text_outside_the_navigation_makes_an_article() -> None:
    assert classify("https://news.example/x/abc", "Harbour gets a crane at last", "main") == ARTICLE
    assert classify("https://news.example/x/abc", "Harbour gets a crane at last", "nav") == SECTION


@pytest.mark.parametrize(("path", "expected"), [("/a.pdf", True), ("/a.JPG", True), ("/a.html", False), ("/a", False)])
def test_a_file_is_told_by_its_ending(path: str, expected: bool) -> None:
    assert is_file(f"https://news.example{path}") is expected


@given(st.text())
def test_no_address_raises(text: str) -> None:
    assert classify(f"https://news.example/{text}", text) in (ARTICLE, SECTION, OTHER)
    assert by_shape(text) in (ARTICLE, SECTION, OTHER, "")


@pytest.mark.parametrize(
    ("paths", "kind", "place", "floor"),
    [(ARTICLES, ARTICLE, "main", 0.95), (SECTIONS, SECTION, "nav", 0.95), (OTHERS, OTHER, "footer", 0.95)],
)
def test_most_urls_of_the_labelled_list_are_told_by_shape_and_place(
    paths: list[str], kind: str, place: str, floor: float
) -> None:
    wrong = [path for path in paths if classify(f"https://news.example{path}", "Two words", place) != kind]

    assert len(wrong) <= (1 - floor) * len(paths), wrong
