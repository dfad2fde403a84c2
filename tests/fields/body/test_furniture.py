"""Lines that are never body text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.furniture import without_bylines, without_furniture
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def kept(html: str) -> list[str]:
    index = open_page(html).index
    return [segment.text for segment in without_furniture(index, read_segments(index))]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "- Advertisement -",
        "Anzeige",
        "Publicité",
        "Story continues below",
        "11:20 a.m.",
        "10.41 Uhr",
        "14h05",
        "09:30 BST",
        "3 min read",
        "4 Min. Lesezeit",
        "Temps de lecture : 4 min",
        "06.01.2026, 14:59 Uhr Lesedauer: 4 Minuten",
        "12 Comments",
        "Kommentare (3)",
        *(
            "Ads · Sponsored · Promoted · Werbung · Pubblicità · Advertentie · Reklama · Annonce · Реклама · Iklan · Quảng cáo · 広告 · 廣告 · 广告 · 광고 · "
            "Article continues after this · Continue reading the rest · Scroll down to continue · Der Artikel geht unten weiter · "
            "La suite après cette publicité · Nach der Werbung geht es weiter · Lees verder onder · Skip advert · "
            "Comentarios · Commentaires · Commenti · Komentarze · Reacties · Leave a comment · Post a comment"
        ).split(" · "),
    ],
)
def test_labels_of_adverts_and_of_comments_and_times_alone_are_left_out(line: str) -> None:
    assert kept(f"<p>{SENTENCE}</p><p>{line}</p>") == [SENTENCE]


@pytest.mark.parametrize(
    "line",
    [
        "Ads are dull.",
        "Comments are open.",
        "The reading time was long.",
        "At 11:20 a.m. it stopped.",
        "The advertisement was late.",
        "1811",
    ],
)
def test_lines_that_only_begin_alike_are_kept(line: str) -> None:
    assert kept(f"<p>{line}</p>") == [line]


def test_a_list_of_short_links_is_left_out() -> None:
    html = '<ul><li><a href="/a">Water</a></li><li><a href="/b">Mills</a></li><li><a href="/c">Share</a></li></ul>'

    assert kept(html) == []


def test_a_list_of_sentences_is_kept_though_one_is_a_link() -> None:
    html = f'<ul><li>{SENTENCE}</li><li><a href="/b">A link</a></li></ul>'

    assert kept(html) == [SENTENCE, "A link"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="newsletter-box"><p>Our letter comes each Thursday.</p></div>',
        '<div class="paywall"><p>Subscribe to read on.</p></div>',
        '<div><p>The letter, each Thursday.</p><form><input type="email"></form></div>',
        '<div><p>The letter, each Thursday.</p><input name="e-mail"></div>',
    ],
)
def test_small_boxes_that_ask_for_an_address_or_money_are_left_out(box: str) -> None:
    assert kept(f"<main><p>{SENTENCE * 5}</p>{box}</main>") == [SENTENCE * 5]


@pytest.mark.parametrize(
    "label", ["Weiterlesen nach der Anzeige", "___", "* * *", "Spis treści", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "Table of Contents"]
)
def test_headings_of_boxes_of_which_nothing_is_left_and_rules_are_left_out(label: str) -> None:
    assert kept(f"<p>{SENTENCE}</p><p>{label}</p><p>{SENTENCE} Again.</p>") == [SENTENCE, f"{SENTENCE} Again."]


@pytest.mark.parametrize("element", ["<cite>Ann Lee, miller</cite>", "<footer>Ann Lee, miller</footer>"])
def test_whose_a_quotation_is_is_no_line_of_it(element: str) -> None:
    quotation = f"<blockquote><p>The wheel has to turn.</p>{element}</blockquote>"

    assert kept(f"<p>{SENTENCE}</p>{quotation}<p>{SENTENCE} Again.</p>") == [
        SENTENCE,
        "The wheel has to turn.",
        f"{SENTENCE} Again.",
    ]


def test_what_readers_write_under_a_heading_at_the_end_is_left_out() -> None:
    text = f"<p>{SENTENCE}</p><p>{SENTENCE} Again.</p>"
    thread = "<h2>TrackBack</h2><p>Listed below are links.</p><h2>Comments (2)</h2><p>I knew the miller.</p>"

    assert kept(text + thread) == [SENTENCE, f"{SENTENCE} Again."]
    assert len(kept(f"{text}{thread}<h2>How the wheel turns</h2><p>{SENTENCE} Still.</p>")) > 5


def test_a_number_in_a_table_is_no_time() -> None:
    assert kept("<table><tr><td>Rate</td><td>4.90%</td><td><p>0.15 EUR</p></td></tr></table>") == [
        "Rate",
        "4.90%",
        "0.15 EUR",
    ]


def test_lines_that_only_subscribers_see_are_no_boxes() -> None:
    lines = f'<p class="paywall">{SENTENCE}</p><h3 class="regwalled">The wheel</h3><ul class="paywall"><li>It turns.</li></ul>'

    assert kept(lines) == [SENTENCE, "The wheel", "It turns."]


def test_an_element_around_the_whole_text_is_no_box_whatever_it_is_called() -> None:
    assert kept(f'<div class="paywall">{"<p>" + SENTENCE + "</p>"}{"<p>" + SENTENCE * 4 + "</p>"}</div>') == [
        SENTENCE,
        SENTENCE * 4,
    ]


@given(st.text(max_size=80))
def test_lines_of_any_kind_never_raise(text: str) -> None:
    index = open_page(f"<p>{text}</p>").index

    assert len(without_furniture(index, read_segments(index))) <= len(read_segments(index))


def test_a_line_that_only_names_the_authors_is_left_out_and_a_sentence_about_one_is_kept() -> None:
    html = "<p>By Ann Poe and Bo Lee</p><p>Ann Poe</p><p>Ann Poe runs the mill.</p><p>Cy Dean</p>"
    segments = read_segments(open_page(html).index)

    kept = without_bylines(segments, ["Ann Poe", "Bo Lee"])

    assert [segment.text for segment in kept] == ["Ann Poe runs the mill.", "Cy Dean"]
    assert without_bylines(segments, []) == segments
