"""Sample: invented records of six weeks, the same on every call, for the pictures in the docs and for tests."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

DAYS = 42
FIRST = date(2026, 4, 20)
SITES = {"gadgetpost.example": 6, "signalnorth.example": 4, "technikbote.example": 3, "circuitledger.example": 3,
         "fil-numerique.example": 2, "bayareabyte.example": 2}  # fmt: skip
"""Host names, and about how many articles each publishes a day."""
PEOPLE = (
    ("Beatrix Holm", "Northfab"), ("Hsu Yi-chen", "Chirrup"), ("Daniel Ooi", "Nimbara"), ("Marisol Tejada", "Cartwheel Games"),
    ("Graham Whitlock", "VaultKeep"), ("Cheryl Nakagawa", "Quiet Work Institute"), ("Günther Möhring", "Hollow Note"),
    ("Hélène Vautrin", "Régie des transports"), ("Anong Wattanakul", "Dinsor"), ("Renee Okafor", "Bayline"),
    ("Lila Prosper", "Hollow Note"), ("Tan Siew Hoon", "Monsoon Research"), ("Maureen Adeyemi", "University of Salford"),
    ("Wendell Park", "Curbly"), ("Katrin Lorenzen", "Northfab"), ("Colin Akehurst", "Brasswick"), ("Frank Ostendorf", "Meteorologe"),
)  # fmt: skip
SUBJECTS = ("E-ink tablet", "Harbour crane", "Night ferry", "Robotaxi startup", "Chip plant", "Soil sensor", "Radio archive",
            "Data centre", "Camera phone", "Weather balloon")  # fmt: skip
EVENTS = ("learns to read handwriting", "lifts forty tonnes", "completes its first crossing", "hires its first driver",
          "sells its waste heat", "answers in dialect", "finds its lost tapes", "is recalled", "returns after two winters")  # fmt: skip
PLACES = {
    "Singapore": (29, 2),
    "Hanoi": (26, 4),
    "Hamburg": (14, 6),
    "Lyon": (18, 6),
    "Manchester": (13, 4),
    "San José": (22, 3),
}
"""Places with mean and swing of their temperatures."""

OPTIONAL = {"authors": 0.9, "standfirst": 0.7, "modified": 0.6, "tags": 0.8, "description": 0.95, "section": 0.85, "images": 0.9,
            "links": 0.4, "page_date": 0.5, "accessible": 0.2, "language": 1}  # fmt: skip
"""Fields that not every page has, and how often they are there."""
VISIBLE = ("body", "quotes", "teasers", "weather", "standfirst", "images", "links", "page_date", "language")


def sample_records(days: int = DAYS) -> Iterator[dict[str, Any]]:
    """Records as a crawl would have stored them, the oldest first."""
    chance = Random(7)
    recent: dict[str, list[tuple[str, str]]] = {site: [] for site in SITES}
    for number in range(days):
        day = FIRST + timedelta(days=number)
        for site, usual in SITES.items():
            quiet = 0.4 if day.weekday() > 4 else 1
            for count in range(round(usual * quiet * chance.uniform(0.6, 1.5))):
                record = _record(chance, site, day, count)
                record["teasers"] = _teasers(recent[site])
                recent[site].insert(
                    chance.randrange(min(6, len(recent[site]) + 1)), (record["headline"], record["url"])
                )
                yield record


def write_sample(path: Path) -> Path:
    """The records as JSON Lines in a file; gives the file."""
    with path.open("w", encoding="utf-8") as file:
        for record in sample_records():
            file.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


def _record(chance: Random, site: str, day: date, count: int) -> dict[str, Any]:
    headline = f"{chance.choice(SUBJECTS)} {chance.choice(EVENTS)}"
    url = f"https://{site}/{day:%Y/%m/%d}/{headline.lower().replace(' ', '-')}-{count}/"
    optional = {name: chance.random() < share for name, share in OPTIONAL.items()}
    found = chance.choice(("json-ld", "json-ld", "meta", "dom"))
    return {
        "schema_version": "1.0",
        "id": sha256(url.encode()).hexdigest()[:32],
        "revision": 1,
        "url": url,
        "site": {"domain": site, "name": None},
        "headline": headline,
        "published": f"{day}T0{chance.randrange(6, 10)}:30:00+02:00" if chance.random() < 0.97 else None,
        "fetched_at": f"{day}T12:00:00Z",
        "word_count": chance.randrange(150, 900),
        "body": [{"type": "paragraph", "text": headline, "level": None}],
        "quotes": [_quote(chance) for _ in range(chance.choice((0, 1, 2, 2, 3)))],
        "weather": [_reading(chance, place, day) for place in chance.sample(sorted(PLACES), 2)],
        **{name: "x" for name, is_there in optional.items() if is_there},
        "evidence": {name: {"source": found} for name in ("headline", "published", *optional)}
        | {name: {"source": "dom"} for name in VISIBLE},
    }


def _quote(chance: Random) -> dict[str, Any]:
    speaker, organization = PEOPLE[min(int(chance.expovariate(0.22)), len(PEOPLE) - 1)]
    return {"text": "It works.", "speaker": speaker, "organization": organization, "role": None, "kind": "direct"}


def _reading(chance: Random, place: str, day: date) -> dict[str, Any]:
    mean, swing = PLACES[place]
    warm = (day - FIRST).days / DAYS * 4 + swing * 0.5 * math.sin(day.toordinal() / 4 + mean)
    return {
        "location": place,
        "temperature_c": round(mean + warm + chance.uniform(-0.8, 0.8), 1),
        "condition": chance.choice(("broken clouds", "clear sky", "rain")),
    }


def _teasers(recent: list[tuple[str, str]]) -> list[dict[str, Any]]:
    items = [{"title": title, "url": url} for title, url in recent[:8]]
    return [{"label": "Most read", "place": "sidebar", "items": items}] if items else []
