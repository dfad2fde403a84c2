"""What the date of publication leaves for the later dates: how the page writes dates, and what it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.dates.candidates import manner_of
from newsspider.fields.dates.choice import settle
from newsspider.fields.dates.shown import shown_near
from newsspider.fields.dates.signs import Setting
from newsspider.fields.dates.wording import Manner
from newsspider.fields.headline.found import top_of
from newsspider.page.page import Page


@dataclass(frozen=True, slots=True)
class PublishedFound(Extracted[str]):
    """The publication date with the page's manner, with the dates that the page shows and what its metadata say of its last change, where these were looked for."""

    manner: Manner = field(default=Manner(), compare=False, repr=False)
    setting: Setting | None = field(default=None, compare=False, repr=False)
    changed: Sequence[Candidate[str]] | None = field(default=None, compare=False, repr=False)


def manner_in(page: Page, found: Mapping[str, Extracted[Any]]) -> Manner:
    """How the page writes dates, as the publication date left it or found anew."""
    earlier = found.get("published")
    return earlier.manner if isinstance(earlier, PublishedFound) else manner_of(page, found)


def setting_in(page: Page, found: Mapping[str, Extracted[Any]]) -> Setting:
    """The dates that the page shows, at least those near the headline."""
    earlier = found.get("published")
    if isinstance(earlier, PublishedFound) and earlier.setting is not None:
        return earlier.setting
    top = top_of(page.index, found)
    manner = manner_in(page, found)
    return settle(page, top, shown_near(page, top, manner.language), manner)
