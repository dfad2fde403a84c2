import pytest
from lxml import etree

from newsspider.report.markup import element, host, link, table, words
from tests.report.records import HOSTILE


def shown(node: object) -> str:
    return etree.tostring(node, method="html", encoding="unicode")  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_stays_a_text(text: str) -> None:
    html = shown(element("p", words(text), title=text))

    back = etree.fromstring(html, etree.HTMLParser())
    assert [node.tag for node in back.iter()] == ["html", "body", "p", "bdi"]
    assert len(next(iter(back.iter("p"))).attrib) == 1


def test_children_keep_their_order() -> None:
    assert shown(element("p", "a", element("b", 1), "c", None, 2000, element("i"))) == "<p>a<b>1</b>c2,000<i></i></p>"


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https:", "/a", "https://x.example/\nb", "http://[", None]
)
def test_only_web_addresses_become_links(url: str | None) -> None:
    assert shown(link("x", url)) == "<bdi>x</bdi>"
    assert shown(link("x", "https://x.example/")).startswith('<a href="https://x.example/" rel="noreferrer noopener">')


def test_a_table_has_heads_for_rows_and_columns_and_its_numbers_at_the_right() -> None:
    html = shown(table("Sites", ("site", "articles"), [(host("a.example"), 1234)]))

    assert '<th scope="col" class="number">articles</th>' in html
    assert '<th scope="row"><bdi class="host">a.example</bdi></th><td class="number">1,234</td>' in html
    assert "<caption>Sites</caption>" in html
