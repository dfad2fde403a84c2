"""The standfirst: the deck or summary that the page shows with the headline."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from newsspider.evidence import Candidate, Extracted, only
from newsspider.fields.body.placeholders import is_shortcode
from newsspider.fields.dates.wording import find_date
from newsspider.fields.headline.found import top_of
from newsspider.fields.neighbourhood import is_apart
from newsspider.fields.scores import SCORES
from newsspider.page.index import HEADINGS, Index
from newsspider.page.page import Page
from newsspider.page.text import fold, holding

SHORTEST, LONGEST = 20, 700
"""Characters of a standfirst."""
WIDE = 8
"""Characters beside a date that may be a sentence where no spaces part the words."""
BYLINE = 100
"""Characters of a byline."""
AFTER = 1600
"""Characters of text after the headline in which the standfirst is looked for."""
LONG = 150
"""Characters of a line of the text, and of few captions."""
RUNNING = 80
"""Characters from which a paragraph is running text."""

MOST = 200
"""Elements in one that are looked at for what no deck holds."""
BEGINNING = 60
"""Characters of an element's text that tell whether it may be a description."""

_DECK = re.compile(
    r"stand-?first|sub[-_]?tit(?:le)?(?:$|[\s_-])|sub[-_]?title|tit[-_]sub|sub-?head(?:ing|line)?(?!er)|(?:^|[\s_-])(?:dek\d*|deck|strapline|tagline|lede|standfirst|"
    r"preamble|einleitung|anreisser|zajawka|sumario|resumen|catenaccio|snippet|anons|alt-?baslik|"
    r"chapo|chapeau|entradilla|"
    r"bajada|copete|sottotitolo|occhiello|sommario|ingress|underrubrik|manchet|teaser-?text|introtext|anleser|vorspann|unterzeile|"
    r"linha-?fina|subtitulo|intro(?:duction)?|lead(?:-?(?:text|paragraph|in))?|excerpt|abstract|summary|perex|opener|leadin|kurztext|heading2)(?:$|[\s_-])|"
    r"(?:article|post|story|entry|header)[-_]+(?:lead|intro|summary|excerpt|desc(?:ription)?|dek|abstract|teaser)|"
    r"(?:article|content|story|post|artikel)(?:lead|intro|dek|standfirst|summary|excerpt|vorspann|anleser|einleitung|teaser)(?:$|[\s_-])"
)
_NEXT = re.compile(r"(?:^|[\s_-])(?:teaser|description|desc|sapo|spot|ozet|podnaslov|lid)(?:$|[\s_-])")
"""What is so called is the deck where it is running text and nothing stands between it and the headline."""
_DECK_STEMS = tuple(
    "stand sub dek deck strap tagline lede preamble einleitung anreisser zajawka sumario resumen catenaccio snippet anons "
    "baslik chapo chapeau entradilla bajada copete sottotitolo occhiello sommario ingress underrubrik "
    "opener manchet teaser introtext anleser vorspann unterzeile linha intro lead excerpt abstract summary perex kurztext heading2 desc".split()
)
"""What one of stands in all such names."""
_NO_DECK = re.compile(
    r"author|caption|comment|related|promo|share|social|newsletter|meta(?:$|[\s_-])|image|photo|media|byline|date|nav|menu|breadcrumb|"
    r"teaser-?(?:list|item|grid)|summary-?list|key-?points?|ai-?summary|toc|lead-?(?:image|media|art|photo)|leaderboard|widget|video|player|speakable|modal|follow"
)
_HELD = re.compile(r"video|player|modal|newsletter|signup|author|byline")
"""What an element in a deck never calls itself."""
_BYLINE = re.compile(
    r"^(?i:by|von|par|por|door)\s+[A-ZÀ-Þ]|^(?i:updated|published|posted)\s*:|.*(?:[发發][布佈](?:[时時][间間]|[于於])|作者)\s*[:：\d]"
)
_DESCRIBING = frozenset(("p", "div", "h2", "h3", "h4", "span", "section"))
_SHOWN = frozenset(("figure", "figcaption", "video"))
_PICTURES = frozenset(("img", "picture", "figure", "video", "iframe"))
_SIDE = frozenset(("aside", "nav", "footer", "figure", "li", "form", "blockquote", "a", "button"))


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """What calls itself a deck near the headline, else a lone paragraph that repeats the page's description there."""
    if page.is_text:
        return _from_lines(page)
    headline = found["headline"].value if "headline" in found else None
    top = top_of(page.index, found)
    if not top:
        return Extracted()
    near = _after(page.index, top)
    for rule in (_from_names, _from_description, _from_bold, _from_heading):
        decks = (
            c for c in rule(page, top, near) if not (is_byline(c.value) or _is_date(c.value) or is_shortcode(c.value))
        )
        candidates = tuple(c for c in decks if fold(c.value) != fold(headline or ""))
        if candidates:
            return Extracted(candidates)
    return Extracted()


def is_byline(text: str) -> bool:
    """Whether a short text names who wrote and when, instead of what.

    >>> is_byline("by J. Haselhoef Apr. 26, 2022"), is_byline("Von Jana Petersen"), is_byline("By night the mill hums on")
    (True, True, False)
    """
    if len(text) > BYLINE or not _BYLINE.match(text):
        return False
    return len(text.split()) <= 5 or find_date(text) is not None


def _is_date(text: str) -> bool:
    """Whether a short text is hardly more than a date."""
    stretch = find_date(text) if len(text) <= BYLINE else None
    rest = text.replace(stretch, "", 1) if stretch else text
    return stretch is not None and len(rest) < (SHORTEST if rest.isascii() or " " in rest.strip() else WIDE)


def _from_names(page: Page, top: int, near: Sequence[int]) -> Iterator[Candidate[str]]:
    index = page.index
    marked = {*index.having["data-testid"], *index.having["itemprop"]}
    for i in near:
        names = index.names[i] or _names_of_emptied(index, i)
        if i in marked:
            names = " ".join(filter(None, (names, index.get(i, "data-testid"), index.get(i, "itemprop"))))
        if not names:
            continue
        calls = (
            _calls_deck(names)
            or (index.tags[i] in HEADINGS and "subheader" in names)
            or (_may_be_next(names) and _is_next(index, i, top))
        )
        if not (calls and _is_deck(index, i, top)) or _is_subheading(index, i):
            continue
        if _is_behind_text(index, i, top):
            return
        if not (_holds_running(index, i) or _holds_other(index, i)):
            yield _candidate(index, i, "class")


def _names_of_emptied(index: Index, i: int) -> str:
    """The names of a heading that was closed because a paragraph cannot stand in it: ``<h2 class="deck"><p>``."""
    is_emptied = index.tags[i] == "p" and index.tags[i - 1] in HEADINGS and index.ends[i - 1] == i
    return index.names[i - 1] if is_emptied and not index.text_len[i - 1] else ""


@lru_cache(maxsize=4096)
def _calls_deck(names: str) -> bool:
    return bool(holding([names], _DECK_STEMS)) and _DECK.search(names) is not None and not _NO_DECK.search(names)


def _is_behind_text(index: Index, i: int, top: int) -> bool:
    """Whether the text begins before an element: two long lines stand between it and the headline."""
    between = index.worded_in(index.last_chunk[top], index.first_chunk[i])
    return sum(index.sizes[k + 1] - index.sizes[k] >= LONG for k in between) >= 2


def _is_next(index: Index, i: int, top: int) -> bool:
    """Whether an element's text is running text and the first behind the headline, of which no picture stands that it describes."""
    if index.text_len[i] < RUNNING or index.worded_in(index.last_chunk[top], index.first_chunk[i]):
        return False
    return _PICTURES.isdisjoint(index.tags[index.ends[top] : i])


@lru_cache(maxsize=4096)
def _may_be_next(names: str) -> bool:
    return _NEXT.search(names) is not None


def _from_description(page: Page, top: int, near: Sequence[int]) -> Iterator[Candidate[str]]:
    """A paragraph that stands apart from the body and repeats what the metadata give as description."""
    index, described = page.index, _descriptions(page)
    if not described:
        return
    lengths = list(map(len, described))
    least, most = (min(lengths) - 20) / 1.2, (2.4 * max(lengths) + 80) / 1.2
    for i in _beginning_like(index, [i for i in near if least <= index.text_len[i] <= most], described):
        if (
            index.tags[i] in _DESCRIBING
            and fold(index.text(i)) in described
            and _is_deck(index, i, top)
            and _stands_apart(index, i)
        ):
            yield _candidate(index, i, "description")
            return


def _beginning_like(index: Index, elements: Sequence[int], texts: set[str]) -> Iterator[int]:
    """The elements whose first piece of text one of some folded texts begins with, as far as its words are whole for sure."""
    known: dict[int, bool] = {}
    for i in elements:
        k = index.worded[bisect_left(index.worded, index.first_chunk[i])]
        if k not in known:
            words = fold(index.chunks[k][:BEGINNING]).rpartition(" ")[0]
            known[k] = any(text.startswith(words) for text in texts)
        if known[k]:
            yield i


def _descriptions(page: Page) -> set[str]:
    """What the metadata give as description, folded."""
    node = page.article_node
    names = ("description", "og:description", "twitter:description")
    stated = [entry.content for name in names for entry in page.meta.get(name, ())]
    stated += [text for key in ("description", "alternativeHeadline") if node and (text := node.text(key))]
    return {fold(text) for text in dict.fromkeys(stated) if len(text) >= SHORTEST}


def _from_bold(page: Page, top: int, near: Sequence[int]) -> Iterator[Candidate[str]]:
    """The first paragraph of running text, where all of it is bold and the next two are not."""
    index = page.index
    first = [i for i in near if index.tags[i] == "p" and index.text_len[i] >= RUNNING][:3]
    if (
        len(first) == 3
        and [_is_bold(index, i) for i in first] == [True, False, False]
        and _is_deck(index, first[0], top)
    ):
        yield _candidate(index, first[0], "bold")


def _is_bold(index: Index, i: int) -> bool:
    """Whether all text of an element stands in one child that sets it bold."""
    return any(
        index.tags[k] in ("strong", "b") and index.text_len[k] == index.text_len[i] for k in range(i + 1, index.ends[i])
    )


def _is_subheading(index: Index, i: int) -> bool:
    """Whether an element is one of several headings of one name: those of the text's sections."""
    return index.tags[i] in HEADINGS and len(index.places.get(index.names[i], ())) > 1


def _from_heading(page: Page, top: int, near: Sequence[int]) -> Iterator[Candidate[str]]:
    """A sentence set as a heading right below the headline."""
    index = page.index
    below = index.headings[bisect_right(index.headings, top) :][:1]
    for i in below:
        between = index.sizes[index.first_chunk[i]] - index.sizes[index.last_chunk[top]]
        if (
            index.text_len[i] >= 2 * SHORTEST
            and between <= 200
            and index.tags[i] in ("h2", "h3")
            and _is_deck(index, i, top)
            and not any(index.tags[k] == "p" and index.text_len[k] >= RUNNING for k in range(index.ends[top], i))
        ):
            yield _candidate(index, i, "heading")


def _candidate(index: Index, i: int, rule: str) -> Candidate[str]:
    return Candidate(index.text(i), "dom", rule, SCORES["standfirst"].get(rule), partial(index.path, i))


def _after(index: Index, top: int) -> list[int]:
    """The elements of a standfirst's length whose text begins within ``AFTER`` characters of the headline's end."""
    chunk = bisect_right(index.sizes, index.sizes[index.last_chunk[top]] + AFTER) - 1
    first, last = index.ends[top], bisect_right(index.first_chunk, chunk)
    sizes = enumerate(index.text_len[first:last], first)
    return [i for i, size in sizes if SHORTEST <= size <= LONGEST and (index.names[i] or index.tags[i] != "a")]


def _is_deck(index: Index, i: int, top: int) -> bool:
    """Whether an element can be a deck: text rather than links, outside side parts, lists and quotations."""
    if not SHORTEST <= index.text_len[i] <= LONGEST or index.link_len[i] * 2 > index.text_len[i]:
        return False
    if index.tags[i] in _SIDE or any(index.tags[a] in _SIDE for a in _within(index, i)):
        return False
    return not is_apart(index, i, top)


def _within(index: Index, i: int) -> Iterator[int]:
    for around in index.ancestors(i):
        if index.tags[around] in ("article", "main", "body"):
            return
        yield around


def _holds_running(index: Index, i: int) -> bool:
    """Whether an element holds several paragraphs, the text itself and not its summary, or a heading."""
    paragraphs = [k for k in _inside(index.by_tag.get("p", ()), index, i)[:MOST] if index.text_len[k]]
    return len(paragraphs) > 2 or bool(_inside(index.headings, index, i))


def _inside(elements: Sequence[int], index: Index, i: int) -> Sequence[int]:
    """Those of some elements in document order that stand inside one."""
    return elements[bisect_left(elements, i + 1) : bisect_left(elements, index.ends[i])]


def _holds_other(index: Index, i: int) -> bool:
    """Whether an element holds a picture with its caption, a film, a form to sign up, or a link to its author, whom it presents."""
    if not _SHOWN.isdisjoint(index.tags[i : index.ends[i]]):
        return True
    if any(map(_HELD.search, index.names[i : min(index.ends[i], i + MOST)])):
        return True
    return any("author" in (index.rels.get(k) or "").split() for k in index.anchors_in(i))


def _stands_apart(index: Index, i: int) -> bool:
    """Whether an element is no sibling of the body's paragraphs."""
    siblings = index.children(index.parents[i])
    return sum(index.tags[k] == "p" and index.text_len[k] >= RUNNING for k in siblings if k != i) < 2


def _from_lines(page: Page) -> Extracted[str]:
    line = page.layout.standfirst
    if line is None:
        return Extracted()
    score = SCORES["standfirst"].get("layout")
    return only(line.text, "text", "layout", score, partial("line {}".format, line.number))
