"""What a word may be in a language, as bits of one number: looked up once for each token, asked for many times."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from string import ascii_lowercase

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, COUNTRIES
from newsspider.fields.quotes.languages.female_names import FEMALE
from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.languages.male_names import MALE
from newsspider.fields.quotes.nouns import NOT_ONLY_LETTERS, TELLING, given_gender, is_adjective, is_role

CUE = 1 << 0
PARTICIPLE = 1 << 1
PHRASE = 1 << 2
"""The first word of a cue of several words."""
PRONOUN = 1 << 3
RELATIVE = 1 << 4
ARTICLE = 1 << 5
POSSESSIVE = 1 << 6
PREPOSITION = 1 << 7
LEAD = 1 << 8
"""A word that is capitalised when a sentence starts with it."""
SMALL = 1 << 9
"""A word that is no name when it stands alone."""
CARRIES = 1 << 10
"""A word behind a capital letter that may make a name of a small word or go on with it."""
OPENS = 1 << 11
"""A word behind which a clause opens: a conjunction."""
AUXILIARY = 1 << 12
PERFECT = 1 << 13
"""An auxiliary beside the subject."""
TITLE = 1 << 14
ROLE = 1 << 15
MODIFIER = 1 << 16
"""A word that belongs to a role."""
GIVEN = 1 << 17
"""A given name; one with accents only where it has a capital."""
SUFFIX = 1 << 18
"""A word behind a surname."""
NAMING = 1 << 19
"""A preposition that names of people have inside them, and that leads to a body as well."""
JOINS = 1 << 20
"""A word in lower case inside names."""
HEAD = 1 << 21
"""The noun in the name of a body."""
TELLS = 1 << 22
"""A word that tells a body, a place or a country."""
ADJECTIVE = 1 << 23
"""An adjective made of a country."""
INFLECTED = 1 << 24
"""A word that ends as an adjective before a noun does."""
CAPITAL = 1 << 25
LETTER = 1 << 26
"""A word, not a mark of punctuation."""
EVIDENT = 1 << 27
"""A name whatever stands around it: in capitals, or one that tells a body."""
OWNER = 1 << 28
"""A word with the ending of a possessive."""
REPORTS = 1 << 29
"""A word that may report: a verb of saying of whatever form, be it with a pronoun tied to it, the first of a phrase or source,
a noun for what is said."""

SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md"])
"""Words behind a surname."""
LEADING_TO_BODIES = frozenset(["von", "vom", "van"])
"""Prepositions that names of people have inside them, and that lead to a body behind a full name as well."""
POSSESSIVES = ("'s", "’s")
"""Endings of possessives."""
LONGEST_GIVEN = max(map(len, FEMALE | MALE))
"""Letters of a given name, at most."""
MOST = 32768
"""Words of a language that are kept; of more each is read anew."""


class Kinds(dict[str, int]):
    """The kinds of the words of one language, each read when first asked for; those of whole texts are read by
    :func:`newsspider.fields.quotes.tokens.read` from what is listed here."""

    forms = (LETTER, CAPITAL, EVIDENT, ~(CARRIES | JOINS))
    """The kinds of any letters, of a capital, of capitals only, and those that words with a capital may have."""
    listed: dict[str, int]
    """The kinds of words in lower case."""
    endings: tuple[tuple[tuple[str, int, int], ...], ...]
    """Endings by the last two letters of a word, "aa" to "zz": each with the least letters of a word that has it, and its kind;
    words that end otherwise are asked of the table."""
    lexicon: object
    """Words that were met lately, which the compiled ``read`` keeps here."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self.listed = _listed(language)
        self.endings = _endings(language)
        self.lexicon = None
        self.last_letters = frozenset(
            [ending[-1] for ending in (*language.role_suffixes, *language.nationalities, *language.inflections)]
        )

    def __missing__(self, word: str) -> int:
        """The kinds of a word that was not asked for before."""
        small = word.lower().replace("’", "'")
        kind = self.listed.get(small, 0) | self._by_form(small)
        if small != word:
            kind |= GIVEN if _is_given_with_accents(small) else 0
            if word[:1].isupper():
                kind = (kind | CAPITAL) & ~(CARRIES | JOINS)
            if len(word) > 1 and word.isupper():
                kind |= EVIDENT
        if not word.isalpha():
            kind |= self._with_marks(word, small)
        if len(self) < MOST:
            self[word] = kind
        return kind

    def _by_form(self, small: str) -> int:
        """The kinds that the letters of a word in lower case tell."""
        language = self.language
        kind = LETTER if small[:1].isalpha() else 0
        if small[-1:] not in self.last_letters:
            return kind
        if len(small) > 5 and small.endswith(language.role_suffixes):
            kind |= ROLE
        if language.nationalities and is_adjective(small, language):
            kind |= ADJECTIVE
        return kind | (INFLECTED if small.endswith(language.inflections) else 0)

    def _with_marks(self, word: str, small: str) -> int:
        """The kinds of a word that is not only letters: "co-author", "Holm’s", "AT&T"."""
        kind = CAPITAL if word[:1].isupper() else 0
        if "-" in small:
            kind |= ROLE if is_role(small, self.language) else 0
            kind |= REPORTS if untied(small, self.language) in self.language.cues else 0
        kind |= EVIDENT if len(word) > 1 and NOT_ONLY_LETTERS.search(word) else 0
        return kind | (OWNER if word.endswith(POSSESSIVES) else 0)


def _is_given_with_accents(small: str) -> bool:
    """Whether a word in lower case is a given name, its letters with accents."""
    if small.isascii() or (len(small) > LONGEST_GIVEN and small.isalpha()):
        return False
    return given_gender(small) != ""


@lru_cache
def kinds_of(language: Language) -> Kinds:
    """The kinds of the words of a language.

    >>> from newsspider.fields.quotes.languages.english import ENGLISH
    >>> bool(kinds_of(ENGLISH)["said"] & CUE), bool(kinds_of(ENGLISH)["table"] & CUE)
    (True, False)
    """
    return Kinds(language)


def _endings(language: Language) -> tuple[tuple[tuple[str, int, int], ...], ...]:
    """The endings of a language, as a table of kinds has them."""
    rows = (
        *[(ending, 6, ROLE) for ending in language.role_suffixes],
        *[(ending, 5, ADJECTIVE) for ending in language.nationalities],
        *[(ending, 1, INFLECTED) for ending in language.inflections],
    )
    found: dict[str, list[tuple[str, int, int]]] = {
        first + last: [] for first in ascii_lowercase for last in ascii_lowercase
    }
    for row in rows:
        tail = row[0][-2:]
        for pair in [tail] if len(tail) > 1 else [letter + tail for letter in ascii_lowercase]:
            if pair in found:
                found[pair].append(row)
    return tuple(map(tuple, found.values()))


def _listed(language: Language) -> dict[str, int]:
    """The kinds of all words that a language lists."""
    rows: tuple[tuple[int, Iterable[str]], ...] = (
        (CUE, language.cues),
        (PARTICIPLE, language.participles),
        (PHRASE, language.cue_phrases),
        (PRONOUN, language.pronouns),
        (REPORTS, language.reporting),
        (RELATIVE, language.relatives),
        (ARTICLE, language.articles),
        (POSSESSIVE, language.possessives),
        (PREPOSITION, language.prepositions),
        (LEAD, {*language.starters, *language.articles, *language.prepositions}),
        (SMALL, language.small),
        (CARRIES, language.carries),
        (OPENS, language.conjunctions),
        (AUXILIARY, language.auxiliaries),
        (PERFECT, language.perfects),
        (TITLE, language.titles),
        (MODIFIER, language.role_modifiers),
        (JOINS, language.name_particles),
        (ROLE, {*language.roles, *[f"{role}s" for role in language.roles]}),
    )
    return _with(rows, dict(_listed_everywhere()))


@lru_cache
def _listed_everywhere() -> dict[str, int]:
    """The kinds of the words that every language lists."""
    rows: tuple[tuple[int, Iterable[str]], ...] = (
        (SUFFIX, SUFFIXES),
        (NAMING, LEADING_TO_BODIES),
        (JOINS, ("&", "and", "of", "for")),
        (HEAD, BODY_HEADS),
        (TELLS, TELLING | COUNTRIES),
        (EVIDENT, [word for word in TELLING if len(word) > 1]),
        (GIVEN, FEMALE | MALE),
    )
    return _with(rows, {})


def _with(rows: Iterable[tuple[int, Iterable[str]]], listed: dict[str, int]) -> dict[str, int]:
    """The kinds that are listed, and those of some rows of words."""
    for kind, words in rows:
        for word in words:
            listed[word] = listed.get(word, 0) | kind
    return listed
