"""Where a page shows its authors without markup that says so: by classes, by wording, beside a date, as signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from newsspider.fields.authors.cards import bylines_behind, named_behind, named_bylines
from newsspider.fields.authors.desks import is_person
from newsspider.fields.authors.names import ANDS, is_full_name, names_office
from newsspider.fields.authors.places import (
    AFTER,
    BEFORE,
    LONGEST,
    Byline,
    lined,
)
from newsspider.fields.dates.wording import find_date
from newsspider.fields.neighbourhood import is_apart, is_running, sibling_before, sibling_behind, window
from newsspider.items import Author
from newsspider.page.index import HEADINGS, Index
from newsspider.page.page import Page
from newsspider.page.text import clean, holding

BESIDE, DATED = 300, 60
"""Characters behind the headline in which a name alone counts where a date stands beside it, and of the date's line."""
RUNNING, SIGNED = 100, 40
"""Characters from which a paragraph is running text, and from which one before a name set on the right is the last of it."""

_LABELS = frozenset(("th", "label", "legend", "option", "button"))
"""Elements that say what stands in a column or a field."""
_BY = re.compile(
    r"^[\s|·•–-]*(?:(?:written|posted|story|words|article) by|by|von|par|por|door|av|af|di|(?:text|words|tekst|autoři|autor(?:in|es|ka|zy|ii)?|authors?|auteurs?|contributors?|redaktion|szerzők?|автор(?:ы|ка|и)?|текст|συντάκτ(?:ης|ρια)|opracowanie|oprac\.|opr\.|piše|pišu|"
    r"yazan|haber|penulis|oleh|reporter|بقلم|كتبت?|מאת|लेखक|ผู้เขียน|tác giả)(?=\s*:)|(?:بقلم|كتبت?|מאת)(?=\s\S)|autor(?:in)?|author)(?!\w)\s*:?\s*([^\W\d_]|$)",
    re.I,
)
_LABELLED = re.compile(
    r"^\s*(?:(?:posted|written|published) by\b|(?:eingestellt|gepostet|geschrieben|verfasst) von\b|(?:publicado|escrito) por\b|(?:publié|rédigé) par\b|pubblicato da\b|"
    r"(?:autoři|autor(?:in|es|ka|zy|ii?|e|a)?|authors?|auteurs?|autric?e|szerzők?|автор(?:ы|ка|и)?|συντάκτ(?:ης|ρια)|text|tekst|текст|skribent|verfasser(?:in)?|penulis|بقلم|מאת)\s*:)",
    re.I,
)
"""How a line begins that names the author wherever it stands."""
_POSTED = re.compile(
    r"\s*(?:posted by|written by|published by|gepostet von|eingestellt von|geschrieben von|publicado por|publié par)\s+([^:|\d]{2,60}?)\s+(?:at|on|am|um|el|le)\s.*\d",
    re.I,
)
"""A line that says who posted and when."""
_POSTED_STEMS = (
    "osted by",
    "ritten by",
    "ublished by",
    "epostet von",
    "ingestellt von",
    "eschrieben von",
    "ublicado por",
    "ublié par",
)
"""What one of stands in every such line, without the letter that may be a capital."""
LABEL, JOINED = 24, 6
"""Characters up to which a piece of text is the label alone, and pieces that then make the line with it."""
LEAD = 15
"""Characters that may stand before the date of a line that goes on with the byline."""
_COMMENTS = re.compile(r"comment|opinions|replies|discussion")
"""Classes of what readers write."""
MOST_LABELS = 3
"""Such lines of a page beyond which they name the authors of other articles."""
_BY_STARTS = frozenset(
    "wr po st wo ar by vo pa do av af di te au co re sz ав те συ op pi ya ha pe ol بق كت מא ले ผู tá".split()
)
"""How the first word of every such line begins."""
_LEAD = " \t\n\r\xa0|·•–-"
"""What may stand before such a line: it parts the line from what stands there."""
_SAID_SO = re.compile(r" (?:by|von|par|por|da)\b", re.I)
_WRITTEN = re.compile(
    r"^[\s|·•–-]*(?:[^\W\d_]+ ){0,4}(?:written|posted|published|reported|interview|guest (?:post|article|blog|column)|gastbeitrag|gastartikel|gastkommentar|geschrieben|erstellt|verfasst|eingestellt|publicado|escrito|redactado|redigido|elaborado|publié|rédigé|scritto)"
    r"\s+(?:by|von|par|por|da)\b\s*:?\s*([^\W\d_]|$)",
    re.I,
)
_BARS = re.compile(r"\s*[|•·]\s*|\s+[-–—]\s+")
_BAR = re.compile(r"[|•·–—-]")
"""What every bar holds: a search for a set of letters is many times as fast."""
_AND = re.compile(rf"\s*[,/]\s*|\s(?:{'|'.join(ANDS)})\s")
_MARKED = ("b", "strong", "em", "i")


def shown_bylines(page: Page, top: int) -> Iterator[Byline]:
    """Every place that looks like a byline: by its class, its first word, the date beside it, or as a signature."""
    yield from named_bylines(page, top)
    yield from _from_lines(page, top)
    yield from _from_names_beside_dates(page, top)
    yield from _from_signatures(page, top)
    behind = named_behind(page.index, top)
    yield from _from_labels(page, top, behind)
    yield from bylines_behind(page, top, behind)
    yield from _from_posts(page, top)


def _from_lines(page: Page, top: int) -> Iterator[Byline]:
    """Short lines near the headline, not its own, that begin with "By"; the element around where the word stands alone before a name."""
    index, headline = page.index, range(top, page.index.ends[top] if top else 0)
    near = window(index, top, BEFORE, AFTER)
    for k in [k for k in index.worded_in(near.first, near.last) if 1 < index.sizes[k + 1] - index.sizes[k] <= LONGEST]:
        byline = _byline(index.chunks[k])
        owner = index.owners[k]
        if byline is None or owner in headline or index.tags[owner] in _LABELS or is_apart(index, owner, top):
            continue
        if _is_comment(index, owner):
            continue
        text = index.chunks[k] if byline[1] else _around(index, owner, index.sizes[k + 1] - index.sizes[k])
        if text:
            yield Byline((Author(clean(text)),), "line", "text", partial(index.path, owner))


def _from_labels(page: Page, top: int, behind: Sequence[int]) -> Iterator[Byline]:
    """A line anywhere behind the headline that begins with "Author:" or "Posted by", in an element that calls itself so, where all such lines name the same.

    Without such an element it names the author of a book, a film or a recipe as often as not.
    """
    index = page.index
    labels = [k for i in behind if (k := _label_in(index, i)) is not None]
    if not labels or len(labels) > MOST_LABELS or any(is_apart(index, index.owners[k], top) for k in labels):
        return
    texts = {_LABELLED.sub("", clean(text)) for k in labels if (text := _whole_label(index, k))}
    if len(texts) == 1:
        where = partial(index.path, index.owners[labels[0]])
        yield Byline((Author(texts.pop()),), "line", "text", where)


def _from_posts(page: Page, top: int) -> Iterator[Byline]:
    """The first line behind the headline that says who posted and when, none of a comment: blogs have it below the text."""
    index = page.index
    behind = index.last_chunk[top]
    for k in [behind + n for n in holding(index.chunks[behind:], _POSTED_STEMS)]:
        text = index.chunks[k]
        text = text if len(text) > LABEL else "".join(index.chunks[k : k + JOINED])[:LONGEST]
        match = _POSTED.match(text) if len(text) <= LONGEST else None
        if match and not _is_comment(index, index.owners[k]):
            yield Byline((Author(match[1]),), "line", "text", partial(index.path, index.owners[k]))
            return


def _label_in(index: Index, i: int) -> int | None:
    """The first piece of an element's text, where it is such a label."""
    k = next((k for k in range(index.first_chunk[i], index.last_chunk[i]) if not index.chunks[k].isspace()), None)
    return k if k is not None and _LABELLED.match(index.chunks[k]) else None


def _whole_label(index: Index, k: int) -> str | None:
    """A label with the name behind it, in its own piece of text or in the element around."""
    text, owner, label = index.chunks[k], index.owners[k], _LABELLED.match(index.chunks[k])
    is_alone = label is not None and not text[label.end() :].strip()
    return _around(index, owner, index.sizes[k + 1] - index.sizes[k]) if is_alone else text


def _byline(text: str) -> re.Match[str] | None:
    """The words that begin a byline, and as a group the first letter of the name where it follows."""
    found = _BY.match(text) if text.lstrip(_LEAD)[:2].lower() in _BY_STARTS else None
    if found or not _SAID_SO.search(text):
        return found
    return _WRITTEN.match(text) or _BY.match(_behind_date(text))


def _behind_date(text: str) -> str:
    """What stands behind the date that a line begins with; empty where it begins with none."""
    line = clean(text)
    date = find_date(line) if any(map(str.isdigit, line[:DATED])) else None
    return line[line.index(date) + len(date) :].strip() if date and line.index(date) <= LEAD else ""


def _is_comment(index: Index, i: int) -> bool:
    return any(_COMMENTS.search(index.names[around]) for around in (i, *islice(index.ancestors(i), 3)))


def _from_names_beside_dates(page: Page, top: int) -> Iterator[Byline]:
    """A line right behind the headline that is a name alone and is followed or preceded by a date."""
    index = page.index
    near = window(index, top, 0, BESIDE) if top else None
    lines = index.worded_in(near.first, near.last) if near else []
    for place, k in enumerate(lines):
        owner = index.owners[k]
        if index.tags[owner] in HEADINGS or (index.link_len[owner] and not _opens_dated(index, lines, place)):
            continue
        text = clean(index.chunks[k])
        parts = _BARS.split(text) if _BAR.search(text) else [text]
        name = (
            next((part for part in parts if _are_full_names(part) and is_person(part)), None)
            if len(parts) <= 3
            else None
        )
        if not name:
            continue
        beside = [index.chunks[lines[at]] for at in _beside(index, lines, place)]
        dated = (*(part for part in parts if part != name), *beside)
        if any(len(text) <= DATED and find_date(clean(text)) for text in dated):
            yield Byline((Author(name),), "beside date", "text", partial(index.path, index.owners[k]))
            return


def _beside(index: Index, lines: Sequence[int], place: int) -> list[int]:
    """The places of the lines before and behind one; of one that begins an element with links, the second behind it."""
    if index.link_len[index.owners[lines[place]]]:
        return [place + 2]
    return [at for at in (place - 1, place + 1) if 0 <= at < len(lines)]


def _opens_dated(index: Index, lines: Sequence[int], place: int) -> bool:
    """Whether a line begins an element of three, the second a link: ``Ana Ruiz<br><a>The Mill</a><br>4 May``."""
    owner = index.owners[lines[place]]
    inner = [k for k in lines[place : place + 3] if index.first_chunk[owner] <= k < index.last_chunk[owner]]
    return (
        len(inner) == 3
        and index.owners[inner[2]] == owner
        and (place == 0 or lines[place - 1] < index.first_chunk[owner])
    )


def _from_signatures(page: Page, top: int) -> Iterator[Byline]:
    """Paragraphs of names in bold or italics alone: right behind the headline before running text, or last behind it."""
    index = page.index
    near = index.sizes[index.last_chunk[top]] + BESIDE
    for marked in _marked(index, index.ends[top]):
        i = index.parents[marked]
        if (
            index.tags[i] != "p"
            or not 0 < index.text_len[i] == index.text_len[marked] <= LONGEST
            or not _are_full_names(text := index.text(i))
        ):
            continue
        behind = sibling_behind(index, i)
        opening = index.sizes[index.first_chunk[i]] <= near and is_running(index, behind, RUNNING)
        if opening or (behind is None and is_running(index, sibling_before(index, i), _least(index, i))):
            yield Byline((Author(text),), "signature", "text", partial(index.path, i))
            return


def _marked(index: Index, first: int) -> Iterator[int]:
    """The bold and slanted elements from one on; those inside others too."""
    return (i for i in index.tagged(*_MARKED) if i >= first)


def _least(index: Index, i: int) -> int:
    """Characters that the paragraph before a signature must have: fewer where it is set on the right."""
    return SIGNED if "right" in (index.get(i, "style") or "") else RUNNING


def _are_full_names(text: str) -> bool:
    return len(text) <= LONGEST and not names_office(text) and all(map(is_full_name, _AND.split(text)))


def _around(index: Index, owner: int, size: int) -> str | None:
    """The text of the nearest of three elements that holds more than the word itself, where that is a short line."""
    for i in (owner, *islice(index.ancestors(owner), 2)):
        if index.text_len[i] > size + 3:
            text = lined(index, i) if index.text_len[i] <= LONGEST else ""
            return text if 0 < len(text) <= LONGEST and _byline(text.replace(" | ", " ")) else None
    return None
