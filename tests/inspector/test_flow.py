from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import _Element

from newsspider.inspector.flow import Close, Flow, Open, Text, flow, flow_of, squeeze
from newsspider.page.page import open_page
from newsspider.page.parse import parse


def tagged(found: Flow, tag: str) -> _Element:
    return next(node for node in found.spans if node.tag == tag)


def test_the_flow_holds_shown_text_without_white_space() -> None:
    found = flow(parse("<title>no</title><p>One <b>two</b>\n three</p><script>no</script><style>no</style><p>four"))

    assert found.text == "Onetwothreefour"


def test_each_element_has_its_stretch() -> None:
    found = flow(parse("<p>One <b>two</b> three</p>"))

    start, end = found.spans[tagged(found, "b")]
    assert found.text[start:end] == "two"
    assert found.spans[found.root] == (0, len(found.text))


def test_boxes_have_no_inside() -> None:
    found = flow(parse("<p>a<iframe>b</iframe>c<svg><text>d</text></svg>e<object><p>f</p></object>g"))

    assert found.text == "aceg"
    assert [token.is_box for token in found.tokens if isinstance(token, Open) and token.node.tag == "iframe"] == [True]


def test_words_are_found_white_space_aside_within_their_bounds() -> None:
    found = flow(parse("<p>The  mill\nhums.</p><p>The mill hums.</p>"))

    first = found.find("The mill hums.")
    assert first is not None
    second = found.find("The mill hums.", first[1])
    assert (first, second) == ((0, 12), (12, 24))
    assert found.find("The mill hums.", 1, 12) is None
    assert found.find(" \n ") is None


def test_the_search_ends_when_too_much_was_looked_through() -> None:
    found = flow(parse("<p>" + "a" * 1000))
    found.budget = 1500

    assert found.find("b") is None
    assert found.find("c") is None
    assert found.find("a") is None


def test_a_page_of_lines_becomes_an_element_a_line() -> None:
    found = flow_of(open_page("One\n\nTwo <b>\x00", content_type="text/plain"))

    assert [node.text for node in found.root[0]] == ["One", "", "Two <b>�"]
    assert found.text == "OneTwo<b>�"


def test_a_block_s_whole_text_leads_to_the_innermost_block() -> None:
    found = flow(parse("<div><p>One</p></div><p>Two <i>three</i></p>"))

    assert found.blocks[(0, 3)].tag == "p"
    assert found.spans[tagged(found, "i")] not in found.blocks


@given(st.text(alphabet="<>/ap br\n\t&;x\u00ad\u200b“é", max_size=60))
def test_tokens_and_stretches_always_add_up(html: str) -> None:
    found = flow(parse(html))

    texts = [token for token in found.tokens if isinstance(token, Text)]
    assert "".join(squeeze(token.raw) for token in texts) == found.text
    assert [token.start for token in texts[1:]] == [token.end for token in texts[:-1]]
    opened = [token.node for token in found.tokens if isinstance(token, Open)]
    closed = [token.node for token in found.tokens if isinstance(token, Close)]
    assert len(opened) == len(closed) == len(found.spans)
