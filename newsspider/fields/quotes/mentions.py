"""Capitalised runs of words in the narration, read as mentions of people and bodies."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from newsspider.fields.quotes.kinds import (
    ADJECTIVE,
    ARTICLE,
    CUE,
    EVIDENT,
    GIVEN,
    LETTER,
    MODIFIER,
    NAMING,
    OWNER,
    PERFECT,
    PHRASE,
    PRONOUN,
    RELATIVE,
    ROLE,
    SUFFIX,
    TITLE,
)
from newsspider.fields.quotes.languages.bodies import COUNTRIES
from newsspider.fields.quotes.nouns import bare, is_bodily, is_document, is_group
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.runs import Run, is_inside, name_in, only_starts, run_end
from newsspider.fields.quotes.tokens import ASK, DOUBT, FIRM, MAY_START, OWNED, RUN, TOLD, TOLD_BY_MORE, capitals
from newsspider.fields.quotes.tokens.plain import may_stand

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


@dataclass(slots=True)
class Row:
    """The names of one passage, and the words that are names only if somebody of that surname is named elsewhere."""

    passage: Passage
    mentions: list[Mention] = field(default_factory=list)
    doubts: list[int] = field(default_factory=list)
    """Tokens of capitalised words that stand alone as common nouns do, where those are capitalised."""

    def wanted(self) -> set[str]:
        """Last words of the names that nothing here explains."""
        words = {mention.words[-1] for mention in self.mentions if not mention.explained}
        return words.union([self.passage.words[token] for token in self.doubts])

    def is_doubtful(self) -> bool:
        """Whether one of the names is one only if somebody of that surname is named elsewhere."""
        return bool(self.doubts) or True in [mention.doubtful for mention in self.mentions]

    def named(self, known: AbstractSet[str]) -> list[Mention]:
        """The mentions without the doubtful ones whose last word is no known surname."""
        words = self.passage.words
        found = [mention for mention in self.mentions if not mention.doubtful or mention.words[-1] in known]
        more = [_plain(self.passage, token, doubtful=True) for token in self.doubts if words[token] in known]
        return sorted([*found, *more], key=lambda mention: mention.first) if more else found


def read_mentions(passage: Passage) -> Row:
    """The mentions of one passage."""
    row = Row(passage)
    words, block, end = passage.words, passage.block, 0
    found, nouns = row.mentions, passage.language.nouns_capitalised
    for token, last, told in capitals(words, passage.kinds, nouns):
        if token < end:
            continue
        end = token + 1
        if told & RUN:
            end = _read_run(row, token, last)
        elif told & DOUBT:
            row.doubts.append(token)
        elif told & ASK:
            found.append(_plain(passage, token))
        else:
            owned, role, firm = told & OWNED > 0, told & TOLD > 0, told & FIRM > 0
            alone = words[token : token + 1]
            found.append(Mention(block, token, end, alone, token, owned, None, role, False, False, firm))
    return row


def _read_run(row: Row, token: int, last: int) -> int:
    """Read the capitalised run that starts at a token, or the word that is a name alone only in some places; where what was
    read ends. ``last``: one past the last token of the run, 0 where it must be asked."""
    passage, kinds = row.passage, row.passage.kinds
    end = last or run_end(passage, token)
    if kinds[token] & TOLD_BY_MORE or end > token + 1:
        mention = _mention(passage, token, end)
        if mention is not None:
            row.mentions.append(mention)
            end = max(mention.last, token + 1)
    elif passage.language.nouns_capitalised and not _names_somebody(passage, token, end):
        row.doubts.append(token)
    else:
        row.mentions.append(_plain(passage, token))
    return end


def _plain(passage: Passage, token: int, *, doubtful: bool = False) -> Mention:
    """The mention by one word that is nothing else: "Holm"."""
    kinds, words = passage.kinds, passage.words[token : token + 1]
    explained = kinds[token + 2] & PRONOUN > 0 and _is_explained(passage, token + 1, words)
    firm = _is_firm(passage, token, doubtful=doubtful)
    possessive = not kinds[token + 1] & LETTER and _has_apostrophe(passage, token + 1)
    role = kinds[token - 1] & ROLE > 0
    return Mention(passage.block, token, token + 1, words, token, possessive, None, role, explained, doubtful, firm)


def _mention(passage: Passage, before: int, last: int) -> Mention | None:
    """The mention in a capitalised run: without what only starts the sentence, and without titles and roles."""
    kinds = passage.kinds
    while before < last and kinds[before] & MAY_START and only_starts(passage, before, last):
        before += 1
    if before == last:
        return None
    run = Run(before, before, last) if last == before + 1 else name_in(passage, before, last)
    first, last = run.first, run.last
    if last - first > LONGEST or (last - first == 1 and kinds[first] & SUFFIX):
        return None
    words, end = passage.words[first:last], kinds[last - 1]
    owner = end & OWNER > 0
    if owner:
        words = (*words[:-1], bare(words[-1]))
        end = passage.kind(words[-1])
    explained = _is_explained(passage, last, words)
    titled, alone = run.title is not None, len(words) == 1
    if (not titled and _is_title(words[0], end)) if alone else _is_no_name(words, kinds[first], end, explained):
        return None
    doubtful = not titled and passage.language.nouns_capitalised and not _names_somebody(passage, first, last)
    doubtful = doubtful or (not titled and alone and end & ROLE > 0)
    firm = not alone or _is_firm(passage, first, doubtful=doubtful)
    role = run.role or kinds[run.before - 1] & ROLE > 0
    possessive = owner or _has_apostrophe(passage, last)
    return Mention(
        passage.block, first, last, words, run.before, possessive, run.title, role, explained, doubtful, firm
    )


def _has_apostrophe(passage: Passage, token: int) -> bool:
    """Whether a token is the apostrophe of a possessive without its s."""
    return token < len(passage.words) and passage.words[token] in ("'", "’")


def _is_title(word: str, kind: int) -> bool:
    """Whether a capitalised word alone is a title, or a role in capitals: "President", "CEO"."""
    return kind & TITLE > 0 or (kind & ROLE > 0 and word.isupper())


def _is_no_name(words: tuple[str, ...], first: int, last: int, explained: bool) -> bool:
    """Whether capitalised words are only a role: "Vice President"; ``first``, ``last``: what their ends may be."""
    if first & GIVEN or not last & ROLE:
        return False
    return not explained or first & (ROLE | MODIFIER) > 0 or is_bodily(words)


def _is_firm(passage: Passage, token: int, *, doubtful: bool) -> bool:
    """Whether no start of a sentence explains the capital letter of one word: it stands inside one, or before a verb."""
    kinds = passage.kinds
    if token > 0 and not kinds[token] & ADJECTIVE and is_inside(passage, token):
        return True
    after = kinds[token + 1]
    return after & (CUE | PHRASE) > 0 or (not doubtful and after & PERFECT > 0)


def _names_somebody(passage: Passage, first: int, last: int) -> bool:
    """Whether one capitalised word is a name where nouns are capitalised too: no article or adjective before it, and
    a verb of saying beside it; or capitals only."""
    kinds = passage.kinds
    before, kind, after = kinds[first - 1], kinds[first], kinds[last]
    if kind & EVIDENT:
        return True
    if last > first + 1 and (_is_evident(passage.words[first:last]) or kind & GIVEN or before & ROLE):
        return True
    if last == first + 2 and before & NAMING and not _is_noun(passage, first):
        return True
    return may_stand(before, kind, after)


def _is_evident(words: tuple[str, ...]) -> bool:
    """Whether several words tell a body."""
    return len(words[0]) > 1 and is_bodily(words)


def _is_noun(passage: Passage, token: int) -> bool:
    """Whether a word is known as a common noun, or one that only starts a sentence."""
    word, language = passage.words[token].lower(), passage.language
    listed = passage.kinds[token] & ROLE > 0 or word in language.starters
    return listed or is_group(word, language) or is_document(word, language)


def _is_explained(passage: Passage, last: int, words: tuple[str, ...]) -> bool:
    """Whether what stands behind a full name tells a person: an age, "who", an article with a role."""
    row, kinds = passage.words, passage.kinds
    if last + 2 >= len(row):
        return False
    comma, after = row[last] == ",", kinds[last + 1]
    if len(words) < 2:
        if (
            not comma
            or not passage.language.names_modify
            or passage.language.pronouns.get(passage.lower[last + 1]) != "w"
        ):
            return False
        return not is_bodily(words) and words[0].lower() not in COUNTRIES
    first = last - len(words)
    if (kinds[last] | kinds[first - 1]) & CUE:
        return not any(word.lower() in COUNTRIES for word in words)
    if not comma:
        return False
    if after & (RELATIVE | ROLE) or row[last + 1].isdigit():
        return True
    if after & CUE and first > 0 and row[first - 1] == ",":
        return True
    return after & ARTICLE > 0 and any(kind & ROLE for kind in kinds[last + 2 : last + 12])
