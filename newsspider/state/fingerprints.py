"""Fingerprints: what the texts of stored articles are like, for finding near-duplicates of any earlier run."""

from __future__ import annotations

from collections.abc import Iterable

from newsspider.state.database import Database

Bands = Iterable[tuple[int, int]]
"""A fingerprint's bands, each with its number."""
_SIGN = 1 << 63


class Fingerprints:
    """The table ``fingerprints``."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, article: str, fingerprint: int, bands: Bands) -> None:
        """Keep an article's fingerprint in the place of its earlier one."""
        self._database.run("DELETE FROM fingerprints WHERE article = ?", (article,))
        for band, value in bands:
            self._database.run(
                "INSERT INTO fingerprints VALUES (?, ?, ?, ?)", (band, value, article, _signed(fingerprint))
            )

    def alike(self, bands: Bands) -> dict[str, int]:
        """Articles that share a band, with their fingerprints."""
        found: dict[str, int] = {}
        for band, value in bands:
            rows = self._database.rows(
                "SELECT article, fingerprint FROM fingerprints WHERE band = ? AND value = ?", (band, value)
            )
            found.update((article, fingerprint % (2 * _SIGN)) for article, fingerprint in rows)
        return found


def _signed(fingerprint: int) -> int:
    """As SQLite's integers are."""
    return fingerprint - 2 * _SIGN if fingerprint >= _SIGN else fingerprint
