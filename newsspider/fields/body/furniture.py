"""Lines that are never body text, whatever surrounds them: labels of adverts, clock times alone, lists of links, offers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import islice

from newsspider.fields.authors.names import read_names
from newsspider.fields.body.placeholders import is_listing
from newsspider.fields.body.segments import Segment
from newsspider.fields.dates.wording import find_date
from newsspider.page.index import HEADINGS, Index
from newsspider.page.text import fold

ADVERT = (
    r"^\W*(?:advertis(?:ement|ing)|ad|ads|sponsored|promoted|anzeige|werbung|publicité|pub|publicidad|pubblicità|publicidade|advertentie|"
    r"reklama?|annonce?|annons|реклама|рекламе|oglasi?|oglašavanje|inzerce|inzercia|inzerát|hirdetés|publicitate|annonse|mainos|reklaam|reklāma|reclame|anuncio|anúncio|διαφήμιση|إعلان|اعلان|تبلیغات|פרסומת|विज्ञापन|जाहिरात|বিজ্ঞাপন|โฆษณา|iklan|quảng cáo|広告|廣告|广告|광고|(?:article|story) continues (?:below|after).*|continue reading.*|"
    r"scroll (?:down )?to continue.*|haberin devamı.*|請繼續往下閱讀.*|请继续往下阅读.*|der artikel geht .* weiter|weiterlesen nach der (?:anzeige|werbung)|la suite après .*|nach der werbung .*|lees verder .*|skip advert\w*)\W*$"
)
"""What stands above or below an advert."""
_BOX = (
    r"^\W*(?:table of contents|inhaltsverzeichnis|in diesem artikel|spis treści|inhoudsopgave|obsah článku|tabla de contenidos?|polecamy|zobacz wideo|"
    r"διαβ[αά]στε επ[ιί]σης|μη χ[αά]σετε|read more|read also|en complément|à lire aussi|lire aussi|leggi anche|lee también|te puede interesar|leia também|"
    r"lesen sie auch|auch interessant|mehr zum thema|läs också|les også|læs også|lue myös|lees ook|čtěte také|czytaj też|читайте также|читайте також)\W*$"
)
"""The heading of a box with links, where nothing of the box itself is left."""
LONGEST = 60
"""Characters beyond which a line is read by the model alone."""
SHORT, LINKED = 25, 0.7
"""Mean characters of an item and share of links from which a list is one of tags or of buttons."""

BYLINE = 60
"""Characters up to which a line with an author's name may be a byline."""
BOX = 300
"""Characters of text up to which an element is a box for newsletters or subscriptions."""

RUNNING, MANY = 80, 3
"""Characters of text in a box, and such boxes of one name, from which they wrap the paragraphs of the text: only subscribers see them."""

LEVELS = 4
"""How many levels up from a segment, and down to its field, such a box is looked for."""
OFFERS = (
    "paywall",
    "pay-wall",
    "newsletter",
    "regwall",
    "signup-box",
    "signup-form",
    "subscribe-box",
    "subscribe-form",
)
"""Stems of the classes of such boxes."""
CELLS = frozenset(("td", "th"))
LINES = frozenset(("p", "li", "ul", "ol", "blockquote", *HEADINGS))
"""Elements that are no box: sites call each paragraph so that only subscribers see."""
_OFFERS = re.compile("|".join(OFFERS))
_CLOCK = r"^\W*\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s[A-Z]{2,4})?\W*$"
_DIGIT = re.compile(r"\d")
_MINUTES = re.compile(
    r"\W*(?:.{0,30}\b)?(?:\d+\s*min(?:ute[ns]?|utos?|uti)?\.?\s*(?:read\b|lesezeit|de lectura|de lecture|di lettura|de leitura)|"
    r"(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura|tempo di lettura)\s*:?\s*(?:ca\.?|approx\.?)?\s*\d)",
    re.I,
)
"""How long the article takes to read."""
_COMMENTS = (
    r"^\W*(?:\d+\s*)?(?:comments?|kommentare?|comentarios?|commentaires?|commenti|komentarze|reacties|leave a comment|post a comment)"
    r"\W*(?:\d+\W*)?$"
)
"""A label of readers' comments."""
_THREAD = re.compile(
    r"\W*(?:\d+\s*)?(?:comments?|trackbacks?|pingbacks?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|(?:leave|post|add) a (?:comment|reply)|"
    r"(?:schreiben sie|schreibe) einen kommentar|kommentar (?:schreiben|hinterlassen)|laisser un commentaire|deja un comentario|lascia un commento)\W*(?:\d+\W*)?",
    re.I,
)
"""A heading under which readers write."""
_GALLERY = r"^\W*(?:\d+ (?:images?|pictures|photos?|bilder|fotos|imágenes|imagens|immagini|zdję[cć]\w*)|(?:fechar|close|cerrar) modal|image \d+ of \d+|bild \d+ von \d+)\W*$"
"""What stands about a gallery: how many pictures, a button."""
_SHARE = r"^\W*(?:分享|转发|轉發)(?:至|到|给|給).{1,12}$"
"""A button to send the article to others."""
_LABEL_OR_CLOCK = re.compile(f"{ADVERT}|{_BOX}|{_CLOCK}|{_COMMENTS}|{_GALLERY}|{_SHARE}", re.I)
_SENTENCE = re.compile(r"[.!?…。！？]\W*$")
_BEGINNINGS = frozenset(
    "ad sp pr an we pu re ре ik qu 広告 廣告 广告 광고 ar st co sc de la na le sk ko po og in hi ma δι إع اع تب פר वि जा বি โฆ 請繼 请继 分享 转发 轉發 fe cl ce im bi ha we ta in sp ob zo δι μη re à le te lä lu čt cz чи au me".split()
)
"""How the first word of each such label begins."""


def is_furniture(segment: Segment) -> bool:
    """Whether a short segment is a label of adverts or comments, a time alone, or the time that it takes to read."""
    line = segment.text
    if (line[:2].lower() in _BEGINNINGS or not line[:1].isalpha()) and _LABEL_OR_CLOCK.match(line):
        return True
    return _DIGIT.search(line) is not None and _MINUTES.match(line) is not None


def without_furniture(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but such lines, and but those in boxes."""
    segments = _without_thread(index, segments)
    boxes = _boxes(index, [s.block for s in segments])
    kept = [s for s in segments if not _is_boxed(index, s.block, boxes)] if boxes else segments
    kept = [s for s in kept if not (s.size <= LONGEST and is_furniture(s) and not _is_cell(index, s.block))]
    kept = [s for s in kept if s.text[:1].isalnum() or not _is_rule(index, s)]
    kept = [s for s in kept if not _cites(index, s)] if "blockquote" in index.by_tag else kept
    items = {s.block for s in kept if s.size <= LONGEST and index.tags[s.block] == "li"}
    lists = {around for around in {index.parents[i] for i in items} if _is_link_list(index, around)}
    return [s for s in kept if s.block not in items or index.parents[s.block] not in lists] if lists else kept


def _without_thread(index: Index, segments: Sequence[Segment]) -> Sequence[Segment]:
    """The segments before the headings under which readers write, where no other heading follows."""
    end = len(segments)
    for n in range(len(segments) - 1, 1, -1):
        if index.tags[segments[n].block] in HEADINGS:
            if segments[n].size > LONGEST or not _THREAD.fullmatch(segments[n].text):
                break
            end = n
    return segments[:end]


def without_bylines(segments: Sequence[Segment], authors: Sequence[str]) -> list[Segment]:
    """The segments but those that only name the article's authors; what the record gives elsewhere is no text."""
    known = {fold(name) for name in authors}
    return [segment for segment in segments if not (known and segment.size <= BYLINE and _only_names(segment, known))]


def _only_names(segment: Segment, known: Set[str]) -> bool:
    folded = fold(segment.text)
    if not any(name in folded for name in known):
        return False
    if _SENTENCE.search(segment.text) is None and find_date(segment.text) is not None:
        return True
    names = {fold(name) for name in read_names(segment.text)}
    return names <= known and sum(map(len, names)) * 2 > len(folded)


def _boxes(index: Index, blocks: Iterable[int]) -> set[int]:
    """The small elements around some that ask for money, or have a field for an e-mail address at most four levels down."""
    small, names = _small_around(index, blocks), index.names
    named = [i for i in small if names[i] and index.tags[i] not in LINES and _OFFERS.search(names[i])]
    telling = Counter(names[i] for i in named if index.text_len[i] >= RUNNING)
    boxes = {i for i in named if telling[names[i]] < MANY}
    for field in index.by_tag.get("input", ()) if small else ():
        around = small.intersection(islice(index.ancestors(field), LEVELS))
        if around and "mail" in f"{index.get(field, 'type')} {index.get(field, 'name')}":
            boxes |= around
    return boxes


def _small_around(index: Index, blocks: Iterable[int]) -> set[int]:
    """Those of some elements, and of the elements around them, that may be boxes."""
    found, text_len, parents = set[int](), index.text_len, index.parents
    for i in blocks:
        for _ in range(LEVELS + 1):
            if i < 0 or text_len[i] > BOX:
                break
            found.add(i)
            i = parents[i]
    return found


def _is_cell(index: Index, i: int) -> bool:
    """Whether an element is a cell of a table or stands directly in one: there, what looks like a time is a number."""
    return index.tags[i] in CELLS or index.tags[index.parents[i]] in CELLS


def _is_boxed(index: Index, i: int, boxes: Set[int]) -> bool:
    """Whether an element is one of some boxes or stands in one, at most four levels up."""
    parents = index.parents
    for _ in range(LEVELS + 1):
        if i in boxes:
            return True
        if i < 0 or index.text_len[i] > BOX:
            return False
        i = parents[i]
    return False


def _is_rule(index: Index, segment: Segment) -> bool:
    """Whether a line is marks alone, a rule between paragraphs: what stands in tables and listings is none."""
    if any(map(str.isalnum, segment.text)):
        return False
    return not _is_cell(index, segment.block) and not is_listing(index, segment.block)


def _cites(index: Index, segment: Segment) -> bool:
    """Whether a line of a quotation stands in the element that says whose it is."""
    for i in (index.owners[segment.start], *islice(index.ancestors(index.owners[segment.start]), LEVELS)):
        if index.tags[i] in ("cite", "footer"):
            is_all = index.text_len[i] >= segment.size
            return is_all and any(index.tags[around] == "blockquote" for around in islice(index.ancestors(i), LEVELS))
        if index.tags[i] == "blockquote":
            return False
    return False


def _is_link_list(index: Index, around: int) -> bool:
    """Whether the items of an element are a list of short links; asked once for each, as counting them takes time."""
    if index.link_len[around] < LINKED * index.text_len[around]:
        return False
    return index.text_len[around] <= SHORT * sum(index.tags[i] == "li" for i in index.children(around))
