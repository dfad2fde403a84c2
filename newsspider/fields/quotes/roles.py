"""The role and organisation that an article gives beside a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.languages.bodies import BODY_HEADS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import Entity, Mention, Names, bare, is_role
from newsspider.fields.quotes.organizations import is_place, is_possessive, organization_behind, owner
from newsspider.fields.quotes.passages import QUOTED, STOPS, Passage

LONGEST = 24
"""Tokens of an apposition that are looked at."""
PLACES_IN = frozenset(["in", "im", "en", "à", "a", "em", "te"])
"""Prepositions that lead to places far more often than to bodies."""
DASHES = frozenset(["—", "–", "--", "-", "("])


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is, and for whom."""

    role: str | None = None
    organization: str | None = None


NO_DESCRIPTION = Description()


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
            for read in (self.ahead, self.behind, self.before_comma, self.predicate):
                found = read(mention)
                if found.role and entity.role and entity.role.lower().split()[-1] in self.language.plain_roles:
                    entity.role, entity.organization = found.role, found.organization
                entity.role = entity.role or found.role
                entity.organization = entity.organization or found.organization
            if entity.role and entity.organization:
                return

    def ahead(self, mention: Mention) -> Description:
        """The description before a name: "Quantix chief executive Mary Moe", "At Quantix, founder Mary Moe"."""
        passage = self.passages[mention.passage]
        start = self._start_ahead(passage, mention)
        if start >= mention.first:
            return NO_DESCRIPTION
        found = self.premodifiers(mention.passage, start, mention.first)
        if found.role and not found.organization and start > 2 and passage.words[start - 1] == ",":
            outer = self.names.ending(mention.passage, start - 1)
            if outer is not None and outer.before > 0 and passage.lower[outer.before - 1] in self.language.org_links:
                return Description(found.role, " ".join(outer.words))
        return found

    def _start_ahead(self, passage: Passage, mention: Mention) -> int:
        """Where the words before a name that describe it start."""
        lower, language = passage.lower, self.language
        at = mention.before
        while at > 0 and mention.first - at < LONGEST:
            word = lower[at - 1]
            if at > 1 and (word in language.joiners or word in language.role_links):
                if self._role_links_back(passage, at - 2):
                    at -= 1
                    continue
                break
            own = word in language.pronouns and passage.words[at - 1] != word and at - 1 not in passage.sentences
            if not word[0].isalnum() or (self._ends_premodifiers(word) and not own):
                break
            at -= 1
        return at

    def _role_links_back(self, passage: Passage, token: int) -> bool:
        """Whether a role stands before "and" or "of" within few words: "minister of mines and energy Ann Poe"."""
        lower, language = passage.lower, self.language
        for index in range(token, max(-1, token - 3), -1):
            if is_role(lower[index], language):
                return True
            if not lower[index][0].isalnum() or (self._ends_premodifiers(lower[index]) and lower[index] not in language.role_links):
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

    def premodifiers(self, number: int, start: int, end: int) -> Description:
        """Role and organisation of the words before a name or inside a noun phrase; none without a noun for a role."""
        passage, language = self.passages[number], self.language
        lower, words = passage.lower, passage.words
        roles = [i for i in range(start, end) if is_role(lower[i].rstrip("."), language)]
        roles = [i for i in roles if lower[i] not in language.nobodies]
        owners = [i for i in range(start, end) if is_possessive(passage, i)]
        if not roles:
            return Description(None, self._owner(number, start, owners[-1] + 1)) if owners else NO_DESCRIPTION
        last = roles[-1] + 1
        if last < end and lower[last] in language.role_links:
            last = end
        if owners and owners[-1] < roles[0]:
            first = self._skip_adverbs(passage, owners[-1] + 1, last)
            return Description(passage.span(first, last), self._owner(number, start, owners[-1] + 1))
        at = start
        while at < last and words[at][0].isupper() and not self._part_of_role(lower[at]):
            at += 1
        if at == start and at < roles[0] and lower[at] in language.groups:
            return Description(passage.span(at + 1, last), self.last_body(number, start))
        if at == start or at >= last:
            return Description(passage.span(start, last), self._inner_name(passage, start, last))
        organization = passage.span(start, at)
        if is_place(organization, language):
            return Description(passage.span(start, last))
        return Description(passage.span(at, last), organization)

    def _skip_adverbs(self, passage: Passage, first: int, last: int) -> int:
        """The first word of a role behind "recently named" and the like."""
        lower, language = passage.lower, self.language
        while first < last - 1 and (
            lower[first] in ("'", "’")
            or lower[first] in language.fillers
            or (language.adverbs and lower[first].endswith(language.adverbs))
        ):
            first += 1
        return first

    def _owner(self, number: int, start: int, end: int) -> str | None:
        """Whose role it is: "Acme's chief", "the company's chief"; not a country."""
        passage = self.passages[number]
        name = owner(passage, start, end)
        if name is None:
            return self.last_body(number, start) if bare(passage.lower[end - 1]) in self.language.groups else None
        if start > 0 and passage.words[start - 1] == "The":
            name = f"The {name}"
        return None if is_place(name, self.language) else name

    def last_body(self, number: int, token: int) -> str | None:
        """The body last named before a token: whom "the company" means."""
        for passage in range(number, max(-1, number - 3), -1):
            end = token if passage == number else len(self.passages[passage].words)
            for mention in reversed(self.names.between(passage, max(0, end - 120), end)):
                entity = mention.entity
                if entity is not None and not entity.person and not is_place(entity.name, self.language):
                    return entity.name
        return None

    def _inner_name(self, passage: Passage, start: int, end: int) -> str | None:
        """A name inside stacked roles: "lead researcher and NASA planetary scientist"."""
        for index in range(start + 1, end):
            word = passage.words[index]
            if passage.lower[index - 1] in self.language.joiners and word[0].isupper():
                return None if self._part_of_role(passage.lower[index]) else word
        return None

    def _part_of_role(self, word: str) -> bool:
        """Whether a capitalised word belongs to the role: "Vice President", "Team Leader"."""
        word = word.rstrip(".")
        return is_role(word, self.language) or word in self.language.role_modifiers or word in self.language.titles

    def behind(self, mention: Mention) -> Description:
        """The description behind a name: "Mary Moe, chief scientist at Quantix," or "Mary Moe of Quantix"."""
        passage, language = self.passages[mention.passage], self.language
        at = mention.last
        if at + 1 >= len(passage.words) or mention.possessive:
            return NO_DESCRIPTION
        word = passage.lower[at]
        if word in language.org_links:
            if word in PLACES_IN or passage.lower[at - 1] in language.cues:
                return NO_DESCRIPTION
            return Description(None, organization_behind(passage, at, self._end(mention.passage, at + 1), language))
        if word == "," or word in DASHES:
            return self.apposition(mention.passage, at + 1)
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
        if passage.lower[at] in self.language.joiners or passage.lower[at] in self.language.prepositions:
            return NO_DESCRIPTION
        if any(other.entity is not None and other.entity.person for other in self.names.between(mention.passage, at, comma)):
            return NO_DESCRIPTION
        if any(word in self.language.cues or word in self.language.auxiliaries for word in passage.lower[at:comma]):
            return NO_DESCRIPTION
        return self.apposition(mention.passage, at)

    def predicate(self, mention: Mention) -> Description:
        """What a sentence says that somebody is: "Mary Moe is a physicist at Quantix", "Mary Moe works for Quantix"."""
        passage, language = self.passages[mention.passage], self.language
        at = mention.last
        if at + 2 < len(passage.words) and passage.words[at] == ",":
            at += 3 if passage.words[at + 1].isupper() and passage.words[at + 2] == "," else 1
        for phrase in language.employments:
            if passage.lower[at : at + len(phrase)] == phrase:
                link = at + len(phrase) - 1
                return Description(None, organization_behind(passage, link, self._end(mention.passage, link + 1), language))
        verb = at
        if at != mention.last:
            return NO_DESCRIPTION
        while at < len(passage.lower) and at - verb < 3 and passage.lower[at] in language.copulas:
            at += 1
        if at > verb and at < len(passage.lower) and passage.lower[at] in language.articles:
            return self.apposition(mention.passage, at)
        return NO_DESCRIPTION

    def apposition(self, number: int, start: int) -> Description:
        """The description that starts at a token behind a name's comma."""
        passage, language = self.passages[number], self.language
        lower = passage.lower
        start = self._skip_credentials(passage, start)
        end = self._end(number, start)
        role = next((i for i in range(start, end) if is_role(lower[i].rstrip("."), language)), -1)
        if role < 0 or lower[role] in language.nobodies or self._is_other(number, start, end):
            return NO_DESCRIPTION
        first = start
        while first < role and (lower[first] in language.articles or lower[first] in language.possessives):
            first += 1
        owners = [i for i in range(first, role) if is_possessive(passage, i)]
        if owners:
            cut = self._skip_adverbs(passage, owners[-1] + 1, role + 1)
            return Description(passage.span(cut, self._comma(passage, cut, end)), self._owner(number, first, owners[-1] + 1))
        stop, link = self._role_end(passage, first, end)
        if link >= 0:
            plain = lower[link - 1] in language.plain_roles
            organization = None if plain else organization_behind(passage, link, end, language)
        else:
            organization = self._behind_comma(number, end)
        before = self.premodifiers(number, first, stop)
        if before.organization and not organization:
            return before
        return Description(passage.span(first, stop) or None, organization)

    def _skip_credentials(self, passage: Passage, start: int) -> int:
        """Where an apposition goes on behind an age and degrees: ", 36," ", MD, PhD,"."""
        words = passage.words
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

    def _end(self, number: int, start: int) -> int:
        """Where an apposition that starts at a token ends."""
        passage, language = self.passages[number], self.language
        lower = passage.lower
        limit = min(len(lower), start + LONGEST)
        for index in range(start, limit):
            word = lower[index]
            if word in STOPS or word in (";", ":", "(", ")", "—", "–", "--", QUOTED) or word in language.relatives:
                return index
            if (word in language.cues and not is_role(word, language)) or word in language.participles:
                return index
            if word == "," and not self._goes_on(passage, index + 1, limit):
                return index
        return limit

    def _comma(self, passage: Passage, start: int, end: int) -> int:
        """Where a role with all its complements ends."""
        lower = passage.lower
        return next((i for i in range(start, end) if lower[i] == "," and not self._goes_on(passage, i + 1, end)), end)

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
            elif lower[index] in language.prepositions and lower[index] not in language.org_links:
                end = index
                break
        if not links:
            return self._comma(passage, first, end), -1
        outer = [i for i in links if lower[i] not in language.role_links] or [i for i in links[1:] if lower[i] not in PLACES_IN]
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
            return organization_behind(passage, start, self._end(number, start + 1), self.language)
        return None
