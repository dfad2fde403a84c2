"""What single words tell: a role, a body, a document, a place."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize

from newsspider.fields.quotes.languages.bodies import BODY_WORDS, PLACE_WORDS
from newsspider.fields.quotes.languages.female_names import FEMALE
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.languages.male_names import MALE

TELLING = BODY_WORDS | PLACE_WORDS
"""Words that tell that a name is no person's."""
NOT_ONLY_LETTERS = re.compile(r"[\d&]")
"""A digit or an ampersand, which people's names lack."""


@lru_cache(maxsize=8192)
def is_role(word: str, language: Language) -> bool:
    """Whether a word in lower case says what somebody is."""
    if word in language.roles:
        return True
    if word.endswith("s") and word[:-1] in language.roles:
        return True
    if "-" in word and (word.rsplit("-", 1)[1] in language.roles or word.split("-", 1)[0] in language.roles):
        return True
    return len(word) > 5 and word.endswith(language.role_suffixes)


def is_group(word: str, language: Language) -> bool:
    """Whether a word in lower case is a noun for bodies."""
    return word in language.groups or (len(word) > 7 and word.endswith(language.group_suffixes or ("\0",)))


def is_document(word: str, language: Language) -> bool:
    """Whether a word in lower case is a noun for what speaks on paper."""
    return word in language.documents or (len(word) > 7 and word.endswith(language.document_suffixes or ("\0",)))


def is_adjective(word: str, language: Language) -> bool:
    """Whether a capitalised word is an adjective made of a country: "Danish"."""
    return len(word) > 4 and word.endswith(language.nationalities or ("\0",))


@lru_cache(maxsize=8192)
def given_gender(word: str) -> str:
    """Whom a given name in lower case is mostly given to: "m", "f", "mf" for both, "" for a word that is none.

    >>> given_gender("josé"), given_gender("jürgen"), given_gender("table")
    ('m', 'm', '')
    """
    if not word.isascii():
        word = "".join([letter for letter in normalize("NFD", word) if not combining(letter)])
    return ("m" if word in MALE else "") + ("f" if word in FEMALE else "")


@lru_cache(maxsize=8192)
def is_bodily(words: tuple[str, ...]) -> bool:
    """Whether one of the words tells a body, a place or a product; a given name before others does not: "Max Huber"."""
    for word in words[1:] if len(words) > 1 and given_gender(words[0].lower()) else words:
        if word.lower() in TELLING or (not word.isalpha() and NOT_ONLY_LETTERS.search(word)):
            return True
        if len(word) > 2 and word.isupper():
            return True
    return False


def bare(word: str) -> str:
    """A word without a possessive ending."""
    return word[:-2] if word[-2:] in ("'s", "’s") else word
