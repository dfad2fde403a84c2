"""Stretches that no attribution stands beside: which marks of punctuation and forms around them make them speech."""

from __future__ import annotations

from collections.abc import Sequence

from newsspider.fields.quotes.assembly import SPLITTING
from newsspider.fields.quotes.attribution import Finder
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.passages import STOPS, Passage
from newsspider.fields.quotes.said import Said
from newsspider.fields.quotes.speech import ENOUGH
from newsspider.fields.quotes.subjects import Subject
from newsspider.fields.quotes.tokens import QUOTED, count_words


def is_reported(passage: Passage, token: int, text: str, language: Language) -> bool:
    """Whether words in marks stand in a sentence of reported speech: Man werde es „im Herbst ausliefern“."""
    start, end = passage.sentence(token)
    if language.indirect.isdisjoint(passage.lower[start:end]) or count_words(text) < ENOUGH:
        return False
    return any(word in language.indirect for word in passage.lower[start:token])


def adds_to(previous: Said | None, passage: Passage, token: int, text: str) -> bool:
    """Whether a few words are a sentence that goes on behind the attribution before it: “A,” said X. “B.”"""
    if previous is None or previous.attribution is None or previous.attribution.rule not in SPLITTING:
        return False
    words = passage.words[previous.token + 1 : token]
    stops = [word for word in words if word in STOPS]
    return len(stops) == 1 and words[-1] in STOPS and QUOTED not in words and text[0].isupper() and text[-1] in ".!?…"


def stop_behind(passage: Passage, token: int) -> str:
    """The full stop behind a stretch that is a sentence of its own, as Spanish and Italian set it: «…».; "" for none."""
    after = passage.words[token + 1 : token + 2]
    return after[0] if after and after[0] in STOPS and passage.sentence(token)[0] == token else ""


def is_led(finder: Finder, token: int) -> bool:
    """Whether a verb of saying with its comma or colon stands directly before whole sentences: X said, “….”"""
    words = finder.passage.words
    led = token > 1 and words[token - 1] in (",", ":") and finder.clauses.is_cue(token - 2)
    return led and finder.passage.says_whole(token)


def opens_sentence(passage: Passage, token: int, language: Language, previous: Said | None) -> bool:
    """Whether a stretch starts its sentence; behind another stretch a conjunction may stand before it: Und: „….“"""
    start = passage.sentence(token)[0]
    if start == token:
        return True
    joined = passage.lower[start:token]
    return previous is not None and len(joined) < 3 and all(w in language.conjunctions or w in ":," for w in joined)


def is_thing(passage: Passage, subject: Subject | None, language: Language) -> bool:
    """Whether a subject of a passage is a pronoun for a thing: "it"."""
    here = subject is not None and subject.kind == "pronoun" and subject.passage == passage.block
    return subject is not None and here and language.pronouns.get(passage.lower[subject.first]) == "n"


def opens_next(said: Said, passages: Sequence[Passage]) -> bool:
    """Whether a stretch left open goes on in the next paragraph."""
    after = passages[said.block + 1] if said.block + 1 < len(passages) else None
    return not said.closed and after is not None and 0 in after.quoted


def ends_block(passage: Passage, token: int) -> bool:
    """Whether nothing but a full stop stands behind a stretch."""
    words = passage.words
    return token == len(words) - 1 or (token == len(words) - 2 and words[-1] in STOPS)
