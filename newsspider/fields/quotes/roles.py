"""The role and organisation that an article gives beside a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, BODY_JOINERS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import Entity, Mention, Names, bare, is_role
from newsspider.fields.quotes.passages import QUOTED, STOPS, Passage

LONGEST = 24
"""Tokens of an apposition that are looked at."""


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is, and for whom."""

    role: str | None = None
    organization: str | None = None


@dataclass(frozen=True, slots=True)
class Describer:
    """Reads descriptions around mentions."""

    passages: Sequence[Passage]
    names: Names
    language: Language

    def describe(self, entity: Entity) -> None:
        """Fill in the role and organisation of an entity from its mentions, the first that gives one."""
        if entity.described:
            return
        entity.described = True
        for mention in entity.mentions[:40]:
            if len(mention.words) < 2 and len(entity.words) > 1 and not mention.role_before:
                continue
            for found in (self._behind(mention), self._ahead(mention)):
                entity.role = entity.role or found.role
                entity.organization = entity.organization or found.organization
            if entity.role and entity.organization:
                return

    def _ahead(self, mention: Mention) -> Description:
        """The description before a name: "Quantix chief executive Mary Moe"."""
        passage = self.passages[mention.passage]
        start = self._start_ahead(passage, mention)
        if start >= mention.first:
            return Description()
        return self.premodifiers(mention.passage, start, mention.first)

    def _start_ahead(self, passage: Passage, mention: Mention) -> int:
        """Where the words before a name that describe it start."""
        lower, language = passage.lower, self.language
        at = mention.before
        while at > 0 and mention.first - at < LONGEST:
            word = lower[at - 1]
            if word in language.joiners and at - 1 > 0 and is_role(lower[at - 2], language):
                at -= 1
                continue
            if word in language.role_links and at - 2 >= 0 and is_role(lower[at - 2], language):
                at -= 1
                continue
            if (
                not word[0].isalnum()
                or word in language.articles
                or word in language.cues
                or word in language.participles
                or word in language.weak_cues
                or word in language.prepositions
                or word in language.conjunctions
                or word in language.auxiliaries
                or word in language.pronouns
                or word in language.possessives
                or word in language.starters
            ):
                break
            at -= 1
        return at

    def premodifiers(self, number: int, start: int, end: int) -> Description:
        """Role and organisation of the words before a name or inside a noun phrase; none without a noun for a role."""
        passage, language = self.passages[number], self.language
        lower, words = passage.lower, passage.words
        roles = [index for index in range(start, end) if is_role(lower[index].rstrip("."), language)]
        possessive = [index for index in range(start, end) if words[index] != bare(words[index])]
        if not roles:
            if possessive:
                return Description(None, self._name_of(passage, start, possessive[-1] + 1))
            return Description()
        last = roles[-1] + 1
        if possessive and possessive[-1] < roles[0]:
            return Description(passage.span(possessive[-1] + 1, last), self._name_of(passage, start, possessive[-1] + 1))
        at = start
        while at < last and words[at][0].isupper() and not self._part_of_role(lower[at], at, start):
            at += 1
        if at == start or at >= last:
            return Description(passage.span(start, last), self._inner_name(passage, start, last))
        organization = passage.span(start, at)
        if self._is_place(organization):
            return Description(passage.span(start, last))
        return Description(passage.span(at, last), organization)

    def _inner_name(self, passage: Passage, start: int, end: int) -> str | None:
        """A name inside stacked roles: "lead researcher and NASA planetary scientist"."""
        for index in range(start + 1, end):
            if passage.lower[index - 1] in self.language.joiners and passage.words[index][0].isupper():
                if not self._part_of_role(passage.lower[index], index, start):
                    return passage.words[index]
        return None

    def _part_of_role(self, word: str, index: int, start: int) -> bool:
        """Whether a capitalised word belongs to the role: "Vice President", "Team Leader"."""
        word = word.rstrip(".")
        return is_role(word, self.language) or word in self.language.role_modifiers or word in self.language.titles

    def _is_place(self, name: str) -> bool:
        """Whether a name before a role is a country or nationality rather than an organisation."""
        if name in ("US", "U.S", "U.S.", "UK", "U.K.", "EU", "USA"):
            return True
        return " " not in name and name.lower().endswith(self.language.nationalities or ("\0",))

    def _name_of(self, passage: Passage, start: int, end: int) -> str | None:
        """The capitalised name that ends, with its possessive ending, before a token."""
        at = end - 1
        while at > start and passage.words[at - 1][0].isupper():
            at -= 1
        if not passage.words[at][0].isupper():
            return None
        name = bare(passage.span(at, end))
        return name

    def _behind(self, mention: Mention) -> Description:
        """The description behind a name: "Mary Moe, chief scientist at Quantix," or "Mary Moe of Quantix"."""
        passage, language = self.passages[mention.passage], self.language
        at = mention.last
        if at + 1 >= len(passage.words) or mention.possessive:
            return Description()
        word = passage.lower[at]
        if word in language.org_links:
            return Description(None, self._organization(passage, at + 1, self._end(passage, at + 1)))
        if word in (",", "(", "—", "–", "--", "-"):
            return self.apposition(mention.passage, at + 1)
        return Description()

    def apposition(self, number: int, start: int) -> Description:
        """The description that starts at a token behind a name's comma."""
        passage, language = self.passages[number], self.language
        lower = passage.lower
        if start < len(lower) and lower[start].isdigit() and start + 1 < len(lower) and lower[start + 1] == ",":
            start += 2
        end = self._end(passage, start)
        role_at = next((i for i in range(start, end) if is_role(lower[i].rstrip("."), language)), -1)
        if role_at < 0:
            return Description()
        first = start
        while first < role_at and (lower[first] in language.articles or lower[first] in language.possessives):
            first += 1
        possessive = [i for i in range(first, role_at) if self._is_possessive(passage, i)]
        if possessive:
            cut = possessive[-1] + 1
            owner = self._name_of(passage, first, cut)
            if lower[cut] in ("'", "’"):
                cut += 1
            role_end, _ = self._role_end(passage, cut, end)
            return Description(passage.span(cut, role_end) or None, owner)
        role_end, link = self._role_end(passage, first, end)
        organization = self._organization(passage, link + 1, end) if link >= 0 else None
        before = self.premodifiers(number, first, role_end)
        if before.organization and not organization:
            return before
        return Description(passage.span(first, role_end) or None, organization)

    def of_noun(self, number: int, start: int) -> str | None:
        """The organisation behind a noun: "a spokesperson for Quantix"."""
        passage = self.passages[number]
        if start + 1 < len(passage.words) and passage.lower[start] in self.language.org_links:
            return self._organization(passage, start + 1, self._end(passage, start + 1))
        return None

    def _is_possessive(self, passage: Passage, index: int) -> bool:
        """Whether a token is a possessive, with or without an s behind its apostrophe."""
        word = passage.words[index]
        after = passage.words[index + 1] if index + 1 < len(passage.words) else ""
        return word != bare(word) or (after in ("'", "’") and word.endswith("s"))

    def _end(self, passage: Passage, start: int) -> int:
        """Where an apposition that starts at a token ends."""
        lower, language = passage.lower, self.language
        limit = min(len(lower), start + LONGEST)
        for index in range(start, limit):
            word = lower[index]
            if word in STOPS or word in (";", ":", "(", ")", "—", "–", "--", "-", QUOTED):
                return index
            if word in language.relatives or (word in language.cues and not is_role(word, language)):
                return index
            if word in language.participles:
                return index
            if word == "," and not self._goes_on(passage, index + 1, limit):
                return index
        return limit

    def _goes_on(self, passage: Passage, start: int, limit: int) -> bool:
        """Whether a role goes on behind a comma: "founder, chairman and CEO of Acme"."""
        lower, language = passage.lower, self.language
        for index in range(start, min(limit, start + 4)):
            word = lower[index]
            if is_role(word, language):
                return not self.names.at(passage.block, start) or passage.words[start][0].islower()
            if word not in language.role_modifiers and word not in language.joiners and word not in language.articles:
                return False
        return False

    def _role_end(self, passage: Passage, first: int, end: int) -> tuple[int, int]:
        """Where the role ends, and the token of the preposition before its organisation (-1 without)."""
        lower, words, language = passage.lower, passage.words, self.language
        links = []
        for index in range(first + 1, end):
            if lower[index] in language.org_links and index + 1 < end and self._capital_after(passage, index + 1, end):
                links.append(index)
            elif lower[index] in language.prepositions and lower[index] not in language.org_links:
                return (links[0], links[0]) if links else (index, -1)
        if not links:
            stop = next((i for i in range(first, end) if lower[i] == "," and not self._goes_on(passage, i + 1, end)), end)
            return stop, -1
        outer = [index for index in links if lower[index] not in language.role_links]
        link = outer[0] if outer and not self._org_head(words, links[0], outer[0]) else links[0]
        return link, link

    def _org_head(self, words: Sequence[str], link: int, outer: int) -> bool:
        """Whether the name behind the first preposition is a body's: "of the Foo Institute at Bar"."""
        return any(word.lower() in BODY_HEADS or word.isupper() for word in words[link + 1 : outer])

    def _capital_after(self, passage: Passage, start: int, end: int) -> bool:
        """Whether a name follows a preposition within few words."""
        for index in range(start, min(end, start + 7)):
            word = passage.words[index]
            if word[0].isupper():
                return True
            if word == "," or passage.lower[index] in self.language.prepositions:
                return False
        return False

    def _organization(self, passage: Passage, start: int, end: int) -> str | None:
        """The name of the body that starts within few words of a token."""
        words, lower = passage.words, passage.lower
        at = start
        while at < end and not words[at][0].isupper():
            if lower[at] in self.language.prepositions or lower[at] == "," or at - start > 6:
                return None
            at += 1
        if at >= end:
            return None
        last = self._name_end(passage, at, end)
        nearer = last
        while nearer < end and nearer - last < 5 and words[nearer][0].islower() and (
            lower[nearer] in self.language.groups or not self._stops(lower[nearer])
        ):
            nearer += 1
        if nearer < end and nearer > last and words[nearer][0].isupper() and lower[nearer - 1] in self.language.groups:
            at, last = nearer, self._name_end(passage, nearer, end)
        return bare(passage.span(at, last))

    def _stops(self, word: str) -> bool:
        """Whether a word ends the way to a name."""
        language = self.language
        return word in language.prepositions or word in language.conjunctions or not word[0].isalnum()

    def _name_end(self, passage: Passage, at: int, end: int) -> int:
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
            while after < end and after - index < 2 and lower[after] in BODY_JOINERS and (heads or lower[after] in ("&", "de", "+")):
                after += 1
            if after > index and after < end and words[after][0].isupper():
                index = after
                continue
            if words[index] in ("&", "+", "'", "’") and index + 1 < end and words[index + 1][0].isupper():
                index += 1
                continue
            break
        return index
