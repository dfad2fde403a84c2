"""Sections: each a plot and its table about one thing that the records hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from newsspider.report.articles import FIELDS, OTHER, SiteTally
from newsspider.report.bounded import Bounded
from newsspider.report.labels import Columns, columns, cut
from newsspider.report.markup import Child, Node, element, host, link, table, words
from newsspider.report.places import PlaceTally
from newsspider.report.plots import Bar, Series, bars, both, curves, grid, ranges, stacks
from newsspider.report.promoted import PromotedTally
from newsspider.report.speakers import SpeakerTally
from newsspider.report.tallies import Tallies
from newsspider.wording import plural

MOST_SERIES = 6
"""Sites or places that have a colour of their own."""
MOST_SITES, MOST_ROWS, MOST_PROMOTED, MOST_PLACES = 30, 15, 14, 12
LAST_RANK = 10
"""The rank from which a cell is palest."""
FOUND = {
    "json-ld": ("s1", "JSON-LD and microdata"),
    "meta": ("s2", "meta elements"),
    "dom": ("s3", "the visible page"),
    OTHER: ("s4", "address, HTTP, or worked out"),
}
"""Where values come from, with colour and words."""
FEWEST_DAYS = 3
"""Days of a place from which weather is drawn over time."""


def section(name: str, title: str, lead: str, *parts: Child) -> Node:
    """A section with its heading, a sentence about it, and its parts."""
    return element("section", element("h2", title, id=name), element("p", lead, class_="lead"), *parts)


def legend(entries: Iterable[tuple[str, str]]) -> Node:
    """Colours and what they stand for."""
    items = [element("li", element("i", class_=f"key {colour}"), words(name)) for colour, name in entries]
    return element("ul", *items, class_="legend")


def articles_section(tallies: Tallies) -> Node:
    """Articles per day and site."""
    sites = tallies.sites.top()
    over = columns(day for _, site in sites for day in site.days.elements())
    series = list(_site_series(sites, over))
    dated = sum(sum(site.days.values()) for _, site in sites)
    drawn = sum(int(value or 0) for one in series for value in one.values)
    plot: tuple[Node, ...] = ()
    if dated:
        label = f"Articles per {over.unit} and site, {over.name(0)} to {over.name(len(over.starts) - 1)}; the table below has the sums"
        plot = (legend((one.colour, one.name) for one in series), both(stacks(over, series), "articles", label))
    lead = (
        f"By {over.unit} of publication, as the pages state it."
        if dated
        else "No article states when it was published."
    )
    if tallies.articles - dated and dated:
        lead += f" {plural(tallies.articles - dated, 'article')} without a date can't be shown."
    if dated - drawn:
        lead += f" {plural(dated - drawn, 'article')} far before or after all others would make the plot unreadable and are left out of it."
    return section("articles", "Articles", lead, *plot, _site_table(sites))


def _site_series(sites: Sequence[tuple[str, SiteTally]], over: Columns) -> Iterator[Series]:
    own, rest = sites[:MOST_SERIES], sites[MOST_SERIES:]
    for number, (name, site) in enumerate(own, start=1):
        yield Series(cut(name, 60), f"s{number}", _by_column(site.days, over))
    if rest:
        days: Counter[date] = Counter()
        for _, site in rest:
            days.update(site.days)
        yield Series(plural(len(rest), "other site"), "s8", _by_column(days, over))


def _by_column(days: Mapping[date, int], over: Columns) -> tuple[float, ...]:
    counts = [0] * len(over.starts)
    for when, number in days.items():
        place = over.place(when)
        if place is not None:
            counts[place] += number
    return tuple(counts)


def _site_table(sites: Sequence[tuple[str, SiteTally]]) -> Node:
    rows = [
        (host(name), site.count, _day(site.days, first=True), _day(site.days, first=False), site.undated,
         round(site.words / site.count) if site.count else 0, site.quotes)
        for name, site in sites[:MOST_SITES]
    ]  # fmt: skip
    more = f"Sites, the {MOST_SITES} largest of {len(sites):,}" if len(sites) > MOST_SITES else "Sites"
    return table(more, ("site", "articles", "first", "last", "undated", "words each", "quotations"), rows)


def _day(days: Mapping[date, int], *, first: bool) -> Node:
    return element("time", (min(days) if first else max(days)).isoformat()) if days else element("time", "–")


def speakers_section(name: str, title: str, lead: str, kept: Bounded[SpeakerTally]) -> Node | None:
    """The most quoted people, or organisations."""
    top = kept.top(MOST_ROWS)
    if not top:
        return None
    rows = [
        Bar(who, (("s1", one.count, f"{who}: {plural(one.count, 'quotation')}"),), f"{one.count:,}") for who, one in top
    ]
    label = f"{title}: {', '.join(f'{cut(who, 40)} {one.count}' for who, one in top[:3])}; the table below has all"
    other = "speaks for, or as" if name == "people" else "most often by"
    lines = [(words(who), words(one.other), one.count, one.articles) for who, one in top]
    return section(
        name, title, lead, both(bars(rows), name, label), table(title, ("name", other, "quotations", "articles"), lines)
    )


def promoted_section(tallies: Tallies) -> Node | None:
    """What sites promote, at which rank, over time."""
    top = sorted(tallies.promoted.top(MOST_PROMOTED * 4), key=lambda entry: (-entry[1].count, entry[1].best))[
        :MOST_PROMOTED
    ]
    if not top:
        return None
    plot = _promoted_plot([one for _, one in top])
    rows = [
        (link(one.title, one.url), host(name.split(" ", 1)[0]), words(one.label), one.count, one.best)
        for name, one in top
    ]
    lead = "Articles in the teasers of the pages stored, by the number of pages that promote them. "
    lead += "The stronger the colour of a day, the higher the article stood in its list."
    head = ("article", "on", "mostly under", "pages", "best rank")
    return section("promoted", "What sites promote", lead, plot, table("Most promoted articles", head, rows))


def _promoted_plot(top: Sequence[PromotedTally]) -> Node:
    """Ranks over time; where all pages are of one day, on how many the articles stand."""
    over = columns(day for one in top for day in one.days)
    if len(over.starts) < 2:
        rows = [Bar(one.title, (("s1", one.count, one.title),), plural(one.count, "page")) for one in top]
        return both(bars(rows), "promoted", "How many pages promote an article; the table below has the same numbers")
    cells = []
    for one in top:
        best: dict[int | None, int] = {}
        for when, rank in one.days.items():
            place = over.place(when)
            best[place] = min(rank, best.get(place, rank))
        cells.append([_rank_cell(best.get(place), over.name(place)) for place in range(len(over.starts))])
    label = "Best rank of the most promoted articles over time; the table below has the best of all"
    return both(grid([one.title for one in top], over, cells), "promoted", label)


def _rank_cell(rank: int | None, when: str) -> tuple[float, str] | None:
    return None if rank is None else (max(0, LAST_RANK - rank) / (LAST_RANK - 1), f"{when}: rank {rank}")


def fields_section(tallies: Tallies) -> Node:
    """How often each field has a value, and where it was found."""
    sites = [(name, site) for name, site in tallies.sites.top() if site.filled]
    count = sum(site.count for _, site in sites)
    found: Counter[tuple[str, str]] = Counter()
    for _, site in sites:
        found.update(site.found)
    rows = []
    for name in FIELDS:
        parts = [
            (colour, found[name, kind], f"{name}, {text}: {found[name, kind] / (count or 1):.0%}")
            for kind, (colour, text) in FOUND.items()
        ]
        filled = sum(length for _, length, _ in parts)
        rows.append(
            Bar(name.replace("_", " "), tuple(part for part in parts if part[1]), f"{filled / (count or 1):.0%}")
        )
    plot = both(
        bars(rows, longest=count),
        "fields",
        "How often each field has a value, by where it was found; the table below has the rates by site",
    )
    lead = "How many of the articles have a value, by where on the page it was found. An empty field need not be an error: many pages have none."
    return section("fields", "Fields", lead, legend(FOUND.values()), plot, _rate_table(sites[: MOST_SERIES * 2]))


def _rate_table(sites: Sequence[tuple[str, SiteTally]]) -> Node:
    """Fill rates by field and site, the cells as dark as they are full."""
    rows = [(name.replace("_", " "), *(_rate(site.filled[name] / site.count) for _, site in sites)) for name in FIELDS]
    return table("Fill rates by site", ("field", *(element("span", cut(name, 28)) for name, _ in sites)), rows)


def _rate(share: float) -> Node:
    return element("data", f"{share:.0%}", value=f"{share:.3f}", class_=f"rate r{int(share * 10)}")


def weather_section(tallies: Tallies) -> Node | None:
    """Temperatures of the places that weather widgets name."""
    measured = [(name, place) for name, place in tallies.places.top() if place.measured]
    if not measured:
        return None
    top = measured[:MOST_PLACES]
    over = columns(day for _, place in top for day in place.days)
    label = "Temperatures in degrees Celsius; the table below has means and extremes"
    lines = list(_place_series(top[:MOST_SERIES], over))
    if any(len(place.days) >= FEWEST_DAYS for _, place in top[:MOST_SERIES]):
        plot: tuple[Node, ...] = (
            legend((one.colour, one.name) for one in lines),
            both(curves(over, lines, "°"), "weather", label),
        )
    else:
        drawn = [
            (name, (place.lowest_c, place.mean_c, place.highest_c), f"{name}: {place.mean_c:.1f} °C")
            for name, place in top
        ]
        plot = (both(ranges(drawn, "°"), "weather", label),)
    rows = [
        (
            words(name),
            words(place.condition),
            *(_degrees(value) for value in (place.mean_c, place.lowest_c, place.highest_c)),
            place.count,
        )
        for name, place in top
    ]
    head = ("place", "mostly", "mean °C", "lowest", "highest", "readings")
    lead = "What the weather widgets of the pages stored have shown, in degrees Celsius."
    return section("weather", "Weather", lead, *plot, table("Weather by place", head, rows))


def _place_series(top: Sequence[tuple[str, PlaceTally]], over: Columns) -> Iterator[Series]:
    """The mean temperature of each column."""
    for number, (name, place) in enumerate(top, start=1):
        sums = [(0.0, 0)] * len(over.starts)
        for when, (total, times) in place.days.items():
            at = over.place(when)
            if at is not None:
                sums[at] = (sums[at][0] + total, sums[at][1] + times)
        yield Series(cut(name, 60), f"s{number}", tuple(total / times if times else None for total, times in sums))


def _degrees(value: float) -> Node:
    return element("data", f"{value:.1f}".replace("-", "\N{MINUS SIGN}"), value=f"{value:.1f}")
