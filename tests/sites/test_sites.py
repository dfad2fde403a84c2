"""The particulars of single hosts, asked beside the generic rules."""

from __future__ import annotations

from importlib import import_module

import pytest

from newsspider import extract, sites
from newsspider.sites import module_name, rules_of, site_modules
from newsspider.sites.site import FILLS, OVERRULES, Rule, SiteRules

HTML = """<html lang="en"><body><h1>Harbour gets a crane</h1><h2>A crane of forty tonnes</h2>
<p>The harbour of Aldersey has a new crane, and it lifts forty tonnes at a time, whatever the wind does.</p>
<p>It was built in the yard next door, and the whole town came to see it lift a bus on its first day at work.</p>
</body></html>"""
URL = "http://www.news.example/harbour"


def use(monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> None:
    """Let news.example have rules for one test."""
    site = SiteRules("news.example", rules)
    monkeypatch.setattr(sites, "rules_of", lambda host: site if host == "news.example" else None)


def test_a_rule_that_overrules_goes_before_the_generic_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Rule("headline", "2025", "//h2", "the h1 is a kicker", place=OVERRULES))

    article = extract(HTML, URL)

    assert article.headline == "A crane of forty tonnes"
    assert article.evidence["headline"].rule == "news.example: 2025"
    assert article.evidence["headline"].where == "/html/body/h2"


def test_a_rule_that_fills_is_asked_only_where_the_generic_ones_find_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    use(
        monkeypatch,
        Rule("headline", "2025", "//h2", "no heading", place=FILLS),
        Rule("section", "2025", "//h2", "not named", place=FILLS),
    )

    article = extract(HTML, URL)

    assert (article.headline, article.section) == ("Harbour gets a crane", "A crane of forty tonnes")


def test_what_is_made_of_a_field_is_made_of_what_the_rule_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Rule("body", "2025", "//p[2]", "a test", place=OVERRULES))

    article = extract(HTML, URL)

    assert len(article.body) == 1
    assert article.text.startswith("It was built")


def test_other_hosts_and_pages_of_lines_are_read_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Rule("headline", "2025", "//h2", "a test", place=OVERRULES))

    assert extract(HTML, "http://other.example/a").headline == "Harbour gets a crane"
    assert extract("Harbour gets a crane\n\nIt lifts.", URL, content_type="text/plain").url is not None


@pytest.mark.parametrize("host", ["", "nobody.example", "site", "reading", "..", "technikbote_example", "a b"])
def test_a_host_without_a_module_has_no_rules(host: str) -> None:
    assert rules_of(host) is None


def test_each_module_is_named_after_its_host() -> None:
    for name in site_modules():
        site = import_module(f"newsspider.sites.{name}").SITE

        assert module_name(site.host) == name
        assert rules_of(site.host) is site
