"""From a speaker phrase to a person or body: pronouns, surnames, definite descriptions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.heads import Heads
from newsspider.fields.quotes.languages.bodies import PRESS_WORDS
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import Entity, Mention
from newsspider.fields.quotes.names import Names, is_placelike
from newsspider.fields.quotes.nouns import is_bodily, is_document, is_group, is_role
from newsspider.fields.quotes.organizations import is_place
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.roles import Describer
from newsspider.fields.quotes.subjects import Subject

LONGEST_NAME = 40
"""Characters of a name in marks of its own, at most."""
FAR_TOKENS = 300
"""Tokens looked back in each of them."""
NEAR = 2
"""Passages looked back for what "it" stands for."""
HUMAN = "h"
"""Like a pronoun's gender, for a noun that may be any person's."""
FAR = 6
"""Passages looked back for whom a pronoun stands for."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: an entity, or only a role and an organisation."""

    entity: Entity | None = None
    role: str | None = None
    organization: str | None = None
    phrase: str | None = None
    human: bool = False
    """Whether a speaker without a name is a person."""
    document: bool = False
    """Whether a speaker without a name is a document or body."""
    place: tuple[int, int] = (-1, -1)
    """Passage and token where a speaker without a name was met."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves subjects in one article."""

    passages: Sequence[Passage]
    names: Names
    language: Language
    describer: Describer
    reported: Callable[[int], Speaker | None]
    """Who spoke last in a passage."""

    def resolve(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The speaker that a subject stands for; ``last`` spoke before. None where the article does not say."""
        if subject.kind == "name" and subject.mention is not None and subject.mention.entity is not None:
            entity = subject.mention.entity
            if not entity.person and not entity.firm and len(entity.words) == 1:
                return None
            if len(entity.words) > 1 and len(entity.words) < 5:
                entity.person = entity.person or (self._likely_person(subject.mention) and not is_bodily(entity.words))
            return Speaker(entity)
        if subject.kind == "quoted":
            return self._quoted(subject)
        if subject.kind == "pronoun":
            return self._pronoun(subject, last)
        return self._noun(subject, last)

    def _quoted(self, subject: Subject) -> Speaker | None:
        """The newspaper or the like whose name stands in marks."""
        passage = self.passages[subject.passage]
        stretch = passage.stretches[passage.quoted[subject.first]]
        name = passage.text[stretch.start : stretch.end]
        return Speaker(phrase=name, document=True) if name[0].isupper() and len(name) < LONGEST_NAME else None

    def _likely_person(self, mention: Mention) -> bool:
        """Whether the subject of a cue is a person rather than a body."""
        passage = self.passages[mention.passage]
        article = mention.first > 0 and passage.lower[mention.first - 1] in self.language.articles
        return not article and not is_bodily(mention.words) and not is_placelike(mention.words)

    def _pronoun(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The antecedent of a pronoun: the nearest fitting subject before it, or who spoke last."""
        word = self.passages[subject.passage].lower[subject.first].rpartition("-")[2]
        gender = self.language.pronouns.get(word) or self.language.possessives.get(word, "p")
        if gender in ("i", "w"):
            return None
        found = self._antecedent(subject, gender, last)
        if found is not None:
            if found.entity is not None and gender in ("m", "f") and not found.entity.gender:
                found.entity.gender, found.entity.person = gender, True
            return found
        if last is not None and (last.entity is None or fits(last.entity, gender)):
            return last
        return None

    def _antecedent(self, subject: Subject, gender: str, last: Speaker | None) -> Speaker | None:
        """The nearest fitting speaker before the pronoun, sentence by sentence: one named, or who spoke without a name."""
        number, end = subject.passage, subject.first
        lowest = max(-1, number - (NEAR if gender == "n" else FAR))
        doubtful: Entity | None = None
        while number > lowest:
            passage = self.passages[number]
            lowest_token = max(0, end - FAR_TOKENS)
            while end > lowest_token:
                start, _ = passage.sentence(end - 1)
                start = max(start, end - 60)
                found = self._in_sentence(number, (start, end), gender)
                if isinstance(found, Entity):
                    if fits(found, gender):
                        return Speaker(found)
                    doubtful = doubtful or found
                if last is not None and last.human and last.place >= (number, start):
                    return last
                end = start
            if number and gender != "n":
                reported = self.reported(number - 1)
                if reported is not None and (self._may_be(reported, gender) or may_fit(reported.entity, gender)):
                    return reported
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return Speaker(doubtful) if doubtful is not None else None

    def _may_be(self, speaker: Speaker, gender: str) -> bool:
        """Whether a pronoun may stand for somebody without a name: not "he" for several, "the aides"."""
        head = (speaker.role or speaker.phrase or "").lower().rsplit(" ", 1)[-1]
        several = head.endswith("s") and head not in self.language.roles and head[:-1] in self.language.roles
        return speaker.human and (gender == "p" or not several)

    def _is_head(self, mention: Mention) -> bool:
        """Whether a name is the head of its phrase."""
        number = mention.passage
        return Heads(self.passages[number], number, self.names, self.language).is_head(mention)

    def _in_sentence(self, number: int, span: tuple[int, int], gender: str) -> Entity | str | None:
        """The fitting entity of one sentence, its subject first; "pronoun" when a like pronoun is its subject."""
        start, end = span
        lower, language = self.passages[number].lower, self.language
        pronoun = end
        if gender != "n" and not language.pronouns.keys().isdisjoint(lower[start:end]):
            pronoun = next((i for i in range(start, end) if language.pronouns.get(lower[i]) == gender), end)
        best, doubtful = None, None
        for mention in self.names.between(number, start, pronoun):
            entity = mention.entity
            if entity is None or mention.possessive:
                continue
            before = lower[mention.before - 1] if mention.before > start else ""
            direct = before not in language.prepositions
            if fits(entity, gender):
                if direct and self._is_head(mention):
                    return entity
                best = best or entity
            elif may_fit(entity, gender) and len(entity.words) > 1 - direct and self._is_head(mention):
                doubtful = doubtful or entity
        return best or ("pronoun" if pronoun < end else doubtful)

    def _noun(self, subject: Subject, last: Speaker | None) -> Speaker | None:
        """The speaker behind a noun phrase: "the economist", "the company", "a Quantix spokesperson"."""
        passage = self.passages[subject.passage]
        lower, language = passage.lower, self.language
        head = lower[subject.last - 1]
        phrase = passage.span(subject.first, subject.last)
        first, place = subject.first, (subject.passage, subject.first)
        definite = lower[first] in language.definites or is_group(lower[first], language)
        while first < subject.last - 1 and (lower[first] in language.articles or lower[first] in language.possessives):
            first += 1
        if definite and head[0].isdigit() and head.endswith(language.ages):
            return self._antecedent(subject, language.article_genders.get(lower[subject.first], HUMAN), last)
        thing = Speaker(phrase=passage.span(first, subject.last), document=True, place=place)
        named = lower[subject.last : subject.last + 1]
        if is_group(head, language) and definite and first == subject.last - 1 and language.org_links.isdisjoint(named):
            kinds = PRESS_WORDS if head in language.press else (head,) if head in language.named_groups else ("",)
            body = self._last_body(subject, kinds)
            return Speaker(body) if body is not None else thing
        if definite and is_role(head, language):
            person = self._by_role(subject, head) or self._only_person(subject, passage.span(first, subject.last))
            if person is not None:
                return Speaker(person)
        if (is_document(head, language) or is_group(head, language)) and not is_role(head, language):
            return thing
        found = self.describer.before.read(subject.passage, first, subject.last)
        behind = self.describer.appositions.of_noun(subject.passage, subject.last)
        organization = found.organization or behind
        if is_group(lower[first], language) and first < subject.last - 1:
            body = self._last_body(subject, ("",))
            organization = body.name if body is not None else organization
            return Speaker(None, passage.span(first + 1, subject.last), organization, phrase, human=True, place=place)
        if head in language.nobodies or (not is_role(head, language) and head in language.female | language.male):
            return Speaker(phrase=phrase, human=True, place=place)
        role = found.role or (passage.span(first, subject.last) if is_role(head, language) else None)
        return Speaker(None, role, organization if role else None, phrase, human=role is not None, place=place)

    def _last_body(self, subject: Subject, kinds: Iterable[str]) -> Entity | None:
        """The body last named before a subject whose name has one of some words, "" for any."""
        number, end = subject.passage, subject.first
        while number >= 0 and number > subject.passage - 3:
            for mention in reversed(self.names.between(number, max(0, end - FAR_TOKENS), end)[-20:]):
                entity = mention.entity
                named = entity is not None and not entity.person and any(kind in entity.name.lower() for kind in kinds)
                named = named and (mention.possessive or self._is_head(mention))
                if entity is not None and named and not is_place(entity.name, self.language):
                    return entity
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return None

    def _only_person(self, subject: Subject, role: str) -> Entity | None:
        """The one person that the article has named so far, of whom no role is known: then "the baker" is its role."""
        found: dict[int, Entity] = {}
        for number in range(subject.passage + 1):
            end = subject.first if number == subject.passage else len(self.passages[number].text)
            for mention in self.names.between(number, 0, end):
                entity = mention.entity
                if entity is not None and (entity.person or _may_be_named(entity)):
                    found[id(entity)] = entity
        after = self.passages[subject.passage].lower[subject.last : subject.last + 1]
        plain = role.lower() in self.language.plain_roles or not self.language.prepositions.isdisjoint(after)
        if len(found) != 1 or " " in role or plain:
            return None
        (entity,) = found.values()
        self.describer.describe(entity)
        if entity.role is not None:
            return None
        entity.role, entity.person = role, True
        return entity

    def _by_role(self, subject: Subject, head: str) -> Entity | None:
        """The person last named before a subject whose role has its noun."""
        number, end = subject.passage, subject.first
        while number >= 0 and number > subject.passage - 8:
            for mention in reversed(self.names.between(number, max(0, end - FAR_TOKENS), end)[-20:]):
                entity = mention.entity
                if entity is not None and entity.person:
                    self.describer.describe(entity)
                    if entity.role is not None and head in entity.role.lower().split():
                        return entity
            number -= 1
            end = len(self.passages[number].words) if number >= 0 else 0
        return None


def _may_be_named(entity: Entity) -> bool:
    """Whether two words may be a person's name, though nothing tells so."""
    return len(entity.words) == 2 and not is_bodily(entity.words) and not is_placelike(entity.words)


def may_fit(entity: Entity | None, gender: str) -> bool:
    """Whether a pronoun may stand for an entity that is not known to be a person, but not known to be a body either."""
    if entity is None or (gender in ("m", "f") and entity.gender not in ("", gender)):
        return False
    return fits(entity, gender) or (
        gender in ("m", "f", HUMAN)
        and entity.firm
        and len(entity.words) < 4
        and not is_bodily(entity.words)
        and not is_placelike(entity.words)
    )


def fits(entity: Entity, gender: str) -> bool:
    """Whether a pronoun of a gender may stand for an entity."""
    if gender == "p":
        return True
    if gender == HUMAN:
        return entity.person
    if gender == "n":
        return not entity.person and not is_placelike(entity.words)
    return entity.person and entity.gender in ("", gender)
