"""What speaks for a shown date to be the article's: where it stands, what its surroundings are called, what words precede it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from newsspider.fields.body.patterns import Patterns
from newsspider.fields.dates.shown import LABEL, Shown
from newsspider.fields.neighbourhood import CARD, holds_linked_heading
from newsspider.page.once import once
from newsspider.page.page import Page

DEEPEST = 12
"""Elements around a date whose names are read."""
_ABOVE, _BELOW = (40, 150, 500, 1500), (30, 100, 300, 800, 2000, 5000)
"""Borders of the distances to the headline, in characters of text."""

_KINDS = {
    "publi": ("publi", "posted", "pubdate", "issued", "erschien", "fecha", "postdate", "post-time", "creat"),
    "date": ("date", "datum", "time", "stamp"),
    "meta": ("meta", "byline", "dateline", "author", "info", "details"),
    "article": ("article", "entry", "story", "single", "hero", "post"),
    "header": ("head", "title", "intro"),
    "head of site": ("head-date", "masthead", "top-bar", "topbar", "clock", "weather", "site-header"),
    "comment": ("comment", "reply", "respon", "disqus", "review", "forum"),
    "other": (
        "related", "teaser", "card", "widget", "sidebar", "recent", "popular", "latest", "more", "promo", "similar", "recommend",
        "next", "prev", "swiper", "slider", "carousel",
    ),
    "list": ("list", "item", "grid", "loop", "archive", "feed"),
    "event": ("event", "calendar", "agenda", "termin"),
    "foot": ("foot", "copyright", "legal", "bottom"),
    "caption": ("caption", "credit", "gallery", "image", "media", "figure"),
    "body": ("content", "body", "copy", "text"),
}  # fmt: skip
"""What classes and ids call an element, by what they hold."""
_STEMS = Patterns(tuple(map("|".join, _KINDS.values())))
_TAGS = frozenset(
    "a aside nav footer header main article li td th table ul h1 h2 h3 h4 p small em form section".split()
)
_PUBLISHED = (
    "publi", "posted", "pubbli", "veröff", "erschien", "gepost", "geplaatst", "opublik", "udgiv", "julkais", "yayın", "erstellt",
    "date:", "datum", "опублик", "発表", "公開", "掲載", "입력", "发布",
)  # fmt: skip
_AT_THE_END = (" on", " le", " am", " vom", " el")
_OTHERS = (
    "©", "copyright", "(c)", "since", "seit", "depuis", "until", "bis", "from", "born", "event", "last", "beginn", "start",
    "expires", "joined", "mitglied", "access", "abgerufen", "retrieved",
)  # fmt: skip
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)(?:[/-]?(0[1-9]|1[0-2]))?(?:/|-)")


@dataclass(frozen=True)
class Setting:
    """A page with the dates that it shows: what single dates are compared with."""

    page: Page
    top: int
    dates: Sequence[tuple[Shown, str]]
    """Each with its reading."""

    @once
    def around_top(self) -> frozenset[int]:
        """The headline and the elements around it."""
        return frozenset((self.top, *self.page.index.ancestors(self.top)))

    @once
    def likes(self) -> Counter[tuple[str, str]]:
        """How many dates stand in elements of the same tag and names."""
        index = self.page.index
        return Counter(
            {(one.element, 0): (index.tags[one.element], index.names[one.element]) for one, _ in self.dates}.values()
        )

    @once
    def days(self) -> Counter[str]:
        """How often each day is shown."""
        return Counter(value[:10] for _, value in self.dates)

    @once
    def first_below(self) -> int:
        """The chunk of the first date behind the headline."""
        last = self.page.index.last_chunk[self.top]
        return next((one.chunk for one, _ in self.dates if one.chunk >= last), -1)

    @once
    def last_above(self) -> int:
        """The chunk of the last date before the headline."""
        first = self.page.index.first_chunk[self.top]
        return next((one.chunk for one, _ in reversed(self.dates) if one.chunk < first), -1)

    @once
    def url_month(self) -> tuple[str, str]:
        """Year and month that the address states, empty where it does not."""
        match = _URL_MONTH.search(self.page.url or "")
        return (match[1], match[2] or "") if match else ("", "")


def signs(setting: Setting, one: Shown, value: str) -> Iterator[str]:
    """Names of what is true of a date."""
    index, days = setting.page.index, setting.days
    beside = "alone" if one.others <= 3 else "few beside" if one.others <= 40 else "many beside"
    distance, label = _distance(setting, one), label_of(one.before)
    if label == "label published" and one.others < LABEL and one.before.rstrip().endswith(":"):
        yield "states publication"
    like = f"alike {min(setting.likes[index.tags[one.element], index.names[one.element]], 4)}"
    yield from (f"is {one.rule}", distance, label, beside, f"{distance} {beside}", like)
    yield from _surroundings(setting, one)
    yield "with time" if len(value) > 10 else "day alone"
    yield from (f"same day {min(days[value[:10]], 3)}", f"days {min(len(days), 4)}")
    if one.chunk == setting.first_below:
        yield from (f"first below, {like}", f"first below, {distance}", "first below")
    elif one.chunk == setting.last_above:
        yield f"last above, {distance}"
    if value[:10] == max(days):
        yield "newest"
    if setting.url_month[0]:
        agrees = value[:4] == setting.url_month[0] and setting.url_month[1] in ("", value[5:7])
        yield "like address" if agrees else "unlike address"


def _distance(setting: Setting, one: Shown) -> str:
    index, top = setting.page.index, setting.top
    if not top:
        return "no headline"
    sizes, chunk = index.sizes, one.chunk
    if chunk < index.first_chunk[top]:
        gap = sizes[index.first_chunk[top]] - sizes[chunk]
        return f"above<{next((border for border in _ABOVE if gap < border), 'inf')}"
    if chunk < index.last_chunk[top]:
        return "in headline"
    gap = sizes[chunk] - sizes[index.last_chunk[top]]
    return f"below<{next((border for border in _BELOW if gap < border), 'inf')}"


def _surroundings(setting: Setting, one: Shown) -> list[str]:
    """Tags and names from the date's element up to the first that holds the headline as well."""
    index = setting.page.index
    between: list[int] = []
    for i in (one.element, *index.ancestors(one.element)):
        if (setting.top and i in setting.around_top) or len(between) >= DEEPEST:
            break
        between.append(i)
    tags = _TAGS.intersection([index.tags[i] for i in between])
    names = index.names
    near = {kind for i in between[1:3] for kind in kinds(names[i])}
    around = {kind for i in between[3:] for kind in kinds(names[i])} - near
    found = [
        f"levels {min(len(between), 6)}",
        *[f"in <{tag}>" for tag in tags],
        *[f"own {kind}" for kind in kinds(names[one.element])],
        *[f"near {kind}" for kind in near],
        *[f"around {kind}" for kind in around],
    ]
    if any(index.text_len[i] <= CARD and holds_linked_heading(index, i) for i in between[1:5]):
        found.append("card")
    if "a" in tags:
        found.append("self link" if _is_own_link(setting.page, between) else "other link")
    return found


@lru_cache(maxsize=8192)
def kinds(names: str) -> tuple[str, ...]:
    """What classes and id call an element."""
    found = _STEMS.matching(names)
    return tuple([kind for position, kind in enumerate(_KINDS) if found >> position & 1]) if found else ()


def _is_own_link(page: Page, between: Sequence[int]) -> bool:
    link = next(i for i in between if page.index.tags[i] == "a")
    href = page.index.get(link, "href") or ""
    if href.startswith("#") or href in ("", "/"):
        return True
    target = (page.absolute(href) or "").split("#")[0].rstrip("/")
    return target != "" and target in (
        (page.url or "").split("#")[0].rstrip("/"),
        (page.canonical_url or "").rstrip("/"),
    )


def label_of(before: str) -> str:
    """What kind of label the words before a date are."""
    words = before.strip().lower()
    if not words:
        return "no label"
    if any(map(words.__contains__, _OTHERS)):
        return "label other"
    if any(map(words.__contains__, _PUBLISHED)) or f" {words}".endswith(_AT_THE_END):
        return "label published"
    return "label short" if len(words) < 20 else "label long"
