"""Capitalised runs of words in the narration, read as mentions of people and bodies."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from operator import ne

from newsspider.fields.quotes.kinds import (
    ADJECTIVE,
    ARTICLE,
    AUXILIARY,
    CARRIES,
    CUE,
    GIVEN,
    INFLECTED,
    MODIFIER,
    NAMING,
    OPENS,
    PERFECT,
    PHRASE,
    POSSESSIVE,
    RELATIVE,
    ROLE,
    SMALL,
    STARTER,
    SUFFIX,
    TITLE,
    WHO,
)
from newsspider.fields.quotes.languages.bodies import COUNTRIES
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.nouns import bare, is_bodily, is_document, is_group
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.runs import (
    MAY_START,
    POSSESSIVES,
    Line,
    Run,
    is_inside,
    name_in,
    only_starts,
    open_line,
    run_end,
)

LONGEST = 12
"""More capitalised words in a row than this are a heading, not a name."""


@dataclass(slots=True, eq=False)
class Mention:
    """A name where it stands: the tokens ``first`` to ``last - 1`` of a passage."""

    passage: int
    first: int
    last: int
    words: tuple[str, ...]
    before: int
    """First token of the capitalised run with titles and roles before the name."""
    possessive: bool
    title: str | None
    """Gender that the title before it tells, "" for a title that tells none, None without a title."""
    role_before: bool
    explained: bool
    """Whether what stands behind it tells a person: "who", an age, an apposition."""
    doubtful: bool
    """Whether it may be a common noun: a name only if somebody of that surname is named in full."""
    firm: bool
    """Whether no start of a sentence explains its capital letter."""
    entity: Entity | None = None


@dataclass(slots=True, eq=False)
class Entity:
    """A person or body with its mentions in reading order."""

    words: tuple[str, ...]
    person: bool
    gender: str = ""
    mentions: list[Mention] = field(default_factory=list)
    role: str | None = None
    organization: str | None = None
    firm: bool = False
    """Whether it is capitalised in the middle of a sentence as well, and so surely a name."""
    described: bool = False
    """Whether ``role`` and ``organization`` have been looked for."""

    @property
    def name(self) -> str:
        """The fullest form."""
        return " ".join(self.words)


def read_mentions(number: int, passage: Passage, language: Language) -> list[Mention]:
    """The mentions of one passage."""
    found: list[Mention] = []
    line = open_line(number, passage, language)
    words, lower, kinds = line.words, line.lower, line.kinds
    count, end = len(words), 0
    for index in compress(range(count), map(ne, words, lower)):
        if index < end or not words[index][0].isupper():
            continue
        if kinds[index] & SMALL and index + 1 < count:
            after = words[index + 1]
            if not after[0].isupper() and not (kinds[index + 1] & CARRIES and after == lower[index + 1]):
                continue
        end = run_end(line, index)
        mention = _mention(line, index, end)
        if mention is not None:
            found.append(mention)
            end = max(mention.last, index + 1)
    return found


def _mention(line: Line, before: int, last: int) -> Mention | None:
    """The mention in a capitalised run: without what only starts the sentence, and without titles and roles."""
    kinds = line.kinds
    while before < last and kinds[before] & MAY_START and only_starts(line, before, last):
        before += 1
    if before == last:
        return None
    run = Run(before, before, last) if last == before + 1 else name_in(line, before, last)
    first, last = run.first, run.last
    if last - first > LONGEST or (last - first == 1 and kinds[first] & SUFFIX):
        return None
    words = line.words[first:last]
    possessive = words[-1][-2:] in POSSESSIVES
    if possessive or len(words) > 1:
        words = tuple([bare(word) for word in words])
    explained = _is_explained(line, last, words)
    kind = line.table[words[0].lower()] if possessive else kinds[first]
    titled = run.title is not None
    if _is_no_name(line, words, kind, explained=explained) if len(words) > 1 else _is_title(words[0], kind) and not titled:
        return None
    doubtful = not titled and line.language.nouns_capitalised and not _names_somebody(line, first, last)
    doubtful = doubtful or (not titled and len(words) == 1 and kind & ROLE > 0)
    firm = len(words) > 1 or _is_firm(line, first, doubtful=doubtful)
    role = run.role or (run.before > 0 and kinds[run.before - 1] & ROLE > 0)
    possessive = possessive or (last < len(kinds) and line.lower[last] in ("'", "’"))
    return Mention(line.number, first, last, words, run.before, possessive, run.title, role, explained, doubtful, firm)


def _is_title(word: str, kind: int) -> bool:
    """Whether a capitalised word alone is a title, or a role in capitals: "President", "CEO"."""
    return kind & TITLE > 0 or (kind & ROLE > 0 and word.isupper())


def _is_no_name(line: Line, words: tuple[str, ...], kind: int, *, explained: bool) -> bool:
    """Whether capitalised words, the first of some kind, are only a role: "Vice President"."""
    if kind & GIVEN or not line.table[words[-1].lower()] & ROLE:
        return False
    return not explained or kind & (ROLE | MODIFIER) > 0 or is_bodily(words)


def _is_firm(line: Line, token: int, *, doubtful: bool) -> bool:
    """Whether no start of a sentence explains the capital letter of one word: it stands inside one, or before a verb."""
    kinds = line.kinds
    if token > 0 and not kinds[token] & ADJECTIVE and is_inside(line.passage, token):
        return True
    after = kinds[token + 1] if token + 1 < len(kinds) else 0
    return after & (CUE | PHRASE) > 0 or (not doubtful and after & PERFECT > 0)


def _names_somebody(line: Line, first: int, last: int) -> bool:
    """Whether one capitalised word is a name where nouns are capitalised too: no article or adjective before it, and
    a verb of saying beside it; or capitals only."""
    lower, kinds, word = line.lower, line.kinds, line.words[first]
    if len(word) > 1 and (word.isupper() or is_bodily(line.words[first:last])):
        return True
    before = kinds[first - 1] if first else 0
    if last - first > 1 and (kinds[first] & GIVEN or before & ROLE):
        return True
    if last - first == 2 and before & NAMING and not _is_noun(line, first):
        return True
    if before & (ARTICLE | POSSESSIVE):
        return False
    if before & (CUE | OPENS | TITLE) or not first or not lower[first - 1][0].isalpha() or kinds[first] & GIVEN:
        return True
    after = kinds[last] if last < len(kinds) else 0
    return after & (CUE | AUXILIARY) > 0 and (before & (AUXILIARY | ROLE) > 0 or not before & INFLECTED)


def _is_noun(line: Line, token: int) -> bool:
    """Whether a word is known as a common noun, or one that only starts a sentence."""
    word, language = line.lower[token], line.language
    return line.kinds[token] & (ROLE | STARTER) > 0 or is_group(word, language) or is_document(word, language)


def _is_explained(line: Line, last: int, words: tuple[str, ...]) -> bool:
    """Whether what stands behind a full name tells a person: an age, "who", an article with a role."""
    lower, kinds = line.lower, line.kinds
    if last + 2 >= len(lower):
        return False
    comma, after = lower[last] == ",", kinds[last + 1]
    if len(words) < 2:
        who = comma and after & WHO and line.language.names_modify
        return bool(who) and not is_bodily(words) and words[0].lower() not in COUNTRIES
    first = last - len(words)
    before = kinds[first - 1] if first > 0 else 0
    if (kinds[last] | before) & CUE:
        return not any(word.lower() in COUNTRIES for word in words)
    if not comma:
        return False
    if after & (RELATIVE | ROLE) or lower[last + 1].isdigit() or (after & CUE and first > 0 and lower[first - 1] == ","):
        return True
    return after & ARTICLE > 0 and any(kind & ROLE for kind in kinds[last + 2 : last + 12])
