import matplotlib
from lxml import etree

from newsspider.printable import printable
from newsspider.report.svg import COLOURS, SETTINGS, new_figure, put_tip, svg_of
from tests.report.records import HOSTILE


def drawn(*texts: str) -> str:
    with matplotlib.rc_context(SETTINGS):
        figure = new_figure(300, 200)
        axes = figure.add_axes((0, 0, 1, 1))
        for place, text in enumerate(texts):
            axes.text(0, place, printable(text), color=COLOURS["ink"])
            (bar,) = axes.barh(place, 1, color=COLOURS["s1"])
            put_tip(bar, text)
    return etree.tostring(svg_of(figure, "x", "A plot"), encoding="unicode")


def test_colours_are_the_page_s_and_there_are_no_styles_in_it() -> None:
    svg = drawn("a")

    assert 'fill="var(--s1)"' in svg
    assert 'fill="var(--ink)"' in svg
    assert "style" not in svg
    assert "#fe00" not in svg


def test_it_says_what_it_shows_and_bars_have_tips() -> None:
    svg = drawn("Ana Ruiz")

    assert 'role="img" aria-label="A plot"' in svg
    assert "<title>Ana Ruiz</title>" in svg


def test_two_plots_share_no_ids() -> None:
    svg = drawn("a")

    root = etree.fromstring(svg)
    assert all(str(name).startswith("x-") for name in root.xpath("//@id"))  # type: ignore[union-attr]


def test_hostile_texts_stay_texts() -> None:
    root = etree.fromstring(drawn(*HOSTILE))

    tags = {etree.QName(node).localname for node in root.iter()}
    assert tags <= {"svg", "g", "path", "text", "title", "defs", "clipPath", "rect", "use"}


def test_the_same_figure_is_drawn_the_same() -> None:
    assert drawn("a") == drawn("a")
