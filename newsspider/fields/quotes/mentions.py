"""Capitalised runs of words in the narration, read as mentions of people and bodies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import compress

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, COUNTRIES
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.nouns import (
    TELLING,
    bare,
    given_gender,
    is_adjective,
    is_bodily,
    is_document,
    is_group,
    is_role,
)
from newsspider.fields.quotes.passages import QUOTED, Passage

LONGEST = 12
"""More capitalised words in a row than this are a heading, not a name."""
INNER_PARTICLES = frozenset(["der", "den", "des", "y", "e"])
"""Particles that stand in names only behind another one: "van der"."""
NAMING = frozenset(["von", "vom", "van"])
"""Prepositions that names of people have inside them, and that lead to a body behind a full name as well."""
SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md"])
"""Words behind a surname."""


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
    words, lower, end = passage.words, passage.lower, 0
    small, carries = language.small, language.carries
    for index in compress(range(len(words)), map(str.__ne__, words, lower)):
        if index < end or not words[index][0].isupper():
            continue
        if lower[index] in small and index + 1 < len(words):
            after = words[index + 1]
            if after not in carries and not after[0].isupper():
                continue
        end = _run_end(words, index, language.name_particles)
        mention = _mention(number, passage, (index, end), language)
        if mention is not None:
            found.append(mention)
            end = max(mention.last, index + 1)
    return found


def _run_end(words: Sequence[str], index: int, particles: frozenset[str]) -> int:
    """One past the last token of the capitalised run that starts at a token."""
    count = len(words)
    head = ""
    while index < count:
        word = words[index]
        index += 1
        if word[-2:] in ("'s", "’s"):
            return index
        if word.lower() in BODY_HEADS:
            head = "of"
        after = _behind_joiners(words, index, head, particles)
        if after > index and words[after - 1] == "for":
            head = "for"
        if after >= count or not words[after][0].isupper():
            return index
        index = after
    return index


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
        return after + 2 if after + 1 < count and words[after + 1] == "the" else after + 1
    return after


def _mention(number: int, passage: Passage, run: tuple[int, int], language: Language) -> Mention | None:
    """The mention in a capitalised run: without what only starts the sentence, and without titles and roles."""
    before, last = run
    lower = passage.lower
    while before < last and _only_starts(passage, before, last, language):
        before += 1
    if before == last:
        return None
    first, title, role = _name_start(lower, before, last, language)
    if role and last - first == 2 and lower[first] in NAMING and before > 0 and lower[before - 1] in language.articles:
        before, first, role = first + 1, first + 1, False
    behind = first == before > 0 and lower[before - 1] in language.prepositions
    if behind and last - first > 2 and _is_given(lower[first + 1]) and not _is_given(lower[first]):
        first += 1
    if last - first > 3 and lower[first + 2] in NAMING and _is_given(lower[first]) and not _is_given(lower[first + 1]):
        last = first + 2
    if language.nouns_capitalised:
        first, last = _without_nouns(passage, first, last)
    if last - first > LONGEST or (lower[last - 1] in SUFFIXES and last - first == 1):
        return None
    words = passage.words[first:last]
    if words[-1][-2:] in ("'s", "’s") or len(words) > 1:
        words = tuple([bare(word) for word in words])
    explained = _is_explained(passage, last, words, language)
    if _is_no_name(words, language, title=title is not None, explained=explained):
        return None
    role_alone = len(words) == 1 and title is None and is_role(words[0].lower(), language)
    doubtful = language.nouns_capitalised and title is None and not _names_somebody(passage, first, last, language)
    doubtful = doubtful or role_alone
    role = role or (before > 0 and is_role(lower[before - 1], language))
    possessive = passage.words[last - 1] != words[-1] or (last < len(lower) and lower[last] in ("'", "’"))
    firm = len(words) > 1 or _is_firm(passage, first, last, language, doubtful=doubtful)
    return Mention(number, first, last, words, before, possessive, title, role, explained, doubtful, firm)


def _is_no_name(words: Sequence[str], language: Language, *, title: bool, explained: bool) -> bool:
    """Whether capitalised words are only a title or role: "President", "Vice President", "CEO"."""
    first, last = words[0].lower(), words[-1].lower()
    if len(words) == 1:
        return not title and (first in language.titles or (words[0].isupper() and is_role(first, language)))
    if not is_role(last, language) or _is_given(first):
        return False
    return not explained or is_role(first, language) or first in language.role_modifiers or is_bodily(tuple(words))


def _is_firm(passage: Passage, first: int, last: int, language: Language, *, doubtful: bool) -> bool:
    """Whether no start of a sentence explains the capital letter of one word: it stands inside one, or before a verb."""
    lower = passage.lower
    if first > 0 and _inside(passage, first) and not is_adjective(lower[first], language):
        return True
    after = lower[last] if last < len(lower) else ""
    return after in language.cues or after in language.cue_phrases or (not doubtful and after in language.perfects)


def _inside(passage: Passage, token: int) -> bool:
    """Whether a token stands inside a sentence: behind a word, a comma, or a quotation that goes on."""
    before = passage.words[token - 1]
    return before[0].isalpha() or before == "," or (before == QUOTED and not passage.says_whole(token - 1))


def _name_start(lower: Sequence[str], before: int, last: int, language: Language) -> tuple[int, str | None, bool]:
    """Where the name in a capitalised run starts behind titles and roles, the title's gender, and whether a role
    stands before it."""
    first: int = before
    title: str | None = None
    role = False
    for index in range(before, last - 1):
        word = lower[index].rstrip(".")
        if lower[index + 1] in SUFFIXES:
            continue
        given = _is_given(lower[index + 1])
        if (
            given
            and index == first
            and last - index > 2
            and (word in TELLING or word in COUNTRIES or is_adjective(word, language))
        ):
            first = index + 1
        elif title and index >= first:
            break
        elif word in language.titles and not _is_given(word):
            first, title = index + 1, language.titles[word]
        elif is_role(word, language) and not _is_given(word):
            first, role, title = index + 1, True, None
        elif index == first and role and word in language.role_modifiers:
            first = index + 1
    return first, title, role


def _is_given(word: str) -> bool:
    """Whether a word in lower case is a common given name."""
    return given_gender(word) != ""


def _without_nouns(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """A capitalised run without the common nouns before a given name, and without what a preposition adds to a noun."""
    if last == first + 1:
        return first, last
    lower = passage.lower
    given = next((index for index in range(first, last) if _is_given(lower[index])), None)
    if given is not None:
        last = given + 2 if given + 2 < last and lower[given + 2] == "von" else last
        return (given, last) if given < last - 1 else (first, last)
    particle = next((index for index in range(first + 1, last) if lower[index] in ("von", "van", "de", "zu")), None)
    return (first, last) if particle is None else (first, particle)


def _names_somebody(passage: Passage, first: int, last: int, language: Language) -> bool:
    """Whether one capitalised word is a name where nouns are capitalised too: no article or adjective before it, and
    a verb of saying beside it; or capitals only."""
    lower, word = passage.lower, passage.words[first]
    if len(word) > 1 and (word.isupper() or is_bodily(passage.words[first:last])):
        return True
    if last - first > 1 and (_is_given(lower[first]) or (first > 0 and is_role(lower[first - 1], language))):
        return True
    if last - first == 2 and first > 0 and lower[first - 1] in NAMING and not _is_noun(lower[first], language):
        return True
    before = lower[first - 1] if first else ""
    if before in language.articles or before in language.possessives:
        return False
    after = lower[last] if last < len(lower) else ""
    opens = not before[:1].isalpha() or before in language.conjunctions
    plain = before in language.auxiliaries or is_role(before, language) or not before.endswith(language.inflections)
    beside = before in language.cues or opens or (plain and (after in language.cues or after in language.auxiliaries))
    return beside or before in language.titles or _is_given(word.lower())


def _is_noun(word: str, language: Language) -> bool:
    """Whether a word is known as a common noun, or one that only starts a sentence."""
    return (
        is_group(word, language) or is_document(word, language) or is_role(word, language) or word in language.starters
    )


def _is_explained(passage: Passage, last: int, words: Sequence[str], language: Language) -> bool:
    """Whether what stands behind a full name tells a person: an age, "who", an article with a role."""
    lower = passage.lower
    if last + 2 >= len(lower):
        return False
    if len(words) < 2:
        who = lower[last] == "," and language.pronouns.get(lower[last + 1]) == "w" and language.names_modify
        return who and not is_bodily(words) and words[0].lower() not in COUNTRIES
    first = last - len(words)
    if lower[last] in language.cues or (first > 0 and lower[first - 1] in language.cues):
        return not any(word.lower() in COUNTRIES for word in words)
    if lower[last] != ",":
        return False
    if lower[last + 1] in language.cues and first > 0 and lower[first - 1] == ",":
        return True
    after = lower[last + 1]
    if after in language.relatives or after.isdigit() or is_role(after, language):
        return True
    return after in language.articles and any(is_role(word, language) for word in lower[last + 2 : last + 12])


def _only_starts(passage: Passage, index: int, last: int, language: Language) -> bool:
    """Whether a word is capitalised for another reason than being part of a name."""
    word = passage.lower[index]
    if word in language.pronouns:
        return True
    if word in (language.cues if index + 1 < last else language.participles) and index in passage.sentences:
        return True
    if word not in language.starters and word not in language.articles and word not in language.prepositions:
        return False
    if index and index + 1 == last < len(passage.words) and passage.lower[last] in language.cues:
        return not _inside(passage, index)
    return not (index + 1 < last and (_is_given(word) or word in ("will", "may", "june", "april")))
