"""A site's particulars as data: where its pages keep what the generic rules do not find, and from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lxml.etree import Element, XPath, XPathError

FIELDS = ("headline", "standfirst", "section", "tags", "authors", "published", "modified", "page_date", "body")
"""Fields that a site's rule can give; all others are made of these, or of the page as a whole."""
FILLS = "fills"
"""The rule is asked where the generic rules find nothing."""
OVERRULES = "overrules"
"""The rule goes before the generic ones, which find something wrong."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Where one field's value stands on a site's pages while they have one layout."""

    field: str
    """One of ``FIELDS``."""
    name: str
    """Stands in the record's evidence as ``<host>: <name>``; says which layout it is, for example ``"archive table"``."""
    path: str
    """XPath of the elements that hold the value: one for a text or a date, several for tags, authors and paragraphs."""
    reason: str
    """What the generic rules find instead; the rule goes when that is mended."""
    place: str = FILLS
    """``FILLS`` or ``OVERRULES``."""
    attribute: str | None = None
    """The attribute that holds the value; None for the element's text."""
    since: date | None = None
    """First day of the layout; None where it is not known."""
    until: date | None = None
    """Last day of the layout; None while it lasts."""

    def __post_init__(self) -> None:
        if self.field not in FIELDS:
            raise ValueError(f"field is {self.field!r}; a site's rule can give {', '.join(FIELDS)}")
        if self.place not in (FILLS, OVERRULES):
            raise ValueError(f"place is {self.place!r}; want FILLS or OVERRULES")
        if not self.name or not self.reason:
            raise ValueError(f"the rule for {self.field} needs a name and a reason")
        if self.since and self.until and self.until < self.since:
            raise ValueError(f"until is {self.until}, before since {self.since}")
        try:
            gives_elements = isinstance(XPath(self.path)(Element("html")), list)
        except XPathError as error:
            raise ValueError(f"path is {self.path!r}, which is no XPath ({error})") from None
        if not gives_elements:
            raise ValueError(f"path is {self.path!r}, which gives no elements; leave the function out")

    def holds_on(self, day: date | None) -> bool:
        """Whether a page fetched on a day may have the layout; always where the day is not known.

        >>> Rule("headline", "2024", "//h2", "an h1 names the site", until=date(2024, 12, 31)).holds_on(date(2025, 1, 1))
        False
        """
        return day is None or ((self.since or day) <= day <= (self.until or day))


@dataclass(frozen=True, slots=True)
class SiteRules:
    """One host's rules; of two for one field, the first that holds on the page's day and finds something is taken."""

    host: str
    """Host name as the record's ``site.domain`` has it: lower case, without ``www.``."""
    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        if self.host != self.host.lower().removeprefix("www.") or "/" in self.host or not self.host:
            raise ValueError(f"host is {self.host!r}; want a bare host name like 'news.example'")
