"""Each article once a run: two addresses of one article give the same id."""

from __future__ import annotations

from typing import Any

from newsspider.items import Article
from newsspider.pipelines.drops import Duplicate


class DeduplicatePipeline:
    """Drops an article whose id this run has seen."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def process_item(self, item: Any) -> Any:
        """The same article; raises Duplicate for the second of one id."""
        if isinstance(item, Article):
            if item.id in self.seen:
                raise Duplicate("same_article")
            self.seen.add(item.id)
        return item
