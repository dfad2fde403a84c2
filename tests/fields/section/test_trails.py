"""The path of links from the first page to an article."""

from __future__ import annotations

import json

import pytest

from newsspider.fields.section.trails import shown_trails, stated_trails
from newsspider.page.page import open_page

URL = "http://mill.example/energy/water/wheel"


def stated(*steps: tuple[str, str | None]) -> list[str]:
    entries = [{"name": name, "item": url} if url else {"name": name} for name, url in steps]
    text = json.dumps({"@type": "BreadcrumbList", "itemListElement": entries})
    page = open_page(f'<script type="application/ld+json">{text}</script><h1>Wheel turns</h1>', URL)
    return [candidate.value for candidate in stated_trails(page, "wheel turns")]


@pytest.mark.parametrize("last", [("Wheel turns", URL), ("Wheel", None), ("Wheel turns", "http://mill.example/energy")])
def test_the_last_step_is_the_article(last: tuple[str, str | None]) -> None:
    assert stated(("Home", "/"), ("Energy", "/energy"), last) == ["Energy"]


def test_a_last_step_to_a_path_above_the_article_is_its_section() -> None:
    assert stated(("Home", "/"), ("Energy", "/energy"), ("Water", "/energy/water/")) == ["Water"]


def test_a_visible_trail_ends_with_its_last_link_to_a_section() -> None:
    html = '<ol class="crumbs"><li><a href="/">Mill</a><li><a href="/energy">Energy</a><li>Wheel turns</ol>'

    assert [candidate.value for candidate in shown_trails(open_page(html, URL), "wheel turns")] == ["Energy"]


def test_of_a_trail_that_goes_on_with_a_menu_the_step_in_the_address_is_the_section() -> None:
    steps = "".join(
        f'<a href="/{name}">{name.title()}</a>' for name in ("water", "people", "maps", "films", "events", "shop")
    )

    assert [c.value for c in shown_trails(open_page(f'<nav class="migas">{steps}</nav>', URL), "wheel turns")] == [
        "Water"
    ]


def test_what_holds_the_links_of_the_whole_page_is_no_trail() -> None:
    links = "".join(f'<a href="/water/{n}">Mill {n}</a>' for n in range(30))

    assert list(shown_trails(open_page(f'<body class="hide-breadcrumbs">{links}</body>', URL), "wheel turns")) == []


def test_a_trail_is_announced_by_words() -> None:
    links = '<a href="/">Mill News</a> &gt; <a href="/energy">Energy</a>'
    html = f"<div><span>You are here:</span> {links}</div><p>You are here for the mills. <a href='/x'>Go on</a></p>"
    assert [c.value for c in shown_trails(open_page(html, URL), "wheel turns")] == ["Energy"]
    text = "<p>You are here for the wheels and the mills of the river. <a href='/x'>Go on</a></p>"
    assert list(shown_trails(open_page(text, URL), "wheel turns")) == []


def test_a_step_of_a_chinese_trail_leads_to_a_part_of_the_site() -> None:
    steps = '<a href="https://www.mill.example/">河边首页</a> &gt; <a href="https://money.mill.example/">财经频道</a> &gt; 正文'
    html = f'<div class="post_crumb">{steps}</div>'
    page = open_page(html, "https://money.mill.example/26/1104/a.html")
    assert [c.value for c in shown_trails(page, "磨坊重新开工")] == ["财经频道"]
