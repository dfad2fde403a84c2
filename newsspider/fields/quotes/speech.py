"""Whether words in marks are speech, or a title, a term, a scare quote, a button."""

from __future__ import annotations

import re

from newsspider.fields.quotes.attribution import Attribution
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.passages import QUOTED, Passage

WORD = re.compile(r"\w+(?:[-’'.]\w+)*")
ENOUGH = 4
"""Words from which a stretch counts as speech when a cue stands in its sentence."""


def count_words(text: str) -> int:
    """How many words a text has."""
    return len(WORD.findall(text))


def is_term(passage: Passage, token: int, language: Language) -> bool:
    """Whether the words before a stretch make it a title or term: so-called “…”, the song “…”."""
    lower = passage.lower
    before = token - 1
    while before >= 0 and lower[before] in (",", "the", "a", "an", "as", "and", "or", QUOTED, ":"):
        if lower[before] == ":" or (lower[before] == QUOTED and token - before > 4):
            break
        before -= 1
    if before >= 0 and (lower[before] in language.term_words or lower[before] in language.work_words):
        return True
    return False


def is_sentence(text: str) -> bool:
    """Whether words read like whole sentences: a capital at the start, and an end mark or a good length."""
    if not text[0].isupper() and text[0] not in "[(…¿¡" and not text[0].isdigit():
        return False
    count = count_words(text)
    if text[-1] in ".!?…,—-":
        return count >= 3
    return count >= 9 and not _title_case(text)


def _title_case(text: str) -> bool:
    """Whether most words are capitalised, as in the title of a work."""
    words = [word for word in WORD.findall(text) if len(word) > 3]
    return len(words) > 1 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3


def is_speech(passage: Passage, token: int, attribution: Attribution | None, language: Language) -> bool:
    """Whether the quotation at a token is speech, given the attribution found in its own sentence."""
    stretch = passage.stretches[passage.quoted[token]]
    text = passage.text[stretch.start : stretch.end]
    count = count_words(text)
    if not count:
        return False
    if attribution is not None and attribution.rule in ("after", "source") and attribution.gap <= 1:
        return not (count < ENOUGH and is_term(passage, token, language))
    if is_term(passage, token, language) and not (attribution is not None and attribution.gap == 0):
        return count >= 8 and is_sentence(text) and not _title_case(text) and attribution is not None
    if attribution is None:
        return False
    if attribution.gap == 0 or passage.words[token - 1] in (":", ","):
        return not attribution.weak or count >= 2 or attribution.gap > 0
    if attribution.weak:
        return count >= ENOUGH and not _title_case(text)
    if count < ENOUGH:
        return attribution.gap <= 2 and attribution.rule != "participle" and count > 1
    return not _title_case(text)
