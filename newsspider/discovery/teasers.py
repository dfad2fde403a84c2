"""Teasers of an article's page: what the site promotes on it, as article candidates with the list's label and their rank."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from newsspider.discovery import links
from newsspider.discovery.lead import Lead, distinct
from newsspider.fields.dates.moments import moment_of
from newsspider.items import Article, TeaserBlock

SOURCE = "teaser"


def read_teasers(article: Article) -> tuple[Lead, ...]:
    """The articles that a page promotes: the first of each list, then the second of each, and so on; each once."""
    leads = [lead for block in article.teasers for lead in _of_block(block)]
    return distinct(sorted(leads, key=lambda lead: lead.rank or 0))


def _of_block(block: TeaserBlock) -> Iterator[Lead]:
    for rank, item in enumerate(block.items, start=1):
        if item.url and links.classify(item.url, item.title) == links.ARTICLE:
            yield Lead(item.url, SOURCE, _moment(item.published), item.title, label=block.label, rank=rank)


def _moment(published: str | None) -> datetime | None:
    return moment_of(published) if published else None
