"""Who says a quotation, as far as its own sentence and its neighbours tell."""

from __future__ import annotations

from dataclasses import dataclass

from newsspider.fields.quotes.clauses import Clauses
from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.nicknames import is_nickname
from newsspider.fields.quotes.passages import NUMBERS, STOPS, Passage
from newsspider.fields.quotes.phrases import Reader
from newsspider.fields.quotes.subjects import Attribution, Subject
from newsspider.fields.quotes.tokens import QUOTED

DASHES = frozenset(["—", "–", "-", "--", "―"])
ENDS = STOPS | {";", QUOTED}
"""Marks behind which an attribution is hardly one of the quotation before them."""
WINDOW = 70
"""Tokens looked at on each side of a quotation."""
PASSED = 8
"""Further quotations of its sentence behind which an attribution is looked for."""


@dataclass(slots=True)
class Finder:
    """Finds attributions in one passage."""

    passage: Passage
    number: int
    language: Language
    reader: Reader
    clauses: Clauses

    def after(self, token: int) -> Attribution | None:
        """The attribution directly behind the quotation at a token: "…", said X; "…", X said; "…", according to X."""
        start, end = self._behind(token)
        if start >= end:
            return None
        start += start + 1 < end and self.passage.lower[start] in self.language.as_words
        source = self.clauses.source(start)
        if source:
            subject = self.reader.forwards(start + source, end)
            return Attribution("source", subject, (start, start + source), 0) if subject else None
        phrase = self._phrase(start, end)
        if phrase is not None:
            return phrase
        if self.passage.lower[start] in self.language.after_only and self.clauses.is_cue(start + 1):
            start += 1
        verb = start
        while verb < min(end - 1, start + 3) and not self.clauses.is_cue(verb) and self.reader.is_filler(verb):
            verb += 1
        tied = untied(self.passage.lower[start], self.language) != self.passage.lower[start] or self._inverts(
            start, end
        )
        if self.clauses.is_cue(verb) or tied or self._only_behind(start, end):
            found = self.verb_first(verb if self.clauses.is_cue(verb) else start, end)
            if found is not None:
                return found
            if self.language.drops_subjects and self.clauses.is_cue(verb):
                dropped = Attribution("after", None, (verb, verb + 1), 0)
                return self._subject_first(token, start, end) or dropped
        return self._subject_first(token, start, end) or self._unknown_inverted(token, start, end) or self._dash(token)

    def _unknown_inverted(self, token: int, start: int, end: int) -> Attribution | None:
        """The attribution by a verb that is no known cue with a person's name behind it and nothing more: "…," purred X."""
        words, lower, language = self.passage.words, self.passage.lower, self.language
        stretch = self.passage.stretches[self.passage.quoted[token]]
        ends = self.passage.text[stretch.end - 1] in ",?!" or words[token + 1] == ","
        verb = start
        while verb < min(end - 1, start + 3) and lower[verb] in language.cue_starts:
            start, verb = verb + 1, verb + 1
        small = lower[start] in language.prepositions or lower[start] in language.conjunctions
        if not ends or small or not words[start].islower() or self.reader.is_filler(start):
            return None
        subject = self.clauses.personal(start + 1, end) or self.clauses.described(start + 1, end)
        if subject is None or subject.mention is None or (subject.last < end and words[subject.last] != ","):
            return None
        return Attribution("verb", subject, (start, start + 1), 0)

    def _inverts(self, start: int, end: int) -> bool:
        """Whether a person follows a verb of whatever kind: „…“, führte er aus."""
        language, lower = self.language, self.passage.lower
        if not language.verb_second or start + 1 >= end or not self.passage.words[start][0].islower():
            return False
        small = lower[start] in language.prepositions or lower[start] in language.conjunctions
        if small or lower[start] in language.auxiliaries:
            return False
        return self.clauses.personal(start + 1, end) is not None

    def _dash(self, token: int) -> Attribution | None:
        """The attribution behind a dash at the end of a block: "…" — X, computer scientist."""
        words = self.passage.words
        stopped = token + 1 < len(words) and words[token + 1] in STOPS
        subject = self.dashed(token + 2 if stopped else token + 1)
        return Attribution("dash", subject, None, 0) if subject is not None else None

    def dashed(self, start: int) -> Subject | None:
        """The person whom a dash at a token and little else name."""
        words = self.passage.words
        if (
            not start + 1 < len(words) <= start + 20
            or words[start] not in DASHES
            or any(index >= start for index in self.passage.quoted)
        ):
            return None
        subject = self.clauses.starting(start + 1, len(words))
        if subject is None or subject.mention is None or len(subject.mention.words) < 2:
            return None
        ends = subject.last == len(words) or words[subject.last] in (",", "(", "/")
        return subject if ends and subject.first == start + 1 else None

    def _only_behind(self, start: int, end: int) -> bool:
        """Whether a token is a cue because it stands behind a quotation: "…", so X; "…", wird X zitiert."""
        follows = self.language.after_only.get(self.passage.lower[start])
        return follows is not None and (not follows or follows in self.passage.lower[start:end])

    def _behind(self, token: int) -> tuple[int, int]:
        """The tokens behind a quotation that may attribute it."""
        words = self.passage.words
        start = token + 1
        while (
            start < len(words) and start - token < 3 and words[start] in (",", ";", "-", "—", "–", "--", "(", "'", "’")
        ):
            start += 1
        limit = min(len(words), start + WINDOW)
        for end in range(start, limit):
            if words[end] in ENDS and self._ends(end, limit):
                return start, end
        return start, limit

    def _ends(self, token: int, limit: int) -> bool:
        """Whether a mark ends the tokens that may attribute the quotation before them."""
        word = self.passage.words[token]
        if word in STOPS:
            return token + 1 == limit or _starts_sentence(*self.passage.words[token - 1 : token + 2 : 2])
        return word == ";" or not self._is_modifier(token, limit)

    def _is_modifier(self, token: int, limit: int) -> bool:
        """Whether a stretch is a nickname, or a name in marks before its noun: "wearing “Poe” pins, said"."""
        after = self.passage.words[token + 1] if token + 1 < limit else ""
        stretch = self.passage.stretches[self.passage.quoted[token]]
        short = self.passage.text.count(" ", stretch.start, stretch.end) < 2
        language = self.language
        small = after in language.prepositions or after in language.conjunctions or after in language.auxiliaries
        named = short and self.passage.text[stretch.start].isupper()
        return (named and after.isalpha() and after.islower() and not small) or is_nickname(self.passage, token)

    def verb_first(self, start: int, end: int) -> Attribution | None:
        """The attribution whose cue comes first: "…", said X."""
        lower, language = self.passage.lower, self.language
        if untied(lower[start], language) != lower[start]:
            last = start + 2 if start + 1 < end and self.clauses.is_cue(start + 1) else start + 1
            return Attribution("after", Subject("pronoun", self.number, start, start + 1), (start, last), 0)
        at = start + 1
        while (
            at < end
            and self.reader.is_filler(at)
            and not (lower[at] in language.pronouns or lower[at] in language.articles)
        ):
            at += 1
        at = self.clauses.behind_adverbial(at, end)
        title = at + (at < end and lower[at] in language.articles)
        if title == end < len(lower) and self.passage.words[title] == QUOTED:
            return Attribution("after", Subject("quoted", self.number, title, title + 1), (start, start + 1), 0)
        if (
            at < end
            and lower[at] not in language.prepositions
            and lower[at] not in language.that_words
            and lower[at] != ","
        ):
            subject = self.reader.forwards(at, end)
            if subject is None or (language.drops_subjects and not self.clauses.can_speak(subject)):
                return None
            impersonal = subject.kind == "pronoun" and language.pronouns.get(lower[at]) in ("i", "w")
            if impersonal and lower[at] != "ich" and language.impersonal:
                return self._impersonal(start, at, end)
            return Attribution("after", subject, (start, start + 1), 0)
        return None

    def _phrase(self, start: int, end: int) -> Attribution | None:
        """The attribution by a cue of several words before its subject: «…», ha fatto sapere X."""
        for first in range(start, min(end, start + 3)):
            for words in self.language.cue_phrases.get(self.passage.lower[first], ()):
                last = first + len(words)
                if last < end and self.passage.lower[first:last] == words:
                    found = self.verb_first(last - 1, end)
                    return Attribution("after", found.subject, (first, last), 0) if found is not None else None
            if not self.reader.is_filler(first):
                break
        return None

    def _impersonal(self, cue: int, it: int, end: int) -> Attribution | None:
        """The document behind "it is said": „…“, heißt es in der Erklärung."""
        lower, language = self.passage.lower, self.language
        if lower[cue] not in language.impersonal:
            return None
        for index in range(it + 1, min(end - 1, it + 4)):
            if lower[index] in language.prepositions:
                subject = self.reader.forwards(index + 1, end)
                known = subject is not None and self.clauses.is_speaker(subject)
                return Attribution("after", subject, (cue, it + 1), 0) if known else None
        return None

    def _subject_first(self, token: int, start: int, end: int) -> Attribution | None:
        """The attribution whose subject comes first: "…", X said; "…", X, a doctor at Y, said."""
        lower, language = self.passage.lower, self.language
        word = lower[start]
        if word in language.prepositions or word in language.participles:
            return None
        if word in language.conjunctions and word != "as":
            return None
        cue = self._first_cue(start, end)
        if cue is None:
            return self._unknown_verb(token, start, end)
        stretch = self.passage.stretches[self.passage.quoted[token]]
        if self._leads_on(cue) and self.passage.text[stretch.end - 1] not in ",.!?…":
            return None
        subject = self.reader.backwards(start, cue)
        if subject is None or not self._subject_fits(start, cue, subject):
            return None
        inside = start == token + 1 and self.passage.text[stretch.end - 1] not in ",.!?…;-—"
        if inside and subject.first > start and lower[subject.first - 1] == ",":
            return None
        fresh = self.passage.says_whole(token) and start == token + 1 and self.passage.words[start][0].isupper()
        if fresh and not self._ends_soon(cue + 1, end):
            return None
        return Attribution("after", subject, (cue, cue + 1), subject.first - start)

    def _first_cue(self, start: int, end: int) -> int | None:
        """The first verb of saying whose subject may stand before it; None where a verb of another form comes first."""
        lower, language = self.passage.lower, self.language
        for cue in self.clauses.cues.between(start, end):
            if self.clauses.is_cue(cue) and not self._is_relative(start, cue):
                return cue
            if lower[cue] in language.participles or lower[cue] in language.weak_cues:
                break
        return None

    def _leads_on(self, cue: int) -> bool:
        """Whether a cue leads to the next quotation: asked whether it was “…”, she replied: “…”."""
        words = self.passage.words
        return cue + 2 < len(words) and words[cue + 1] == ":" and words[cue + 2] == QUOTED

    def _is_relative(self, start: int, cue: int) -> bool:
        """Whether a cue stands in a relative clause: "Cruz, who had proposed it, said"."""
        while (
            cue > start
            and self.reader.is_filler(cue - 1)
            and self.passage.lower[cue - 1] not in self.language.relatives
        ):
            cue -= 1
        return cue > start and self.passage.lower[cue - 1] in self.language.relatives

    def _unknown_verb(self, token: int, start: int, end: int) -> Attribution | None:
        """The attribution by a verb that is no known cue, behind a quotation that ends with a comma: "…," X shot back."""
        passage, language = self.passage, self.language
        stretch = passage.stretches[passage.quoted[token]]
        if passage.text[stretch.end - 1] not in ",?!" and passage.words[token + 1] != ",":
            return None
        opens = token == 0 or passage.words[token - 1] in (",", ":", "—", "–")
        if passage.text[stretch.start].islower() and passage.text[stretch.end - 1] not in ",?!" and not opens:
            return None
        subject = self.clauses.personal(start, end)
        if subject is None:
            return None
        verb = subject.last
        while verb < end and self.reader.is_filler(verb):
            verb += 1
        if verb >= end or not passage.words[verb][0].islower():
            return None
        if passage.lower[verb] in language.prepositions or passage.lower[verb] in language.conjunctions:
            return None
        return Attribution("verb", subject, (verb, verb + 1), 0)

    def _subject_fits(self, start: int, cue: int, subject: Subject) -> bool:
        """Whether the subject is what stands directly behind the quotation."""
        lower, language = self.passage.lower, self.language
        lead = lower[start : subject.first]
        if len(lead) > 8:
            return False
        if lead and lead[-1] == ",":
            lead = lead[:-1]
        barred = language.conjunctions - language.joiners
        return not any(word in barred or word == "," or self.clauses.is_cue(start + i) for i, word in enumerate(lead))

    def _ends_soon(self, start: int, end: int) -> bool:
        """Whether a sentence that starts behind a whole quotation says nothing but who said it."""
        lower, language = self.passage.lower, self.language
        while start < end and self.reader.is_filler(start) and lower[start] not in language.prepositions:
            start += 1
        if start >= end:
            return True
        reports = lower[start] == "," and start + 1 < end and lower[start + 1] in language.that_words
        behind = lower[start] in language.prepositions or lower[start] in (",", "reporters")
        return behind and not reports and end - start < 14


def _starts_sentence(before: str, word: str) -> bool:
    """Whether a word behind a full stop starts a sentence: not "No. 2"."""
    return word == QUOTED or word[0].isupper() or (word[0].isdigit() and before not in NUMBERS)
