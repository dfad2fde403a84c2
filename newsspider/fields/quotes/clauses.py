"""The clauses of a sentence: which verb reports, and who is its subject."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsspider.fields.quotes.cues import Cues, read_cues
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.nicknames import is_nickname
from newsspider.fields.quotes.nouns import is_bodily, is_document, is_group, is_role
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.phrases import Reader
from newsspider.fields.quotes.subjects import Subject, is_person
from newsspider.fields.quotes.tokens import QUOTED

NEAR = 9
"""Tokens behind a body in which a person joined to it is named."""
ADVERBIAL = 6
"""Tokens of an adverbial between a verb of saying and its subject, at most."""
CLAUSE_ENDS = frozenset([",", ";", ":", QUOTED])
"""Marks that part clauses."""


@dataclass(slots=True, eq=False)
class Clauses:
    """Finds subjects in one passage."""

    passage: Passage
    number: int
    language: Language
    reader: Reader
    cues: Cues = field(init=False)
    """The words that may report."""

    def __post_init__(self) -> None:
        """Find the words that may report."""
        self.cues = read_cues(self.passage, self.language)

    def start(self, first: int, cue: int) -> int:
        """Where the clause of a cue starts: behind the last quotation before it."""
        words = self.passage.words
        for index in range(cue - 1, first - 1, -1):
            if words[index] == QUOTED and not is_nickname(self.passage, index):
                return index + 1
        return first

    def inverted(self, cue: int, token: int) -> Subject | None:
        """Said X: "…"."""
        if cue + 1 < token and self.passage.lower[cue + 1] not in self.language.prepositions:
            subject = self.reader.forwards(cue + 1, token)
            if subject is not None and (
                subject.kind != "noun" or (self.language.verb_second and self._is_human(subject))
            ):
                return subject
        return None

    def is_speaker(self, subject: Subject) -> bool:
        """Whether a subject can speak: a person, a body or a document."""
        head = self.passage.lower[subject.last - 1]
        return subject.mention is not None or self._is_human(subject) or is_document(head, self.language)

    def can_speak(self, subject: Subject) -> bool:
        """Whether a subject is more than a noun for what cannot speak, such as an adverb."""
        return subject.kind != "noun" or self.is_speaker(subject)

    def _is_human(self, subject: Subject) -> bool:
        """Whether the noun of a subject says what somebody is."""
        head = self.passage.lower[subject.last - 1]
        return is_role(head, self.language) or is_group(head, self.language) or head in self.language.nobodies

    def of_cue(self, first: int, cue: int, end: int) -> Subject | None:
        """The subject of a finite cue before a quotation that starts at ``end``: before the cue, behind it, or the
        sentence's."""
        follows = self.language.pronouns.get(self.passage.lower[cue + 1]) if cue + 1 < end else None
        if self.language.verb_second and follows in ("m", "f"):
            return Subject("pronoun", self.number, cue + 1, cue + 2)
        if self.language.verb_second:
            found = self._around(self.start(first, cue), cue, end)
            if found is not None:
                return found
        subject = self.reader.backwards(self.start(first, cue), cue)
        named = subject is not None and subject.mention is not None and is_person(subject.mention)
        if not named and cue > first and self.passage.words[cue - 1] == ",":
            inverted = self.inverted(cue, end)
            if inverted is not None and inverted.last < end and self.passage.words[inverted.last] == ",":
                return inverted
        if subject is not None and self.language.verb_second and subject.kind == "noun" and not self._is_human(subject):
            subject = self.inverted(cue, end) or subject
        return subject or self.inverted(cue, end) or self.main_subject(first, cue)

    def _around(self, first: int, cue: int, end: int) -> Subject | None:
        """The subject of a clause whose finite verb comes second: before it, or behind it where something else opens the
        clause or only there a person is named."""
        verb = self._auxiliary(first, cue)
        before = self.reader.backwards(first, verb)
        behind = self.inverted(verb, cue if verb < cue else end)
        opener = self.passage.lower[first]
        opens = opener in self.language.prepositions or opener in self.language.datives
        if opens and before is not None and _names_person(behind) and self.reader.is_behind_preposition(first, before):
            return behind
        if self.passage.words[verb - 1] == "," and _names_person(behind) and verb - 1 > first:
            return behind
        if behind is not None and not _names_person(before):
            return behind if opens or _names_person(behind) else before if verb < cue else None
        if before is None and verb - 1 > first and self.passage.lower[verb - 1] in self.language.joiners:
            return self._shared(first, verb - 1)
        return before if verb < cue else None

    def _shared(self, first: int, end: int) -> Subject | None:
        """The personal pronoun nearest before "and", which is the subject of the next verb too: "Er nickte und sagte"."""
        for index in range(end - 1, first - 1, -1):
            if self.language.pronouns.get(self.passage.lower[index]) in ("m", "f"):
                return Subject("pronoun", self.number, index, index + 1)
        return None

    def _auxiliary(self, first: int, cue: int) -> int:
        """The token of the auxiliary of a participle at the end of its clause: "X hatte die Rolle betont"; else the cue."""
        lower = self.passage.lower
        for index in range(cue - 1, first, -1):
            if lower[index] in self.language.perfects:
                return index
            if lower[index] in CLAUSE_ENDS or self.is_cue(index):
                break
        return cue

    def main_subject(self, start: int, cue: int) -> Subject | None:
        """The subject of a participle: that of the last finite cue before it, else the first of the sentence."""
        for index in reversed(self.cues.between(start + 1, cue)):
            if self.is_cue(index):
                subject = self.reader.backwards(self.start(start, index), index)
                if subject is not None:
                    return subject
        return self.first_subject(start, cue) or self._opening_noun(start, cue)

    def _opening_noun(self, first: int, cue: int) -> Subject | None:
        """The noun phrase that opens a sentence: "A spokesman for Acme declined but said …"."""
        lower = self.passage.lower
        if lower[first] in self.language.prepositions and "," in lower[first:cue]:
            first = lower.index(",", first) + 1
        subject = self.reader.forwards(first, cue)
        if subject is None or subject.kind != "noun":
            return None
        return subject if self._is_human(subject) else self.cut(subject)

    def cut(self, subject: Subject) -> Subject | None:
        """A noun phrase up to its first noun for somebody who can speak: "the gazette" of "the gazette looked back"."""
        lower, language = self.passage.lower, self.language
        last = 0
        for index in range(subject.first, subject.last):
            if (
                is_role(lower[index], language)
                or is_group(lower[index], language)
                or is_document(lower[index], language)
            ):
                last = index + 1
            elif last:
                break
        return Subject("noun", self.number, subject.first, last) if last else None

    def subject_of(self, start: int, cue: int) -> Subject | None:
        """The subject of a finite cue, before it or, behind a quotation, after it."""
        if cue and self.passage.words[cue - 1] in (QUOTED, ","):
            inverted = self.inverted(cue, len(self.passage.words))
            before = self.reader.backwards(self.start(start, cue), cue)
            if _names_person(before) and not _names_person(inverted):
                return before
            if inverted is not None and (inverted.mention is not None or self.personal(inverted.first, inverted.last)):
                return inverted
        return self.reader.backwards(self.start(start, cue), cue) or self.first_subject(start, cue)

    def first_subject(self, start: int, cue: int) -> Subject | None:
        """The name or pronoun that starts the clause nearest before a token, else the first of the sentence that is
        not behind a preposition."""
        lower, language = self.passage.lower, self.language
        for index in range(cue - 1, start, -1):
            if lower[index] == ",":
                at = index + 1
                while at < cue and lower[at] in language.conjunctions:
                    at += 1
                subject = self.starting(at, cue)
                if subject is not None and subject.mention is not None:
                    return subject
        index = start
        while index < cue:
            subject = self.starting(index, cue)
            if subject is not None and not self.reader.is_behind_preposition(start, subject):
                return self._with_person(subject, cue) or subject
            index = max(subject.last, index + 1) if subject is not None else index + 1
        return None

    def _with_person(self, subject: Subject, end: int) -> Subject | None:
        """The person joined to a body that speaks: "Acme and its chief Ann Poe"."""
        mention = subject.mention
        if mention is None or is_person(mention) or subject.last >= end:
            return None
        if self.passage.lower[subject.last] not in self.language.joiners:
            return None
        for other in self.reader.names.between(self.number, subject.last, min(end, subject.last + NEAR)):
            if is_person(other) and other.role_before and not other.possessive:
                return Subject("name", self.number, other.before, other.last, other)
        return None

    def starting(self, at: int, end: int) -> Subject | None:
        """The name or personal pronoun at a token."""
        lower, language = self.passage.lower, self.language
        if at < end and lower[at] in language.pronouns and lower[at] not in language.relatives:
            return Subject("pronoun", self.number, at, at + 1)
        mention = self.reader.names.at(self.number, at)
        if mention is None or mention.last > end or not self.reader.heads.is_head(mention):
            return None
        if (
            language.nouns_capitalised
            and len(mention.words) == 1
            and not is_person(mention)
            and not is_bodily(mention.words)
        ):
            return None
        return Subject("name", self.number, mention.before, mention.last, mention)

    def personal(self, at: int, end: int) -> Subject | None:
        """The name of a person, or "he" or "she", at a token."""
        subject = self.starting(at, end)
        if subject is None:
            return None
        if subject.mention is None:
            return subject if self.language.pronouns.get(self.passage.lower[at]) in ("m", "f") else None
        return subject if is_person(subject.mention) else None

    def behind_adverbial(self, at: int, end: int) -> int:
        """Where a person is named behind a preposition and a few words: «…», preguntó entre lágrimas X; else the same token."""
        lower, language = self.passage.lower, self.language
        if not language.drops_subjects or at >= end or lower[at] not in language.prepositions:
            return at
        for token in range(at + 2, min(end, at + ADVERBIAL)):
            if not lower[token][0].isalpha():
                break
            subject = self.personal(token, end)
            if subject is not None and lower[token - 1] not in language.prepositions:
                return token
        return at

    def described(self, at: int, end: int) -> Subject | None:
        """The person whom an article or a possessive with a role leads to at a token: "his director, Ann Poe"."""
        lower, language = self.passage.lower, self.language
        if at >= end or not (lower[at] in language.definites or lower[at] in language.possessives):
            return None
        subject = self.reader.forwards(at, end)
        if subject is None or subject.mention is None or not is_person(subject.mention):
            return None
        return subject if any(is_role(word, language) for word in lower[at : subject.last]) else None

    def is_cue(self, token: int) -> bool:
        """Whether a token is a finite verb of saying."""
        return token in self.cues.finite

    def is_phrase(self, token: int) -> bool:
        """Whether a cue of several words starts at a token."""
        lower = self.passage.lower
        found = self.language.cue_phrases.get(lower[token], ())
        return any(lower[token : token + len(phrase)] == phrase for phrase in found)

    def source(self, start: int) -> int:
        """How many tokens of a phrase such as "according to" start at a token."""
        lower = self.passage.lower
        for phrase in self.language.sources.get(lower[start], ()):
            if lower[start : start + len(phrase)] == phrase:
                return len(phrase)
        return 0


def _names_person(subject: Subject | None) -> bool:
    """Whether a subject is a person's name or a personal pronoun."""
    return subject is not None and (
        subject.kind == "pronoun" or (subject.mention is not None and is_person(subject.mention))
    )
