"""Which segments are taken for the body."""

from __future__ import annotations

from newsspider.fields.body import context_of
from newsspider.fields.body.choice import DOUBTED, FLOOR, MASSED, choose
from newsspider.fields.body.features import Context
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def context(html: str) -> Context:
    return context_of(open_page(html), None)


def test_segments_that_are_likely_are_taken_in_reading_order() -> None:
    page = context("<p>one</p><p>two</p><p>three</p>")

    assert [segment.text for segment in choose(page, [1.0, -4.0, 0.5])] == ["one", "three"]


def test_in_a_short_article_a_paragraph_beside_a_likely_one_is_taken() -> None:
    page = context(f"<div><p>{SENTENCE}</p><p>{SENTENCE} Indeed.</p><p>Menu</p></div>")

    chosen = choose(page, [1.0, FLOOR / 2, FLOOR / 2])

    assert [segment.text for segment in chosen] == [SENTENCE, f"{SENTENCE} Indeed."]


def test_a_paragraph_elsewhere_or_far_too_unlikely_is_not() -> None:
    page = context(f"<div><p>{SENTENCE}</p><p>{SENTENCE}</p></div><aside><p>{SENTENCE}</p></aside>")

    assert len(choose(page, [1.0, FLOOR * 2, FLOOR / 2])) == 1


def test_in_a_long_article_the_model_alone_decides() -> None:
    page = context("<div>" + f"<p>{SENTENCE}</p>" * 60 + "</div>")

    assert len(choose(page, [1.0] * 59 + [FLOOR / 2])) == 59


def test_a_link_that_only_names_a_tag_is_left_out() -> None:
    page = context('<ul><li><a href="/t">Water</a></li><li><a href="/u">Wheels</a></li><li>Water</li></ul>')

    chosen = choose(page, [1.0, 1.0, 1.0], frozenset({"water"}))

    assert [(segment.text, segment.linked) for segment in chosen] == [("Wheels", 6), ("Water", 0)]


def test_of_a_short_page_without_anything_likely_the_likeliest_paragraph_is_taken() -> None:
    page = context(f"<div><p>{SENTENCE}</p><p>Menu</p></div><aside><p>{SENTENCE}</p></aside>")

    assert [segment.text for segment in choose(page, [FLOOR / 3, -0.1, FLOOR / 2])] == [SENTENCE]
    assert choose(page, [FLOOR * 2, -0.1, FLOOR * 3]) == []


def test_of_a_page_without_anything_likely_the_element_with_an_article_s_running_text_is_taken() -> None:
    story = [f"{SENTENCE} The wheel has turned {n} times." for n in range(MASSED + 10)]
    page = context("<p>" + "</p><p>".join(story) + f"</p><aside><p>{SENTENCE}</p></aside>")
    few = context("<p>" + "</p><p>".join(story[: MASSED - 1]) + "</p>")

    chosen = choose(page, [DOUBTED / 2] * (len(story) + 1))

    assert [segment.text for segment in chosen] == story
    assert choose(page, [DOUBTED * 2] * (len(story) + 1)) == []
    assert choose(few, [DOUBTED / 2] * (MASSED - 1)) == []


def test_bytes_that_are_no_text_are_never_taken_as_the_likeliest() -> None:
    page = context("<p>" + "x\ufffd1 " * 40 + "</p>")

    assert choose(page, [FLOOR / 3]) == []


def test_each_table_is_taken_for_itself() -> None:
    table = "<table><tr><th>{}</th><td>{}</td><td>{}</td></tr></table>"
    page = context(table.format("Tool", "broom", "kettle") + table.format("Name", "Ada", "Bob") + "<p>Menu</p>")

    assert [s.text for s in choose(page, [-1.0, 1.0, 1.0, -1.0, 1.0, -1.0, -1.0])] == ["Tool", "broom", "kettle", "Ada"]


def test_a_second_copy_of_the_text_is_left_out() -> None:
    text = f"<p>{SENTENCE} It was built for corn.</p><h2>Since then</h2><p>{SENTENCE} Now it serves pages.</p>"
    page = context(f"<main>{text}</main><div>{text}</div>")

    assert len(choose(page, [1.0] * 6)) == 3


def test_a_refrain_and_a_sentence_that_comes_again_stay() -> None:
    page = context(f"<p>Chorus</p><p>{SENTENCE}</p><p>Chorus</p><p>Chorus</p><p>{SENTENCE}</p>")

    assert len(choose(page, [3.0] * 5)) == 5
