"""Why an item is not stored: dropped items that carry their reason, so that every skip is counted."""

from __future__ import annotations

from typing import ClassVar

from scrapy.exceptions import DropItem


class Refused(DropItem):
    """A page that gives no record worth storing."""

    outcome: ClassVar[str] = "refused"

    def __init__(self, reason: str) -> None:
        super().__init__(f"{self.outcome}: {reason}", log_level="DEBUG")
        self.reason = reason


class Failed(Refused):
    """An answer in place of the page, which may come another time."""

    outcome = "failed"


class Unchanged(Refused):
    """An article that an earlier run has stored, with the same headline and body."""

    outcome = "unchanged"


class Duplicate(Refused):
    """An article that this run has stored already."""

    outcome = "duplicate"
