"""Name servers of a rebinding attacker: the first answer is an address that may be fetched, all further ones lead to another."""

from __future__ import annotations

from collections.abc import Sequence

from scrapy.resolver import CachingThreadedResolver
from twisted.internet.base import ThreadedResolver
from twisted.internet.defer import Deferred, succeed

from newsspider.middlewares.pinning import PinnedResolver

ALLOWED, SECRET = "127.0.0.2", "127.0.0.3"
"""The first answer, which the test's allow list holds, and all later ones."""
NAME = "rebind.example"


class Rebinding(ThreadedResolver):
    """Stands for the system's resolver; knows one name."""

    asked = 0

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802
        """The next answer."""
        if name != NAME:
            return super().getHostByName(name, timeout)
        self.asked += 1
        return succeed(ALLOWED if self.asked == 1 else SECRET)


class Pinned(PinnedResolver, Rebinding):
    """Our resolver, asking the attacker's name server."""


class Unpinned(CachingThreadedResolver, Rebinding):
    """Scrapy's resolver, asking the same."""
