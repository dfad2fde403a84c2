"""Pinning: a host name keeps its first answer for the whole run, so that what was checked is what is connected to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scrapy.resolver import CachingThreadedResolver
from twisted.internet.defer import Deferred, succeed
from twisted.internet.interfaces import IResolverSimple
from zope.interface import implementer  # type: ignore[import-untyped]


@implementer(IResolverSimple)
class PinnedResolver(CachingThreadedResolver):
    """Scrapy's resolver without its forgetting: a name server that answers with another address later is not heard.

    Scrapy's own cache holds so many names, or none (``DNSCACHE_ENABLED``); between the check of a name and the connection
    to it the answer could change into one of this machine (DNS rebinding).
    """

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.pinned: dict[str, str] = {}

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802
        """The address of a name, the same on every call; however the name is written."""
        plain = name.lower().rstrip(".")
        if plain in self.pinned:
            return succeed(self.pinned[plain])
        answer: Deferred[str] = super().getHostByName(plain, timeout)
        return answer.addCallback(lambda address: self.pinned.setdefault(plain, address))
