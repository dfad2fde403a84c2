"""Capitalised runs of words: where they start and end, and where the name in them starts behind titles and roles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsspider.fields.quotes.kinds import (
    ADJECTIVE,
    ARTICLE,
    CAPITAL,
    CARRIES,
    CUE,
    GIVEN,
    HEAD,
    JOINS,
    LEAD,
    LETTER,
    MODIFIER,
    NAMING,
    OWNER,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    ROLE,
    SMALL,
    SUFFIX,
    TELLS,
    TITLE,
)
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.tokens import GOES_ON, QUOTED

INNER_PARTICLES = frozenset(["der", "den", "des", "y", "e"])
"""Particles that stand in names only behind another one: "van der"."""
INNER_WORDS = frozenset(["&", "and", "of", "for", "the"])
"""Other words in lower case inside names, of bodies."""
BEFORE_PLACES = ("von", "van", "de", "zu")
"""Prepositions behind a German noun with which its phrase goes on."""


class Run(NamedTuple):
    """A name in its run: the tokens ``first`` to ``last - 1``, with what stands before it in the run from ``before``."""

    before: int
    first: int
    last: int
    title: str | None = None
    """Gender that the title before it tells, "" for a title that tells none, None without a title."""
    role: bool = False
    """Whether a role stands before it."""


def may_name(passage: Passage, token: int) -> bool:
    """Whether a token may belong to a capitalised run at all; to be asked before the names of an article are read."""
    count, kinds = len(passage.words), passage.kinds
    if not 0 <= token < count:
        return False
    kind = kinds[token]
    if kinds[token - 1] & GOES_ON:
        return kind & GOES_ON > 0 or passage.words[token] in INNER_WORDS
    return kind & CAPITAL > 0 and (not kind & SMALL or kinds[token + 1] & (CAPITAL | CARRIES) > 0 or token + 1 == count)


def run_end(passage: Passage, index: int) -> int:
    """One past the last token of the capitalised run that starts at a token."""
    words, kinds = passage.words, passage.kinds
    head = ""
    while True:
        kind = kinds[index]
        index += 1
        follows = kinds[index]
        if kind & OWNER or not follows & GOES_ON:
            return index
        head = "of" if kind & HEAD else head
        if follows & JOINS:
            after = _behind_joiners(words, index, head, passage.language.name_particles)
            if after > index and words[after - 1] == "for":
                head = "for"
            if not kinds[after] & CAPITAL:
                return index
            index = after


def _behind_joiners(words: Sequence[str], index: int, head: str, particles: frozenset[str]) -> int:
    """The token behind the lower-case words inside a name: "van der", "&", and for a body "of the", "for", "and"."""
    count = len(words)
    after = index
    while after < count and after - index < 2 and words[after] in particles:
        if after == index and words[after] in INNER_PARTICLES:
            break
        after += 1
    if after > index or after >= count:
        return after
    if words[after] == "&" or (head == "for" and words[after] == "and"):
        return after + 1
    if head and words[after] in ("of", "for"):
        return after + 2 if after + 1 < count and words[after + 1] in ("the", "an", "a") else after + 1
    return after


def only_starts(passage: Passage, index: int, last: int) -> bool:
    """Whether a word is capitalised for another reason than being part of a name."""
    kinds = passage.kinds
    kind = kinds[index]
    if kind & PRONOUN:
        return True
    if kind & (CUE if index + 1 < last else PARTICIPLE) and passage.starts_sentence(index):
        return True
    if not kind & LEAD:
        return False
    if index and index + 1 == last and kinds[last] & CUE:
        return not is_inside(passage, index)
    return not (index + 1 < last and (kind & GIVEN or passage.words[index].lower() in ("will", "may", "june", "april")))


def is_inside(passage: Passage, token: int) -> bool:
    """Whether a token stands inside a sentence: behind a word, a comma, or a quotation that goes on."""
    if passage.kinds[token - 1] & LETTER:
        return True
    before = passage.words[token - 1]
    return before == "," or (before == QUOTED and not passage.says_whole(token - 1))


def name_in(passage: Passage, before: int, last: int) -> Run:
    """The name in a capitalised run of several words: without titles, roles and common nouns around it."""
    kinds = passage.kinds
    first, title, role = _name_start(passage, before, last)
    if role and last - first == 2 and kinds[first] & NAMING and before > 0 and kinds[before - 1] & ARTICLE:
        before, first, role = first + 1, first + 1, False
    behind = first == before > 0 and kinds[before - 1] & PREPOSITION
    if behind and last - first > 2 and not kinds[first] & GIVEN:
        first = next((index for index in range(first + 1, last - 1) if kinds[index] & GIVEN), first)
    if last - first > 3 and kinds[first + 2] & NAMING and kinds[first] & GIVEN and not kinds[first + 1] & GIVEN:
        last = first + 2
    if passage.language.nouns_capitalised and last > first + 1:
        first, last = _without_nouns(passage, first, last)
    return Run(before, first, last, title, role)


def _name_start(passage: Passage, before: int, last: int) -> tuple[int, str | None, bool]:
    """Where the name in a capitalised run starts behind titles and roles, the title's gender, and whether a role
    stands before it."""
    first: int = before
    title: str | None = None
    role = False
    for index in range(before, last - 1):
        if passage.kinds[index + 1] & SUFFIX:
            continue
        word, kind = passage.words[index], passage.kinds[index]
        if word[-1] == ".":
            word = word.rstrip(".")
            kind = passage.kind(word)
        given = passage.kinds[index + 1] & GIVEN
        if given and index == first and last - index > 2 and kind & (TELLS | ADJECTIVE):
            first = index + 1
        elif title and index >= first:
            break
        elif kind & TITLE and not kind & GIVEN:
            first, title = index + 1, passage.language.titles[word.lower()]
        elif kind & ROLE and not kind & GIVEN:
            first, role, title = index + 1, True, None
        elif index == first and role and kind & MODIFIER:
            first = index + 1
    return first, title, role


def _without_nouns(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """A capitalised run without the common nouns before a given name, and without what a preposition adds to a noun."""
    words, kinds = passage.words, passage.kinds
    given = next((index for index in range(first, last) if kinds[index] & GIVEN), None)
    if given is not None:
        last = given + 2 if given + 2 < last and words[given + 2].lower() == "von" else last
        return (given, last) if given < last - 1 else (first, last)
    particle = next((index for index in range(first + 1, last) if words[index].lower() in BEFORE_PLACES), None)
    return (first, last) if particle is None else (first, particle)
