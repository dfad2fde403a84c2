"""Sites: the particulars of single hosts as data, one module a host, asked beside the generic rules.

``news.example`` has its rules in ``news_example.py``, as ``SITE``; a hyphen becomes two underscores. Nothing else is to be touched.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from newsspider.evidence import Extracted
from newsspider.page.page import Page
from newsspider.sites.reading import read_rules
from newsspider.sites.site import OVERRULES, SiteRules

_OURS = frozenset(("site", "reading"))
"""Modules of this package that are no site."""


def with_site_rules(
    name: str, page: Page, found: Mapping[str, Extracted[Any]], generic: Extracted[Any]
) -> Extracted[Any]:
    """What the generic rules found, and what the page's site has a rule for: before it or, where it is nothing, in its place."""
    site = rules_of(page.domain)
    if site is None or page.is_text:
        return generic
    own = read_rules(site, name, page, found)
    if own is None or (own.rule.place != OVERRULES and generic.candidates):
        return generic
    return own.before(generic)


@lru_cache(maxsize=4096)
def rules_of(host: str) -> SiteRules | None:
    """The rules of a host; None for all but the few that have any."""
    name = module_name(host)
    if name not in site_modules():
        return None
    site: SiteRules = import_module(f"{__name__}.{name}").SITE
    return site if site.host == host else None


@cache
def site_modules() -> frozenset[str]:
    """Names of the modules that hold a site's rules."""
    return frozenset(module.name for module in iter_modules(__path__)) - _OURS


def module_name(host: str) -> str:
    """The module of a host.

    >>> module_name("news.example"), module_name("9-to-5.example")
    ('news_example', '_9__to__5_example')
    """
    name = host.replace("-", "__").replace(".", "_").replace(":", "_")
    return f"_{name}" if name[:1].isdigit() else name
