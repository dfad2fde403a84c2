"""One thin pipeline for each field: finds it in the draft that passes, and counts crashes."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from scrapy.crawler import Crawler

from newsspider.extraction import Draft, run_field


class FieldPipeline:
    """Finds the field ``name`` in every draft; other items pass untouched."""

    name: ClassVar[str]

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make it."""
        return cls(crawler)

    def process_item(self, item: Any) -> Any:
        """The same draft with this field found."""
        if isinstance(item, Draft):
            run_field(item, self.name)
            if self.name in item.failures:
                self.crawler.stats.inc_value(f"newsspider/field_errors/{self.name}")
        return item


class HeadlinePipeline(FieldPipeline):
    """Finds the headline."""

    name = "headline"


class StandfirstPipeline(FieldPipeline):
    """Finds the standfirst."""

    name = "standfirst"


class DescriptionPipeline(FieldPipeline):
    """Finds the meta description."""

    name = "description"


class SectionPipeline(FieldPipeline):
    """Finds the section."""

    name = "section"


class TagsPipeline(FieldPipeline):
    """Finds the tags."""

    name = "tags"


class LanguagePipeline(FieldPipeline):
    """Finds the language."""

    name = "language"


class AuthorsPipeline(FieldPipeline):
    """Finds the authors."""

    name = "authors"


class PublishedPipeline(FieldPipeline):
    """Finds the date of publication."""

    name = "published"


class ModifiedPipeline(FieldPipeline):
    """Finds the date of the last update."""

    name = "modified"


class PageDatePipeline(FieldPipeline):
    """Finds the page's running date."""

    name = "page_date"


class BodyPipeline(FieldPipeline):
    """Finds the body."""

    name = "body"


class QuotesPipeline(FieldPipeline):
    """Finds the quotations."""

    name = "quotes"


class TeasersPipeline(FieldPipeline):
    """Finds the teaser blocks."""

    name = "teasers"


class WeatherPipeline(FieldPipeline):
    """Finds the weather readings."""

    name = "weather"


class ImagesPipeline(FieldPipeline):
    """Finds the images."""

    name = "images"


class LinksPipeline(FieldPipeline):
    """Finds the links of the body."""

    name = "links"


class AccessiblePipeline(FieldPipeline):
    """Finds whether the page is free to read."""

    name = "accessible"


class PageTypePipeline(FieldPipeline):
    """Finds the type of the page."""

    name = "page_type"
