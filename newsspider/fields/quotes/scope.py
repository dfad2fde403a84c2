"""Which paragraphs of an article may tell who speaks: names in all others are not worth reading."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from newsspider.fields.quotes.kinds import ROLE
from newsspider.fields.quotes.languages.bodies import COUNTRIES
from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.mentions import Row, read_mentions
from newsspider.fields.quotes.nicknames import is_nickname, with_nicknames
from newsspider.fields.quotes.nouns import TELLING
from newsspider.fields.quotes.passages import STOPS, Passage
from newsspider.fields.quotes.speech import is_sentence
from newsspider.fields.quotes.tokens import having

ENDS = ",.!?…;—"
"""Marks of punctuation that end speech."""
LEADS = frozenset([":", ",", "—", "–", "-"])
"""Marks of punctuation that lead to speech."""
FOLLOWS = frozenset([",", "—", "–", "-", "("])
"""Marks of punctuation between speech and who says it."""
FEW = 2
"""Spaces in a stretch from which on marks of punctuation alone may make it speech."""
BESIDE = 4
"""Tokens on each side of a single word in which a word of reporting must stand."""
BEFORE = 2
"""Paragraphs before a quotation in which a pronoun's name may stand."""
FURTHER = 2
"""Paragraphs, the first of an article, in which a name met near a quotation is looked for again."""


HEADING = 140
"""Characters of a heading, at most."""
FEW_LETTERS = 3
"""Letters up to which a word is small in headings too."""


def may_be_speech(passage: Passage, language: Language) -> list[int]:
    """The tokens of the stretches with words that may be speech: a word of reporting stands in their sentence, or marks of
    punctuation stand beside or end them as they do in speech."""
    if not passage.stretches:
        return []
    worded = [
        token
        for token, number in passage.quoted.items()
        if _has_words(passage, number) and not is_nickname(passage, token)
    ]
    return [token for token in worded if _looks_said(passage, token) or _is_reported(passage, token, language)]


def _has_words(passage: Passage, number: int) -> bool:
    """Whether a stretch holds a letter or a digit."""
    stretch = passage.stretches[number]
    return any(map(str.isalnum, passage.text[stretch.start : stretch.end]))


def _looks_said(passage: Passage, token: int) -> bool:
    """Whether a stretch reads like sentences, or has a few words and the marks of punctuation of speech at its ends."""
    stretch, words = passage.stretches[passage.quoted[token]], passage.words
    text = passage.text[stretch.start : stretch.end]
    if is_sentence(text):
        return True
    if text.count(" ") < FEW:
        return False
    follows = words[token + 1] if token + 1 < len(words) else ""
    alone = follows in STOPS and passage.sentence(token)[0] == token
    return alone or text[-1] in ENDS or follows in FOLLOWS or (token > 0 and words[token - 1] in LEADS)


def _is_reported(passage: Passage, token: int, language: Language) -> bool:
    """Whether a word of reporting stands in the sentence of a stretch, in the one before where the stretch opens its own,
    or in the next one where it ends it."""
    start, end = passage.sentence(token)
    stretch = passage.stretches[passage.quoted[token]]
    if " " not in passage.text[stretch.start : stretch.end] and passage.text[stretch.end - 1].isalnum():
        start, end = max(start, token - BESIDE), min(end, token + BESIDE)
    elif start == token > 0:
        start = passage.sentence(token - 1)[0]
    if end == token + 1 < len(passage.words):
        end = passage.sentence(end)[1]
    words = passage.lower[start:end]
    if not (language.reporting.isdisjoint(words) and language.indirect.isdisjoint(words)):
        return True
    return language.inset_clauses and any("-" in word and untied(word, language) in language.cues for word in words)


def read_relevant(passages: Sequence[Passage], said: Mapping[int, object], language: Language) -> dict[int, Row]:
    """The mentions of each passage that lies near one of those where something may be said, or that repeats a name from
    there; no others."""
    near = _near(said, len(passages))
    rows = {number: _row(passages[number]) for number in near if not is_heading(passages[number], language)}
    wanted = _wanted(passages, said, rows, language)
    for number in _repeating(passages, near, wanted):
        rows[number] = _row(passages[number])
    return rows


def _row(passage: Passage) -> Row:
    """The mentions of one passage, names with a nickname in them whole."""
    row = read_mentions(passage)
    if passage.quoted:
        row.mentions = with_nicknames(passage, row.mentions)
    return row


def is_heading(passage: Passage, language: Language) -> bool:
    """Whether a passage has a capital on nearly every word, as headings have: "Poe Sees Work Ahead"."""
    if language.nouns_capitalised or len(passage.text) > HEADING:
        return False
    long = [word for word in passage.words if len(word) > FEW_LETTERS and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) >= len(long) * 0.85


def _near(said: Iterable[int], count: int) -> list[int]:
    """The passages where something may be said, those shortly before them, and the next one, rising."""
    found: dict[int, None] = {}
    for number in said:
        found.update(dict.fromkeys(range(max(0, number - BEFORE), min(count, number + 2))))
    return list(found)


def _wanted(passages: Sequence[Passage], said: Iterable[int], rows: Mapping[int, Row], language: Language) -> set[str]:
    """Last words of names near quotations, and roles that point to somebody named before: "the economist"."""
    found: set[str] = set()
    for number in said:
        if number in rows:
            found |= rows[number].wanted()
        lower, definites = passages[number].lower, language.definites
        roles = having(passages[number].kinds, ROLE)
        found.update([lower[token] for token in roles if token and lower[token - 1] in definites])
    return found


def _repeating(passages: Sequence[Passage], near: Iterable[int], wanted: set[str]) -> list[int]:
    """The passages elsewhere that have one of some words, the first few for each."""
    rest = sorted(set(range(len(passages))).difference(near))
    text = "\n".join([passages[number].text for number in rest])
    starts = list(accumulate([len(passages[number].text) + 1 for number in rest], initial=0))
    found: set[int] = set()
    for word in wanted:
        at = text.find(word)
        if at < 0 or word.lower() in TELLING or word.lower() in COUNTRIES:
            continue
        for _ in range(FURTHER):
            place = bisect_right(starts, at)
            found.add(rest[place - 1])
            at = text.find(word, starts[place])
            if at < 0:
                break
    return sorted(found)
