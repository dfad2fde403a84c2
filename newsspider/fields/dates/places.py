"""Where metadata state a date: JSON-LD, meta tags, microdata, the address; each with the rule that names its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from newsspider.fields.dates.months import MONTH_OF
from newsspider.fields.neighbourhood import is_apart
from newsspider.page.jsonld import Node
from newsspider.page.metadata import Meta
from newsspider.page.page import Page
from newsspider.page.text import holding


@dataclass(frozen=True, slots=True)
class Written:
    """A date as one place writes it."""

    text: str
    rule: str
    source: str
    locate: Callable[[], str | None] | None
    """None where the place is the page's address."""


@dataclass(frozen=True, eq=False)
class Names:
    """What the places of one kind of date are called; meta names are written without case, digits and punctuation."""

    jsonld: Sequence[str]
    meta: Sequence[str]
    like: re.Pattern[str]
    """Meta names that are not listed, yet mean the same; believed after those that are."""
    microdata: Sequence[str]


PUBLISHED = Names(
    jsonld=("datePublished",),
    meta=(
        "articlepublishedtime ogarticlepublishedtime ogpublishedtime articlepublished parselypubdate sailthrudate cxenseparserecspublishtime "
        "datepublished publicationdate publishdate publisheddate pubdate dcdateissued dctermsissued dctermscreated dcdatecreated dcdate "
        "dctermsdate dccreated articlepostdate articlepublishdate articledateoriginal ogpubdate displaydate originalpublicationdate "
        "releasedate videoreleasedate ogreleasedate articlecreated articlepublisheddate analyticsattributesarticledate btpubdate "
        "datpubdate citationpublicationdate citationdate newsdate firstpublished issued postdate"
    ).split(),
    like=re.compile(
        r"^(?!.*(?:updat|modif|last|expir|unpubl|year|month)).*(?:publish(?:ed)?(?:time|date|day|on|at)?|(?:pub|post|publication|original)(?:date|time|day)|uploaded)$"
    ),
    microdata=("datepublished",),
)
MADE = Names(
    jsonld=("dateCreated", "uploadDate"),
    meta=("datecreated", "date", "created", "creationdate"),
    like=re.compile(r"^(?!.*(?:updat|modif)).*(?:created?(?:date|time|at|on)|gentime|^p?date)$"),
    microdata=("datecreated",),
)
"""Dates that often mean the making of a file or a film; asked after what the page shows."""
MODIFIED = Names(
    jsonld=("dateModified",),
    meta=(
        "articlemodifiedtime ogarticlemodifiedtime ogupdatedtime articlemodified articleupdated datemodified lastmod dctermsmodified "
        "dcdatemodified dcmodified lastmodified modifieddate articleupdatedtime revised updatedtime dateupdated isoupdatedate "
        "cxenseparsearticlemodifiedtime lastupdated"
    ).split(),
    like=re.compile(r"(?:updated?|modified)(?:time|date|on|at)?$|(?:time|date)(?:updated|modified)$"),
    microdata=("datemodified",),
)  # fmt: skip
_STEMS = ("pub", "dat", "tim", "mod", "issu", "creat", "upload", "revis")
"""What one of stands in all such meta names."""
_NOT_LETTERS = re.compile(r"[^a-z]+")

IN_URL = "url"
"""The rule of a date that the page's address holds."""
NEAR = 600
"""Characters from the headline within which the date in a card can still be the article's."""
_URL_DATE = re.compile(r"[/_\-.=]((?:19|20)\d{2})([/\-._]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_\-.\D]|$)")
_URL_SLASHED = re.compile(r"/((?:19|20)\d{2})/(\d{1,2}|[a-z]{3,9})/(\d{1,2})(?=/)", re.I)
_URL_PARTED = re.compile(r"/((?:19|20)\d{2})/[a-z][a-z_-]*/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=/)", re.I)
_URL_DAY_FIRST = re.compile(r"[/_\-.](0[1-9]|[12]\d|3[01])([\-._]?)(0[1-9]|1[0-2])\2(20[0-2]\d)(?=[/_\-.]|$)")
_URL_STAMP = re.compile(r"(?<!\d)(20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])[0-5]\d\d*)?(?!\d)")


def stated(page: Page, names: Names, top: int) -> Iterator[Written]:
    """Every statement of the metadata, places in the order of the names; ``top`` is the headline's element."""
    for key in names.jsonld:
        yield from _from_article(page, key)
    rank = _ranks(names)
    written = list(page.meta)
    dated = [written[n] for n in holding(written, _STEMS)]
    ranked = sorted([(place, name) for name in dated if (place := rank(name)) is not None])
    listed = [name for place, name in ranked if place < len(names.meta)]
    yield from _from_meta(page, listed)
    yield from _from_microdata(page, names, top)
    for key in names.jsonld:
        yield from _from_page(page, key)
    yield from _from_meta(page, [name for _, name in ranked[len(listed) :]])


def _from_meta(page: Page, found: Sequence[str]) -> Iterator[Written]:
    for name in found:
        entry = page.meta[name][0]
        yield Written(entry.content, name, "meta", entry.path)


@cache
def _ranks(names: Names) -> Callable[[str], int | None]:
    """What gives a meta name's place in the order, None for one that means something else."""
    order = {name: rank for rank, name in enumerate(names.meta)}

    @lru_cache(maxsize=4096)
    def rank(name: str) -> int | None:
        squeezed = _NOT_LETTERS.sub("", name)
        return order.get(squeezed, len(order) if names.like.search(squeezed) else None)

    return rank


def in_url(page: Page) -> Iterator[Written]:
    """A day inside the page's address."""
    path = (page.url or page.canonical_url or "").split("?")[0].rpartition("//")[2]
    day = _day_in(path[path.find("/") :] if "/" in path else "")
    if day:
        yield Written(day, IN_URL, "url", None)


def _day_in(path: str) -> str | None:
    """The day that a path writes between its slashes or hyphens, or at the head of a number that is a time."""
    if (match := _URL_SLASHED.search(path)) and (month := _month(match[2].lower())):
        return f"{match[1]}-{month:02}-{int(match[3]):02}"
    if match := _URL_PARTED.search(path):
        return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    if match := _URL_DATE.search(path):
        return f"{match[1]}-{match[3]}-{match[4]}"
    if match := _URL_DAY_FIRST.search(path):
        return f"{match[4]}-{match[3]}-{match[1]}"
    return f"{match[1]}-{match[2]}-{match[3]}" if (match := _URL_STAMP.search(path)) else None


def _month(word: str) -> int:
    """The number of a month in figures or by its name; 0 for another word."""
    return int(word) if word.isdigit() else MONTH_OF.get(word, 0)


def _from_article(page: Page, key: str) -> Iterator[Written]:
    own = page.article_node
    if own is not None and (text := own.text(key)):
        yield Written(text, key, "json-ld", partial(str, f"{own.path}.{key}"))


def _from_page(page: Page, key: str) -> Iterator[Written]:
    """What JSON-LD says of the page where it says it of no article: less than what meta tags and microdata say of the article."""
    own = page.article_node
    if own is not None and own.text(key):
        return
    for node in page.jsonld:
        if _is_of_page(node) and (text := node.text(key)):
            yield Written(text, f"{sorted(node.types)[0]}.{key}", "json-ld", partial(str, f"{node.path}.{key}"))
            return


def _is_of_page(node: Node) -> bool:
    """Whether a node that is no article can still speak for the page."""
    return not node.types.isdisjoint(
        ("WebPage", "ItemPage", "VideoObject", "CreativeWork", "Product", "NewsArticle", "Recipe", "PodcastEpisode")
    )


def _from_microdata(page: Page, names: Names, top: int) -> Iterator[Written]:
    """The value that stands nearest to the headline outside other articles' cards, as teasers are marked up like the article."""
    for name in names.microdata:
        if stated := page.microdata.get(name):
            yield from _nearest(page, f"itemprop={name}", stated, top)


def _nearest(page: Page, rule: str, stated: Sequence[Meta], top: int) -> Iterator[Written]:
    index = page.index
    entries = [(page.position(entry), entry) for entry in stated if entry.content or entry.node.tag != "meta"]
    entries.sort(key=lambda found: (abs(found[0] - top), found[0] < top))
    own = next((found for found in entries if found[0] < 0 or not is_apart(index, found[0], top)), None)
    middle = index.sizes[index.first_chunk[top]]
    if own is None and len(entries) > 1:
        entries = [e for e in entries[:1] if abs(index.sizes[index.first_chunk[e[0]]] - middle) < NEAR]
    for i, entry in [own] if own else entries[:1]:
        yield Written(entry.content or (index.text(i) if i >= 0 else ""), rule, "microdata", entry.path)
