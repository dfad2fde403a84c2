"""Appositions behind a name, read as role and organisation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.descriptions import NO_DESCRIPTION, Description, Premodifiers
from newsspider.fields.quotes.languages.bodies import BODY_HEADS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.nouns import bare, is_group, is_role
from newsspider.fields.quotes.organizations import PLACES_IN, is_place, is_possessive, organization_behind
from newsspider.fields.quotes.passages import STOPS, Passage
from newsspider.fields.quotes.tokens import QUOTED

ONE_OF = (("one", "of"), ("some", "of"), ("part", "of"))
"""Words behind "and" that go on with something else than a role."""
LONGEST = 24
"""Tokens of an apposition that are looked at."""


@dataclass(frozen=True, slots=True)
class Appositions:
    """Reads the words behind a name in one article."""

    passages: Sequence[Passage]
    names: Names
    language: Language
    before: Premodifiers

    def read(self, number: int, start: int) -> Description:
        """The description that starts at a token behind a name's comma."""
        passage, language = self.passages[number], self.language
        lower = passage.lower
        start = self._skip_credentials(passage, start)
        end = self.end(number, start)
        role = self._role(passage, start, end)
        if role < 0 or lower[role] in language.nobodies or self._is_other(number, start, end):
            return NO_DESCRIPTION
        if self._is_clause(passage, role, end) or self._is_occasion(passage, start, role):
            return NO_DESCRIPTION
        first = self._second_role(passage, role, end)
        if first > start:
            role = self._role(passage, first, end)
        else:
            first = self._behind_preface(passage, start, role)
        while first < role and (lower[first] in language.articles or lower[first] in language.possessives):
            first += 1
        if lower[end - 1] in language.theres and end - 1 > role:
            return Description(passage.span(first, end - 1), self.before.last_body(number, start, certain=True))
        owners = [index for index in range(first, role) if is_possessive(passage, index)]
        if owners:
            cut = self.before.skip_adverbs(passage, owners[-1] + 1, role + 1)
            role_end = self._comma(passage, cut, end)
            return Description(passage.span(cut, role_end), self.before.owner(number, first, owners[-1] + 1))
        return self._with_organization(number, first, end)

    def _role(self, passage: Passage, start: int, end: int) -> int:
        """The first token that says what somebody is; -1 for none."""
        lower = passage.lower
        return next((index for index in range(start, end) if is_role(lower[index].rstrip("."), self.language)), -1)

    def _second_role(self, passage: Passage, role: int, end: int) -> int:
        """Where a better role starts behind one that tells no occupation: "an author of the study and a professor"."""
        lower, language = passage.lower, self.language
        if lower[role] in language.plain_roles:
            for index in range(role + 1, end - 2):
                if lower[index] in language.joiners and lower[index + 1] in language.articles:
                    return index + 1 if self._role(passage, index + 2, end) >= 0 else -1
        return -1

    def _with_organization(self, number: int, first: int, end: int) -> Description:
        """A role with the organisation behind its preposition or its comma."""
        passage, language = self.passages[number], self.language
        stop, link = self._role_end(passage, first, end)
        if link >= 0:
            plain = passage.lower[link - 1] in language.plain_roles
            organization = None if plain else organization_behind(passage, link, end, language)
        else:
            organization = self._behind_comma(number, end)
            group = self._common_body(passage, first, stop)
            if group > first and not organization:
                return Description(passage.span(first, group), bare(passage.span(self._noun(passage, group), stop)))
        while stop - 1 > first and passage.lower[stop - 1] in language.loose_ends:
            stop -= 1
        before = self.before.read(number, first, stop)
        if before.organization and not organization:
            return before
        return Description(passage.span(first, stop) or None, organization)

    def _common_body(self, passage: Passage, first: int, end: int) -> int:
        """The preposition before a body without a name of its own, where adjectives follow their nouns: "directrice de la
        régie des transports"; -1 for none."""
        lower, language = passage.lower, self.language
        for index in range(first + 1, end - 2 if language.adjectives_follow else 0):
            noun = self._noun(passage, index)
            if lower[index] in language.role_links and noun + 1 < end and is_group(lower[noun], language):
                return index
        return -1

    def _noun(self, passage: Passage, link: int) -> int:
        """The first token behind a preposition and its article."""
        return link + 1 + (passage.lower[link + 1] in self.language.articles)

    def _skip_credentials(self, passage: Passage, start: int) -> int:
        """Where an apposition goes on behind an age and degrees: ", 36," ", MD, PhD,"."""
        words = passage.words
        if start + 2 < len(words) and words[start].isdigit() and words[start + 2] == ",":
            start += 3
        while start + 1 < len(words) and (words[start + 1] == "," or words[start + 1] in self.language.joiners):
            word = words[start].rstrip(".")
            if not (word.isdigit() or (word.isupper() and len(word) < 6) or word in ("PhD", "Ph.D", "MSc", "Jr")):
                break
            if is_role(word.lower(), self.language) and word not in ("MD",):
                break
            start += 2
        return start + 1 if start < len(words) and words[start] in self.language.joiners else start

    def _is_other(self, number: int, start: int, end: int) -> bool:
        """Whether what follows the comma is somebody else: "Ann Poe, Acme chief Tom Roe"."""
        for mention in self.names.between(number, start, end):
            if mention.role_before and mention.entity is not None and mention.entity.person:
                return True
        return False

    def end(self, number: int, start: int) -> int:
        """Where an apposition that starts at a token ends."""
        passage, language = self.passages[number], self.language
        lower = passage.lower
        limit = min(len(lower), start + LONGEST)
        for index in range(start, limit):
            word = lower[index]
            if word in STOPS or word in (";", ":", "(", ")", "—", "–", "--", QUOTED) or word in language.relatives:
                return index
            reports = word in language.cues or (word in language.participles and not self._is_subject(passage, index))
            if reports and passage.words[index] == word and not is_role(word, language):
                return index
            if word == "," and not self._goes_on(passage, index + 1, limit):
                return index
        return limit

    def _is_clause(self, passage: Passage, role: int, end: int) -> bool:
        """Whether a verb follows a role, so that it is the subject of the sentence: ", le ministre a fait …"."""
        language, after = self.language, passage.lower[role + 1] if role + 1 < end else ""
        return language.adjectives_follow and after in language.auxiliaries and after not in language.prepositions

    def _behind_preface(self, passage: Passage, start: int, role: int) -> int:
        """Where a role starts behind "for decades a", "at 34 the"; the start where nothing precedes it."""
        if passage.lower[start] not in self.language.prepositions:
            return start
        return next(
            (index for index in range(start + 1, role) if passage.lower[index] in self.language.articles), start
        )

    def _is_occasion(self, passage: Passage, start: int, role: int) -> bool:
        """Whether words from a preposition on tell where somebody spoke, and with whom: "in a talk with the director"."""
        prepositions = self.language.prepositions
        return passage.lower[start] in prepositions and not prepositions.isdisjoint(passage.lower[start + 1 : role])

    def _is_subject(self, passage: Passage, token: int) -> bool:
        """Whether a participle is a noun, what somebody works on: "head of financial reporting at"."""
        before, after = passage.words[token - 1], passage.lower[token + 1 : token + 2]
        return before.islower() and bool(after) and after[0] in self.language.org_links

    def _comma(self, passage: Passage, start: int, end: int) -> int:
        """Where a role with all its complements ends."""
        lower = passage.lower
        for index in range(start, end):
            if lower[index] == "," and not self._goes_on(passage, index + 1, end):
                return index
            if lower[index] in self.language.joiners and lower[index + 1 : index + 3] in ONE_OF:
                return index
        return end

    def _goes_on(self, passage: Passage, start: int, limit: int) -> bool:
        """Whether a role goes on behind a comma: "founder, chairman and CEO of Acme"."""
        lower, language = passage.lower, self.language
        for index in range(start, min(limit, start + 4)):
            word = lower[index]
            if is_role(word, language):
                return True
            if word not in language.role_modifiers and word not in language.joiners and word not in language.articles:
                return False
        return False

    def _behind_comma(self, number: int, end: int) -> str | None:
        """The body named behind a role's comma: "Ann Poe, chief executive, Acme Group, said"."""
        passage = self.passages[number]
        if end + 1 >= len(passage.words) or passage.words[end] != ",":
            return None
        mention = self.names.at(number, end + 1)
        if mention is None or mention.first != end + 1 or mention.last >= len(passage.words) or mention.possessive:
            return None
        entity = mention.entity
        if passage.words[mention.last] != "," or (entity is not None and entity.person) or mention.role_before:
            return None
        name = " ".join(mention.words)
        return None if is_place(name, self.language) else name

    def _role_end(self, passage: Passage, first: int, end: int) -> tuple[int, int]:
        """Where the role ends, and the token of the preposition before its organisation (-1 without)."""
        lower, language = passage.lower, self.language
        links = []
        for index in range(first + 1, end):
            if lower[index] in language.org_links and index + 1 < end and self._capital_after(passage, index + 1, end):
                links.append(index)
            elif (lower[index] in language.joiners and lower[index + 1 : index + 3] in ONE_OF) or (
                lower[index] in language.prepositions and lower[index] not in language.org_links
            ):
                end = index
                break
        if not links:
            return self._comma(passage, first, end), -1
        outer = [i for i in links if lower[i] not in language.role_links] or [
            i for i in links[1:] if lower[i] not in PLACES_IN
        ]
        link = outer[0] if outer and not self._is_body(passage, links[0], outer[0]) else links[0]
        return link, link

    def _is_body(self, passage: Passage, link: int, outer: int) -> bool:
        """Whether the name behind the first preposition is a body's: "of the Foo Institute at Bar"."""
        return any(word.lower() in BODY_HEADS or word.isupper() for word in passage.words[link + 1 : outer])

    def _capital_after(self, passage: Passage, start: int, end: int) -> bool:
        """Whether a name follows a preposition within few words."""
        for index in range(start, min(end, start + 7)):
            if passage.words[index][0].isupper():
                return True
            if passage.words[index] == "," or passage.lower[index] in self.language.prepositions:
                return False
        return False

    def of_noun(self, number: int, start: int) -> str | None:
        """The organisation behind a noun: "a spokesperson for Quantix"."""
        passage = self.passages[number]
        if start + 1 < len(passage.words) and passage.lower[start] in self.language.org_links:
            return organization_behind(passage, start, self.end(number, start + 1), self.language)
        return None
