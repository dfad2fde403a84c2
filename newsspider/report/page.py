"""Page: the report as one HTML file that needs no network and runs no script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.resources import files

from lxml import etree

from newsspider.report.accounts import accounts_sections
from newsspider.report.findings import MOST_TROUBLES, Findings
from newsspider.report.markup import Node, element, words
from newsspider.report.sections import (
    articles_section,
    fields_section,
    promoted_section,
    section,
    speakers_section,
    weather_section,
)
from newsspider.version import __version__
from newsspider.wording import plural, shown_size

STYLE = "style.css"
MOST_FILES = 12


def report_page(found: Findings) -> str:
    """The whole file."""
    parts = list(_sections(found))
    body = element("body", _header(found), _contents(parts), element("main", *_notices(found), *parts), _footer())
    page = element("html", _head(found), body, lang="en")
    return "<!DOCTYPE html>\n" + etree.tostring(page, method="html", encoding="unicode") + "\n"


def policy(style: str) -> str:
    """The page's content security policy: one style sheet, known by its hash, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _head(found: Findings) -> Node:
    style = (files("newsspider.report") / STYLE).read_text("utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy(style)),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"{_headline(found)} – newsspider report"),
        element("style", style),
    )


def _headline(found: Findings) -> str:
    sites = len(found.tallies.sites)
    return plural(found.tallies.articles, "article") + (f" from {plural(sites, 'site')}" if sites else "")


def _header(found: Findings) -> Node:
    tallies = found.tallies
    days = [
        day
        for _, site in tallies.sites.top()
        for day in (min(site.days, default=None), max(site.days, default=None))
        if day
    ]
    span = f"Published {_day(min(days))} to {_day(max(days))}. " if days else ""
    shown = [f"{file.name} ({shown_size(file.stat().st_size)})" for file in found.files[:MOST_FILES]]
    more = f" and {plural(len(found.files) - MOST_FILES, 'more file')}" if len(found.files) > MOST_FILES else ""
    source = f"From {', '.join(shown)}{more}." if shown else ""
    tiles = [
        (tallies.articles, "articles"),
        (tallies.quotes, "quotations"),
        (len(tallies.people), "people quoted"),
        (tallies.teasers, "teasers"),
        (tallies.readings, "weather readings"),
    ]
    return element(
        "header",
        element("p", "newsspider report", class_="kicker"),
        element("h1", _headline(found)),
        element("p", span, words(source), class_="lead"),
        element(
            "dl",
            *[element("div", element("dt", name), element("dd", number)) for number, name in tiles],
            class_="tiles",
        ),
    )


def _day(when: date) -> str:
    return f"{when.day} {when:%b %Y}"


def _sections(found: Findings) -> Iterator[Node]:
    tallies = found.tallies
    if tallies.articles:
        parts = (
            articles_section(tallies),
            speakers_section("people", "Most quoted people", "Speakers by the number of their quotations.", tallies.people),
            speakers_section("organizations", "Most quoted organisations", "Whom the speakers speak for, as the articles say.", tallies.organizations),
            promoted_section(tallies),
            fields_section(tallies) if any(site.filled for _, site in tallies.sites.top()) else None,
            weather_section(tallies),
        )  # fmt: skip
        yield from (part for part in parts if part is not None)
    yield from accounts_sections(found)
    if found.broken:
        yield _troubles(found)


def _contents(parts: Iterable[Node]) -> Node:
    headings = [part.find("h2") for part in parts]
    links = [element("a", heading.text, href=f"#{heading.get('id')}") for heading in headings]
    return element("nav", *links, aria_label="Contents")


def _notices(found: Findings) -> Iterator[Node]:
    if not found.tallies.articles:
        yield element("p", "There is not one article in what was read.", class_="notice")
    if found.missing:
        names = ", ".join(str(file) for file in found.missing[:MOST_FILES])
        yield element(
            "p",
            f"{plural(len(found.missing), 'file')} that the state has written not found any more: ",
            words(names),
            class_="notice",
        )
    if not found.tallies.is_complete:
        yield element(
            "p", "There were more names than fit into memory: counts of rare ones may be too low.", class_="notice"
        )


def _troubles(found: Findings) -> Node:
    items = [element("li", words(str(trouble))) for trouble in found.troubles]
    rest = found.broken - len(found.troubles)
    if rest:
        items.append(element("li", f"and {plural(rest, 'more line')} (the first {MOST_TROUBLES} are named)"))
    lead = f"{plural(found.broken, 'line')} held no record and {'was' if found.broken == 1 else 'were'} left out."
    return section("broken", "Lines that could not be read", lead, element("ul", *items))


def _footer() -> Node:
    return element(
        "footer", element("p", f"Made by newsspider {__version__}. This file loads nothing and runs no script.")
    )
