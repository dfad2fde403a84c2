"""Links to other articles that stand between or after the lines of the text, in lists or alone: no part of the body."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from newsspider.fields.body.nearest import nearest_of
from newsspider.fields.body.phrases import PHRASES
from newsspider.fields.body.segments import Segment
from newsspider.fields.teasers.words import is_promo
from newsspider.page.index import BREAK, HEADINGS, Index
from newsspider.page.text import clean

LEAST = 2
"""Links in a row that are a list."""
LONGEST = 250
"""Characters of one of them."""
LINKED = 0.4
"""Share of an item that is its link; the rest is a sentence around it."""
LABEL = 45
"""Characters of the heading over the list."""
MOSTLY = 0.5
"""Share of a line that is its link where it says "Read more: …" and nothing else."""
PARTLY, HEADLINE, WHOLE = 0.3, 160, 0.9
"""Share of an item near the end that is its link, characters of one, share of a list's items that must be chosen."""
BARE, LEAST_BARE, TEXT, PARAGRAPHS, FEW = 0.95, 30, 80, 5, 0.25
"""Share of a paragraph that is a link alone, characters of one and of one of text, how many of these, how many of those beside them."""
ASIDE = 0.1
"""Share of a line in brackets that is its link."""
_HOLDERS = frozenset(("li", "td", "blockquote"))
"""What holds paragraphs that are no such links: sources, references."""
SHOUTED, ALL = 25, 0.9
"""Characters from which a line in capitals is a headline, and share of it that must be the link."""
_READ_MORE = dict(PHRASES)["read-more"]
_LABELLED = re.compile(
    r"^\W*(?:en \w+(?: \w+)?(?=\s*\|)|(?:also |must )?(?:read|see|watch)|more|related(?: \w+)?|in case you missed it|(?:lea|lee|leer|mira|mire|vea|ver)(?: también| m[aá]s)?|nota relacionada|"
    r"(?:también )?(?:puede|puedes|te puede|le puede) (?:leer|ver|interesar)|además lea|relacionado|te recomendamos|leia|veja|"
    r"assista|confira|saiba mais|(?:à |a )?lire(?: aussi)?|(?:à |a )?voir(?: aussi)?|regarder|mehr (?:dazu|lesen)|zum artikel|lesetipp|siehe auch|"
    r"leggi|guarda|approfondisci|czytaj|zobacz|dowiedz się więcej|читайте|читать|смотрите|oku|izle|baca|simak|lees|bekijk|läs|les|"
    r"læs|xem|đọc|[إا]قرأ (?:أيضا|أيضًا|أيضاً|المزيد)|přečtěte si(?: také)?|čtěte (?:také|dále)|čítajte aj|prečítajte si(?: aj)?|pročitajte?(?: i| još| više)?|preberite (?:tudi|še)|olvasta már|kapcsolódó|citește și|citiți și|прочетете още|بیشتر بخوانید|مزید پڑھیں|یہ بھی پڑھیں|இதையும் படி\S*|ఇవి కూడా \S+|ಇದನ್ನೂ ಓದಿ|ഇതും വായിക്കുക|আরও পড়ুন|ilgili haber|bunlar da ilginizi çekebilir|διαβάστε (?:επίσης|ακόμη|ακόμα)|(?:ये|यह) भी पढ़ें|קראו (?:גם|עוד))\s*[:|：]\s*\S"
)
"""What stands before the headline of another article: a word or two, then a colon or a bar."""

_IN_CAPITALS = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,24}: ")
"""A label in capitals: ``IN TEXAS: …``."""
_LABEL = re.compile(r"(.{2,40}?)\s*[:|：]\s")


def without_promoted(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but lists of links under a heading that calls them so ("Read more"), with that heading, and single such lines."""
    segments = [segment for segment in segments if not (segment.linked and _points_elsewhere(segment))]
    segments = without_bare_links(index, without_headlines(index, without_labelled(index, segments)))
    if not _has_list(segments):
        return segments
    kept: list[Segment] = []
    n = 0
    while n < len(segments):
        end = n
        while end < len(segments) and _is_item(segments[end]):
            end += 1
        label = _text_before(index, segments[n].start) if end - n >= LEAST else ""
        if label and len(label) <= LABEL and is_promo(label):
            if kept and kept[-1].text == label:
                kept.pop()
        else:
            end = max(end, n + 1)
            kept.extend(segments[n:end])
        n = end
    return kept


def without_labelled(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but lines, none of a list, that put the same label before a link as another does: "On our pages: …"."""
    labels = {n: match[1] for n, segment in enumerate(segments) if (match := _labelled(index, segment))}
    counts = Counter(labels.values())
    return [segment for n, segment in enumerate(segments) if n not in labels or counts[labels[n]] < LEAST]


def without_headlines(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but lists of headlines with their links, and the headings over them: a label and a link, or a link in a sentence.

    Items are links for the most part, in the second half for a good part; lists of bare links are sources as often as not.
    """
    lists: dict[int, list[int]] = defaultdict(list)
    for n, segment in enumerate(segments):
        if index.tags[segment.block] == "li":
            lists[index.parents[segment.block]].append(n)
    lost = set[int]()
    for around, items in lists.items():
        least = MOSTLY if items[0] * 2 < len(segments) else PARTLY
        if _are_headlines([segments[n] for n in items], least) and _is_whole(index, around, items):
            lost.update(items)
            over = items[0] - 1
            if over >= 0 and index.tags[segments[over].block] in HEADINGS:
                lost.add(over)
    return [segment for n, segment in enumerate(segments) if n not in lost]


def _are_headlines(items: Sequence[Segment], least: float) -> bool:
    """Whether each of some items is a link for so great a part, not all of them wholly."""
    return (
        len(items) >= LEAST
        and all(item.linked >= least * item.size and item.size <= HEADLINE for item in items)
        and any(item.linked < ALL * item.size for item in items)
    )


def _is_whole(index: Index, around: int, items: Sequence[int]) -> bool:
    """Whether hardly an item of a list is missing among the chosen ones; asked last, as counting them takes time."""
    return len(items) >= WHOLE * sum(index.tags[i] == "li" for i in index.children(around))


def without_bare_links(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but the few paragraphs, among many of text, that are a link of a headline's length, and lines in brackets with one."""
    bare = {n for n, s in enumerate(segments) if s.linked >= BARE * s.size and _is_bare_link(index, s)}
    if bare:
        text = sum(s.size > TEXT and s.linked < MOSTLY * s.size and index.tags[s.block] == "p" for s in segments)
        if text < PARAGRAPHS or len(bare) > FEW * text:
            bare.clear()
    return [s for n, s in enumerate(segments) if n not in bare and not (s.linked and _is_bracketed(s))]


def _is_bare_link(index: Index, segment: Segment) -> bool:
    """Whether a line that is a link is a paragraph with a headline."""
    line = segment.text
    return (
        LEAST_BARE <= len(line) <= HEADLINE
        and index.tags[segment.block] == "p"
        and "://" not in line
        and not line.startswith(("[", "("))
        and nearest_of(index, _HOLDERS)[segment.block] < 0
    )


def _is_bracketed(segment: Segment) -> bool:
    """Whether a line says something aside: "[All news of the day in our blog]"."""
    line = segment.text
    return len(line) > LABEL and line.startswith("[") and line.endswith("]") and segment.linked > ASIDE * segment.size


def _labelled(index: Index, segment: Segment) -> re.Match[str] | None:
    """What stands before the link of a line that is little else."""
    if not segment.linked or not _is_mostly_link(segment):
        return None
    if any(index.tags[i] == "li" for i in (segment.block, index.parents[segment.block])):
        return None
    match = _LABEL.match(segment.text)
    return match if match and segment.linked <= segment.size - len(match[1]) else None


def _has_list(segments: Sequence[Segment]) -> bool:
    """Whether two items follow one another."""
    items = [n for n, segment in enumerate(segments) if _is_item(segment)]
    return any(there - here == 1 for here, there in pairwise(items))


def _points_elsewhere(segment: Segment) -> bool:
    """Whether a line with a link is "Read also:" and little else, or another headline set in capitals."""
    if not _is_mostly_link(segment):
        return False
    text = segment.text.lower()
    if segment.size > SHOUTED and segment.linked >= ALL * segment.size and _is_shouted(segment.text):
        return True
    capitals = _IN_CAPITALS.match(segment.text)
    if capitals and segment.size - len(capitals[0]) > SHOUTED and segment.linked >= segment.size - len(capitals[0]):
        return True
    return _READ_MORE.search(text) is not None or _LABELLED.match(text) is not None


def _is_shouted(line: str) -> bool:
    """Whether hardly a letter of a line is small."""
    small, capital = (sum(map(kind, line)) for kind in (str.islower, str.isupper))
    return capital > 9 * small


def _is_mostly_link(segment: Segment) -> bool:
    return segment.linked >= MOSTLY * segment.size and segment.size <= LONGEST


def _is_item(segment: Segment) -> bool:
    return segment.linked >= LINKED * segment.size and segment.size <= LONGEST


def _text_before(index: Index, start: int) -> str:
    """The line of text before a chunk."""
    parts: list[str] = []
    for k in range(start - 1, -1, -1):
        if index.chunks[k] is not BREAK:
            parts.append(index.chunks[k])
        elif any(map(str.strip, parts)):
            break
    return clean("".join(reversed(parts)))
