"""Heads of noun phrases: the name or noun that a phrase is about, behind its roles, articles and adjectives."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import Mention
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.nouns import is_document, is_group, is_role
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.subjects import Subject, is_person
from newsspider.fields.quotes.tokens import QUOTED

CLOSERS = frozenset([",", ";", ":", ".", "!", "?", "…", "(", ")", "—", "–", "--", QUOTED])
"""Marks that end a phrase."""


@dataclass(slots=True)
class Heads:
    """Reads the heads of phrases in one passage."""

    passage: Passage
    number: int
    names: Names
    language: Language

    def is_head(self, mention: Mention) -> bool:
        """Whether a name is the head of its phrase, not a modifier of a noun behind it."""
        lower, language = self.passage.lower, self.language
        if mention.possessive:
            return False
        if mention.last >= len(lower):
            return True
        after = lower[mention.last]
        if not after[0].isalpha() or after in language.cues or self.ends_noun(after) or after in language.weak_cues:
            return True
        if after in language.articles or after.endswith(language.adverbs or ("\0",)):
            return True
        for index in range(mention.last, min(len(lower), mention.last + 5)):
            word = lower[index]
            if is_role(word, language) or is_document(word, language) or is_group(word, language):
                return False
            if word in language.nobodies and index == mention.last:
                return False
            if not lower[index][0].isalpha() or self.ends_noun(lower[index]) or lower[index] in language.cues:
                return not (language.names_modify and lower[index] in language.cues)
            if word in language.articles or word in language.possessives:
                return True
            if self.passage.words[index][0].isupper() and not language.nouns_capitalised:
                return index == mention.last
        return True

    def read(self, start: int, end: int) -> Subject | None:
        """The name that the phrase's premodifiers lead to, else its noun."""
        lower, language = self.passage.lower, self.language
        index, noun = start, -1
        while index < end:
            mention = self.names.at(self.number, index)
            if mention is not None and mention.last <= end:
                if self.is_head(mention) and not self._is_one_of_many(start, mention):
                    return Subject("name", self.number, start, mention.last, mention)
                noun, index = mention.last - 1, mention.last
                continue
            word = lower[index]
            if word in language.joiners and noun >= 0 and self._role_follows(index + 1, end):
                index += 1
                continue
            if word in language.prepositions and noun >= 0 and is_role(lower[noun], language):
                person = self._person_after(index + 1, end)
                if person is not None:
                    return Subject("name", self.number, start, person.last, person)
            if noun >= 0 and (word in language.articles or word in language.possessives):
                person = self._person_after(index + 1, end) if is_role(lower[noun], language) else None
                if person is not None and language.nouns_capitalised:
                    return Subject("name", self.number, start, person.last, person)
                break
            if noun < 0 and index > start and word in language.auxiliaries and language.nouns_capitalised:
                index += 1
                continue
            if word in CLOSERS or self.ends_noun(word) or (noun < 0 and not word[0].isalnum()):
                break
            if word not in language.articles and word not in language.possessives:
                noun = index
            index += 1
        return Subject("noun", self.number, start, noun + 1) if noun >= 0 else None

    def _is_one_of_many(self, start: int, mention: Mention) -> bool:
        """Whether an indefinite article makes a common noun of one capitalised word: "one Democrat", "a Texan"."""
        word = self.passage.lower[start]
        indefinite = word in self.language.articles and word not in self.language.definites
        return indefinite and len(mention.words) == 1 and mention.title is None and not is_person(mention)

    def ends_noun(self, word: str) -> bool:
        """Whether a word cannot lie inside a noun phrase."""
        language = self.language
        if language.adverbs and word.endswith(language.adverbs):
            return False
        return (
            word in language.prepositions
            or word in language.conjunctions
            or word in language.auxiliaries
            or word in language.pronouns
        ) and word not in language.articles

    def _role_follows(self, start: int, end: int) -> bool:
        """Whether a role goes on behind "and": "researcher and planetary scientist"."""
        lower = self.passage.lower
        for index in range(start, min(end, start + 5)):
            if is_role(lower[index], self.language) or self.names.at(self.number, index) is not None:
                return True
            if lower[index] in CLOSERS or self.ends_noun(lower[index]):
                return False
        return False

    def _person_after(self, start: int, end: int) -> Mention | None:
        """The person named behind "minister of mines and energy"."""
        for mention in self.names.between(self.number, start, end):
            gap = self.passage.lower[start : mention.before]
            if any(word in CLOSERS or word in self.language.prepositions for word in gap):
                return None
            person = mention.entity is not None and mention.entity.person
            if person and self.is_head(mention) and mention.first > start:
                return mention
        return None
