"""Who says a quotation, as far as its own sentence and its neighbours tell."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.cues import is_cue
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import is_role
from newsspider.fields.quotes.passages import QUOTED, STOPS, Passage
from newsspider.fields.quotes.phrases import Reader, Subject, is_person as _is_person

WINDOW = 70
"""Tokens looked at on each side of a quotation."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """The cue of a quotation and its subject."""

    rule: str
    """``after``, ``before``, ``source``, ``mixed``, …: the rule that found it."""
    subject: Subject | None
    cue: tuple[int, int] | None
    """Tokens of the cue."""
    gap: int
    """Tokens between cue and quotation."""
    weak: bool = False
    """Whether the cue is one that often introduces a mere term."""


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds attributions in one passage."""

    passage: Passage
    number: int
    language: Language
    reader: Reader

    def is_cue(self, token: int) -> bool:
        """Whether a token is a finite verb of saying."""
        return is_cue(self.passage, token, self.language)

    def after(self, token: int) -> Attribution | None:
        """The attribution directly behind the quotation at a token: "…", said X; "…", X said; "…", according to X."""
        lower, language = self.passage.lower, self.language
        start, end = self._behind(token)
        if start >= end:
            return None
        source = self._source(start)
        if source:
            subject = self.reader.forwards(start + source, end)
            return Attribution("source", subject, (start, start + source), 0) if subject else None
        verb = start
        while verb < min(end - 1, start + 3) and not self.is_cue(verb) and self.reader.is_filler(verb):
            verb += 1
        if self.is_cue(verb) or lower[start] in language.after_only:
            found = self._verb_first(verb if self.is_cue(verb) else start, end)
            if found is not None:
                return found
        return self._subject_first(token, start, end)

    def _behind(self, token: int) -> tuple[int, int]:
        """The tokens behind a quotation that may attribute it."""
        words = self.passage.words
        start = token + 1
        while start < len(words) and start - token < 3 and words[start] in (",", ";", "-", "—", "–", "--", "(", "'", "’"):
            start += 1
        end = start
        limit = min(len(words), start + WINDOW)
        while end < limit and words[end] not in (QUOTED, ";"):
            if words[end] in STOPS and (end + 1 == limit or words[end + 1] == QUOTED or words[end + 1][0].isalnum()):
                if end + 1 == limit or not words[end + 1][0].islower():
                    break
            end += 1
        return start, end

    def _phrase(self, cue: int, token: int) -> Attribution | None:
        """As X put it, "…"."""
        lower = self.passage.lower
        for phrase in self.language.cue_phrases:
            if lower[cue : cue + len(phrase)] == phrase and cue + len(phrase) <= token:
                subject = self.reader.backwards(self._clause(max(0, cue - 60), cue), cue)
                if subject is not None:
                    return Attribution("before", subject, (cue, cue + len(phrase)), token - cue - len(phrase))
        return None

    def _source(self, start: int) -> int:
        """How many tokens of a phrase such as "according to" start at a token."""
        lower = self.passage.lower
        for phrase in self.language.sources:
            if lower[start : start + len(phrase)] == phrase:
                return len(phrase)
        return 0

    def _verb_first(self, start: int, end: int) -> Attribution | None:
        """"…", said X."""
        lower, language = self.passage.lower, self.language
        if lower[start].rpartition("-")[2] in language.pronouns and "-" in lower[start]:
            last = start + 2 if start + 1 < end and self.is_cue(start + 1) else start + 1
            return Attribution("after", Subject("pronoun", self.number, start, start + 1), (start, last), 0)
        at = start + 1
        while at < end and self.reader.is_filler(at) and lower[at] not in language.pronouns:
            at += 1
        if at < end and lower[at] not in language.prepositions and lower[at] not in language.that_words and lower[at] != ",":
            subject = self.reader.forwards(at, end)
            if subject is not None:
                return Attribution("after", subject, (start, start + 1), 0)
        return None

    def _subject_first(self, token: int, start: int, end: int) -> Attribution | None:
        """"…", X said; "…", X, a doctor at Y, said."""
        lower, language = self.passage.lower, self.language
        word = lower[start]
        if word in language.prepositions or word in language.participles:
            return None
        if word in language.conjunctions and word != "as":
            return None
        cue = start
        while cue < end and not self.is_cue(cue):
            if lower[cue] in language.participles or lower[cue] in language.weak_cues:
                return self._unknown_verb(token, start, end)
            cue += 1
        if cue >= end:
            return self._unknown_verb(token, start, end)
        subject = self.reader.backwards(start, cue)
        if subject is None or not self._subject_fits(start, cue, subject):
            return None
        fresh = self.passage.says_whole(token) and start == token + 1 and self.passage.words[start][0].isupper()
        if fresh and not self._ends_soon(cue + 1, end):
            return None
        return Attribution("after", subject, (cue, cue + 1), subject.first - start)

    def _unknown_verb(self, token: int, start: int, end: int) -> Attribution | None:
        """"…," X shot back: a verb that is no known cue, behind a quotation that ends with a comma."""
        passage, language = self.passage, self.language
        stretch = passage.stretches[passage.quoted[token]]
        if passage.text[stretch.end - 1] not in ",?!" and passage.words[token + 1] != ",":
            return None
        mention = self.reader.names.at(self.number, start)
        if mention is not None and mention.entity is not None and mention.entity.person:
            subject = Subject("name", self.number, start, mention.last, mention)
        elif language.pronouns.get(passage.lower[start]) in ("m", "f"):
            subject = Subject("pronoun", self.number, start, start + 1)
        else:
            return None
        verb = subject.last
        while verb < end and self.reader.is_filler(verb):
            verb += 1
        if mention is not None and mention.possessive or verb >= end or not passage.words[verb][0].islower():
            return None
        if passage.lower[verb] in language.prepositions or passage.lower[verb] in language.conjunctions:
            return None
        return Attribution("verb", subject, (verb, verb + 1), 0)

    def label(self, token: int) -> Attribution | None:
        """X, author: "…"; when asked, X fired back: "…" – a name that starts the clause before a colon."""
        passage, language = self.passage, self.language
        if token < 2 or passage.words[token - 1] not in (":", ","):
            return None
        start = max(passage.sentence(token)[0], token - 30)
        starts = [index + 1 for index in range(token - 2, start, -1) if passage.words[index] == ","] + [start]
        if passage.words[token - 1] == ",":
            starts = [at for at in starts[:1] if token - at < 8]
        for at in starts:
            subject = self._starting(at, token)
            person = subject is not None and subject.mention is not None and _is_person(subject.mention)
            if subject is not None and (person or language.pronouns.get(passage.lower[at]) in ("m", "f")):
                return Attribution("label", subject, None, 0)
            if any(self.is_cue(index) for index in range(at, token)):
                return None
        subject = self._starting(start, token)
        if subject is not None and subject.mention is not None and token - subject.last == 1:
            return Attribution("label", subject, None, 0)
        return None

    def colon(self, token: int) -> Attribution | None:
        """A sentence without a cue that leads to the quotation with a colon: its first subject."""
        if token < 2 or self.passage.words[token - 1] != ":":
            return None
        start = max(self.passage.sentence(token)[0], token - 40)
        subject = self._first_subject(start, token - 1)
        if subject is None:
            subject = self.reader.forwards(start, token - 1)
        return Attribution("colon", subject, None, 0) if subject is not None else None

    def _subject_fits(self, start: int, cue: int, subject: Subject) -> bool:
        """Whether the subject is what stands directly behind the quotation."""
        lower, language = self.passage.lower, self.language
        lead = lower[start : subject.first]
        if len(lead) > 8:
            return False
        if lead and lead[-1] == ",":
            lead = lead[:-1]
        barred = language.conjunctions - language.joiners
        return not any(word in barred or word == "," or self.is_cue(start + i) for i, word in enumerate(lead))

    def _ends_soon(self, start: int, end: int) -> bool:
        """Whether a sentence that starts behind a whole quotation says nothing but who said it."""
        lower, language = self.passage.lower, self.language
        while start < end and self.reader.is_filler(start):
            start += 1
        if start >= end:
            return True
        return (lower[start] in language.prepositions or lower[start] in (",", "reporters")) and end - start < 14

    def before(self, token: int) -> Attribution | None:
        """The attribution before the quotation at a token in its sentence: X said: "…"; X said that the "…" is …"""
        lower, language = self.passage.lower, self.language
        start, _ = self.passage.sentence(token)
        start = max(start, token - WINDOW)
        cue = token - 1
        while cue >= start:
            word = lower[cue]
            source = self._source(cue)
            if source and cue + source < token:
                found = self._from_source(cue, source, token)
                if found is not None:
                    return found
            elif self.is_cue(cue) or word in language.weak_cues or word in language.participles:
                found = self._from_cue(start, cue, token)
                if found is not None:
                    return found
            elif word in self._phrase_words():
                found = self._phrase(cue, token)
                if found is not None:
                    return found
            cue -= 1
        return None

    def _phrase_words(self) -> set[str]:
        """The first words of cues of several words."""
        return {phrase[0] for phrase in self.language.cue_phrases}

    def _from_source(self, cue: int, length: int, token: int) -> Attribution | None:
        """According to X, "…"."""
        subject = self.reader.forwards(cue + length, token)
        if subject is None:
            return None
        return Attribution("source", subject, (cue, cue + length), token - subject.last)

    def _from_cue(self, start: int, cue: int, token: int) -> Attribution | None:
        """X said …"""
        lower, language = self.passage.lower, self.language
        gap = token - cue - 1
        weak = lower[cue] in language.weak_cues and lower[cue] not in language.cues
        if lower[cue] in language.participles:
            subject = self._main_subject(start, cue) if cue > start else None
            return Attribution("participle", subject, (cue, cue + 1), gap, lower[cue] in ("calling", "labeling"))
        clause = self._clause(start, cue)
        subject = None
        if language.verb_second:
            subject = self._inverted(cue, token)
        subject = subject or self.reader.backwards(clause, cue) or self._inverted(cue, token)
        subject = subject or self._main_subject(start, cue)
        if subject is None:
            return None
        if subject.kind == "pronoun" and lower[subject.first] in language.relatives:
            subject = self.reader.backwards(start, subject.first) or self._first_subject(start, cue)
        if subject is None:
            return None
        rule = "before" if gap == 0 or lower[token - 1] in (":", ",") else "mixed"
        return Attribution(rule, subject, (cue, cue + 1), gap, weak)

    def subject_of(self, start: int, cue: int) -> Subject | None:
        """The subject of a finite cue, before it or, behind a quotation, after it."""
        if cue and self.passage.words[cue - 1] in (QUOTED, ",") :
            inverted = self._inverted(cue, len(self.passage.words))
            if inverted is not None:
                return inverted
        return self.reader.backwards(self._clause(start, cue), cue) or self._first_subject(start, cue)

    def _main_subject(self, start: int, cue: int) -> Subject | None:
        """The subject of a participle: that of the last finite cue before it, else the first of the sentence."""
        for index in range(cue - 1, start, -1):
            if self.is_cue(index):
                subject = self.reader.backwards(self._clause(start, index), index)
                if subject is not None:
                    return subject
        return self._first_subject(start, cue)

    def late(self, token: int) -> Attribution | None:
        """The attribution at the end of the sentence: "…" in some cases, says X."""
        lower, language = self.passage.lower, self.language
        _, end = self.passage.sentence(token)
        for index in range(token + 2, min(end, token + WINDOW)):
            if self.is_cue(index) and lower[index - 1] in (",", QUOTED):
                found = self._verb_first(index, end)
                if found is not None:
                    return Attribution("late", found.subject, found.cue, index - token)
            elif lower[index] == QUOTED:
                found = self.after(index)
                if found is not None:
                    return Attribution("late", found.subject, found.cue, index - token)
        return None

    def of_words(self, token: int) -> Attribution | None:
        """The attribution by a noun: in X's words: "…"; his remarks that "…"."""
        lower, language = self.passage.lower, self.language
        at = token - 1
        if at >= 0 and (lower[at] in (":", ",") or lower[at] in language.that_words or lower[at] in language.copulas):
            at -= 1
        if at < 1 or lower[at] not in language.speech_nouns:
            return None
        if lower[at - 1] in language.possessives:
            return Attribution("words", Subject("pronoun", self.number, at - 1, at), (at, at + 1), 0)
        mention = self.reader.names.ending(self.number, at)
        if mention is not None and mention.possessive:
            return Attribution("words", Subject("name", self.number, mention.before, at, mention), (at, at + 1), 0)
        return None

    def _clause(self, start: int, cue: int) -> int:
        """Where the clause of a cue starts: behind the last quotation before it."""
        words = self.passage.words
        for index in range(cue - 1, start - 1, -1):
            if words[index] == QUOTED:
                return index + 1
        return start

    def _inverted(self, cue: int, token: int) -> Subject | None:
        """Said X: "…"."""
        if cue + 1 < token and self.passage.lower[cue + 1] not in self.language.prepositions:
            subject = self.reader.forwards(cue + 1, token)
            if subject is not None and (subject.kind != "noun" or self.language.verb_second and self._is_human(subject)):
                return subject
        return None

    def _is_human(self, subject: Subject) -> bool:
        """Whether the noun of a subject says what somebody is."""
        head = self.passage.lower[subject.last - 1]
        return is_role(head, self.language) or head in self.language.groups or head in self.language.nobodies

    def _first_subject(self, start: int, cue: int) -> Subject | None:
        """The name or pronoun that starts the clause nearest before a token, else the first of the sentence that is
        not behind a preposition."""
        lower, language = self.passage.lower, self.language
        for index in range(cue - 1, start, -1):
            if lower[index] == ",":
                at = index + 1
                while at < cue and lower[at] in language.conjunctions:
                    at += 1
                subject = self._starting(at, cue)
                if subject is not None and subject.mention is not None:
                    return subject
        index = start
        while index < cue:
            subject = self._starting(index, cue)
            if subject is not None and (subject.mention is None or not self.reader.is_behind_preposition(start, subject)):
                return subject
            index = max(subject.last, index + 1) if subject is not None else index + 1
        return None

    def _starting(self, at: int, end: int) -> Subject | None:
        """The name or personal pronoun at a token."""
        lower, language = self.passage.lower, self.language
        if at < end and lower[at] in language.pronouns and lower[at] not in language.relatives:
            return Subject("pronoun", self.number, at, at + 1)
        mention = self.reader.names.at(self.number, at)
        if mention is None or mention.last > end or not self.reader.is_head(mention):
            return None
        return Subject("name", self.number, mention.before, mention.last, mention)
