"""``site new``: pages of a site saved as fixtures, each with a draft of what is expected of it."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from newsspider.commands.newscrawl import AT_ONCE, read_settings
from newsspider.commands.running import run_spider
from newsspider.commands.saving import Saved, SavingSpider
from newsspider.demo import BUNDLED, DemoServer, read_sites
from newsspider.discovery.plans import read_urls
from newsspider.errors import UsageError
from newsspider.exitcodes import ExitCode
from newsspider.exporters.harmless import harmless
from newsspider.fixtures.drafting import article_of, draft_expected
from newsspider.fixtures.folder import write_expected
from newsspider.fixtures.saved import EXPECTED, SavedPage, write_page
from newsspider.fixtures.shelf import folder_for
from newsspider.items import Article
from newsspider.printable import printable
from newsspider.sites import module_name
from newsspider.sites.site import FIELDS

MODULES = Path("newsspider", "sites")
"""Where a clone keeps the rules of sites."""
TO_SAY = "say here what the generic rules find instead"
MODULE = '''"""{host}: what the generic rules do not find there."""

from datetime import date

from newsspider.sites.site import OVERRULES, Rule, SiteRules

SITE = SiteRules(
    {quoted},
    (
{rules}    ),
)
'''


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Fetch, save and draft; gives the exit code. Raises UsageError."""
    addresses, fields = read_urls(options.urls), _read_fields(options.with_module)
    if options.pages < 1:
        raise UsageError(f"--pages is {options.pages}; want 1 or more")
    saved = fetch(addresses, options, settings)
    for page in saved.pages:
        _tell(page, Path(options.folder), fields)
    for address, reason in saved.troubles.items():
        sys.stderr.write(f"newsspider: {printable(address)} was not saved: {reason}\n")
    return ExitCode.OK if saved.pages else ExitCode.NOTHING_STORED


def fetch(addresses: tuple[str, ...], options: argparse.Namespace, settings: Settings) -> Saved:
    """The pages, fetched by Scrapy with our settings, politely and no private ones."""
    saved = Saved()
    with ExitStack() as stack:
        if options.demo:
            server = stack.enter_context(DemoServer(read_sites(BUNDLED)))
            settings.setdict({"NEWSSPIDER_PROXY": server.url, **AT_ONCE}, "cmdline")
        settings.set("LOG_LEVEL", "CRITICAL", "spider")
        settings.setdict(read_settings(options.set), "cmdline")
        process = AsyncCrawlerProcess(settings)
        crawler = process.create_crawler(SavingSpider)
        run_spider(process, crawler, {"addresses": addresses, "pages": options.pages, "into": saved})
    return saved


def _tell(page: SavedPage, root: Path, fields: tuple[str, ...]) -> None:
    """Save one page and say where; what a person may have worked on is left alone."""
    article = article_of(page)
    folder = folder_for(page, {"published": article.published, "headline": article.headline}, root)
    if (folder / EXPECTED).exists():
        print(f"{folder}: there already, left as it is")
    else:
        write_page(page, folder)
        write_expected(draft_expected(harmless(article.to_dict())), folder)
        print(f"{folder}: {printable(article.headline or 'no headline')}")
    if fields:
        _write_module(article, fields)


def _read_fields(text: str | None) -> tuple[str, ...]:
    fields = tuple(name.strip() for name in (text or "").split(",") if name.strip())
    wrong = next((name for name in fields if name not in FIELDS), None)
    if wrong is not None:
        raise UsageError(f"--with-module names {wrong!r}; a site's rule can give {', '.join(FIELDS)}")
    if fields and not (MODULES / "site.py").is_file():
        raise UsageError(f"--with-module writes into {MODULES}, which is not here; run it in a clone of newsspider")
    return fields


def _write_module(article: Article, fields: tuple[str, ...]) -> None:
    """Draft the site's module, once."""
    file = MODULES / f"{module_name(article.site.domain)}.py"
    if not file.exists():
        file.write_text(draft_module(article, fields, date.today()), "utf-8")
        print(f"{file}: say in it where the fields stand, and what is wrong without it")


def draft_module(article: Article, fields: tuple[str, ...], today: date) -> str:
    """The source of a site's module, with a rule a field: its place is where the generic rules found it, as a start."""
    host = article.site.domain
    rules = "".join(_draft_rule(article, name, today) for name in fields)
    return MODULE.format(host=host, quoted=json.dumps(host), rules=rules)


def _draft_rule(article: Article, name: str, today: date) -> str:
    proof = article.evidence.get(name)
    place = proof.where if proof is not None and (proof.where or "").startswith("/") else None
    values = (name, f"layout of {today.year}", place or f"//*[@class='{name}']", TO_SAY)
    lines = [*(json.dumps(value) for value in values), "place=OVERRULES", f"since={date_source(today)}"]
    return "        Rule(\n" + "".join(f"            {line},\n" for line in lines) + "        ),\n"


def date_source(day: date) -> str:
    """A day as Python has it.

    >>> date_source(date(2025, 11, 4))
    'date(2025, 11, 4)'
    """
    return f"date({day.year}, {day.month}, {day.day})"
