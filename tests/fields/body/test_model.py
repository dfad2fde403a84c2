"""How likely a segment belongs to the body."""

from __future__ import annotations

from newsspider.fields.body import context_of
from newsspider.fields.body.model import log_odds
from newsspider.page.page import open_page

TEXT = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own, said its owner."


def test_paragraphs_are_likely_and_menus_comments_and_footers_are_not() -> None:
    html = f"""<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav><article><h1>Water mill gets a web server</h1>
    {"".join(f"<p>{TEXT} {n}.</p>" for n in range(6))}</article><div class="comments"><p>{TEXT}</p></div><footer><p>Copyright Mill News</p></footer>"""
    context = context_of(open_page(html), "Water mill gets a web server")

    likely = {segment.text for segment, odds in zip(context.segments, log_odds(context), strict=True) if odds > 0}
    unlikely = {segment.text for segment, odds in zip(context.segments, log_odds(context), strict=True) if odds <= 0}

    assert likely - {"Water mill gets a web server"} == {f"{TEXT} {n}." for n in range(6)}
    assert {"News", "Sport", "Copyright Mill News", TEXT} <= unlikely


def test_there_is_one_figure_for_each_segment() -> None:
    context = context_of(open_page("<p>one</p><p>two</p>"), None)

    assert len(log_odds(context)) == len(context.segments) == 2
