"""Records for tests of reports: ordinary ones, and such as nobody would want."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

SCRIPT = "<script>document.title='owned'</script>"
HOSTILE = (
    SCRIPT,
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    "javascript:alert(1)",
    '=HYPERLINK("http://evil.example","x")',
    "$\\frac{1}{0}$ $x^",
    "\x1b]0;title\x07\x1b[2J\x00\x0b\x9b",
    "\u202eevil\u2066 \u200f",
    "مرحبا بالعالم",
    "港湾に新しいクレーン" * 20,
    "tip:&lt;b&gt;&amp;#60;",
    "\ud800 lone",
    "x" * 5000,
)


def record(number: int = 1, **more: Any) -> dict[str, Any]:
    """One article with a bit of everything."""
    return {
        "schema_version": "1.0",
        "id": f"{number:032x}",
        "revision": 1,
        "url": f"https://news.example/{number}",
        "site": {"domain": "news.example", "name": None},
        "headline": f"Crane {number}",
        "published": f"2025-11-{number % 28 + 1:02d}T08:00:00+01:00",
        "word_count": 100,
        "fetched_at": "2025-11-20T08:00:00Z",
        "quotes": [{"text": "It lifts.", "speaker": "Ana Ruiz", "organization": "Port of Aldersey", "role": None}],
        "teasers": [
            {
                "label": "Hot",
                "items": [{"title": "One", "url": "https://news.example/one"}, {"title": "Two", "url": None}],
            }
        ],
        "weather": [{"location": "Aldersey", "temperature_c": 11.5, "condition": "fog", "observed": None}],
        "evidence": {"headline": {"source": "dom"}, "published": {"source": "json-ld"}, "quotes": {"source": "dom"}},
        **more,
    }


def hostile_records() -> list[dict[str, Any]]:
    """Records that carry every hostile text in every place that a report shows."""
    return [
        record(
            number,
            headline=text,
            url=text,
            site={"domain": text, "name": text},
            quotes=[{"text": text, "speaker": text, "organization": text, "role": text}],
            teasers=[
                {
                    "label": text,
                    "items": [{"title": text, "url": text}, {"title": text, "url": "https://x.example/" + text}],
                }
            ],
            weather=[{"location": text, "temperature_c": number, "condition": text}],
            evidence={text: {"source": text}, "headline": {"source": text}},
        )
        for number, text in enumerate(HOSTILE, start=1)
    ]


def written(path: Path, *records: Any) -> Path:
    """A JSON Lines file."""
    path.write_text("".join(json.dumps(each) + "\n" for each in records), "utf-8")
    return path
