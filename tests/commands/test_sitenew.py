"""``site new``: drafts of a site's module; fetching is tried end to end."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from newsspider import extract
from newsspider.commands.running import newsspider_settings
from newsspider.commands.sitenew import draft_module, run
from newsspider.errors import UsageError
from newsspider.sites.site import SiteRules

HTML = '<html><body><h1>Harbour gets a crane</h1><p class="x">It lifts forty tonnes at a time.</p></body></html>'


def options(**given: Any) -> argparse.Namespace:
    usual = {
        "urls": ["http://a.example/"],
        "pages": 3,
        "folder": "pages",
        "with_module": None,
        "demo": False,
        "set": [],
    }
    return argparse.Namespace(**{**usual, **given})


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"urls": ["a.example"]}, "a.example"),
        ({"pages": 0}, "--pages is 0; want 1 or more"),
        ({"with_module": "weather"}, "--with-module names 'weather'"),
        ({"with_module": "body"}, "run it in a clone"),
    ],
)
def test_a_wrong_argument_is_named_before_anything_is_fetched(
    given: dict[str, Any], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(UsageError, match=message):
        run(options(**given), newsspider_settings())


def test_a_drafted_module_is_data_that_can_be_read() -> None:
    article = extract(HTML, "http://www.a-b.example/crane")

    source = draft_module(article, ("headline", "section"), date(2025, 11, 4))

    space: dict[str, Any] = {}
    exec(source, space)
    site = space["SITE"]
    assert isinstance(site, SiteRules)
    assert site.host == "a-b.example"
    assert [(rule.field, rule.path, rule.since) for rule in site.rules] == [
        ("headline", "/html/body/h1", date(2025, 11, 4)),
        ("section", "//*[@class='section']", date(2025, 11, 4)),
    ]
