import pytest

from newsspider.page.spellings import address_key, without_amp, without_session


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://a.example/story?sid=12&id=7", "http://a.example/story?id=7"),
        ("http://a.example/story?id=7&PHPSESSID=0a9", "http://a.example/story?id=7"),
        ("http://a.example/story;jsessionid=9F.node1", "http://a.example/story"),
        ("http://a.example/(S(abcdefghij0123456789abcd))/story", "http://a.example/story"),
        ("http://a.example/story?side=left&inside=1", "http://a.example/story?side=left&inside=1"),
        ("http://a.example/story", "http://a.example/story"),
    ],
)
def test_a_session_s_id_is_no_part_of_an_address(url: str, expected: str) -> None:
    assert without_session(url) == expected
    assert without_session(expected) == expected
    assert address_key(url) == address_key(expected)


@pytest.mark.parametrize(
    "url",
    [
        "https://amp.news.example/2025/story",
        "https://news.example/2025/story/amp",
        "https://news.example/2025/story/amp/",
        "https://news.example/2025/story?amp",
        "https://news.example/2025/story?amp=1&utm_source=x",
        "https://www.news.example/2025/story?outputType=amp",
        "http://news.example/amp/2025/story#top",
    ],
)
def test_an_amp_page_is_another_spelling_of_its_article(url: str) -> None:
    assert address_key(url) == "news.example/2025/story"
    assert without_amp(without_amp(url)) == without_amp(url)


@pytest.mark.parametrize(
    "url", ["https://news.example/camp/story", "https://news.example/amplifier", "https://ampere.example/a"]
)
def test_a_word_that_holds_amp_is_none(url: str) -> None:
    assert without_amp(url) == url
