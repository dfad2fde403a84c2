"""Speaker phrases: a pronoun, a name or a noun, read forwards from a token or backwards to one."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsspider.fields.quotes.heads import CLOSERS, Heads
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.mentions import Mention
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.nouns import is_bodily, is_document, is_role
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.subjects import Subject, is_person
from newsspider.fields.quotes.tokens import QUOTED

REACH = 16
"""A phrase without its apposition has at most this many tokens."""


@dataclass(slots=True)
class Reader:
    """Reads phrases in one passage."""

    passage: Passage
    number: int
    names: Names
    language: Language
    heads: Heads = field(init=False)

    def __post_init__(self) -> None:
        """Open the reader of heads."""
        self.heads = Heads(self.passage, self.number, self.names, self.language)

    def forwards(self, start: int, end: int) -> Subject | None:
        """The phrase that starts at a token."""
        lower, language = self.passage.lower, self.language
        if start >= end:
            return None
        word = lower[start]
        if word in language.pronouns and not self._is_article(start, end):
            return Subject("pronoun", self.number, start, start + 1)
        if word in language.prepositions and self.names.at(self.number, start) is None:
            return None
        subject = self.heads.read(start, min(end, start + REACH))
        subject = self._called(subject) or subject
        if subject is None or subject.kind != "noun" or not self._may_be_apposed(start, subject):
            return subject
        comma = subject.last
        while (
            comma < end - 1
            and comma - subject.last < 8
            and lower[comma] not in CLOSERS
            and lower[comma] not in language.cues
        ):
            comma += 1
        mention = self.names.at(self.number, comma + 1) if comma < end - 1 and lower[comma] == "," else None
        if mention is not None and self._may_be_named(mention) and mention.first == comma + 1:
            return Subject("name", self.number, start, mention.last, mention)
        return subject

    def _is_article(self, token: int, end: int) -> bool:
        """Whether a word that is pronoun or article has its noun behind it: Dutch "het rapport"."""
        lower, language = self.passage.lower, self.language
        if lower[token] not in language.articles or token + 1 >= end:
            return False
        return (
            lower[token + 1][0].isalpha()
            and not self.heads.ends_noun(lower[token + 1])
            and lower[token + 1] not in language.cues
        )

    def _called(self, subject: Subject | None) -> Subject | None:
        """The name behind a noun and "known as"."""
        if subject is None or subject.kind != "noun" or subject.last >= len(self.passage.lower):
            return None
        for last in (subject.last, subject.last - 1):
            for phrase in self.language.known_as.get(self.passage.lower[last], ()):
                end = last + len(phrase)
                mention = self.names.at(self.number, end) if self.passage.lower[last:end] == phrase else None
                if mention is not None and not mention.possessive:
                    return Subject("name", self.number, subject.first, mention.last, mention)
        return None

    def _may_be_named(self, mention: Mention) -> bool:
        """Whether a name behind a noun's comma may name somebody: a person's, or two words that tell nothing else and end
        there."""
        if is_person(mention):
            return not mention.possessive
        after = self.passage.words[mention.last] if mention.last < len(self.passage.words) else "."
        return len(mention.words) == 2 and not is_bodily(mention.words) and after in CLOSERS

    def _may_be_apposed(self, start: int, subject: Subject) -> bool:
        """Whether a name behind a noun's comma may be that noun's: "her brother, Jan Voss"; not "reports, Jan Voss"."""
        lower, language = self.passage.lower, self.language
        head = lower[subject.last - 1]
        if is_document(head, language):
            return False
        owner = self.names.at(self.number, start)
        owned = owner is not None and owner.possessive
        determined = owned or lower[start] in language.articles or lower[start] in language.possessives
        return determined or is_role(head, language) or head in language.nobodies

    def backwards(self, start: int, end: int, depth: int = 0) -> Subject | None:
        """The phrase that ends before a token, its apposition skipped."""
        end = self._before_auxiliaries(start, end)
        if end <= start:
            return None
        lower, language = self.passage.lower, self.language
        last = lower[end - 1]
        if last in language.pronouns:
            return Subject("pronoun", self.number, end - 1, end)
        if last in (",", ")", "—", "–", "--", "-"):
            return self._before_apposition(start, end - 1)
        mention = self.names.ending(self.number, end)
        if mention is not None and mention.first >= start:
            return self._named(start, mention)
        if last in CLOSERS or not last[0].isalnum() or last in language.joiners:
            return None
        return self._over_relative(start, self._noun_before(start, end, depth))

    def _over_relative(self, start: int, subject: Subject | None) -> Subject | None:
        """The name before a relative clause whose second comma is missing: "Ann Poe, who leads the research said"."""
        lower, relatives = self.passage.lower, self.language.relatives
        for index in range(subject.first - 1 if subject and subject.kind == "noun" else start, start, -1):
            if lower[index] in relatives and lower[index - 1] == ",":
                mention = self.names.ending(self.number, index - 1)
                if mention is None or mention.first < start or mention.possessive:
                    return subject
                return Subject("name", self.number, mention.before, mention.last, mention)
            if lower[index] in CLOSERS:
                break
        return subject

    def _before_auxiliaries(self, start: int, end: int) -> int:
        """The token behind the subject: auxiliaries and adverbs before the cue are skipped."""
        lower, language = self.passage.lower, self.language
        while end > start:
            word = lower[end - 1]
            if word in language.pronouns or not self.is_filler(end - 1):
                break
            end -= 1
        return end

    def is_filler(self, token: int) -> bool:
        """Whether a token is an auxiliary or adverb between a subject and its cue."""
        word, language = self.passage.lower[token], self.language
        if not self.passage.words[token][0].islower():
            return False
        return word in language.auxiliaries or (bool(language.adverbs) and word.endswith(language.adverbs))

    def _named(self, start: int, mention: Mention) -> Subject | None:
        """The subject whose last word is a name, which may stand behind a preposition: "Lauren Nel from Acme said"."""
        lower = self.passage.lower
        for _ in range(4):
            at = self._behind_preposition(start, mention)
            if at < 0 and (joined := self._joined_before(start, mention)):
                mention = joined
                continue
            if at < 0:
                break
            outer = self.names.ending(self.number, at)
            if outer is None or outer.first < start or outer.possessive:
                if at > start and lower[at - 1][0].isalpha():
                    return self._apposed(start, self._noun_before(start, at))
                break
            mention = outer
        if not is_person(mention):
            for other in self.names.between(self.number, start, mention.before):
                if is_person(other) and not other.possessive and self._is_described(other, mention.before):
                    return Subject("name", self.number, other.before, other.last, other)
        return Subject("name", self.number, mention.before, mention.last, mention)

    def _joined_before(self, start: int, mention: Mention) -> Mention | None:
        """The body that "and" joins to a body's name, behind a preposition too: "Jan Voss of Acme Labs (AL) and the Mill said"."""
        lower, language = self.passage.lower, self.language
        at = mention.before - (mention.before > start and lower[mention.before - 1] in language.articles)
        if is_person(mention) or at - 1 <= start or lower[at - 1] not in language.joiners:
            return None
        end = at - 1
        if lower[end - 1] == ")":
            end = next((k for k in range(end - 2, max(start, end - 5), -1) if lower[k] == "("), end)
        other = self.names.ending(self.number, end)
        if other is None or other.first < start or is_person(other):
            return None
        return other if self._behind_preposition(start, other) >= 0 else None

    def _is_described(self, person: Mention, end: int) -> bool:
        """Whether nothing but an apposition stands between a person and a token: "Ann Poe, head of", "Ann Poe, Acme's"."""
        lower = self.passage.lower
        if lower[person.last] != ",":
            return False
        if lower[end - 1] == ",":
            return True
        between = lower[person.last + 1 : end]
        roles = [index for index, word in enumerate(between) if is_role(word, self.language)]
        return bool(roles) and roles[0] < 4 and "," not in between and QUOTED not in between

    def _apposed(self, start: int, noun: Subject | None) -> Subject | None:
        """The person before the comma of a noun phrase, where its second comma is missing: "Ann Poe, head of Acme said"."""
        if noun is None or noun.kind != "noun":
            return noun
        lower, comma = self.passage.lower, noun.first - 1
        while comma > start + 1 and (lower[comma] in self.language.joiners or is_role(lower[comma], self.language)):
            comma -= 1
        if comma <= start or lower[comma] != ",":
            return noun
        mention = self.names.ending(self.number, comma)
        role = is_role(self.passage.lower[noun.last - 1], self.language)
        if mention is None or not role or mention.before != start or len(mention.words) < 2:
            return noun
        return Subject("name", self.number, mention.before, mention.last, mention)

    def is_preposition(self, word: str) -> bool:
        """Whether a word is a preposition and cannot open a clause as well, as "after" can."""
        return word in self.language.prepositions and word not in self.language.conjunctions

    def is_behind_preposition(self, start: int, subject: Subject) -> bool:
        """Whether the name of a subject stands behind a preposition."""
        if subject.mention is None:
            return False
        at = subject.mention.before
        at -= at - 1 > start and self.passage.lower[at - 1] in self.language.articles
        if at == start + 1 and self.passage.lower[start] in self.language.prepositions:
            return True
        return self._behind_preposition(start, subject.mention) >= 0

    def _behind_preposition(self, start: int, mention: Mention) -> int:
        """The token of the preposition before a name ("in the journal Orbit"); -1 when there is none."""
        lower, language = self.passage.lower, self.language
        at = mention.before
        while at > start and mention.before - at < 4:
            word = lower[at - 1]
            if self.is_preposition(word):
                titled = at == mention.before < mention.first or (at < mention.before and word in language.role_links)
                inner = titled and at > 1 and is_role(lower[at - 2], language)
                return at - 1 if at - 1 > start and not (inner and is_person(mention)) else -1
            if not word[0].isalpha() or self.heads.ends_noun(word) or word in language.cues or is_role(word, language):
                return -1
            at -= 1
        return -1

    def _noun_before(self, start: int, end: int, depth: int = 0) -> Subject | None:
        """The noun phrase that ends before a token, or the name that it is joined to: "Paganini and his team"."""
        lower, language = self.passage.lower, self.language
        first = end
        while first > start and end - first < REACH:
            word = lower[first - 1]
            if word in CLOSERS or not word[0].isalnum() or (word in language.cues and word not in language.documents):
                break
            if word in language.joiners:
                mention = self.names.ending(self.number, first - 1)
                if mention is not None and mention.first >= start:
                    return Subject("name", self.number, mention.first, mention.last, mention)
                break
            if word in language.prepositions and first - 1 > start and depth < 4:
                outer = self.backwards(start, first - 1, depth + 1)
                if outer is not None and not (outer.kind == "noun" and is_role(lower[end - 1], language)):
                    return outer
                break
            if word in language.conjunctions or word in language.pronouns or word in language.prepositions:
                break
            first -= 1
            if word in language.articles and not (first - 1 > start and lower[first - 1] in language.prepositions):
                break
        while end > first + 1 and lower[end - 1].endswith(language.verbal or ("\0",)):
            end -= 1
        if first == end:
            return None
        return self.heads.read(first, end)

    def _before_apposition(self, start: int, end: int) -> Subject | None:
        """The name that an apposition ending before a token explains: the first one followed by a comma, a bracket
        or a preposition, and not itself behind a preposition."""
        lower, language = self.passage.lower, self.language
        fallback = None
        for mention in self.names.between(self.number, start, end):
            if mention.possessive or mention.last > end:
                continue
            after = lower[mention.last] if mention.last < len(lower) else ","
            opens = after in (",", "(", "—", "–", "--", "-") or after in language.org_links
            before = lower[mention.before - 1] if mention.before > start else ""
            behind = self.is_preposition(before) or (
                before in language.articles
                and mention.before - 2 >= start
                and self.is_preposition(lower[mention.before - 2])
            )
            if opens and not behind and mention.last <= end:
                return Subject("name", self.number, mention.before, mention.last, mention)
            if fallback is None and not behind and mention.entity is not None and mention.entity.person:
                fallback = Subject("name", self.number, mention.before, mention.last, mention)
        if fallback is not None:
            return fallback
        for index in range(start, min(end, start + REACH)):
            if lower[index] in language.pronouns and lower[index] not in language.relatives:
                return Subject("pronoun", self.number, index, index + 1)
        return self.heads.read(start, min(end, start + REACH)) if lower[start] not in language.prepositions else None
