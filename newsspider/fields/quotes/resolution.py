"""From a speaker phrase to a person or body: pronouns, surnames, definite descriptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import Entity, Mention, Names, is_role
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.phrases import Reader, Subject
from newsspider.fields.quotes.roles import Describer

FAR = 6
"""Passages looked back for whom a pronoun stands for."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an entity, or only a role and an organisation."""

    entity: Entity | None = None
    role: str | None = None
    organization: str | None = None
    phrase: str | None = None


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves subjects in one article."""

    passages: Sequence[Passage]
    readers: Sequence[Reader]
    names: Names
    language: Language
    describer: Describer

    def resolve(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The speaker that a subject stands for; ``last`` spoke before. None where the article does not say."""
        if subject.kind == "name" and subject.mention is not None and subject.mention.entity is not None:
            entity = subject.mention.entity
            if len(entity.words) > 1 and len(entity.words) < 5:
                entity.person = entity.person or self._likely_person(subject.mention)
            return Speaker(entity)
        if subject.kind == "pronoun":
            return self._pronoun(subject, last)
        return self._noun(subject, last)

    def _likely_person(self, mention: Mention) -> bool:
        """Whether the subject of a cue is a person rather than a body."""
        from newsspider.fields.quotes.names import _bodily

        passage = self.passages[mention.passage]
        article = mention.first > 0 and passage.lower[mention.first - 1] in self.language.articles
        return not article and not _bodily(mention.words)

    def _pronoun(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The antecedent of a pronoun: the nearest fitting subject before it, or who spoke last."""
        gender = self.language.pronouns[self.passages[subject.passage].lower[subject.first]]
        if gender in ("i", "w"):
            return None
        entity = self._antecedent(subject, gender, last)
        if entity is not None:
            if gender in ("m", "f") and not entity.gender:
                entity.gender = gender
            return Speaker(entity)
        if last is not None and (last.entity is None or fits(last.entity, gender)):
            return last
        return None

    def _antecedent(self, subject: Subject, gender: str, last: Speaker | None) -> Entity | None:
        """The nearest fitting entity named before the pronoun, sentence by sentence."""
        number, end = subject.passage, subject.first
        lowest = max(-1, number - FAR)
        while number > lowest:
            passage = self.passages[number]
            while end > 0:
                start, _ = passage.sentence(end - 1)
                start = max(start, end - 60)
                found = self._in_sentence(number, (start, end), gender, subject)
                if found == "pronoun" and last is not None and last.entity is not None and fits(last.entity, gender):
                    return last.entity
                if isinstance(found, Entity):
                    return found
                end = start
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return None

    def _in_sentence(self, number: int, span: tuple[int, int], gender: str, subject: Subject) -> Entity | str | None:
        """The fitting entity of one sentence, its subject first; "pronoun" when a like pronoun is its subject."""
        start, end = span
        mentions = self.names.between(number, start, end)
        lower, language = self.passages[number].lower, self.language
        pronoun = next(
            (i for i in range(start, end) if language.pronouns.get(lower[i]) == gender and gender != "n"), None
        )
        best = None
        for mention in mentions:
            if pronoun is not None and mention.first > pronoun:
                break
            entity = mention.entity
            if entity is None or not fits(entity, gender) or mention.possessive:
                continue
            before = lower[mention.before - 1] if mention.before > start else ""
            if before in language.prepositions:
                best = best or entity
                continue
            return entity
        if pronoun is not None:
            return "pronoun"
        return best

    def _noun(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The speaker behind a noun phrase: "the economist", "the company", "a Quantix spokesperson"."""
        passage = self.passages[subject.passage]
        lower, language = passage.lower, self.language
        head = lower[subject.last - 1]
        phrase = passage.span(subject.first, subject.last)
        first = subject.first
        definite = lower[first] in ("the", "this") or lower[first] in language.groups
        while first < subject.last - 1 and (lower[first] in language.articles or lower[first] in language.possessives):
            first += 1
        if head in language.groups and definite and first == subject.last - 1:
            body = self._last_body(subject)
            return Speaker(body) if body is not None else Speaker(phrase=phrase)
        if definite and is_role(head, language):
            person = self._by_role(subject, head)
            if person is not None:
                return Speaker(person)
        if head in language.documents and not is_role(head, language):
            return Speaker(phrase=phrase)
        found = self.describer.premodifiers(subject.passage, first, subject.last)
        behind = self.describer.of_noun(subject.passage, subject.last)
        organization = found.organization or behind
        if lower[first] in language.groups and first < subject.last - 1:
            body = self._last_body(subject)
            organization = body.name if body is not None else organization
            return Speaker(None, passage.span(first + 1, subject.last), organization, phrase)
        return Speaker(None, found.role or passage.span(first, subject.last), organization, phrase)

    def _last_body(self, subject: Subject) -> Entity | None:
        """The body last named before a subject, the subject of its sentence before all others."""
        number, end = subject.passage, subject.first
        while number >= 0 and number > subject.passage - 3:
            for mention in reversed(self.names.between(number, 0, end)[-20:]):
                if mention.entity is not None and not mention.entity.person and len(mention.entity.mentions) > 1:
                    return mention.entity
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return None

    def _by_role(self, subject: Subject, head: str) -> Entity | None:
        """The person last named before a subject whose role has its noun."""
        number, end = subject.passage, subject.first
        while number >= 0 and number > subject.passage - 8:
            for mention in reversed(self.names.between(number, 0, end)[-20:]):
                entity = mention.entity
                if entity is not None and entity.person:
                    self.describer.describe(entity)
                    if entity.role is not None and head in entity.role.lower().split():
                        return entity
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return None


def fits(entity: Entity, gender: str) -> bool:
    """Whether a pronoun of a gender may stand for an entity."""
    if gender == "p":
        return True
    if gender == "n":
        return not entity.person
    return entity.person and entity.gender in ("", gender)
