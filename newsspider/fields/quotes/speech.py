"""Whether words in marks are speech, or a title, a term, a scare quote, a button."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import or_

from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.subjects import Attribution, Subject
from newsspider.fields.quotes.tokens import QUOTED, WORD, count_words

NEAR = 8
"""Tokens before a stretch that are looked at for a word that makes it a term."""
PASSIVES = frozenset(["being", "what's", "it's", "instead"])
"""Words before a verb that make it passive, beside the copulas."""
CODE = re.compile(r"\{|\}|<|>|=|\\|://")
"""Marks of program text, which nobody says."""
OPENING = "[(…¿¡'‘“„«\". "
"""What may stand before the first letter of a sentence."""
SEEM = frozenset(["feels", "seems", "looks", "sounds", "is", "was", "it's", "he's", "she's", "that's", "goes", "reads"])
"""Words that end like a plural before "like" and are none."""
ENOUGH = 4
"""Words from which a stretch counts as speech when a cue stands in its sentence."""


def is_term(passage: Passage, token: int, language: Language, *, active: bool = False) -> bool:
    """Whether the words before a stretch make it a title or term: so-called “…”, the song “…”, is called “…”.

    ``active``: somebody is known to be the subject of the verb before it: what she called “…”.
    """
    lower = passage.lower
    before = token - 1
    while before > max(0, token - NEAR) and (
        lower[before] == ","
        or lower[before] in language.articles
        or lower[before] in language.joiners
        or (lower[before] in language.role_links and lower[before - 1] in language.work_words)
        or lower[before] in ("as", "als", "comme", "como", "come")
        or (lower[before] == QUOTED and lower[before + 1] in language.joiners)
    ):
        before -= 1
    if before < 0:
        return False
    if lower[before] in language.weak_cues and before == token - 1 and active:
        return False
    word = lower[before]
    return word in language.term_words or word in language.work_words or word.removesuffix("s") in language.work_words


def is_sentence(text: str, language: Language | None = None) -> bool:
    """Whether words read like whole sentences: a capital at the start, and an end mark or a good length."""
    bare = text.lstrip(OPENING) or text
    if not bare[0].isupper() and not bare[0].isdigit() and text[0] not in "[(…¿¡":
        return False
    count = count_words(text)
    if text[-1] in ".!?…,—-":
        return count >= 3 and not (text[-1] == "," and _title_case(text, language))
    return count >= 9 and not _title_case(text, language)


def _title_case(text: str, language: Language | None) -> bool:
    """Whether most words are capitalised, as in the title of a work; never where common nouns are."""
    if language is not None and language.nouns_capitalised:
        return False
    return _has_capitals(text)


@lru_cache(maxsize=64)
def _has_capitals(text: str) -> bool:
    """Whether most words are capitalised; one quotation is asked several times in a row."""
    words: list[str] = WORD.findall(text)
    long = [word for word in words if len(word) > 3]
    if len(long) < 2:
        capitals = [word[0].isupper() for word in words]
        small = [len(word) < 4 for word in words]
        return 1 < len(words) < 5 and capitals[0] and capitals[-1] and all(map(or_, capitals, small))
    return sum([word[0].isupper() for word in long]) * 4 >= len(long) * 3


def is_speech(passage: Passage, token: int, attribution: Attribution, language: Language) -> bool:
    """Whether the quotation at a token is speech, given the attribution found in its own sentence."""
    stretch = passage.stretches[passage.quoted[token]]
    text = passage.text[stretch.start : stretch.end]
    count = count_words(text)
    if not count or CODE.search(text):
        return False
    if _is_example(passage, token, language):
        return False
    if attribution.rule == "words":
        return True
    subject, cue = attribution.subject, attribution.cue
    if subject is not None and text[0].islower() and _is_slogan(passage, stretch.start, subject, language):
        return False
    active = subject is not None and cue is not None and subject.kind != "noun" and subject.last <= cue[0]
    if active and cue is not None and cue[0] > 0 and passage.lower[cue[0] - 1] in language.copulas | PASSIVES:
        active = False
    term = is_term(passage, token, language, active=active) and not _in_clause(passage, token, attribution, language)
    if attribution.rule in ("after", "verb"):
        return _is_speech_before(passage, token, attribution, language, term=term)
    if term:
        return count >= 8 and is_sentence(text, language) and not _title_case(text, language)
    short = count <= 6 and text[-1] not in ".!?…" and passage.words[token - 1] != ":"
    if short and _title_case(text, language):
        return False
    if attribution.gap == 0 or passage.words[token - 1] in (":", ","):
        return not (attribution.weak and count < ENOUGH)
    if count < ENOUGH:
        return _are_marked_words(passage, token, attribution, language, active=active)
    return not _title_case(text, language)


def _is_example(passage: Passage, token: int, language: Language) -> bool:
    """Whether a stretch is what one might say: questions like “…” or “…”."""
    lower, at = passage.lower, token - 1
    while at > max(1, token - NEAR) and lower[at] in language.joiners and lower[at - 1] == QUOTED:
        at -= 2
    at -= lower[at] == ","
    return at > 0 and lower[at] == "like" and lower[at - 1].endswith("s") and lower[at - 1] not in SEEM


def _is_speech_before(
    passage: Passage, token: int, attribution: Attribution, language: Language, *, term: bool
) -> bool:
    """Whether a stretch with its attribution behind it is speech, not a name: in an interview with “Poe & Friends,” X said."""
    stretch = passage.stretches[passage.quoted[token]]
    text, before = passage.text[stretch.start : stretch.end], passage.lower[token - 1]
    count = count_words(text)
    opens = passage.sentence(token)[0] == token or passage.words[token - 1] in (",", ":", "—", "–")
    opens = opens or before in language.that_words
    opens = opens or (before in language.conjunctions and before not in language.joiners and count > 1)
    if attribution.rule == "verb" and not opens and count < ENOUGH:
        return False
    if term or (not opens and count <= ENOUGH):
        title = _title_case(text, language) or (count == 1 and text[0].isupper() and text[-1] == ",")
        if title:
            return False
    return not (count < ENOUGH and (term or not (opens or text[-1] in ",?!")))


def _are_marked_words(
    passage: Passage, token: int, attribution: Attribution, language: Language, *, active: bool
) -> bool:
    """Whether a few words inside somebody else's sentence are what the subject said: she called it “sheer madness”."""
    stretch, before = passage.stretches[passage.quoted[token]], passage.lower[token - 1]
    text = passage.text[stretch.start : stretch.end]
    count, subject = count_words(text), attribution.subject
    if subject is None or subject.kind == "noun":
        return False
    if attribution.weak:
        return active and count > 2 and text[0].islower() and 1 < attribution.gap <= NEAR
    linked = before in language.that_words or before in language.copulas or language.pronouns.get(before) == "n"
    return (linked and attribution.gap == 1) or (count > 1 and text[0].islower() and attribution.gap <= NEAR)


def _in_clause(passage: Passage, token: int, attribution: Attribution, language: Language) -> bool:
    """Whether the words in marks go on in a reported clause: X said that the project “cannot go on”."""
    cue, stretch = attribution.cue, passage.stretches[passage.quoted[token]]
    text = passage.text[stretch.start : stretch.end]
    reported = cue is not None and cue[1] < token and passage.lower[cue[1]] in language.that_words
    return reported and text[0].islower() and count_words(text) > 2


def _is_slogan(passage: Passage, start: int, subject: Subject, language: Language) -> bool:
    """Whether a body's words in single marks go on in its own sentence: it promised ‘to put a camera in every pocket’."""
    neuter = subject.kind == "pronoun" and language.pronouns.get(passage.lower[subject.first]) == "n"
    return neuter and subject.passage == passage.block and passage.text[start - 1] in "‘'‚‹"
