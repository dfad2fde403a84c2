import pytest

from newsspider.discovery.parts import counts_on, next_part
from newsspider.page.page import open_page

HERE = "https://news.example/2025/11/04/harbour-gets-a-crane/"


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (HERE, f"{HERE}2/"),
        (HERE, f"{HERE}page/2/"),
        (f"{HERE}2/", f"{HERE}3/"),
        (HERE, f"{HERE}?page=2"),
        (f"{HERE}?page=2", f"{HERE}?page=3"),
        (f"{HERE}?page=9", f"{HERE}?page=10"),
        (f"{HERE}?id=7", f"{HERE}?id=7&page=2"),
        (f"{HERE}?id=7", f"{HERE}?page=2&id=7"),
        (f"{HERE}?page=1", f"{HERE}?page=2"),
        ("https://news.example/crane.html", "https://news.example/crane-2.html"),
        ("https://news.example/crane-2.html", "https://news.example/crane-3.html"),
    ],
)
def test_an_address_counted_on_by_one_is_the_next_part(here: str, there: str) -> None:
    assert counts_on(here, there)
    assert not counts_on(there, here)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (HERE, f"{HERE}3/"),
        (HERE, "https://news.example/2025/11/05/ferry-learns-to-whistle/"),
        (HERE, f"{HERE}comment-page-2/"),
        (HERE, f"{HERE}?page=3"),
        (HERE, f"{HERE}?box=teaser&page=2&type=1"),
        ("https://news.example/2025/11/03/", "https://news.example/2025/11/04/"),
        ("https://news.example/story-41.html", "https://news.example/story-42.html"),
        ("https://news.example/9", "https://news.example/10"),
    ],
)
def test_another_article_or_a_later_part_is_not(here: str, there: str) -> None:
    assert not counts_on(here, there)


@pytest.mark.parametrize(
    "link",
    [
        '<a rel="next" href="2/">Next page</a>',
        '<a href="2/">2</a>',
        '<link rel="next" href="2/">',
        '<a href="?page=2">2</a>',
    ],
)
def test_a_link_must_say_that_it_leads_on(link: str) -> None:
    found = next_part(open_page(f"<article><h1>Crane</h1><p>Text.</p>{link}</article>", HERE))

    assert found in (f"{HERE}2/", f"{HERE}?page=2")


@pytest.mark.parametrize(
    "link", ['<a href="2/">See the second crane</a>', '<a rel=next href="/other/story/">Next story</a>', ""]
)
def test_other_links_do_not(link: str) -> None:
    assert next_part(open_page(f"<article><h1>Crane</h1><p>Text.</p>{link}</article>", HERE)) is None


def test_a_page_without_address_or_of_lines_has_one_part() -> None:
    assert next_part(open_page('<a rel=next href="2/">2</a>', None)) is None
    assert next_part(open_page("2", HERE, content_type="text/plain")) is None
