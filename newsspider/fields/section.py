"""The section of the site in which the article stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.fields.headline.slug import plain_words
from newsspider.fields.site_name import site_name
from newsspider.page import urls
from newsspider.page.escapes import unescaped
from newsspider.page.jsonld import Node
from newsspider.page.page import Page
from newsspider.page.text import clean, fold, holding

META_NAMES = (
    "article:section",
    "og:article:section",
    "parsely-section",
    "sailthru.section",
    "cxenseparse:section",
    "dc.subject.section",
)
LONGEST = 60
"""Characters beyond which a text is no section's name."""
CUT = 20
"""Characters from which a step of a trail that the headline begins with is the headline, cut off."""
LIKE, FEW = 3, 4
"""Letters by which a word is like a step of a path, and words of a section's name."""
_NO_LETTERS = re.compile(r"[\W\d_]+")
_ELSEWHERE = frozenset(
    "back all more view see home homepage read show index alle mehr zurück voir ver tous todos tutti".split()
)
"""Words of links that lead to a section without naming it."""
_FIRST_PAGE = frozenset(
    (
        *(
            "home",
            "homepage",
            "home page",
            "start",
            "startseite",
            "hauptseite",
            "accueil",
            "page d accueil",
            "inicio",
            "início",
            "portada",
        ),
        *(
            "pagina iniziale",
            "página inicial",
            "главная",
            "головна",
            "acasă",
            "acasa",
            "strona główna",
            "domů",
            "domov",
            "kezdőlap",
            "főoldal",
        ),
        *(
            "hjem",
            "hem",
            "forside",
            "etusivu",
            "thuis",
            "ana sayfa",
            "anasayfa",
            "beranda",
            "trang chủ",
            "ホーム",
            "首页",
            "首頁",
            "홈",
            "الرئيسية",
        ),
    )
)
"""What sites call their first page, folded."""
_HOME = _FIRST_PAGE | {"news"}
_LISTS = frozenset(("nav", "ol", "ul"))
_TRAILS = ("crumb", "ariane", "brotkr", "migas")
"""Stems of the classes that a visible trail bears: breadcrumbs, fil d'Ariane, Brotkrumen, migas de pan."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The section, as the metadata state it, else as the visible breadcrumbs, a category link or a link to the path above it show it."""
    headline = fold(found["headline"].value or "") if "headline" in found else ""
    nothing = {*_FIRST_PAGE, "", headline, fold(site_name(page) or "")}
    stated = _sound(_stated(page), nothing)
    return Extracted(stated or _sound(_shown(page, headline), nothing))


def _sound(candidates: Iterator[Candidate[str]], nothing: Set[str]) -> tuple[Candidate[str], ...]:
    """The candidates that name a section: no first page, no site, no year."""
    return tuple(c for c in candidates if len(c.value) <= LONGEST and not _is_empty(fold(c.value), nothing))


def _is_empty(words: str, nothing: Set[str]) -> bool:
    return words in nothing or words.isdecimal()


def _stated(page: Page) -> Iterator[Candidate[str]]:
    for name in META_NAMES:
        for entry in page.meta.get(name, ())[:1]:
            yield Candidate(entry.content, "meta", name, None, entry.path)
    yield from _from_jsonld(page)
    yield from _from_microdata(page)
    yield from _from_breadcrumbs(page)


def _shown(page: Page, headline: str) -> Iterator[Candidate[str]]:
    yield from _from_visible_breadcrumbs(page, headline)
    yield from _from_category_links(page)
    yield from _from_path_above(page, headline)


def _from_jsonld(page: Page) -> Iterator[Candidate[str]]:
    node = page.article_node
    text = node.text("articleSection") if node else None
    if node and text:
        yield Candidate(clean(text), "json-ld", "articleSection", None, partial(str, f"{node.path}.articleSection"))


def _from_microdata(page: Page) -> Iterator[Candidate[str]]:
    for entry in page.microdata.get("articlesection")[:1]:
        i = page.position(entry)
        yield Candidate(
            entry.content or (page.index.text(i) if i >= 0 else ""), "microdata", "articleSection", None, entry.path
        )


def _from_breadcrumbs(page: Page) -> Iterator[Candidate[str]]:
    """The last step before the article itself, or the last of all where the article is left out."""
    for trail in (node for node in page.jsonld if "BreadcrumbList" in node.types):
        names = [name for entry in _entries(trail) if (name := _step(entry))]
        steps = [name for name in names if fold(name) not in _HOME and not name.isdecimal() and len(name) <= LONGEST]
        if steps:
            yield Candidate(steps[-1], "json-ld", "breadcrumb", None, partial(str, f"{trail.path}.itemListElement"))


def _entries(trail: Node) -> list[Any]:
    entries = trail.data.get("itemListElement")
    return entries[:-1] or entries if isinstance(entries, list) else []


def _step(entry: Any) -> str | None:
    if not isinstance(entry, dict):
        return None
    item = entry.get("item")
    name = entry.get("name") or (item.get("name") if isinstance(item, dict) else None)
    return clean(unescaped(name)) if isinstance(name, str) else None


def _from_visible_breadcrumbs(page: Page, headline: str) -> Iterator[Candidate[str]]:
    """The last link of the first trail that has any, home page and article left out."""
    index = page.index
    for trail in sorted({*index.named(_TRAILS), *_labelled_trails(page)}):
        steps = [i for i in index.anchors_in(trail) if _is_step(page, i, headline)]
        if steps:
            yield Candidate(index.text(steps[-1]), "dom", "breadcrumb", None, partial(index.path, steps[-1]))
            return


def _labelled_trails(page: Page) -> Iterator[int]:
    """Lists that an attribute calls breadcrumbs."""
    index = page.index
    for i in index.having["aria-label"]:
        if index.tags[i] in _LISTS and "crumb" in (index.get(i, "aria-label") or "").lower():
            yield i
    for i in index.having["itemtype"]:
        if index.tags[i] in _LISTS and "BreadcrumbList" in (index.get(i, "itemtype") or ""):
            yield i


def _is_step(page: Page, i: int, headline: str) -> bool:
    """Whether a link of a trail leads to a section: not home, not to the article itself."""
    text, parts = fold(page.index.text(i)), urls.split(page.absolute(page.index.get(i, "href")) or "")
    if (
        not text
        or text in _HOME
        or text.isdecimal()
        or len(text) > LONGEST
        or (headline and (text == headline or (len(text) >= CUT and headline.startswith(text))))
    ):
        return False
    return parts is not None and (parts.path.strip("/") != "" or bool(parts.query))


def _from_category_links(page: Page) -> Iterator[Candidate[str]]:
    """The first link that calls itself a category (``rel="category tag"``)."""
    index = page.index
    for i, rel in index.rels.items():
        if "category" in rel:
            yield Candidate(index.text(i), "dom", "rel=category", None, partial(index.path, i))
            return


def _from_path_above(page: Page, headline: str) -> Iterator[Candidate[str]]:
    """What the page calls the part of the site in whose path it lies: a link that says "World" and leads to ``/news/world``."""
    index = page.index
    for path in _paths_above(page):
        hrefs = index.hrefs
        for i in [index.anchors[n] for n in holding(hrefs, (path,)) if hrefs[n].rstrip("/").endswith(path)]:
            if _names(index.text(i), path) and _leads_to(page, i, path) and _is_step(page, i, headline):
                yield Candidate(index.text(i), "dom", "path", None, partial(index.path, i))
                return


def _names(text: str, path: str) -> bool:
    """Whether a link's text names the last step of its path: one of few words begins like it, or is in letters that no path has."""
    if not 1 < len(text) <= LONGEST:
        return False
    words, step = plain_words(text), _NO_LETTERS.sub("", path.rpartition("/")[2].lower())
    if not text.isascii() and not any(map(str.isascii, words)):
        return True
    like = [word for word in (*words, _NO_LETTERS.sub("", text.lower())) if word[:LIKE] == step[:LIKE]]
    return len(words) <= FEW and bool(like) and not _ELSEWHERE.intersection(words)


def _leads_to(page: Page, i: int, path: str) -> bool:
    """Whether a link leads to a path of the page's own host."""
    url = page.absolute(page.index.get(i, "href")) or ""
    parts = urls.split(url)
    return parts is not None and parts.path.rstrip("/") == path and urls.host(url) == urls.host(page.url)


def _paths_above(page: Page) -> Iterator[str]:
    """The paths above the page's address, the deepest first, but those that end with a number: years, days."""
    own = urls.split(page.url or "")
    steps = own.path.strip("/").split("/")[:-1] if own else []
    for n in range(len(steps), 0, -1):
        if not steps[n - 1].isdecimal():
            yield "/" + "/".join(steps[:n])
