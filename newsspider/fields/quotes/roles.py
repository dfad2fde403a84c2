"""The role and organisation that an article gives beside a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.appositions import LONGEST, Appositions
from newsspider.fields.quotes.descriptions import NO_DESCRIPTION, Description, Premodifiers
from newsspider.fields.quotes.languages.bodies import BODY_HEADS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import Entity, Mention
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.nouns import is_bodily, is_group, is_role
from newsspider.fields.quotes.organizations import PLACES_IN, organization_behind
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.subjects import is_person
from newsspider.fields.quotes.tokens import QUOTED

DASHES = frozenset(["—", "–", "--", "-", "("])
"""Marks that open an apposition like a comma."""
MENTIONS_READ = 40
"""Mentions of one person that are looked at."""


@dataclass(frozen=True, slots=True)
class Describer:
    """Reads descriptions around mentions."""

    passages: Sequence[Passage]
    names: Names
    language: Language
    before: Premodifiers
    appositions: Appositions

    def describe(self, entity: Entity) -> None:
        """Fill in the role and organisation of an entity from its mentions, the first that gives one."""
        if entity.described:
            return
        entity.described = True
        if not entity.person:
            return
        for mention in entity.mentions[:MENTIONS_READ]:
            alone = len(mention.words) < 2 and len(entity.words) > 1 and not mention.role_before
            if alone and not self._has_article(mention):
                continue
            for read in (
                (self.behind,) if alone else (self.ahead, self.before_comma, self.behind, self.relative, self.predicate)
            ):
                found = read(mention)
                if found.role and self._are_many(found.role):
                    continue
                if found.role and entity.role and entity.role.lower().split()[-1] in self.language.plain_roles:
                    entity.role, entity.organization = found.role, found.organization
                entity.role = entity.role or found.role
                entity.organization = entity.organization or found.organization
            if entity.role and entity.organization:
                return

    def _are_many(self, role: str) -> bool:
        """Whether a role is that of several: "the managers Moe had hired", "one of its authors, Mary Moe"."""
        words = role.lower().split()
        small = self.language.prepositions | self.language.articles
        ends = (n for n, word in enumerate(words) if n and word in small)
        last = words[next(ends, len(words)) - 1]
        return last.endswith("s") and is_role(last[:-1], self.language) and last not in self.language.titles

    def _has_article(self, mention: Mention) -> bool:
        """Whether an apposition with an article follows a name: "Moe, a retired teacher"."""
        lower = self.passages[mention.passage].lower
        return (
            mention.last + 1 < len(lower)
            and lower[mention.last] == ","
            and lower[mention.last + 1] in self.language.articles
        )

    def ahead(self, mention: Mention) -> Description:
        """The description before a name: "Quantix chief executive Mary Moe", "At Quantix, founder Mary Moe"."""
        passage = self.passages[mention.passage]
        start = self._start_ahead(passage, mention)
        if start >= mention.first:
            return NO_DESCRIPTION
        found = self.before.read(mention.passage, start, mention.first)
        if found.role and not found.organization and start and passage.lower[start - 1] in self.language.possessives:
            return Description(found.role, self._owner_before(mention.passage, start - 1))
        if found.role and not found.organization and start > 2 and passage.words[start - 1] == ",":
            outer = self.names.ending(mention.passage, start - 1)
            if outer is not None and outer.before > 0 and passage.lower[outer.before - 1] in self.language.org_links:
                return Description(found.role, " ".join(outer.words))
        return found

    def _owner_before(self, number: int, token: int) -> str | None:
        """Whom a possessive before a role stands for: "its co-founder" the body last named, "sein Vorsitzender" the body
        that is the subject of the sentence before."""
        passage, language = self.passages[number], self.language
        if language.possessives[passage.lower[token]] == "n":
            return self.before.last_body(number, token)
        if not language.nouns_capitalised or token == 0:
            return None
        start, end = passage.sentence(token - 1)
        if end > token or any(is_person(other) for other in self.names.between(number, start, token)):
            return None
        return next(
            (passage.words[index] for index in range(start, end) if is_group(passage.lower[index], language)), None
        )

    def _start_ahead(self, passage: Passage, mention: Mention) -> int:
        """Where the words before a name that describe it start."""
        lower, language = passage.lower, self.language
        at = mention.before
        while at > 0 and mention.first - at < LONGEST:
            word = lower[at - 1]
            if at > 1 and (word in language.joiners or word in language.role_links):
                if self._role_links_back(passage, at - 2) or self._body_links_back(passage, at - 1):
                    at -= 1
                    continue
                break
            qualifies = (
                at < mention.first and is_role(lower[at], language) and word.endswith(language.verbal or ("\0",))
            )
            if self._is_verb(passage, at - 1, mention.first) or (at > 1 and lower[at - 2] in language.modals):
                break
            own = qualifies or (
                word in language.pronouns and passage.words[at - 1] != word and not passage.starts_sentence(at - 1)
            )
            if not word[0].isalnum() or (self._ends_premodifiers(word) and not own):
                break
            common = language.adjectives and passage.words[at - 1] == word and word not in language.role_modifiers
            if common and not word.endswith(language.adjectives):
                break
            at -= 1
        return at

    def _body_links_back(self, passage: Passage, link: int) -> bool:
        """Whether a body's name goes on behind its "of": "Bank of Aldersey chief executive Mary Moe"."""
        named = passage.words[link - 1][0].isupper() and passage.words[link + 1][0].isupper()
        return self.language.names_modify and named and passage.lower[link - 1] in BODY_HEADS

    def _is_verb(self, passage: Passage, token: int, name: int) -> bool:
        """Whether a word before a capitalised title is the clause's verb: "thanked Senate Majority Leader Mary Moe"."""
        word, language = passage.lower[token], self.language
        past = bool(language.past) and word.endswith(language.past) and word not in language.role_modifiers
        if not past or token == 0 or token + 1 >= name or passage.words[token] != word:
            return False
        before, title = passage.words[token - 1], passage.words[token + 1]
        small = passage.lower[token - 1]
        subject = before[0].isupper() or small in language.pronouns or small in language.joiners
        return subject and title[0].isupper() and not passage.starts_sentence(token)

    def _role_links_back(self, passage: Passage, token: int) -> bool:
        """Whether a role stands before "and" or "of" within few words: "minister of mines and energy Ann Poe"."""
        lower, language = passage.lower, self.language
        for index in range(token, max(-1, token - 3), -1):
            if is_role(lower[index], language):
                return True
            if not lower[index][0].isalnum() or (
                self._ends_premodifiers(lower[index]) and lower[index] not in language.role_links
            ):
                return False
        return False

    def _ends_premodifiers(self, word: str) -> bool:
        """Whether a word cannot lie between the start of a description and the name behind it."""
        language = self.language
        if language.verbal and word.endswith(language.verbal) and word not in language.role_modifiers:
            return True
        if language.adverbs and word.endswith(language.adverbs):
            return False
        return (
            word in language.articles
            or word in language.cues
            or word in language.participles
            or word in language.weak_cues
            or word in language.prepositions
            or word in language.conjunctions
            or word in language.auxiliaries
            or word in language.pronouns
            or word in language.possessives
            or word in language.starters
        )

    def behind(self, mention: Mention) -> Description:
        """The description behind a name: "Mary Moe, chief scientist at Quantix," or "Mary Moe of Quantix"."""
        passage, language = self.passages[mention.passage], self.language
        at = mention.last
        if at + 1 >= len(passage.words) or mention.possessive:
            return NO_DESCRIPTION
        word = passage.lower[at]
        if word in language.particles and at + 2 < len(passage.words) and passage.words[at + 1] == ",":
            return self.appositions.read(mention.passage, at + 2)
        if word in language.org_links:
            if word in PLACES_IN or passage.lower[at - 1] in language.cues:
                return NO_DESCRIPTION
            return Description(
                None, organization_behind(passage, at, self.appositions.end(mention.passage, at + 1), language)
            )
        if word == "," or word in DASHES:
            return self.appositions.read(mention.passage, at + 1)
        return NO_DESCRIPTION

    def before_comma(self, mention: Mention) -> Description:
        """The description before a name's comma: "The head of Acme's lab, Mary Moe, said"."""
        passage = self.passages[mention.passage]
        comma = mention.before - 1
        if comma < 2 or passage.words[comma] != ",":
            return NO_DESCRIPTION
        start, _ = passage.sentence(comma)
        at = comma
        while at > max(start, comma - 14) and passage.words[at - 1] not in (",", QUOTED, ":", ";"):
            at -= 1
        at = max([at, *[index + 1 for index in range(at, comma) if passage.lower[index] in self.language.cues]])
        if passage.lower[at] in self.language.joiners or passage.lower[at] in self.language.prepositions:
            return NO_DESCRIPTION
        if any(
            other.entity is not None and other.entity.person for other in self.names.between(mention.passage, at, comma)
        ):
            return NO_DESCRIPTION
        if any(word in self.language.cues or word in self.language.auxiliaries for word in passage.lower[at:comma]):
            return NO_DESCRIPTION
        return self.appositions.read(mention.passage, at)

    def relative(self, mention: Mention) -> Description:
        """Where a relative clause places somebody: "Mary Moe, who studies light at the Quantix Institute"."""
        passage, language = self.passages[mention.passage], self.language
        lower, at = passage.lower, mention.last
        if at + 2 >= len(lower) or lower[at] != "," or lower[at + 1] not in language.relatives:
            return NO_DESCRIPTION
        for index in range(at + 2, min(len(lower) - 1, at + 11)):
            if lower[index] in language.workplaces:
                name = organization_behind(passage, index, self.appositions.end(mention.passage, index + 1), language)
                return Description(None, name if name is not None and is_bodily(tuple(name.split())) else None)
            if not lower[index][0].isalpha() or (lower[index] in language.cues and index > at + 2):
                break
        return NO_DESCRIPTION

    def predicate(self, mention: Mention) -> Description:
        """What a sentence says that somebody is: "Mary Moe is a physicist at Quantix", "Mary Moe works for Quantix"."""
        passage, language = self.passages[mention.passage], self.language
        at = mention.last
        if at + 2 < len(passage.words) and passage.words[at] == ",":
            at += 3 if passage.words[at + 1].isupper() and passage.words[at + 2] == "," else 1
        for phrase in language.employments.get(passage.lower[at], ()) if at < len(passage.lower) else ():
            if passage.lower[at : at + len(phrase)] == phrase:
                link = at + len(phrase) - 1
                return Description(
                    None, organization_behind(passage, link, self.appositions.end(mention.passage, link + 1), language)
                )
        verb = at
        if at != mention.last:
            return NO_DESCRIPTION
        while at < len(passage.lower) and at - verb < 3 and passage.lower[at] in language.copulas:
            at += 1
        if at > verb and at < len(passage.lower) and passage.lower[at] in language.articles:
            return self.appositions.read(mention.passage, at)
        return NO_DESCRIPTION


def open_describer(passages: Sequence[Passage], names: Names, language: Language) -> Describer:
    """The describer of one article."""
    before = Premodifiers(passages, names, language)
    return Describer(passages, names, language, before, Appositions(passages, names, language, before))
