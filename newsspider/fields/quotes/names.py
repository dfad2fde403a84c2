"""The people and bodies that an article names, with every mention of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.kinds import SUFFIXES
from newsspider.fields.quotes.languages.bodies import PLACE_WORDS, PRESS_WORDS
from newsspider.fields.quotes.mentions import Entity, Mention, Row
from newsspider.fields.quotes.nouns import TELLING, given_gender, is_bodily
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.runs import may_name
from newsspider.page.once import once

LEGAL = frozenset(
    ["inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "ag", "gmbh", "se", "sa", "holdings", "group"]
)
"""Second words of a company's name that its short form lacks."""
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_PLACES = frozenset(["U.S.", "U.K.", "U.N.", "E.U.", "L.A.", "N.Y.", "D.C.", "U.S.A."])
"""Initials that are no person's."""


@dataclass(eq=False)
class Names:
    """All mentions of an article by passage, read when first asked for, and how to find them by token."""

    passages: Sequence[Passage]
    read: Callable[[], Mapping[int, Row]]
    """Reads the names of those that matter."""
    entities: Sequence[Entity] = ()
    """The people and bodies, once their mentions are read."""

    @once
    def mentions(self) -> list[list[Mention]]:
        """The mentions of each passage, those of the same person or body tied together."""
        rows = self.read()
        found: list[list[Mention]] = [[]] * len(self.passages)
        for number, row in rows.items():
            found[number] = row.mentions
        doubtful = [number for number, row in rows.items() if row.is_doubtful()]
        if doubtful:
            known = _surnames([mention for row in rows.values() for mention in row.mentions])
            for number in doubtful:
                found[number] = rows[number].named(known)
        self.entities = _tie([mention for row in found for mention in row])
        return found

    @once
    def firsts(self) -> list[list[int]]:
        """The first token of each mention."""
        return [[mention.first for mention in row] for row in self.mentions]

    def let_go(self) -> None:
        """Cut what refers in circles: an entity has its mentions, and each of them has it."""
        for entity in self.entities:
            entity.mentions.clear()

    def between(self, passage: int, first: int, last: int) -> list[Mention]:
        """The mentions that start in a range of tokens."""
        row, starts = self.mentions[passage], self.firsts[passage]
        return row[bisect_left(starts, first) : bisect_left(starts, last)]

    def at(self, passage: int, token: int) -> Mention | None:
        """The mention that starts at a token, be it with its title."""
        if not may_name(self.passages[passage], token):
            return None
        starts = self.firsts[passage]
        at = bisect_left(starts, token)
        if at < len(starts):
            mention = self.mentions[passage][at]
            if mention.first == token or mention.before <= token < mention.first:
                return mention
        return None

    def ending(self, passage: int, token: int) -> Mention | None:
        """The mention whose last token is ``token - 1``."""
        if not may_name(self.passages[passage], token - 1):
            return None
        at = bisect_left(self.firsts[passage], token) - 1
        if at >= 0:
            mention = self.mentions[passage][at]
            if mention.last == token:
                return mention
        return None


def _surnames(mentions: Iterable[Mention]) -> set[str]:
    """The words by which a doubtful mention is known to be a name: last words of full names that are not doubtful
    themselves, or whose last word stands alone elsewhere."""
    alone = {mention.words[0] for mention in mentions if len(mention.words) == 1 and not mention.doubtful}
    full = [mention for mention in mentions if len(mention.words) > 1]
    return {mention.words[-1] for mention in full if not mention.doubtful or mention.words[-1] in alone}


def _tie(mentions: list[Mention]) -> list[Entity]:
    """Tie each mention to the entity behind it; these entities."""
    full: dict[tuple[str, str], Entity] = {}
    keys = [_key(mention.words) for mention in mentions]
    for mention, key in zip(mentions, keys, strict=True):
        if key is None:
            continue
        entity = full.get(key)
        if entity is None:
            entity = full[key] = Entity(mention.words, _looks_like_person(mention))
        elif len(entity.words) < len(mention.words) < 5:
            entity.words = mention.words
        _learn(mention, entity)
    entities = [*full.values(), *_tie_all(mentions, keys, full)]
    for entity in entities:
        entity.gender = entity.gender or _gender(entity)
    return entities


def _key(words: Sequence[str]) -> tuple[str, str] | None:
    """First and last name; None for one word alone."""
    if len(words) < 2:
        return None
    core = [small for small in map(str.lower, words) if small not in SUFFIXES]
    return (core[0], core[-1]) if len(core) > 1 else None


def _learn(mention: Mention, entity: Entity) -> None:
    """Give an entity what a mention's title and role tell."""
    entity.firm = entity.firm or mention.firm
    told = mention.role_before or mention.explained
    if mention.title is not None or (told and not is_bodily(_without_place(mention.words)) and not _is_new(mention)):
        entity.person = True
    if mention.title:
        entity.gender = mention.title


def _is_new(mention: Mention) -> bool:
    """Whether a name starts as only a place's does: "New Hampshire"."""
    return mention.words[0].lower() in ("new", "north", "south", "los", "las")


def _without_place(words: Sequence[str]) -> Sequence[str]:
    """A name of two words without the second where that is a surname as well as a place: "Park", "Hill"."""
    return words[:1] if len(words) == 2 and words[1].lower() in PLACE_WORDS else words


def _tie_all(
    mentions: list[Mention], keys: list[tuple[str, str] | None], full: dict[tuple[str, str], Entity]
) -> list[Entity]:
    """Tie all mentions in reading order, those of one word to the entity of that surname, first name or these initials last
    named before them, else to the first named after; the rest are entities of their own."""
    known: dict[str, Entity] = {}
    surnames = {key[1] for key in full}
    later: dict[tuple[str, str], list[str]] = {}
    for name, entity in full.items():
        short = _short_forms(name, entity)
        later[name] = [word for word in short if word not in surnames or word == name[1]]
        for word in short:
            known.setdefault(word, entity)
    own: dict[str, Entity] = {}
    for mention, key in zip(mentions, keys, strict=True):
        if key is None:
            mention.entity = _of_one_word(mention, known, own)
        else:
            mention.entity = full[key]
            known.update(dict.fromkeys(later[key], mention.entity))
        mention.entity.mentions.append(mention)
    return list(own.values())


def _of_one_word(mention: Mention, known: dict[str, Entity], own: dict[str, Entity]) -> Entity:
    """The entity that one word stands for, a known one or one of its own."""
    word = mention.words[0]
    small = word.lower()
    found = known.get(small) or known.get(word)
    if found is None:
        found = own.get(small)
        if found is None:
            gender = given_gender(small)
            is_told = len(gender) == 1
            found = own[small] = Entity(mention.words, is_told, gender if is_told else "")
    elif small != found.words[0].lower() or given_gender(small):
        found.person = found.person or not (is_bodily(found.words) or is_placelike(found.words))
    _learn(mention, found)
    return found


def _short_forms(key: tuple[str, str], entity: Entity) -> tuple[str, ...]:
    """Under which single words an entity goes: surname and first name in lower case, initials of a body in capitals."""
    if len(entity.words) > 2 and (len(entity.words) > 4 or is_bodily(entity.words)):
        return ("".join([word[0] for word in entity.words if word[0].isupper()]),)
    if is_bodily(entity.words) and not entity.person:
        if key[1] in PRESS_WORDS:
            return (key[1],)
        return (key[0],) if len(entity.words) == 2 and key[1] in LEGAL and key[0] not in TELLING else ()
    return (key[1], key[0])


def is_placelike(words: Sequence[str]) -> bool:
    """Whether a name of two words is hardly a person's: "New York", "San Jose"."""
    return words[0].lower() in ("new", "san", "los", "las", "saint", "el", "north", "south", "le", "la")


def _looks_like_person(mention: Mention) -> bool:
    """Whether a full name is a person's as far as its words tell."""
    if mention.title is not None or (mention.role_before and _are_initials(mention.words)):
        return True
    if len(mention.words) > 4 or is_bodily(mention.words):
        return False
    first = mention.words[0].lower()
    return bool(given_gender(first)) or mention.role_before


def _are_initials(name: Sequence[str]) -> bool:
    """Whether a name begins like a person's with two initials or more ("P.J. Crowley"), and not with a country's ("U.S. Steel")."""
    first = name[0]
    return len(name) > 1 and _INITIALS.fullmatch(first) is not None and first not in _PLACES


def _gender(entity: Entity) -> str:
    """What the first name tells: m, f or "" for both or neither."""
    if len(entity.words) < 2 and not entity.person:
        return ""
    first = entity.words[0].lower()
    found = given_gender(first) or given_gender(first.split("-")[0])
    return found if len(found) == 1 else ""
