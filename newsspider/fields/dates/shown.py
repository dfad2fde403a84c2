"""Dates that the page shows, all of them in one pass: ``<time>``, short texts written like dates, elements that name themselves dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from newsspider.fields.dates.ago import find_ago
from newsspider.fields.dates.calendars import LANGUAGES, with_ascii_figures
from newsspider.fields.dates.places import Written
from newsspider.fields.dates.wording import find_dates
from newsspider.fields.neighbourhood import window
from newsspider.page.index import BREAK, Index
from newsspider.page.page import Page
from newsspider.page.text import clean

BEFORE, AFTER = 500, 1500
"""Characters of text before and after the headline in which "3 hours ago" and updates speak of the article."""
LONGEST = 160
"""Characters beyond which a text is no dateline; of a longer one only the beginning can be the date."""
ROOMY = 240
"""Characters, white space included, beyond which a piece of text is surely too long to be a dateline."""
BEGINNING = 60
"""Characters of a paragraph in which the date that it begins with stands."""
LONGEST_BYLINE = 100
"""Characters of a plain-text line up to which it can be the byline."""
LABEL = 30
"""Characters up to which the text before a date is its label."""
AHEAD = 6
"""Pieces of text, white space and borders of blocks included, behind a date among which its time stands."""
MOST = 80
"""Dates of a page that are looked at."""

UPDATED = (
    "updated", "modified", "last edit", "last change", "last review", "aktualisiert", "geändert", "änderung", "stand:", "mis à jour",
    "mise à jour", "màj", "modifié", "actualizado", "aggiorna", "atualizado", "modificad", "bijgewerkt", "aktualiz", "uppdaterad",
    "opdateret", "oppdatert", "päivitetty", "güncelle", "diperbarui", "обновл", "оновл", "更新", "modifica", "actualización", "atualização", "aangepast", "laatste update", "actualizat", "frissít", "수정", "업데이트",
    "cập nhật", "تحديث", "ενημέρωση", "ενημερώθηκε", "update vom", "update:",
)  # fmt: skip
"""Words before a date that call it an update, in lower case."""
_SHORT = re.compile(r"(?<!\d)\d\d?[./-] ?\d\d?[./-] ?\d\d(?!\d)")
_PARTED = re.compile(r"[./-] ?\d\d?[./-]")
"""What stands in every such date: a search that begins with a set of letters is many times as fast."""
_YEAR = re.compile(r"(?<!\d)(?:20\d\d|199\d)(?!\d)")
_OTHER_YEAR = re.compile(r"(?<!\d)(?:20\d\d|199\d|25[3-9]\d|1[34]\d\d)(?!\d)")
_AGO = re.compile(
    r"\b(?:ago|geleden|sedan|siden|temu|önce|atrás|yesterday|just now|vor|il y a|hace|há|acum|før|för|pred|fa|gestern|hier|ayer|ontem|ieri|sitten|lalu|před|назад|тому|πριν|trước|ezelőtt|σήμερα|χθες|hôm qua|hôm nay|hari ini|tegnap)\b"
    r"|[前전]|منذ|قبل|پیش|أمس|اليوم|לפני|אתמול|היום|पहले|पूर्वी|আগে|แล้ว|ก่อน|เมื่อวาน|วันนี้",
    re.I,
)
_CLOCK = re.compile(
    r"[\s,|·•–-]*(?:at |um |kl\.? |à |ore |alle |o )?\d{1,2}\s?[:.h]\s?\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h)\b)?(?-i:\s?\(?[A-Z]{2,4}\b)?(?![\d:./])",
    re.I,
)
_NAMED = ("date", "time", "publi", "posted", "datum", "fecha", "stamp")


@dataclass(frozen=True, slots=True)
class Shown:
    """One date that the page shows.

    ``text`` is the date alone, for machines where an attribute says it; ``element`` holds it, ``chunk`` is its first
    piece of text; ``before`` are the words before it, ``others`` how many characters beside the date its line has.
    """

    text: str
    rule: str
    element: int
    chunk: int
    before: str = ""
    others: int = 0

    def is_update(self, index: Index) -> bool:
        """Whether words before the date or the names of its element call it an update ("entry-date updated" is the usual publication)."""
        names = index.names[self.element] if self.rule == "time" else ""
        names = names.replace("to-be-updated", "")
        if "updated" in names or "modif" in names or "modified" in (index.get(self.element, "itemprop") or "").lower():
            return "entry-date" not in names and "published" not in names
        return says_updated(self.before)

    def as_written(self, index: Index) -> Written:
        """The date with its place."""
        source = "text" if self.rule == "line" else "dom"
        return Written(self.text, self.rule, source, partial(index.path, self.element))


def says_updated(words: str) -> bool:
    """Whether the words before a date call it an update."""
    words = words.lower()
    return not words.isspace() and any(map(words.__contains__, UPDATED))


def shown(page: Page, top: int, language: str | None = None) -> list[Shown]:
    """The dates of the page, in document order; ``top`` is the headline's element."""
    found = _shown(page, top, (0, len(page.index.chunks)), language)
    chunks = {one.chunk for one in found}
    index = page.index
    found += (
        one
        for one in _named(index)
        if chunks.isdisjoint(range(index.first_chunk[one.element], index.last_chunk[one.element]))
    )
    if not found:
        parted = [k for k in index.worded if _PARTED.search(index.chunks[k], 0, LONGEST)]
        hits = [k for k in parted if _SHORT.search(index.chunks[k], 0, LONGEST)]
        found = list(_lines(index, hits, ago=False))
    return sorted(found, key=lambda one: (one.chunk, one.rule != "time"))


def shown_near(page: Page, top: int, language: str | None = None) -> list[Shown]:
    """The dates around the headline alone."""
    near = window(page.index, top, BEFORE, AFTER)
    return _shown(page, top, (near.first, near.last), language)


def in_lines(page: Page, *, updated: bool = False) -> Iterator[Written]:
    """Dates of the short lines between the headline and the first paragraph of a plain-text page."""
    for line in page.layout.byline:
        for before, stretch in dates_of(line.text) if len(line.text) <= LONGEST_BYLINE else ():
            if says_updated(before) == updated:
                yield Written(stretch, "byline", "text", partial("line {}".format, line.number))


def dates_of(text: str, *, before: str = "", ago: bool = True) -> Iterator[tuple[str, str]]:
    """The dates of a line, each with the words before it; ``before`` precedes the line.

    >>> list(dates_of("Published 4 Nov 2025, updated 5 Nov 2025"))
    [(' Published ', '4 Nov 2025'), (', updated ', '5 Nov 2025')]
    """
    end = 0
    for place, stretch in find_dates(text):
        yield (text[end:place] if end else f"{before} {text[:place]}"), stretch
        end = place + len(stretch)
    found = find_ago(text) if ago and not end else None
    if found is not None:
        yield f"{before} {text[: text.find(found)]}", found


def _shown(page: Page, top: int, among: tuple[int, int], language: str | None) -> list[Shown]:
    """Dates in a range of pieces of text; how long ago only near the headline, and where it is known what that counts from."""
    index, ago = page.index, page.as_of is not None
    first, last = among
    find = _with_other_year if language in LANGUAGES else _with_year
    hits = find(index.chunks, index.worded_in(first, last))
    if ago:
        hits |= _with_ago(index, top)
    return [*_times(index, first, last), *_lines(index, sorted(hits), ago=ago)]


def _with_year(chunks: Sequence[str], worded: Sequence[int]) -> set[int]:
    """The pieces of text that write a year, short ones anywhere, long ones at their beginning."""
    hits = [k for k in worded if "20" in chunks[k] or "199" in chunks[k]]
    return {k for k in hits if _YEAR.search(chunks[k], 0, LONGEST if len(chunks[k]) <= ROOMY else BEGINNING)}


def _with_other_year(chunks: Sequence[str], worded: Sequence[int]) -> set[int]:
    """The same where figures and years can be those of another script and calendar."""
    beginnings = ((k, chunks[k][: LONGEST if len(chunks[k]) <= ROOMY else BEGINNING]) for k in worded)
    return {k for k, text in beginnings if _OTHER_YEAR.search(with_ascii_figures(text))}


def _times(index: Index, start: int, stop: int) -> Iterator[Shown]:
    """``<time>``: what it says to machines, and what it says to readers where that differs."""
    end = 0
    for i in index.times[:MOST]:
        first, last = index.first_chunk[i], index.last_chunk[i]
        if start <= first < stop:
            before = " ".join(index.chunks[max(end, first - 3, 0) : first])
            for label, written in _readings(index, i, before):
                yield Shown(written, "time", i, first, label)
        end = last


def _readings(index: Index, i: int, before: str) -> Iterator[tuple[str, str]]:
    """The dates of a ``<time>``, each with its label."""
    text, stated = index.text(i)[:LONGEST], (index.get(i, "datetime") or "").strip()[:LONGEST]
    dated = list(dates_of(text, before=before, ago=False)) or [(f"{before} {text}"[:LONGEST], text)]
    if stated:
        yield dated[0][0], stated
    yield from ((label, written) for label, written in dated if written not in (stated, ""))


def _with_ago(index: Index, top: int) -> set[int]:
    """The short pieces of text around the headline that may say how long ago."""
    near = window(index, top, BEFORE, AFTER)
    return {
        k
        for k in index.worded_in(near.first, near.last)
        if 3 < len(index.chunks[k]) < BEGINNING and _AGO.search(index.chunks[k])
    }


def _lines(index: Index, hits: Sequence[int], *, ago: bool) -> Iterator[Shown]:
    chunks, owners, tags = index.chunks, index.owners, index.tags
    for k in hits[:MOST]:
        text = clean(chunks[k])
        owner = owners[k]
        if tags[owner] == "time":
            continue
        whole = len(text)
        text = (
            text + _clock_behind(index, k) if whole <= BEGINNING else text[: LONGEST if whole <= LONGEST else BEGINNING]
        )
        for before, stretch in dates_of(text, before=_before(index, k), ago=ago):
            yield Shown(stretch, "line", owner, k, before, whole - len(stretch))


def _clock_behind(index: Index, k: int) -> str:
    """The time of day with which the piece of text behind a date goes on, or which is all that the next short piece says."""
    chunks, n = index.chunks, k + 1
    while n < min(k + AHEAD, len(chunks)) and (chunks[n] is BREAK or not chunks[n].strip("\xa0 \n,|·•-–")):
        n += 1
    is_near = n < min(k + AHEAD, len(chunks)) and index.tags[index.owners[n]] != "time"
    match = _CLOCK.match(chunks[n]) if is_near else None
    if match is None or (BREAK in chunks[k + 1 : n] and match.end() < len(chunks[n].rstrip())):
        return ""
    return " " + clean(match[0])


def _named(index: Index) -> Iterator[Shown]:
    """Elements that name themselves dates, and abbreviations, whose date is split over several pieces of text or stands in their title."""
    for i in sorted({*index.named(_NAMED), *index.tagged("abbr")})[: 2 * MOST]:
        if index.tags[i] == "time" or index.text_len[i] > LABEL + LABEL:
            continue
        title = index.get(i, "title") if index.tags[i] in ("abbr", "span") else None
        for before, stretch in islice(dates_of((title or index.text(i))[:LONGEST], ago=False), 1):
            yield Shown(stretch, "class", i, index.first_chunk[i], before, max(0, index.text_len[i] - len(stretch)))


def _before(index: Index, k: int) -> str:
    """The words before a chunk, where they are few and no date themselves: the label of a date."""
    previous = next((index.chunks[n] for n in range(k - 1, max(-1, k - 4), -1) if not index.chunks[n].isspace()), "")
    return previous if len(previous) <= LABEL and not _YEAR.search(previous) else ""
