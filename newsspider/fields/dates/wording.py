"""Dates in words and figures as people write them, read with the page's language and its order of day and month."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsspider.fields.dates.days import read_day
from newsspider.fields.dates.moments import read_machine, written
from newsspider.fields.dates.months import MONTH_OF
from newsspider.fields.dates.zones import SEVERAL, offset_of

_MONTH_FIRST_HOSTS = ("us", "com", "org", "net", "gov", "edu", "ph")
_YEAR_FIRST = frozenset(("zh", "ja", "ko", "hu", "lt", "mn"))
LONGEST = 60
"""Characters beyond which a text is more than a date."""

_CLOCK = re.compile(r"\b\d{1,2}\s*(?:[:.h]\s*\d{2}|[ap]\.?\s?m\b|uhr\b|h\b|時|时|시)", re.I)
_DOTTED_CLOCK = re.compile(r"(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)(?=\s*(?:uhr|h\b|[ap]\.?m|[A-Z]{2,4}\b|$))", re.I)
_LETTERS = r"[^\W\d_]"
_IN_FIGURES = re.compile(r"\d{1,4}\s?[-/.年년]\s?\d")
_WORDS = re.compile(rf"{_LETTERS}{{3,}}")
_TIME = (
    r"(?:\s*(?:[,|•·@–—-]|\b(?:at|um|à|às|alle|a las|om|kl\.?|ore|o)\b)*\s*(?:\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?(?:\s?[aApP]\.?\s?[mM]\.?(?!\w))?"
    r"|\d{1,2}\s?[aApP]\.?[mM]\.?(?!\w))(?:\s*(?:[Uu]hr|h)\b)?(?:\s*\(?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})(?!\w)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\)?)?)?"
)
_DAY_FIRST = rf"\d{{1,2}}(?:st|nd|rd|th|er|º|ª)?[.\s\-]{{0,2}}(?:de\s|of\s|d['’])?\s?{_LETTERS}{{3,12}}\.?,?[\s\-]{{0,2}}(?:de\s|del\s)?\s?(?:19|20)\d{{2}}"
_MONTH_FIRST = rf"{_LETTERS}{{3,12}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s(?:19|20)\d{{2}}"
_FIGURES = r"(?:19|20)\d{2}[-/.]\s?\d{1,2}[-/.]\s?\d{1,2}|\d{1,2}[/.\-]\s?\d{1,2}[/.\-]\s?(?:(?:19|20)\d{2}|\d{2})"
_IDEOGRAPHS = r"(?:19|20)\d{2}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]"
_DATE = re.compile(rf"(?<![\w/.])(?:{_DAY_FIRST}|{_MONTH_FIRST}|{_FIGURES}|{_IDEOGRAPHS})(?![\w/]){_TIME}")
_RELATIVE = re.compile(
    r"^(?:\W*(?:posted|published|updated|veröffentlicht|publié)?\W*(?:about\s|over\s|almost\s)?)("
    r"(?:(?:\d{1,2}|an?|one|two|three|ein(?:er|em)?|une?|un|uma?)\s+\w{1,9}\.?|\d{1,2}(?:h|hrs?|d|m|mins?|w))\s+(?:ago|fa|geleden|sedan|siden|temu|önce|atrás)"
    r"|(?:vor|il y a|hace|há|acum|før|för|pred)\s+(?:\d{1,2}|ein(?:er|em)?|une?|un|uma?)\s+\w{1,12}"
    r"|yesterday|gestern|hier|ayer|ontem|ieri|just now)\W*$",
    re.I,
)
_PLAIN = re.compile(
    r"(?P<day>(?:19|20)\d{2}\D{1,3}\d{1,2}\D{1,3}\d{1,2}(?!\d)\s?[日일]?|.*?(?:19|20)\d{2})(?:\W+(?:(?:at|à|às|um|kl|om|alle|ore|a las)\W+)?(?P<hour>\d{1,2})\s?[:h.]\s?(?P<minute>\d{2})(?::\d{2})?"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?(?:\s?Uhr)?(?:\s?\(?(?P<zone>[A-Z]{3,4}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)\)?)?)?\W*$",
    re.I,
)
_US_ZONES = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}
"""Names of zones that mean summer time in summer; dateparser takes them for winter time."""
_US_ZONE = re.compile(r"\s*\(?\b(ET|CT|MT|PT)\b\)?$")
_FINE = re.compile(
    r"(?<![^\W\d_])(?:sec|min|hour|hr|stunde|heure|hora|ora|ore|uur|uren|timm|time|godzin|saat|just now|[hm]\b)", re.I
)

_COARSE = re.compile(
    r"(?<![^\W\d_])(?:week|month|year|wk|mo\b|yr|w\b|woche|monat|jahr|semaine|mois|ans?\b|semana|mes|mês|año|ano|settiman|anno|anni|weken|maand|jaar|"
    r"veck|månad|år|uge|tydz|tygod|miesi|rok|lat\b|hafta|yıl)",
    re.I,
)
"""Units that leave the day open."""
_DOTTED = re.compile(r"\d{1,2}\.\s?\d{1,2}\.")


@dataclass(frozen=True, slots=True)
class Manner:
    """How a page writes its dates: language (BCP 47, None unknown), order (``DMY``, ``MDY``, ``YMD``), what "ago" counts from."""

    language: str | None = None
    order: str = "DMY"
    as_of: datetime | None = None


def date_order(language: str | None, region: str | None, domain: str) -> str:
    """The usual order of a date in figures.

    >>> date_order("en", "GB", "a.com"), date_order("en", None, "a.com"), date_order("en", None, "a.co.uk"), date_order("ja", None, "")
    ('DMY', 'MDY', 'DMY', 'YMD')
    """
    if language in _YEAR_FIRST:
        return "YMD"
    if language not in (None, "en"):
        return "DMY"
    if region:
        return "MDY" if region.upper() in ("US", "PH") else "DMY"
    return "MDY" if domain.rsplit(".", 1)[-1] in _MONTH_FIRST_HOSTS else "DMY"


def find_dates(text: str) -> Iterator[tuple[int, str]]:
    """The stretches of a text that are written like dates with a year, each with its place.

    >>> list(find_dates("Published 4 Nov 2025, updated 5 Nov 2025"))
    [(10, '4 Nov 2025'), (30, '5 Nov 2025')]
    """
    matches = list(_DATE.finditer(text))
    known = [match for match in matches if _names_a_month(match[0])] if len(matches) > 1 else matches
    for match in known or matches:
        yield match.start(), match[0].strip()


def find_date(text: str) -> str | None:
    """The first stretch of a text that is written like a date with a year, or the whole of "3 hours ago"; None without one.

    >>> find_date("By Ana Ruiz | November 4, 2025 at 8:15 am | 3 comments"), find_date("3 hours ago"), find_date("On 23 May")
    ('November 4, 2025 at 8:15 am', '3 hours ago', None)
    """
    if _DATE.search(text):
        return next(stretch for _, stretch in find_dates(text))
    match = _RELATIVE.match(text) if len(text) <= LONGEST else None
    return match[1] if match else None


def read_words(text: str, manner: Manner) -> str | None:
    """A date as people write it, as the record has it; a day alone where no time of day is given.

    >>> read_words("4. November 2025, 8.15 Uhr", Manner("de")), read_words("04/11/2025", Manner("en", "MDY"))
    ('2025-11-04T08:15:00', '2025-04-11')
    >>> read_words("Nov 4, 2025 10:00 +0530", Manner("en", "MDY")), read_words("On 23 May", Manner("en"))
    ('2025-11-04T10:00:00+05:30', None)
    """
    stretch = find_date(text)
    if stretch is None:
        return None
    machine = read_machine(stretch)
    if machine:
        return machine
    if _RELATIVE.match(stretch):
        return _read_relative(stretch, manner)
    return _read_plainly(stretch, manner.order) or _read_generally(stretch, manner)


def _names_a_month(stretch: str) -> bool:
    """Whether a date is in figures, or its word is a month: "16 Pro 2025" is written like a date, too."""
    return _IN_FIGURES.match(stretch) is not None or any(word.lower() in MONTH_OF for word in _WORDS.findall(stretch))


def _read_plainly(stretch: str, order: str) -> str | None:
    """A day by the table of months, with a plain time of day; None where more is written, as a rare zone."""
    parts = _PLAIN.match(stretch)
    day = read_day(parts["day"], order) if parts else None
    if parts is None or day is None or parts["hour"] is None:
        return day
    zone = parts["zone"] or ""
    offset = offset_of(zone) if zone and zone.upper() not in SEVERAL else ""
    hour, half = int(parts["hour"]), (parts["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    sound = offset is not None and hour < 24 and int(parts["minute"]) < 60
    return f"{day}T{hour:02}:{parts['minute']}:00{offset}" if sound else None


def _read_generally(stretch: str, manner: Manner) -> str | None:
    zone = _US_ZONE.search(stretch)
    order = "DMY" if _DOTTED.match(stretch) else manner.order
    plain = _DOTTED_CLOCK.sub(r"\1:\2", stretch[: zone.start()] if zone else stretch)
    found = _parse(plain, manner.language, order, None)
    if found is None:
        return None
    found = _in_zone(found, zone[1]) if zone else found
    return written(found) if _CLOCK.search(_after_day(stretch)) else found.date().isoformat()


def _in_zone(found: datetime, name: str) -> datetime:
    """The time with the offset that the zone had then; without one where the machine has no table of zones."""
    try:
        return found.replace(tzinfo=ZoneInfo(_US_ZONES[name]))
    except ZoneInfoNotFoundError:
        return found


def _after_day(stretch: str) -> str:
    """What follows the year: where a time of day would stand."""
    return re.split(r"(?:19|20)\d{2}|(?<=[/.\-])\d{2}(?=\D|$)", stretch, maxsplit=1)[-1]


def _read_relative(text: str, manner: Manner) -> str | None:
    if manner.as_of is None or _COARSE.search(text):
        return None
    as_of = manner.as_of.astimezone(UTC) if manner.as_of.tzinfo else manner.as_of.replace(tzinfo=UTC)
    found = _parse(text, manner.language, manner.order, as_of.replace(tzinfo=None))
    if found is None:
        return None
    return written(found.replace(tzinfo=UTC)) if _FINE.search(text) else found.date().isoformat()


@lru_cache(maxsize=2048)
def _parse(text: str, language: str | None, order: str, base: datetime | None) -> datetime | None:
    import dateparser  # costs 0.1 s, and most pages never need it

    settings = {"DATE_ORDER": order, "REQUIRE_PARTS": ["day", "month", "year"], "RETURN_TIME_AS_PERIOD": False}
    if base is not None:
        settings["RELATIVE_BASE"] = base
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for spoken in dict.fromkeys((language or "en", "en")):
            try:
                found: datetime | None = dateparser.parse(text, languages=[spoken], settings=settings)
            except (ValueError, OverflowError, RecursionError):
                continue
            if found is not None:
                return found
    return None
