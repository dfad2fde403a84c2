"""What stands before a name or inside a noun phrase, read as role and organisation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.languages.bodies import BODY_HEADS, PLACE_WORDS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.nouns import bare, is_bodily, is_role
from newsspider.fields.quotes.organizations import is_name_word, is_place, is_possessive, owner_name
from newsspider.fields.quotes.passages import Passage


@dataclass(frozen=True, slots=True)
class Description:
    """What somebody is, and for whom."""

    role: str | None = None
    organization: str | None = None


NO_DESCRIPTION = Description()
"""Nothing said."""


@dataclass(frozen=True, slots=True)
class Premodifiers:
    """Reads the words before a name in one article."""

    passages: Sequence[Passage]
    names: Names
    language: Language

    def read(self, number: int, start: int, end: int) -> Description:
        """Role and organisation of the words before a name or inside a noun phrase; none without a noun for a role."""
        passage, language = self.passages[number], self.language
        lower, words = passage.lower, passage.words
        roles = [i for i in range(start, end) if is_role(lower[i], language)]
        roles = [i for i in roles if lower[i] not in language.nobodies]
        owners = [i for i in range(start, end) if is_possessive(passage, i)]
        if not roles:
            return Description(None, self.owner(number, start, owners[-1] + 1)) if owners else NO_DESCRIPTION
        last = roles[-1] + 1
        if (
            start > 1
            and lower[start - 1] in language.joiners
            and words[start][0].isupper()
            and words[start - 2][0].isupper()
        ):
            return Description(passage.span(start - 2, last))
        last = self._role_end(passage, roles[-1], end)
        if owners and owners[-1] < roles[0]:
            first = self.skip_adverbs(passage, owners[-1] + 1, last)
            return Description(passage.span(first, last), self.owner(number, start, owners[-1] + 1))
        at = start
        while at < last and is_name_word(words[at]) and not self._begins_role(lower, at):
            at += 1
        at = self._with_place(passage, start, at, last)
        if at == start and at < roles[0] and lower[at] in language.groups:
            return Description(passage.span(at + 1, last), self.last_body(number, start))
        if at == start or at >= last:
            return Description(passage.span(start, last), self._inner_name(passage, start, last))
        organization = passage.span(start, at)
        if at - start == 1 and passage.starts_sentence(start):
            if lower[start] in language.starters:
                return Description(passage.span(at, last))
            if self._is_common(lower[start]):
                return Description(passage.span(start, last))
        if is_place(organization, language) and BODY_HEADS.isdisjoint(lower[start:at]):
            return Description(passage.span(start, last))
        return Description(passage.span(at, last), organization)

    def _with_place(self, passage: Passage, start: int, at: int, last: int) -> int:
        """Where a body's name ends that goes on behind "of": "Federal Bank of Kansas City President"."""
        further = at + 1
        if not start < at < last - 1 or passage.lower[at] != "of":
            return at
        while (
            further < last and is_name_word(passage.words[further]) and not self._part_of_role(passage.lower[further])
        ):
            further += 1
        return further if at + 1 < further < last else at

    def _role_end(self, passage: Passage, role: int, end: int) -> int:
        """Where a role with what belongs to it ends: "minister of mines", "délégué syndical"."""
        lower, language = passage.lower, self.language
        last = role + 1
        if last < end and lower[last] in language.role_links:
            last = end
            while last > role + 1 and (
                lower[last - 1] in language.prepositions or lower[last - 1] in language.articles
            ):
                last -= 1
        while last < end and passage.words[last][0].islower() and self._is_adjective(lower[last]):
            last += 1
        return last

    def _is_adjective(self, word: str) -> bool:
        """Whether a word behind a role may be its adjective, and none of a place: "délégué syndical"."""
        language = self.language
        small = word in language.prepositions or word in language.articles or word in language.joiners
        return language.adjectives_follow and not small and not word.endswith(language.nationalities or ("\0",))

    def _is_common(self, word: str) -> bool:
        """Whether a word that starts a sentence is no name: the article has it in lower case too, or it tells a place."""
        return word in PLACE_WORDS or any(f" {word} " in passage.text for passage in self.passages)

    def skip_adverbs(self, passage: Passage, first: int, last: int) -> int:
        """The first word of a role behind "recently named" and the like."""
        lower, language = passage.lower, self.language
        while first < last - 1 and (
            lower[first] in ("'", "’")
            or lower[first] in language.fillers
            or (language.adverbs and lower[first].endswith(language.adverbs))
        ):
            first += 1
        return first

    def owner(self, number: int, start: int, end: int) -> str | None:
        """Whose role it is: "Acme's chief", "the company's chief"; not a country."""
        passage = self.passages[number]
        name = owner_name(passage, start, end)
        if name is None:
            return self.last_body(number, start) if bare(passage.lower[end - 1]) in self.language.groups else None
        if start > 0 and passage.words[start - 1] == "The":
            name = f"The {name}"
        return None if is_place(name, self.language) else name

    def last_body(self, number: int, token: int, *, certain: bool = False) -> str | None:
        """The body last named before a token: whom "the company" means; ``certain``: one whose words tell a body."""
        for passage in range(number, max(-1, number - 3), -1):
            end = token if passage == number else len(self.passages[passage].words)
            for mention in reversed(self.names.between(passage, max(0, end - 120), end)):
                entity = mention.entity
                named = entity is not None and (is_bodily(entity.words) if certain else not entity.person)
                if entity is not None and named and not is_place(entity.name, self.language):
                    return entity.name
        return None

    def _inner_name(self, passage: Passage, start: int, end: int) -> str | None:
        """A name inside stacked roles: "lead researcher and NASA planetary scientist"."""
        for index in range(start + 1, end):
            word = passage.words[index]
            if passage.lower[index - 1] in self.language.joiners and word[0].isupper():
                return None if self._part_of_role(passage.lower[index]) else word
        return None

    def _begins_role(self, words: Sequence[str], at: int) -> bool:
        """Whether a role begins at a capitalised word."""
        close = (
            words[at] in self.language.close_modifiers and at + 1 < len(words) and is_role(words[at + 1], self.language)
        )
        return close or self._part_of_role(words[at])

    def _part_of_role(self, word: str) -> bool:
        """Whether a capitalised word belongs to the role: "Vice President", "Team Leader"."""
        word = word.rstrip(".")
        return is_role(word, self.language) or word in self.language.role_modifiers or word in self.language.titles
