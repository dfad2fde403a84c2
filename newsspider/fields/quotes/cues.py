"""Words that report: which token of a passage is a cue, and which only looks like one."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from newsspider.fields.quotes.kinds import REPORTS
from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.passages import STOPS, Passage
from newsspider.fields.quotes.tokens import QUOTED, having


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one passage that may report."""

    tokens: tuple[int, ...]
    """All of them, rising: verbs of saying of whatever form, first words of phrases and sources, nouns for what is said."""
    finite: frozenset[int]
    """Those that are finite verbs of saying."""

    def between(self, first: int, last: int) -> tuple[int, ...]:
        """Those of the tokens ``first`` to ``last - 1``, rising."""
        return self.tokens[bisect_left(self.tokens, first) : bisect_left(self.tokens, last)]

    def report(self, first: int, last: int) -> bool:
        """Whether a finite verb of saying is one of the tokens ``first`` to ``last - 1``."""
        return not self.finite.isdisjoint(range(first, last))


def read_cues(passage: Passage, language: Language) -> Cues:
    """The words of a passage that may report."""
    tokens = having(passage.kinds, REPORTS)
    return Cues(tuple(tokens), frozenset([token for token in tokens if is_cue(passage, token, language)]))


def is_cue(passage: Passage, token: int, language: Language) -> bool:
    """Whether a token is a finite verb of saying: "said", not "States" nor "her claims"."""
    if token >= len(passage.lower):
        return False
    word = passage.lower[token]
    if word not in language.cues and ("-" not in word or untied(word, language) not in language.cues):
        return False
    if passage.words[token][0].isupper() and not _starts(passage, token):
        return False
    if token and passage.lower[token - 1] in language.determiners:
        return False
    return word not in language.noun_cues or not _is_noun(passage, token, language)


def _is_pointed_to(passage: Passage, token: int, language: Language) -> bool:
    """Whether what follows a token is one body: "the campaign pledges", "Acme's board claims"; not "many campaign pledges"."""
    lower = passage.lower[token]
    return lower in language.definites or lower in language.possessives or passage.words[token][0].isupper()


def _starts(passage: Passage, token: int) -> bool:
    """Whether a token is capitalised only because a sentence starts with it: "Said Mary Moe"."""
    words = passage.words
    first = token == 0 or words[token - 1] in STOPS or words[token - 1] == QUOTED
    return first and token + 1 < len(words) and words[token + 1][0].isupper()


def _is_noun(passage: Passage, token: int, language: Language) -> bool:
    """Whether a word that may be noun or verb is a noun: behind an article, an adjective, a possessive."""
    if token == 0:
        return True
    before, lower = passage.words[token - 1], passage.lower[token - 1]
    follows = passage.lower[token + 1] if token + 1 < len(passage.lower) else ""
    if before == QUOTED or before in (",", ")") or lower in language.relatives:
        return False
    if lower in language.joiners and follows in language.that_words:
        return False
    if lower in language.pronouns or lower in language.documents:
        return False
    if lower in language.groups and (token < 2 or _is_pointed_to(passage, token - 2, language)):
        return False
    if before[0].isupper():
        return before[-2:] in ("'s", "’s")
    if lower in language.articles or lower in language.possessives or lower in language.prepositions:
        return True
    return not (lower in language.roles or lower[:-1] in language.roles or lower.endswith(language.adverbs or ("\0",)))
