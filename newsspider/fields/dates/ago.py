"""How long ago, in the words of many languages: "3 hours ago", "vor 2 Tagen", "hier"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from newsspider.fields.dates.moments import written

LONGEST = 60
"""Characters beyond which a text is more than that."""

_ONE = r"an?|one|ein(?:er|em|en)?|une?|uma?|un[ao]?|één|een|en|ett|et|jedna?|jeden|bir"
_AFTER = r"ago|fa|geleden|sedan|siden|temu|önce|atrás|sitten|назад|тому|lalu|yang lalu|trước|ezelőtt|पहले|पूर्वी|আগে|ที่แล้ว|ก่อน|پیش|قبل|前|전"
_AHEAD = r"vor|il y a|hace|há|acum|for|før|för|pred|před|πριν(?:\sαπό)?|منذ|قبل|לפני"
_UNIT = r"(?:[^\W\d_]|[\u0900-\u0963\u0981-\u0e4e]){1,16}?"
_BARE = {
    **dict.fromkeys(("دقيقة", "דקה", "минуту", "хвилину"), (1, 60)), "دقيقتين": (2, 60),
    **dict.fromkeys(("ساعة", "שעה", "час", "годину"), (1, 3600)), **dict.fromkeys(("ساعتين", "שעתיים"), (2, 3600)),
    **dict.fromkeys(("يوم", "יום", "день"), (1, 86400)), **dict.fromkeys(("يومين", "יומיים"), (2, 86400)),
}  # fmt: skip
"""What is said without a number: how many, of how many seconds each."""
RELATIVE = re.compile(
    rf"^\W*(?:(?:posted|published|updated|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato)\W*)?"
    rf"(?:about\s|over\s|almost\s)?("
    rf"(?:(?P<n1>\d{{1,2}}|two|three|{_ONE})\s?(?P<u1>{_UNIT})\.?\s?(?:{_AFTER})(?!\w))"
    rf"|(?:(?:{_AHEAD})\s(?:etwa\s|environ\s)?(?P<n2>\d{{1,2}}|{_ONE})\s(?P<u2>{_UNIT})(?:\ss(?:iden|edan))?(?=\W*$))"
    rf"|(?:(?:منذ|قبل|לפני)\s(?P<b1>{'|'.join(_BARE)})|(?P<b2>{'|'.join(_BARE)})\s(?:назад|тому))"
    rf"|(?P<before>yesterday|gestern|hier|ayer|ontem|ieri|gisteren|igår|i går|wczoraj|včera|вчера|вчора|dün|eilen|昨日|어제|昨天|أمس|אתמול|χθες|hôm qua|tegnap|เมื่อวาน)"
    rf"|(?P<now>just now|today|heute|aujourd.hui|hoy|hoje|oggi|vandaag|idag|i dag|dziś|dzisiaj|dnes|сегодня|сьогодні|bugün|tänään|今日|오늘|今天|اليوم|היום|σήμερα|hôm nay|hari ini|วันนี้)"
    rf")\W*$",
    re.I,
)
_DAY = 86400
_SECONDS = {
    1: r"s|secs?|second\w*|sekund\w*|sec\w*|seg\w*|секунд\w*|saniye|秒|초",
    60: r"m|mins?|minut\w*|perc|minuta|мин\w*|хвилин\w*|dakika|menit|λεπτά|分|分钟|分鐘|분|phút|perc\w*|मिनट|मिनिट\w*|মিনিট|นาที(?:ที่)?|دقائق|دقيقة|دقیقه|דקות",
    3600: r"h|hrs?|hours?|st(?:d|unden?)|heures?|horas?|or[ae]|uur|uren|tim(?:m\w*|er?)?|godz\w*|hod\w*|час\w*|годин\w*|saat|jam|tunti\w*|ore|oră|ώρες|ώρα|ساعات?|ساعة|ساعت|שעות|小时|小時|時間|시간|giờ|órá\w*|घंटे|घंटा|घण्टे|तास\w*|ঘণ্টা|ঘন্টা|ชั่วโมง(?:ที่)?",
    _DAY: r"d|days?|tag(?:en?)?|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|er?)?|dni|dzień|dn[ey]|дн\w*|день|gün|hari|päiv\w*|zile?|ημέρες|μέρες|أيام|يوما?|روز|ימים|天|日|일|ngày|nap\w*|दिन|दिवस\w*|দিন|วัน(?:ที่)?",
}
_UNITS = tuple((seconds, re.compile(rf"(?:{names})$", re.I)) for seconds, names in _SECONDS.items())
_NUMBERS = {"two": 2, "three": 3}


def find_ago(text: str) -> str | None:
    """How long ago, where that is all that a short text says.

    >>> find_ago("Posted 3 hours ago"), find_ago("The mill burnt 3 years ago")
    ('3 hours ago', None)
    """
    match = RELATIVE.match(text) if len(text) <= LONGEST else None
    return match[1] if match else None


def read_ago(text: str, as_of: datetime | None) -> str | None:
    """When that was, counted in UTC; a day alone for days, None for units that leave the day open or without ``as_of``.

    >>> read_ago("vor 2 Stunden", datetime(2025, 11, 4, 12, tzinfo=UTC)), read_ago("2 weeks ago", datetime(2025, 11, 4, tzinfo=UTC))
    ('2025-11-04T10:00:00+00:00', None)
    """
    match = RELATIVE.match(text) if len(text) <= LONGEST else None
    if match is None or as_of is None:
        return None
    as_of = as_of.astimezone(UTC) if as_of.tzinfo else as_of.replace(tzinfo=UTC)
    if match["before"] or match["now"]:
        just_now = (match["now"] or "").lower() == "just now"
        return written(as_of) if just_now else (as_of - timedelta(days=1 if match["before"] else 0)).date().isoformat()
    number, seconds = _counted(match)
    if not seconds:
        return None
    moment = as_of - timedelta(seconds=number * seconds)
    return moment.date().isoformat() if seconds == _DAY else written(moment)


def _counted(match: re.Match[str]) -> tuple[int, int]:
    """How many units ago that was, and the seconds of one; none for units that leave the day open."""
    if bare := match["b1"] or match["b2"]:
        return _BARE[bare]
    number, unit = match["n1"] or match["n2"], match["u1"] or match["u2"]
    seconds = next((seconds for seconds, names in _UNITS if names.match(unit)), 0)
    return int(number) if number.isdecimal() else _NUMBERS.get(number.lower(), 1), seconds
