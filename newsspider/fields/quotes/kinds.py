"""What a word may be in a language, as bits of one number: looked up once for each token, asked for many times."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, COUNTRIES
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.nouns import TELLING, given_gender, is_adjective, is_role

CUE = 1 << 0
PARTICIPLE = 1 << 1
PHRASE = 1 << 2
"""The first word of a cue of several words."""
PRONOUN = 1 << 3
WHO = 1 << 4
"""A pronoun for whoever was named before it."""
RELATIVE = 1 << 5
ARTICLE = 1 << 6
PREPOSITION = 1 << 7
STARTER = 1 << 8
SMALL = 1 << 9
CARRIES = 1 << 10
PERFECT = 1 << 11
TITLE = 1 << 12
ROLE = 1 << 13
MODIFIER = 1 << 14
"""A word that belongs to a role."""
GIVEN = 1 << 15
"""A given name."""
ADJECTIVE = 1 << 16
"""An adjective made of a country."""
TELLS = 1 << 17
"""A word that tells a body or place, or a country."""
HEAD = 1 << 18
"""The noun in the name of a body."""
JOINS = 1 << 19
"""A word in lower case inside names."""
NAMING = 1 << 20
"""A preposition inside names of people that leads to a body as well."""
SUFFIX = 1 << 21
"""A word behind a surname."""
POSSESSIVE = 1 << 22
OPENS = 1 << 23
"""A word behind which a verb comes first: a conjunction."""
AUXILIARY = 1 << 24
INFLECTED = 1 << 25
"""A word that ends as an adjective before a noun does."""

SUFFIXES = frozenset(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md"])
"""Words behind a surname."""
LEADING_TO_BODIES = frozenset(["von", "vom", "van"])
"""Prepositions that names of people have inside them, and that lead to a body behind a full name as well."""
MOST = 16384
"""Words of a language that are kept; of more each is read anew."""


class Kinds(dict[str, int]):
    """The kinds of the words of one language, each read when first asked for."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self.listed = _listed(language)

    def __missing__(self, word: str) -> int:
        """The kinds of a word in lower case that was not asked for before."""
        language = self.language
        kind = self.listed.get(word, 0)
        kind |= ROLE if is_role(word, language) else 0
        kind |= GIVEN if given_gender(word) else 0
        kind |= ADJECTIVE if is_adjective(word, language) else 0
        kind |= INFLECTED if word.endswith(language.inflections) else 0
        if len(self) < MOST:
            self[word] = kind
        return kind


@lru_cache
def kinds_of(language: Language) -> Kinds:
    """The kinds of the words of a language.

    >>> from newsspider.fields.quotes.languages.english import ENGLISH
    >>> bool(kinds_of(ENGLISH)["said"] & CUE), bool(kinds_of(ENGLISH)["table"] & CUE)
    (True, False)
    """
    return Kinds(language)


def _listed(language: Language) -> dict[str, int]:
    """The kinds of all words that a language lists."""
    rows: tuple[tuple[int, Iterable[str]], ...] = (
        (CUE, language.cues),
        (PARTICIPLE, language.participles),
        (PHRASE, language.cue_phrases),
        (PRONOUN, language.pronouns),
        (WHO, [word for word, gender in language.pronouns.items() if gender == "w"]),
        (RELATIVE, language.relatives),
        (ARTICLE, language.articles),
        (PREPOSITION, language.prepositions),
        (STARTER, language.starters),
        (SMALL, language.small),
        (CARRIES, language.carries),
        (PERFECT, language.perfects),
        (TITLE, language.titles),
        (MODIFIER, language.role_modifiers),
        (TELLS, TELLING | COUNTRIES),
        (HEAD, BODY_HEADS),
        (JOINS, [*language.name_particles, "&", "and", "of", "for"]),
        (NAMING, LEADING_TO_BODIES),
        (SUFFIX, SUFFIXES),
        (POSSESSIVE, language.possessives),
        (OPENS, language.conjunctions),
        (AUXILIARY, language.auxiliaries),
    )
    listed: dict[str, int] = {}
    for kind, words in rows:
        for word in words:
            listed[word] = listed.get(word, 0) | kind
    return listed
