"""Where the running date stands."""

from __future__ import annotations

import pytest

from newsspider.fields.dates.running import in_site_header, is_articles, is_named_running, is_running
from newsspider.page.index import Index
from newsspider.page.page import open_page

HEAD = "<h1>A mill gets a web server</h1>"


MENU = f"<p>{'Mills and rivers of the county. ' * 12}</p>"


def index_of(html: str) -> tuple[Index, int, int]:
    index = open_page(html).index
    i = next(index.owners[k] for k, text in enumerate(index.chunks) if "2025" in text)
    return index, i, next(i for i in index.headings if index.tags[i] == "h1")


@pytest.mark.parametrize(
    "html",
    [
        '<div class="td-header-date">4 Nov 2025</div>' + HEAD,
        '<div class="td_data_time"><div>4 Nov 2025</div></div>' + HEAD,
        '<span id="today">4 Nov 2025</span>' + HEAD,
        "<header><p>4 Nov 2025</p></header>" + HEAD,
        '<div class="top-bar"><ul><li>4 Nov 2025</li></ul></div>' + HEAD,
        f"<table><tr><td>Tuesday, 4 Nov 2025<td>Aldersey</table>{MENU}{HEAD}",
        HEAD + '<footer><i class="current-date">4 Nov 2025</i></footer>',
    ],
)
def test_the_sites_header_and_what_names_itself_so_show_the_running_date(html: str) -> None:
    assert is_running(*index_of(html))


@pytest.mark.parametrize(
    "html",
    [
        HEAD + "<p>4 Nov 2025</p>",
        "<p>4 Nov 2025</p>" + HEAD,
        f"{MENU}<p>4 Nov 2025</p>{MENU}" + HEAD,
        f"<p>On 4 Nov 2025 the wheel of the mill began to turn</p>{MENU}" + HEAD,
        f"<article><p>4 Nov 2025</p>{MENU}{HEAD}</article>",
        f"{MENU}<h1>Tuesday 4 Nov 2025</h1>",
        f"<article><header><p>4 Nov 2025</p></header>{HEAD}</article>",
        f"<header><p>4 Nov 2025</p>{HEAD}</header>",
        f'<div class="blog-post-header_date">4 Nov 2025</div>{HEAD}',
        f'<h2 class="date-header">4 Nov 2025</h2>{HEAD}',
        f'<h3 class="module_header">4 Nov 2025</h3>{HEAD}',
        f"<header><a href=/o>4 Nov 2025</a></header>{HEAD}",
        f"{HEAD}<header><p>4 Nov 2025</p></header>",
        f'<div class="milltoday-line">4 Nov 2025</div>{HEAD}',
    ],
)
def test_other_places_do_not(html: str) -> None:
    assert not is_running(*index_of(html))


def test_the_parts_of_the_question_can_be_asked_alone() -> None:
    index, i, top = index_of('<header><p class="current-date">4 Nov 2025</p></header>' + HEAD)

    assert (is_named_running(index.names[i]), in_site_header(index, i, top), is_articles(index, i, top)) == (
        True,
        True,
        False,
    )
