"""Articles as the scoreboard reads them, with the tables of the body, which the record's ``text`` leaves out.

python scoreboard.py --data DATA --systems newsspider --entry bench.bodies:with_tables
"""

from __future__ import annotations

from typing import Any

from newsspider import extract


def with_tables(html: bytes, url: str) -> dict[str, Any]:
    """Headline, date, authors, and every block of the body but captions."""
    article = extract(html, url)
    body = [block.text for block in article.body if block.type != "caption"]
    return {"headline": article.headline, "published": article.published, "authors": article.authors, "body": body}
