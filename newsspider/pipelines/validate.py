"""Refuses records that are no article, each with its reason; what a site answers to programs counts as failed."""

from __future__ import annotations

from typing import Any, Self

from scrapy.crawler import Crawler

from newsspider.fields.page_type.forms import FORM
from newsspider.fields.page_type.notices import BLOCKED, MISSING
from newsspider.items import Article
from newsspider.pipelines.drops import Failed, Refused

NO_ARTICLES = ("listing",)
"""Page types that are never stored."""


class ValidatePipeline:
    """Drops articles that :func:`refusal` refuses, or that the spider does (``spider.refusal(article)``, where it has one)."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The same article; raises Refused for one that is not to be stored, Failed for what stands in its place for now."""
        if isinstance(item, Article):
            wish = getattr(self.crawler.spider, "refusal", None)
            if _rule(item) == BLOCKED:
                raise Failed(BLOCKED)
            reason = refusal(item) or (wish(item) if wish is not None else None)
            if reason is not None:
                raise Refused(reason)
        return item


def refusal(article: Article) -> str | None:
    """Why a record is no article; None where it is one."""
    rule = _rule(article)
    if rule == MISSING:
        return MISSING
    if article.page_type in NO_ARTICLES or rule == FORM:
        return "not_an_article"
    if article.body:
        return None
    if article.headline is None:
        return "empty"
    return "not_an_article" if article.page_type == "other" else None


def _rule(article: Article) -> str | None:
    """What told the kind of page."""
    proof = article.evidence.get("page_type")
    return proof.rule if proof is not None else None
