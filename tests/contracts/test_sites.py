"""A site's rules: their fixtures pass with the generic rules off, and are needed with them on."""

from __future__ import annotations

from importlib import import_module

from newsspider.fields import FIELDS
from newsspider.items import plain
from newsspider.sites import rules_of, site_modules
from newsspider.sites.reading import read_rules
from newsspider.sites.site import SiteRules
from tests.contracts.expected import agrees
from tests.contracts.pages import FixturePage, site_pages

SITES: tuple[SiteRules, ...] = tuple(import_module(f"newsspider.sites.{name}").SITE for name in sorted(site_modules()))


def pages_of(site: SiteRules) -> list[FixturePage]:
    return [page for page in site_pages() if page.name.split("/")[0].removeprefix("www.") == site.host]


def read_with_rules_only(site: SiteRules, page: FixturePage) -> dict[str, object]:
    """The fields that the site's rules give, with no generic rule asked."""
    draft = page.unread()
    found = {name: read_rules(site, name, draft.page, {}) for name in {rule.field for rule in site.rules}}
    return {name: plain(each.extracted.value) for name, each in found.items() if each is not None}


def test_every_rule_is_seen_on_a_fixture_of_its_site() -> None:
    for site in SITES:
        assert rules_of(site.host) is site
        for rule in site.rules:
            alone = SiteRules(site.host, (rule,))
            assert any(read_with_rules_only(alone, page) for page in pages_of(site)), (site.host, rule.name)


def test_the_fixtures_of_a_site_pass_with_the_generic_rules_off() -> None:
    for site in SITES:
        for page in pages_of(site):
            for name, value in read_with_rules_only(site, page).items():
                context = {"standfirst": None, **page.record, name: value}
                assert agrees(name, page.record, context), (page.name, name)


def test_every_rule_is_still_needed() -> None:
    """Without it, what people have checked does not come out: the generic rules have not caught up."""
    finders = {field.name: field.find for field in FIELDS}
    for site in SITES:
        for name in {rule.field for rule in site.rules}:
            wrong = 0
            for page in pages_of(site):
                draft = page.draft()
                generic = plain(finders[name](draft.page, draft.found).value)
                wrong += not agrees(name, page.record, {**page.record, name: generic})
            assert wrong, f"{site.host}: the generic rules find {name} now; take the rule out"
