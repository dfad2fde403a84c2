"""Names of bodies beside a role: where they start, where they end."""

from __future__ import annotations

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, BODY_JOINERS, BODY_WORDS, COUNTRIES
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.nouns import bare
from newsspider.fields.quotes.passages import Passage

PLACES_IN = frozenset(["in", "im", "en", "à", "a", "em", "te"])
"""Prepositions that lead to places far more often than to bodies."""
PLACE_LINKS = frozenset(["in", "from", "aus", "en", "em"])
"""Prepositions that lead to places as often as to bodies."""


LONGEST_TAIL = 6
"""Words of a body's name in lower case, at most."""


def is_place(name: str, language: Language) -> bool:
    """Whether a name is a country, or an adjective made of one, rather than an organisation."""
    word = name.lower().replace(".", "")
    last = word.rsplit(" ", 1)[-1]
    return last in COUNTRIES or (" " not in word and word.endswith(language.nationalities or ("\0",)))


def is_name_word(word: str) -> bool:
    """Whether a word may be part of a name: capitalised, and not made of a name like "Oscar-winning"."""
    return word[0].isupper() and not ("-" in word and word.rpartition("-")[2].islower())


def is_possessive(passage: Passage, token: int) -> bool:
    """Whether a token is a possessive, with or without an s behind its apostrophe."""
    word = passage.words[token]
    after = passage.words[token + 1] if token + 1 < len(passage.words) else ""
    return word != bare(word) or (after in ("'", "’") and word.endswith("s"))


def owner_name(passage: Passage, start: int, end: int) -> str | None:
    """The capitalised name that ends, with its possessive ending, before a token."""
    at = end - 1
    while at > start and passage.words[at - 1][0].isupper():
        at -= 1
    return bare(passage.span(at, end)) if passage.words[at][0].isupper() else None


def organization_behind(passage: Passage, link: int, end: int, language: Language) -> str | None:
    """The name of the body behind the preposition at a token, within few words."""
    words, lower = passage.words, passage.lower
    at = start = link + 1
    while at < end and (not words[at][0].isupper() or words[at].endswith(("-based", "-owned"))):
        if lower[at] in language.prepositions or lower[at] == "," or at - start > 6:
            return None
        at += 1
    if at >= end:
        return None
    at, last = _apposed(passage, at, end, language)
    if at == last:
        return None
    name = bare(passage.span(at, last))
    if lower[link] in PLACE_LINKS and not _bodily(passage, at, last):
        follows = last + 1 < len(words) and words[last] == "," and words[last + 1][0].isupper()
        if lower[link] != "from" or follows or is_place(name, language):
            return None
    if last - at == 1 and language.nouns_capitalised and not (_bodily(passage, at, last) or words[at].isupper()):
        ends = last >= len(words) or not words[last][0].isalpha() or lower[last] in language.auxiliaries
        return name if at == link + 1 and ends else None
    return None if is_place(name, language) and last - at == 1 else name


def _apposed(passage: Passage, at: int, end: int, language: Language) -> tuple[int, int]:
    """The name that starts at a token; where its words only describe a body named behind, that name: "at Danish
    investment company Nordbank"; with what belongs to it: "NASA's science directorate"."""
    words, lower = passage.words, passage.lower
    last = _name_end(passage, at, end)
    if language.adjectives_follow and lower[at] in BODY_HEADS:
        last = _lower_end(passage, last, end, language)
    further = last
    while further < end and further - last < 5 and words[further][0].islower() and not _stops(lower[further], language):
        further += 1
    if further == last:
        return at, last
    if further < end and words[further][0].isupper() and lower[further - 1] in language.groups:
        return further, _name_end(passage, further, end)
    if is_possessive(passage, last - 1) or (language.adjectives_follow and lower[at - 1] in language.groups):
        return at, further
    return (at, last) if _bodily(passage, at, last) else (at, at)


def _lower_end(passage: Passage, last: int, end: int, language: Language) -> int:
    """Where a body's name ends that goes on in lower case: "Institut national de la recherche"."""
    lower, at = passage.lower, last
    while at < end and at - last < LONGEST_TAIL and passage.words[at].islower() and lower[at][0].isalpha():
        if lower[at] in language.cues or lower[at] in language.auxiliaries or lower[at] in language.that_words:
            return last
        at += 1
    while at > last and (lower[at - 1] in language.prepositions or lower[at - 1] in language.articles):
        at -= 1
    return at


def _bodily(passage: Passage, at: int, last: int) -> bool:
    """Whether a word of a name tells a body."""
    return any(passage.lower[i] in BODY_WORDS or passage.lower[i] in BODY_HEADS for i in range(at, last))


def _stops(word: str, language: Language) -> bool:
    """Whether a word ends the way to a name."""
    return (
        word in language.prepositions
        or word in language.conjunctions
        or word in language.auxiliaries
        or word in language.cues
        or word in language.copulas
        or bare(word) in language.relatives
        or word.endswith(language.adverbs or ("\0",))
        or not word[0].isalnum()
    )


def _name_end(passage: Passage, at: int, end: int) -> int:
    """One past the last token of the body's name that starts at a token."""
    words, lower = passage.words, passage.lower
    index = at + 1
    heads = lower[at] in BODY_HEADS
    while index < end:
        if words[index][0].isupper():
            heads = heads or lower[index] in BODY_HEADS
            index += 1
            continue
        after = index
        joiners = BODY_JOINERS if heads else ("&", "de", "+", "the", "des", "für")
        while (
            after < end and after - index < 2 and (lower[after] in joiners or (after > index and lower[after] == "an"))
        ):
            after += 1
        if after == index and words[index] in ("'", "’"):
            after += 1
        if heads and after + 2 < end and after == index + 1 and lower[after + 1] in BODY_JOINERS:
            after += 2 if words[after + 2][0].isupper() else 0
        if after == index or after >= end or not words[after][0].isupper():
            break
        index = after
    return index
