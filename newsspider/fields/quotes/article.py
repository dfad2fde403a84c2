"""The quotations of one article, from its blocks to its record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsspider.fields.quotes.attribution import Attribution, Finder
from newsspider.fields.quotes.languages import language_of
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.names import find_names
from newsspider.fields.quotes.passages import Passage, read_passage
from newsspider.fields.quotes.phrases import Reader
from newsspider.fields.quotes.resolution import Resolver, Speaker
from newsspider.fields.quotes.roles import Describer
from newsspider.fields.quotes.speech import count_words, is_sentence, is_speech, is_term
from newsspider.items import Block, Quote, Span

SPOKEN_BLOCKS = frozenset(["paragraph", "list_item", "quote"])


@dataclass(slots=True)
class Said:
    """One stretch of speech on its way to a quote."""

    block: int
    token: int
    start: int
    end: int
    attribution: Attribution | None
    rule: str
    speaker: Speaker | None = None
    joins: bool = False
    """Whether it goes on with the stretch before it."""


def read_article(blocks: Sequence[Block], tag: str | None) -> tuple[Quote, ...]:
    """The quotations of an article's blocks."""
    language = language_of(tag)
    passages = [
        read_passage(number, block.text if block.type in SPOKEN_BLOCKS else "") for number, block in enumerate(blocks)
    ]
    if not any(passage.quoted for passage in passages):
        return ()
    said = _Article(passages, language).said()
    return tuple(said)


class _Article:
    """The state of one reading: who spoke last, and what was said so far."""

    def __init__(self, passages: Sequence[Passage], language: Language) -> None:
        self.passages = passages
        self.language = language
        names = find_names(passages, language)
        readers = [Reader(passage, number, names, language) for number, passage in enumerate(passages)]
        self.describer = Describer(passages, names, language)
        self.resolver = Resolver(passages, readers, names, language, self.describer)
        self.finders = [
            Finder(passage, number, language, readers[number]) for number, passage in enumerate(passages)
        ]
        self.found: list[Said] = []
        self.last: Speaker | None = None

    def said(self) -> list[Quote]:
        """All quotes in reading order."""
        for number, passage in enumerate(self.passages):
            self.resolver.reported.append(self._reported(number - 1) if number else None)
            for token in passage.quoted:
                said = self._read(number, token)
                if said is not None:
                    self.found.append(said)
                    if said.speaker is not None:
                        self.last = said.speaker
        return [self._quote(said) for said in self.found]

    def _read(self, number: int, token: int) -> Said | None:
        """The stretch at a token, if it is speech."""
        passage, finder = self.passages[number], self.finders[number]
        stretch = passage.stretches[passage.quoted[token]]
        attribution = finder.after(token)
        if attribution is None:
            attribution = finder.of_words(token) or finder.label(token) or finder.before(token)
        if attribution is None or (attribution.weak and attribution.gap > 3):
            attribution = finder.late(token) or attribution
        previous = self.found[-1] if self.found and self.found[-1].block == number else None
        if attribution is not None and is_speech(passage, token, attribution, self.language):
            said = Said(number, token, stretch.start, stretch.end, attribution, attribution.rule)
            if previous is not None and self._same_cue(previous, attribution):
                said.speaker = previous.speaker
            elif attribution.subject is not None:
                said.speaker = self.resolver.resolve(attribution.subject, self.last)
            elif previous is not None:
                said.speaker = previous.speaker
            else:
                said.speaker = self._in_narration(number, passage.sentence(token)[0])
            return said
        return self._alone(number, token, previous)

    def _same_cue(self, previous: Said, attribution: Attribution) -> bool:
        """Whether the cue before a stretch is the one behind the stretch before: “A,” said X, “B”."""
        return previous.attribution is not None and previous.attribution.cue == attribution.cue

    def _alone(self, number: int, token: int, previous: Said | None) -> Said | None:
        """A stretch without a cue in its sentence: speech when it reads like sentences and somebody speaks near it."""
        passage = self.passages[number]
        stretch = passage.stretches[passage.quoted[token]]
        text = passage.text[stretch.start : stretch.end]
        if is_term(passage, token, self.language) or not is_sentence(text) or count_words(text) < 3:
            return None
        attribution = self.finders[number].colon(token) if count_words(text) > 3 else None
        if attribution is not None and attribution.subject is not None:
            speaker = self.resolver.resolve(attribution.subject, self.last)
            return Said(number, token, stretch.start, stretch.end, attribution, "colon", speaker)
        first, _ = passage.sentence(token)
        if first != token:
            return None
        speaker, rule = self._neighbour(number, token, previous)
        if speaker is None:
            return None
        return Said(number, token, stretch.start, stretch.end, None, rule, speaker)

    def _neighbour(self, number: int, token: int, previous: Said | None) -> tuple[Speaker | None, str]:
        """Who speaks in the sentences around a stretch that stands alone."""
        if previous is not None:
            return previous.speaker or Speaker(), "same paragraph"
        passage = self.passages[number]
        found = self._in_narration(number, token)
        if found is not None:
            return found, "sentence before"
        if passage.text[passage.stretches[passage.quoted[token]].end - 1] == ",":
            return Speaker(), "silence"
        if token == 0 and number > 0:
            found = self._in_narration(number - 1, len(self.passages[number - 1].words))
            if self.found and self.found[-1].block == number - 1:
                return self.found[-1].speaker, "paragraph before"
            if found is not None:
                return found, "paragraph before"
        if self.last is not None and self.found and number - self.found[-1].block <= self._patience():
            return self.last, "last speaker"
        return None, ""

    def _patience(self) -> int:
        """How many blocks the last speaker may be away: more when nobody else has spoken."""
        speakers = {id(said.speaker.entity) for said in self.found if said.speaker is not None}
        return 9 if len(speakers) == 1 else 3

    def _in_narration(self, number: int, token: int) -> Speaker | None:
        """The speaker of the nearest indirect speech before a token of a passage, else the subject of its sentence."""
        passage, finder = self.passages[number], self.finders[number]
        lowest = max(0, token - 90)
        for index in range(token - 1, lowest - 1, -1):
            if finder.is_cue(index):
                start, _ = passage.sentence(index)
                attribution = finder._from_cue(max(start, index - 60), index, index + 1)
                if attribution is not None and attribution.subject is not None:
                    return self.resolver.resolve(attribution.subject, self.last)
        end = token
        while end > lowest:
            start, _ = passage.sentence(end - 1)
            subject = finder._first_subject(max(start, end - 60), end)
            if subject is not None and (subject.mention is None or subject.mention.entity is not None and subject.mention.entity.person):
                return self.resolver.resolve(subject, self.last)
            end = start
        return None

    def _reported(self, number: int) -> Speaker | None:
        """Who spoke last in a passage, in marks or not."""
        last = self.found[-1] if self.found and self.found[-1].block == number else None
        passage, finder = self.passages[number], self.finders[number]
        lowest = max(0, len(passage.words) - 120)
        for index in range(len(passage.words) - 1, lowest - 1, -1):
            if last is not None and index <= last.token:
                return last.speaker
            if finder.is_cue(index):
                if last is not None and last.attribution is not None and last.attribution.cue == (index, index + 1):
                    return last.speaker
                start, _ = passage.sentence(index)
                subject = finder.subject_of(max(start, index - 60), index)
                if subject is not None:
                    return self.resolver.resolve(subject, self.last)
        return None

    def _quote(self, said: Said) -> Quote:
        """The record of a stretch."""
        passage = self.passages[said.block]
        speaker = said.speaker or Speaker()
        name, role, organization = None, speaker.role, speaker.organization
        if speaker.entity is not None:
            self.describer.describe(speaker.entity)
            name, role, organization = speaker.entity.name, speaker.entity.role, speaker.entity.organization
        cue = None
        if said.attribution is not None and said.attribution.cue is not None:
            cue = passage.span(*said.attribution.cue)
        kind = "direct"
        return Quote(passage.text[said.start : said.end], name, role, organization, cue, kind, said.block, said.start,
                     said.end, 0.9)
