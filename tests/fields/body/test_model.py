"""How likely a segment belongs to the body."""

from __future__ import annotations

from newsspider.fields.body import context_of
from newsspider.fields.body.model import HOPELESS, by_itself, log_odds
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


def test_on_a_page_that_is_doubted_as_a_whole_lines_beside_likely_ones_are_looked_at() -> None:
    lines = [
        "West mill leaders plan to open an extraordinary two-day summit on the river on Wednesday.",
        "Ana Ruiz, director of the mill, says the leaders will hear reports of water and of wheels, and the talks will go on for two days in the old hall.",
        "He says the warden will brief others about the state of the river and its wheels.",
        "Some millers have expressed doubts about the plan, saying that parts of the valley are still dry, and that the wheels may not turn in time for the vote.",
    ]
    lines += [f"On the next day {line[0].lower()}{line[1:]}" for line in lines]
    menu = "".join(f'<li><a href="/{n}">Another story of the river number {n}</a></li>' for n in range(60))
    text = f'<div class="content"><h1>Mill leaders to meet</h1><div class="zoomMe">{"<br><br>".join(lines)}</div></div>'
    context = context_of(
        open_page(f'<form action="/"><ul>{menu}</ul>{text}<ul>{menu}</ul></form>'), "Mill leaders to meet"
    )

    first, _ = by_itself(context)
    odds = dict(zip([segment.text for segment in context.segments], log_odds(context), strict=True))

    assert max(first) < 0
    assert sum(odd < HOPELESS for odd in first if odd > HOPELESS * 2) > 1
    assert all(odds[line] > 0 for line in lines)
