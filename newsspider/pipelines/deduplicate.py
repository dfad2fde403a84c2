"""Each article once a run, each change of it as a new revision: two addresses of one article give the same id."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Self

from scrapy.crawler import Crawler

from newsspider.items import Article
from newsspider.pipelines.drops import Duplicate, Unchanged
from newsspider.state.articles import Stored


class DeduplicatePipeline:
    """Drops an article whose id this run has seen, or which is as an earlier run stored it (``spider.store``)."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.seen: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The article in its revision; raises Duplicate for the second of one id, Unchanged for one that has not changed."""
        if not isinstance(item, Article):
            return item
        if item.id in self.seen:
            raise Duplicate("same_article")
        self.seen.add(item.id)
        store = getattr(self.crawler.spider, "store", None)
        return revised(item, store.articles.latest(item.id) if store is not None else None)


def revised(article: Article, latest: Stored | None) -> Article:
    """The article as the next revision of what was stored; raises Unchanged where headline and body are the same."""
    if latest is None:
        return article
    if latest.content_hash == article.content_hash:
        raise Unchanged("same_content")
    return replace(article, revision=latest.revision + 1)
