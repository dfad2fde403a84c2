"""Lines under a text that credit its writer: ``Text: Ana Ruiz, Fotos: Ben Okafor``, ``-- By Ana Ruiz``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from newsspider.fields.authors.desks import is_person
from newsspider.fields.authors.names import ANDS, is_full_name, names_office
from newsspider.fields.authors.places import AFTER, BEFORE, LONGEST, Byline
from newsspider.fields.neighbourhood import window
from newsspider.items import Author
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean, holding

READ = 3000
"""Characters around the headline in which photographers are looked for."""
MOST = 2
"""Lines of credits of a page beyond which they are those of pictures or of other articles."""

_PHOTO = r"(?:fotos?|photos?|bild(?:er)?|pictures?|images?|immagini|foto's|fotografías?|fotografias?|zdjęcia|foto(?:grafie)?)"
_TEXT = r"(?:text|bericht|words|story|texte|testo|texto|tekst|reportage|recherche|artikel|beitrag|article)"
_CREDIT = re.compile(
    rf"\W*(?:{_TEXT}(?:\s*(?:und|and|et|y|e|en|&|/|,|\+)\s*(?:{_PHOTO}|{_TEXT}))?\s*:\s*|"
    r"(?:(?:das|dieses) )?(?:gespräch|interview) (?:mit .{3,40} )?führten?\s+|(?:die )?fragen stellten?\s*:?\s*|aufgezeichnet von\s+|"
    r"(?:propos|entretien) (?:recueillis?|réalisés?|mené) par\s+|intervista (?:a cura )?di\s+|entrevista realizada por\s+|"
    r"(?<=[–—-])\s*by\s+|interviewed by\s+|as told to\s+|this interview was conducted by\s+)",
    re.I,
)
_STEMS = (
    "ext:", "exte:", "esto:", "exto:", "ekst:", "icht:", "ords:", "tory:", "tage:", "rche:", "ikel:", "trag:", "icle:", "oto:", "tos:", "der:", "hrte", "stellte",
    "zeichnet von", " par", "rvista", "viewed by", "told to", "ducted by", "ild:", "res:", "- By ", "– By ", "— By ",
    "-By ", "–By ", "—By ",
)  # fmt: skip
"""What one of stands in every such line."""
_PICTURED = re.compile(rf"((?:[A-ZÀ-Þ][\w.’'-]{{1,30}} ){{2,4}})\((?i:{_PHOTO})\)")
_BRACKETS = ("(Foto", "(foto", "(Photo", "(photo", "(Bild", "(bild", "(Fotografí", "(Zdję", "(zdję")
_END = re.compile(rf"\s*(?:[.;|()]|,\s*{_PHOTO}|\s{_PHOTO}\b).*$", re.I)
"""Where the names end: what follows credits the pictures or the broadcast."""
_AND = re.compile(rf"\s*[,/&]\s*|\s(?:{'|'.join(ANDS)})\s")


def credited(line: str) -> list[str]:
    """The writers whom a line credits that says nothing else; none for other lines.

    >>> credited("(Bericht: Ana Ruiz, Bilder: Ben Okafor)"), credited("Text: the wheel of the mill turned slowly")
    (['Ana Ruiz'], [])
    """
    match = _CREDIT.match(line) if len(line) <= LONGEST else None
    if match is None:
        return []
    names = _AND.split(_END.sub("", line[match.end() :]))
    return names if all(map(_is_writer, names)) else []


def _is_writer(name: str) -> bool:
    return is_full_name(name) and is_person(name) and not names_office(name)


def credit_lines(page: Page, top: int) -> Iterator[Byline]:
    """The writers whom a line behind the headline credits."""
    index = page.index
    sizes, behind = index.sizes, index.worded_in(index.last_chunk[top], len(index.chunks))
    short = [k for k in behind if sizes[k + 1] - sizes[k] <= LONGEST]
    hits = [short[n] for n in holding([index.chunks[k] for k in short], _STEMS)]
    found = [(k, names) for k in hits if (names := credited(_line(index, k)))]
    if 0 < len(found) <= MOST:
        k, names = found[-1]
        yield Byline(tuple(map(Author, names)), "credit", "text", partial(index.path, index.owners[k]))


def photographers(page: Page, top: int) -> frozenset[str]:
    """Whom the lines around the headline credit with the pictures: ``Ana Ruiz (Text), Ben Okafor (Bilder)``."""
    index, near = page.index, window(page.index, top, BEFORE, AFTER)
    chunks = index.chunks[near.first : near.last]
    found = _PICTURED.finditer(clean("".join(chunks))[:READ]) if holding(chunks, _BRACKETS) else ()
    return frozenset(match[1].strip() for match in found)


def _line(index: Index, k: int) -> str:
    """A piece of text; the element around it where only the label stands in the piece."""
    text, owner = clean(index.chunks[k]), index.owners[k]
    if not _CREDIT.fullmatch(text + " "):
        return text
    around = owner if index.text_len[owner] > len(text) + 1 else max(0, index.parents[owner])
    return index.text(around) if index.text_len[around] <= LONGEST else ""
