from datetime import date, timedelta

from lxml import etree

from newsspider.report.labels import columns
from newsspider.report.plots import Bar, Draw, Series, bars, both, curves, grid, ranges, stacks

OVER = columns(date(2025, 11, 4) + timedelta(days=number) for number in range(3))


def drawn(draw: Draw) -> str:
    return etree.tostring(both(draw, "x", "label"), encoding="unicode")


def test_each_plot_comes_wide_and_narrow() -> None:
    html = drawn(bars([Bar("Ana Ruiz", (("s1", 2, "two"),), "2")]))

    assert 'class="wide"' in html
    assert 'class="narrow"' in html
    assert html.count("<title>two</title>") == 2
    assert html.count(">Ana Ruiz</text>") == 2


def test_stacks_leave_out_what_is_empty() -> None:
    html = drawn(stacks(OVER, [Series("a", "s1", (1, 0, 2)), Series("b", "s2", (0, 0, 0))]))

    assert "<title>4 Nov 2025, a: 1</title>" in html
    assert "b:" not in html


def test_curves_have_gaps_where_there_is_no_value() -> None:
    html = drawn(curves(OVER, [Series("Lyon", "s1", (-1.5, None, 2.0))], "°"))

    assert "<title>6 Nov 2025, Lyon: 2.0°</title>" in html
    assert "5 Nov 2025, Lyon" not in html


def test_cells_are_as_dark_as_their_value() -> None:
    html = drawn(grid(["One", "Two"], OVER, [[(1.0, "first"), None, (0.0, "last")], [None, None, None]]))

    assert 'fill-opacity="0.18"' in html or 'opacity="0.18"' in html
    assert "<title>first</title>" in html


def test_ranges_show_the_mean() -> None:
    assert "<title>Lyon: 12 °C</title>" in drawn(ranges([("Lyon", (10.0, 12.0, 14.0), "Lyon: 12 °C")], "°"))


def test_nothing_to_draw_is_drawn_as_nothing() -> None:
    assert "<svg" in drawn(bars([]))


def test_names_below_stay_within_the_plot() -> None:
    over = columns(date(2025, 1, 1) + timedelta(days=number) for number in range(60))
    root = both(grid(["One"], over, [[(1.0, "x")] * 60]), "x", "label")

    for svg in root.iter("{*}svg"):
        width = float(svg.get("viewBox").split()[2])
        names = [text for text in svg.iter("{*}text") if text.get("text-anchor") == "middle"]
        assert names
        assert all(20 <= float(text.get("x")) <= width - 20 for text in names)
