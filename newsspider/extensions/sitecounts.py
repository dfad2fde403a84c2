"""Site counts: what has become of each site's addresses so far, and how fast its pages come."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsspider.discovery.ledger import DISCOVERED, FAILED, STORED
from newsspider.discovery.plans import Plan
from newsspider.page import urls
from newsspider.printable import printable
from newsspider.wording import plural, shown_time

ELSEWHERE = "other hosts"
"""Addresses that lead away from the sites, and are refused for it."""
WINDOW = 20
"""Glances over which a rate is taken."""


@dataclass(slots=True)
class SiteCount:
    """The counts of one site."""

    name: str
    found: int = 0
    fetched: int = 0
    """Responses: pages, feeds, sitemaps and sections."""
    stored: int = 0
    skipped: int = 0
    failed: int = 0
    glances: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=WINDOW))

    @property
    def ended(self) -> int:
        """Addresses of which it is known what became of them."""
        return self.stored + self.skipped + self.failed

    @property
    def waiting(self) -> int:
        """Addresses that have not ended yet."""
        return self.found - self.ended

    def glance(self, now: float) -> None:
        """Note how far it is at a moment, in seconds."""
        self.glances.append((now, self.fetched))

    @property
    def rate(self) -> float:
        """Responses per second between the oldest and the latest glance."""
        if len(self.glances) < 2:
            return 0.0
        (first, before), (last, after) = self.glances[0], self.glances[-1]
        return (after - before) / (last - first) if last > first else 0.0


class SiteCounts:
    """The counts of all sites, in their order; of a spider without plans there is one, by its own name."""

    def __init__(self, plans: Sequence[Plan], name: str) -> None:
        self.total = SiteCount("all")
        self.elsewhere = SiteCount(ELSEWHERE)
        self.sites = [SiteCount(printable(plan.name)) for plan in plans] or [SiteCount(printable(name))]
        self._by_host = {
            urls.host(start).removeprefix("www."): count
            for plan, count in zip(reversed(plans), reversed(self.sites), strict=False)
            for start in plan.start
        }
        self._known = dict(self._by_host)

    def watch(self, url: str, what: str) -> None:
        """An address was discovered, or has ended so (what the ledger tells)."""
        for count in (self._of(url), self.total):
            if what == DISCOVERED:
                count.found += 1
            elif what == STORED:
                count.stored += 1
            elif what == FAILED:
                count.failed += 1
            else:
                count.skipped += 1

    def fetched(self, number: int | None) -> None:
        """A response has come, for the site of a number; None for one of no site."""
        self.total.fetched += 1
        if number is not None and number < len(self.sites):
            self.sites[number].fetched += 1
        elif len(self.sites) == 1:
            self.sites[0].fetched += 1

    def glance(self, now: float) -> None:
        """Note how far all are at a moment."""
        for count in (*self.sites, self.total):
            count.glance(now)

    def _of(self, url: str) -> SiteCount:
        """The site of an address: that of its host, or of a domain above it."""
        host = urls.host(url).removeprefix("www.")
        found = self._known.get(host)
        if found is None:
            labels = host.split(".")
            above = (".".join(labels[place:]) for place in range(1, len(labels) - 1))
            found = next((self._by_host[name] for name in above if name in self._by_host), None)
            found = found or (self.sites[0] if not self._by_host else self.elsewhere)
            if len(self._known) < 10_000:
                self._known[host] = found
        return found


def plain_line(counts: SiteCounts, seconds: float) -> str:
    """The sum of all sites as one line, for a log.

    >>> counts = SiteCounts((), "any")
    >>> counts.watch("https://news.example/a", "discovered")
    >>> plain_line(counts, 65)
    '1 min 5 s: 0 of 1 address done, 0 stored, 0 skipped, 0 failed; 0 fetched, 0.0 a second'
    """
    total = counts.total
    return (
        f"{shown_time(seconds)}: {total.ended:,} of {plural(total.found, 'address', 'addresses')} done, {total.stored:,} stored, "
        f"{total.skipped:,} skipped, {total.failed:,} failed; {total.fetched:,} fetched, {total.rate:.1f} a second"
    )
