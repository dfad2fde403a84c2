"""Attributions that stand before a quotation, or far from it in its sentence."""

from __future__ import annotations

from newsspider.fields.quotes.attribution import DASHES, PASSED, WINDOW, Finder
from newsspider.fields.quotes.mentions import Mention
from newsspider.fields.quotes.nouns import is_document
from newsspider.fields.quotes.passages import STOPS
from newsspider.fields.quotes.subjects import Attribution, Subject, is_person
from newsspider.fields.quotes.tokens import QUOTED

FAR_WEAK = 3
"""Tokens from a weak cue to a quotation from which on a better cue is looked for."""
PARTING = frozenset([",", "-", "–", "—"])
"""Marks behind which a name may label a quotation: "Chip sales fall – Ann Poe: “…”"."""


def before(finder: Finder, token: int) -> Attribution | None:
    """The attribution before the quotation at a token in its sentence: X said: "…"; X said that the "…" is …"""
    lower, language = finder.passage.lower, finder.language
    start, _ = finder.passage.sentence(token)
    start = max(start, token - WINDOW)
    fallback = None
    for cue in reversed(finder.clauses.cues.between(start, token)):
        word = lower[cue]
        source = finder.clauses.source(cue)
        if source and cue + source < token:
            found = _from_source(finder, cue, source, token)
            if found is not None:
                return found
        elif finder.clauses.is_cue(cue) or word in language.weak_cues or word in language.participles:
            found = _ending_phrase(finder, cue, token) or from_cue(finder, start, cue, token)
            if found is not None and found.weak and found.gap > FAR_WEAK and fallback is None:
                fallback = found
            elif found is not None:
                return found
        elif word in language.cue_phrases:
            found = _phrase(finder, cue, token)
            if found is not None:
                return found
    return fallback or _lead_source(finder, start, token)


def _lead_source(finder: Finder, start: int, token: int) -> Attribution | None:
    """Pour X, « … »: a preposition that opens the sentence, a person, a comma."""
    if finder.passage.lower[start] not in finder.language.lead_sources or finder.passage.words[token - 1] != ",":
        return None
    subject = finder.reader.forwards(start + 1, token - 1)
    if (
        subject is None
        or subject.mention is None
        or subject.last != token - 1
        or not finder.passage.starts_sentence(start)
    ):
        return None
    return Attribution("mixed", subject, (start, start + 1), 0)


def _from_source(finder: Finder, cue: int, length: int, token: int) -> Attribution | None:
    """According to X, "…"."""
    subject = finder.reader.forwards(cue + length, token)
    if subject is None:
        return None
    return Attribution("source", subject, (cue, cue + length), token - subject.last)


def from_cue(finder: Finder, start: int, cue: int, token: int) -> Attribution | None:
    """X said …"""
    lower, language = finder.passage.lower, finder.language
    gap = token - cue - 1
    weak = lower[cue] in language.weak_cues and lower[cue] not in language.cues
    if lower[cue] in language.participles:
        subject = finder.clauses.main_subject(start, cue) if cue > start else None
        return Attribution("participle", subject, (cue, cue + 1), gap, lower[cue] in ("calling", "labeling"))
    if lower[cue] in language.impersonal and language.pronouns.get(lower[min(cue + 1, token - 1)]) == "i":
        return _impersonal(finder, start, cue, gap)
    passive = (
        cue > start and lower[cue - 1] in language.copulas and cue + 1 < token and lower[cue + 1] in language.agents
    )
    subject = finder.reader.forwards(cue + 2, token) if passive else finder.clauses.of_cue(start, cue, token)
    if cue - 1 > start and lower[cue - 1] in language.that_words and is_document(lower[cue - 2], language):
        subject = finder.reader.backwards(cue - 2, cue - 1)
    if subject is not None and subject.kind == "pronoun" and lower[subject.first] in language.relatives:
        subject = finder.reader.backwards(start, subject.first) or finder.clauses.first_subject(start, cue)
    if subject is None:
        return None
    rule = "before" if gap == 0 or lower[token - 1] in (":", ",") else "mixed"
    return Attribution(rule, subject, (cue, cue + 1), gap, weak)


def _impersonal(finder: Finder, start: int, cue: int, gap: int) -> Attribution:
    """In dem Antrag heißt es: "…": the noun behind the preposition that opens the sentence, if any."""
    opens = finder.passage.lower[start] in finder.language.prepositions
    subject = finder.reader.forwards(start + 1, cue) if opens else None
    if subject is None or not finder.clauses.is_speaker(subject):
        subject = Subject("pronoun", finder.number, cue + 1, cue + 2)
    return Attribution("before", subject, (cue, cue + 2), gap - 1)


def _ending_phrase(finder: Finder, cue: int, token: int) -> Attribution | None:
    """X went on to say "…": the attribution by a phrase that a cue ends."""
    for first in range(max(0, cue - 3), cue):
        if finder.passage.lower[first] in finder.language.cue_phrases:
            found = _phrase(finder, first, token)
            if found is not None and found.cue is not None and found.cue[1] == cue + 1:
                return found
    return None


def _phrase(finder: Finder, cue: int, token: int) -> Attribution | None:
    """As X put it, "…"."""
    lower = finder.passage.lower
    for phrase in finder.language.cue_phrases.get(lower[cue], ()):
        if lower[cue : cue + len(phrase)] == phrase and cue + len(phrase) <= token:
            subject = finder.reader.backwards(finder.clauses.start(max(0, cue - 60), cue), cue)
            if subject is not None:
                return Attribution("before", subject, (cue, cue + len(phrase)), token - cue - len(phrase))
    return None


def by_label(finder: Finder, token: int) -> Attribution | None:
    """X, author: "…"; when asked, X fired back: "…" – a name that starts the clause before a colon."""
    passage = finder.passage
    if token > 1 and passage.words[token - 1] in DASHES:
        named = finder.reader.names.ending(finder.number, token - 1)
        return _label(finder, named) if named is not None and is_person(named) and not named.possessive else None
    if token < 2 or passage.words[token - 1] not in (":", ","):
        return None
    start = max(passage.sentence(token)[0], token - 30)
    starts = [index + 1 for index in range(token - 2, start, -1) if passage.words[index] in PARTING] + [start]
    if passage.words[token - 1] == ",":
        starts = [at for at in starts[:1] if token - at < 8]
    for at in starts:
        if passage.lower[at] in finder.language.after_only:
            at += 1
        if finder.clauses.cues.report(at, token):
            return None
        subject = finder.clauses.personal(at, token)
        if subject is not None:
            return Attribution("label", subject, None, 0)
    subject = finder.clauses.starting(start, token)
    if subject is not None and subject.mention is not None and token - subject.last == 1:
        return Attribution("label", subject, None, 0)
    mention = finder.reader.names.ending(finder.number, token - 1) if passage.words[token - 1] == ":" else None
    if mention is not None and mention.before > start and passage.words[mention.before - 1] in PARTING - {","}:
        return _label(finder, mention)
    return None


def _label(finder: Finder, mention: Mention) -> Attribution:
    """The attribution by a name that stands before a quotation as its label."""
    return Attribution("label", Subject("name", finder.number, mention.before, mention.last, mention), None, 0)


def by_colon(finder: Finder, token: int) -> Attribution | None:
    """A sentence without a cue that leads to the quotation with a colon: its first subject."""
    if token < 2 or finder.passage.words[token - 1] != ":":
        return None
    start = max(finder.passage.sentence(token)[0], token - 40)
    subject = finder.clauses.first_subject(start, token - 1)
    if subject is None:
        subject = finder.reader.forwards(start, token - 1)
        if subject is not None and subject.kind == "noun":
            subject = finder.clauses.cut(subject)
    if subject is None or (subject.mention is not None and not _is_somebody(subject.mention)):
        return None
    return Attribution("colon", subject, None, 0)


def _is_somebody(mention: Mention) -> bool:
    """Whether a name is a person's, or surely a name at all."""
    return mention.entity is not None and (mention.entity.person or mention.entity.firm)


def late(finder: Finder, token: int) -> Attribution | None:
    """The attribution at the end of the sentence: "…" in some cases, says X."""
    lower, finite, passed = finder.passage.lower, finder.clauses.cues.finite, 0
    _, end = finder.passage.sentence(token)
    for index in range(token + 2, min(end, token + WINDOW)):
        reports = index in finite
        if reports and lower[index - 1] in (",", QUOTED):
            found = finder.verb_first(index, end)
            if found is not None:
                hearers = found.subject is not None and found.subject.kind == "noun"
                named = _named_before(finder, token, index) if hearers else None
                return Attribution("late", named or found.subject, found.cue, index - token)
        if reports and (index + 1 == end or lower[index + 1] in STOPS):
            subject = finder.reader.backwards(token + 1, index)
            if subject is not None and subject.kind != "noun" and lower[subject.first - 1] == ",":
                return Attribution("late", subject, (index, index + 1), index - token)
        elif lower[index] == QUOTED and passed < PASSED:
            passed += 1
            found = finder.after(index)
            if found is not None:
                return Attribution("late", found.subject, found.cue, index - token)
    return None


def _named_before(finder: Finder, token: int, cue: int) -> Subject | None:
    """The person between commas before a cue that a noun follows: "…" in some cases, X, a doctor at Y, told reporters."""
    subject = finder.reader.backwards(token + 1, cue)
    named = subject is not None and subject.kind == "name" and finder.passage.lower[subject.first - 1] == ","
    return subject if named else None


def by_words(finder: Finder, token: int) -> Attribution | None:
    """The attribution by a noun: in X's words: "…"; his remarks that "…"."""
    lower, language = finder.passage.lower, finder.language
    at = token - 1
    if at >= 0 and (lower[at] in (":", ",") or lower[at] in language.that_words or lower[at] in language.copulas):
        at -= 1
    if at < 1 or lower[at] not in language.speech_nouns:
        return None
    if lower[at - 1] in language.possessives:
        return Attribution("words", Subject("pronoun", finder.number, at - 1, at), (at, at + 1), 0)
    mention = finder.reader.names.ending(finder.number, at - (lower[at - 1] in ("'", "’")))
    if mention is not None and mention.possessive:
        return Attribution("words", Subject("name", finder.number, mention.before, at, mention), (at, at + 1), 0)
    return None
