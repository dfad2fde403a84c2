from hypothesis import given
from hypothesis import strategies as st
from lxml.etree import HTMLParser, fromstring

from newsspider.inspector.flow import Text, flow_of, squeeze
from newsspider.inspector.marks import Mark, Marks
from newsspider.inspector.markup import Writer, length_of, shown
from newsspider.page.page import open_page
from newsspider.page.selection import whole_text


def written(html: str, *stretches: tuple[str, Mark], kind: str = "text/html") -> str:
    page = open_page(html, "https://news.example/a", content_type=kind)
    marks = Marks(page, flow_of(page))
    for words, mark in stretches:
        assert marks.stretch(mark, marks.flow.find(words), as_block=False)
    return "".join(Writer(marks.flow, marks).page())


def mark(ident: str, kind: str = "value") -> Mark:
    return Mark(ident, ident.split("-")[0], kind)


def test_elements_get_names_of_our_own_and_lose_their_attributes() -> None:
    html = written('<body onload=alert(1)><p class=x style="color:red" id=headline>One<br>two</p><blink>x</blink>')

    assert html == "<n-html><n-body><n-p>One<br>two</n-p><n-x>x</n-x></n-body></n-html>"


def test_the_direction_of_writing_stays() -> None:
    assert written('<p dir=RTL>x</p><p dir="rtl onload=x">y</p>').count(' dir="rtl"') == 1


def test_links_and_pictures_say_what_they_were() -> None:
    html = written('<a href="javascript:alert(&quot;1&quot;)">x</a><img src="//evil.example/a.png?b" alt="A <b>">')

    assert '<n-a title="javascript:alert(&quot;1&quot;)">x</n-a>' in html
    assert '<n-img title="//evil.example/a.png?b">img: A &lt;b&gt;</n-img>' in html


def test_headings_stay_headings_for_those_who_listen() -> None:
    assert '<n-h2 role="heading" aria-level="2">x</n-h2>' in written("<h2>x</h2>")


def test_a_stretch_over_several_elements_is_marked_piece_by_piece_and_named_once() -> None:
    html = written("<p>a One <b>two</b> three z</p>", ("One two three", mark("body-0")))

    assert html.count('<mark id="body-0" data-of="body" class="value f-body">') == 1
    assert html.count('<mark class="value f-body">') == 2


def test_white_space_stays_where_it_was() -> None:
    html = written("<p>a  One\n two  z</p>", ("One two", mark("body-0")))

    assert fromstring(html, HTMLParser()).xpath("string()") == "a  One\n two  z"


def test_marks_inside_marks_are_cut_at_every_border() -> None:
    html = written("<p>He says hum on now</p>", ("He says hum on now", mark("body-0")), ("hum on", mark("quotes-0")))

    assert '<mark id="quotes-0" data-of="quotes" class="value f-body f-quotes">' in html
    assert html.count("<mark") == 3


def test_two_names_for_one_place_are_both_there() -> None:
    html = written("<p>Crane</p>", ("Crane", mark("headline")), ("Crane", mark("body-0")))

    assert html.count('id="headline"') == html.count('id="body-0"') == 1
    assert '<n-at id="body-0" data-of="body" class="f-body"></n-at>' in html


def test_lines_of_plain_text_are_escaped() -> None:
    assert "<n-line>&lt;script&gt;alert(1)&lt;/script&gt;</n-line>" in written(
        "<script>alert(1)</script>", kind="text/plain"
    )


@given(
    st.text(alphabet="<>/ap bi\n\t&;x\u00ad\u200b“é!-", max_size=60),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=5),
)
def test_whatever_is_marked_the_text_stays(html: str, places: list[tuple[int, int]]) -> None:
    page = open_page(html, "https://news.example/a")
    marks = Marks(page, flow_of(page))
    for number, (start, size) in enumerate(places):
        end = min(start + size, len(marks.flow.text))
        marks.stretch(mark(f"body-{number}"), (start, end), as_block=bool(number % 2))
    texts = [token.raw for token in marks.flow.tokens if isinstance(token, Text)]

    written = fromstring("<n-x>" + "".join(Writer(marks.flow, marks).page()) + "</n-x>", HTMLParser())

    assert squeeze(whole_text(written)) == squeeze(
        shown("".join(texts)).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    )


def test_control_characters_are_replaced() -> None:
    assert shown("a\x00\x1b[31m\x7f\tb") == "a��[31m�\tb"


def test_a_length_counts_squeezed_characters_only() -> None:
    assert (length_of("a b", 1), length_of("a b", 2), length_of("", 1), length_of("a\u00adb", 2)) == (1, 3, 0, 3)
