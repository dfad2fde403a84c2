"""Ledger: which addresses were discovered and what became of each; every one ends exactly once."""

from __future__ import annotations

from collections.abc import Callable

from newsspider.page.spellings import address_key

DISCOVERED = "discovered"
STORED = "stored"
UNCHANGED = "unchanged"
DUPLICATE = "duplicate"
REFUSED = "refused"
FAILED = "failed"
PENDING = "pending"
"""Left for a later run; only a run with a state leaves anything."""
PREFIX = "newsspider/"


class Ledger:
    """Counts addresses through ``count(stat, n)``, so that discovered = stored + unchanged + duplicate + refused + failed + pending at the end."""

    def __init__(self, count: Callable[[str, int], None]) -> None:
        self._count = count
        self.watch: Callable[[str, str], None] | None = None
        """Told each address that is discovered (``discovered``) and each that ends (its outcome)."""
        self._open: dict[str, str] = {}
        self._settled: set[str] = set()
        self._discovered = 0
        self._ends = 0

    def discover(self, url: str, source: str) -> bool:
        """Note an address; False where it is known already, under any spelling."""
        key = address_key(url)
        if self.is_known(url):
            return False
        self._open[key] = url
        self._discovered += 1
        self._count(f"{PREFIX}discovered", 1)
        self._count(f"{PREFIX}discovered_via/{source}", 1)
        if self.watch is not None:
            self.watch(url, DISCOVERED)
        return True

    def settle(self, url: str, outcome: str, reason: str = "") -> bool:
        """Note what became of a discovered address; False where it had ended before or was never discovered."""
        key = address_key(url)
        found = self._open.pop(key, None)
        if found is None:
            self._count(f"{PREFIX}accounting_errors", 1)
            return False
        self._settled.add(key)
        self._ends += 1
        self._count(f"{PREFIX}{outcome}/{reason}" if reason else f"{PREFIX}{outcome}", 1)
        if self.watch is not None:
            self.watch(found, outcome)
        return True

    def is_known(self, url: str) -> bool:
        """Whether an address was discovered, under any spelling."""
        key = address_key(url)
        return key in self._open or key in self._settled

    def is_pending(self, url: str) -> bool:
        """Whether an address was discovered and has not ended yet."""
        return address_key(url) in self._open

    @property
    def pending(self) -> tuple[str, ...]:
        """Addresses that have not ended yet, in the order of their discovery."""
        return tuple(self._open.values())

    @property
    def balanced(self) -> bool:
        """Whether every discovered address has ended."""
        return not self._open and self._discovered == self._ends
