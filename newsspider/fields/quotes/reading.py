"""Reading an article from its first quotation to its last: who speaks, and who spoke before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from newsspider.fields.quotes.alone import (
    adds_to,
    ends_block,
    is_led,
    is_reported,
    is_thing,
    opens_next,
    opens_sentence,
    stop_behind,
)
from newsspider.fields.quotes.assembly import SPLITTING, goes_on
from newsspider.fields.quotes.attribution import Finder
from newsspider.fields.quotes.clauses import Clauses
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.leads import before, by_colon, by_label, by_words, from_cue, late
from newsspider.fields.quotes.mentions import Mention
from newsspider.fields.quotes.names import Names
from newsspider.fields.quotes.passages import Passage
from newsspider.fields.quotes.phrases import Reader
from newsspider.fields.quotes.resolution import FAR, HUMAN, Resolver, Speaker, may_fit
from newsspider.fields.quotes.roles import open_describer
from newsspider.fields.quotes.said import Said, is_credible
from newsspider.fields.quotes.scope import read_relevant
from newsspider.fields.quotes.speech import CODE, is_sentence, is_speech, is_term
from newsspider.fields.quotes.subjects import Attribution, is_person
from newsspider.fields.quotes.tokens import QUOTED, count_words

PATIENCE = 3
"""Blocks after which a quotation alone is no longer the last speaker's."""
PATIENCE_WITH_ONE = 9
"""The same where only one has spoken so far."""


class Reading:
    """The state of one reading: what was said so far, and who spoke last."""

    def __init__(self, passages: Sequence[Passage], said: Mapping[int, Sequence[int]], language: Language) -> None:
        self.passages = passages
        self.said = said
        self.language = language
        names = Names(passages, partial(read_relevant, passages, said, language))
        self.names = names
        self.describer = open_describer(passages, names, language)
        self.resolver = Resolver(passages, names, language, self.describer, self._reported)
        self.finders: dict[int, Finder] = {}
        self.found: list[Said] = []
        self.last: Speaker | None = None
        self.speakers: set[int] = set()
        self.ends: dict[int, Said] = {}
        self.earlier: Speaker | None = None
        self.reported: dict[int, Speaker | None] = {}
        self.reporting = False

    def let_go(self) -> None:
        """Cut what refers in circles, so that all of a reading is freed at once and nothing waits for the collector of cycles."""
        self.names.let_go()
        self.__dict__.clear()

    def _finder(self, number: int) -> Finder:
        """The finder of attributions in a passage."""
        if number not in self.finders:
            passage = self.passages[number]
            reader = Reader(passage, number, self.names, self.language)
            clauses = Clauses(passage, number, self.language, reader)
            self.finders[number] = Finder(passage, number, self.language, reader, clauses)
        return self.finders[number]

    def read(self) -> list[Said]:
        """Everything said, in reading order."""
        for number, tokens in self.said.items():
            self.earlier = self.last
            for token in tokens:
                said = self._read(number, token)
                if said is not None:
                    self._note(said)
        self._look_ahead()
        return self.found

    def _note(self, said: Said) -> None:
        """Keep what was said, and who said it."""
        self.found.append(said)
        self.ends[said.block] = said
        if said.speaker is not None:
            self.last = said.speaker
            self.speakers.add(id(said.speaker.entity))

    def _look_ahead(self) -> None:
        """Give quotations left open the speaker whom their next paragraph names."""
        for said, after in zip(reversed(self.found[:-1]), reversed(self.found), strict=False):
            named = after.speaker is not None and (after.attribution is not None or after.rule == "continued")
            if named and said.attribution is None and goes_on(said, after, self.passages):
                said.speaker, said.rule = after.speaker, "continued"

    def _read(self, number: int, token: int) -> Said | None:
        """The stretch at a token, if it is speech."""
        passage = self.passages[number]
        stretch = passage.stretches[passage.quoted[token]]
        said = Said(number, token, stretch.start, stretch.end, stretch.closed, "")
        previous = self.ends.get(number)
        attribution = self._interrupted(previous, token) or self._attribution(number, token)
        if attribution is not None and is_speech(passage, token, attribution, self.language):
            said.attribution, said.rule = attribution, attribution.rule
            said.speaker = self._speaker(said, attribution, previous)
            led = is_led(self._finder(number), token)
            thing = is_thing(passage, attribution.subject, self.language)
            return said if is_credible(attribution, said.speaker, led=led, thing=thing) else None
        return self._alone(said, previous)

    def _interrupted(self, previous: Said | None, token: int) -> Attribution | None:
        """The attribution that interrupts a sentence whose second part starts at a token: “A,” said X, “b.”"""
        attribution = previous.attribution if previous is not None else None
        if previous is None or attribution is None or attribution.cue is None:
            return None
        passage = self.passages[previous.block]
        inside = previous.token < attribution.cue[0] < token and passage.words[token - 1] == ","
        if not inside or attribution.rule not in SPLITTING or passage.says_whole(previous.token):
            return None
        finder = self._finder(previous.block)
        start = max(passage.sentence(token)[0], attribution.cue[1])
        if (
            finder.clauses.cues.report(start, token)
            or QUOTED in passage.words[previous.token + 1 : token]
            or (not _ends_sentence(passage, token) and finder.after(token) is not None)
        ):
            return None
        return attribution

    def _attribution(self, number: int, token: int) -> Attribution | None:
        """The attribution of a stretch in its own sentence."""
        finder = self._finder(number)
        attribution = before(finder, token) if is_led(finder, token) else None
        attribution = attribution or finder.after(token) or by_words(finder, token) or by_label(finder, token)
        attribution = attribution or before(finder, token)
        if attribution is None or (attribution.weak and attribution.gap > 3):
            attribution = late(finder, token) or attribution
        if attribution is None and number + 1 < len(self.passages) and ends_block(self.passages[number], token):
            subject = self._finder(number + 1).dashed(0)
            if subject is not None:
                return Attribution("dash", subject, None, 0)
        return attribution

    def _speaker(self, said: Said, attribution: Attribution, previous: Said | None) -> Speaker | None:
        """The speaker whom an attribution names."""
        before = previous.attribution if previous is not None else None
        if previous is not None and before is not None and before.cue is not None and before.cue == attribution.cue:
            return previous.speaker
        if attribution.subject is not None:
            return self.resolver.resolve(attribution.subject, self.last)
        if previous is not None and not self.language.drops_subjects:
            return previous.speaker
        passage = self.passages[said.block]
        behind = passage.sentence(previous.token + 1)[1] if previous is not None else 0
        found = self._in_narration(said.block, passage.sentence(said.token)[0], behind)
        if found is not None or not self.language.drops_subjects:
            return found
        return previous.speaker if previous is not None else self.last

    def _alone(self, said: Said, previous: Said | None) -> Said | None:
        """A stretch without a cue in its sentence: speech when it reads like sentences and somebody speaks near it."""
        passage = self.passages[said.block]
        text = passage.text[said.start : said.end]
        if self.found and goes_on(self.found[-1], said, self.passages):
            said.rule, said.speaker = "continued", self.found[-1].speaker
            return said
        if is_term(passage, said.token, self.language) or CODE.search(text):
            return None
        if is_reported(passage, said.token, text, self.language):
            said.speaker, said.rule = self._neighbour(said, previous)
            return said if said.speaker is not None else None
        stopped = text + stop_behind(passage, said.token)
        if not is_sentence(stopped, self.language) and not adds_to(previous, passage, said.token, text):
            return None
        attribution = by_colon(self._finder(said.block), said.token) if count_words(text) > 3 else None
        if attribution is not None and attribution.subject is not None:
            said.attribution, said.rule = attribution, "colon"
            said.speaker = self.resolver.resolve(attribution.subject, self.last)
            return said if is_credible(attribution, said.speaker) else None
        if not opens_sentence(passage, said.token, self.language, previous):
            return None
        said.speaker, said.rule = self._neighbour(said, previous)
        return said if said.rule else None

    def _neighbour(self, said: Said, previous: Said | None) -> tuple[Speaker | None, str]:
        """Who speaks in the sentences around a stretch that stands alone; no rule when nobody does."""
        if previous is not None:
            return previous.speaker, "same paragraph"
        found = self._in_narration(said.block, said.token)
        if found is not None:
            return found, "sentence before"
        if self.passages[said.block].text[said.end - 1] == ",":
            return None, "silence"
        if said.token == 0 and said.block > 0:
            if self.found and self.found[-1].block == said.block - 1:
                return self.found[-1].speaker, "paragraph before"
            found = self._in_narration(said.block - 1, len(self.passages[said.block - 1].words))
            if found is not None:
                return found, "paragraph before"
        patience = PATIENCE_WITH_ONE if len(self.speakers) == 1 else PATIENCE
        if self.last is not None and said.block - self.found[-1].block <= patience:
            return self.last, "last speaker"
        return None, "continued" if opens_next(said, self.passages) else ""

    def _in_narration(self, number: int, token: int, first: int = 0) -> Speaker | None:
        """The speaker of the nearest indirect speech before a token of a passage, not before another, else the subject of its sentence."""
        passage, finder = self.passages[number], self._finder(number)
        lowest = max(first, token - 90)
        nameless: Speaker | None = None
        opens = token
        for index in reversed(finder.clauses.cues.between(lowest, token)):
            if nameless is not None and index < opens:
                return self._sure(nameless)
            if finder.clauses.is_phrase(index):
                subject = finder.reader.backwards(finder.clauses.start(passage.sentence(index)[0], index), index)
                if subject is not None and subject.kind == "name":
                    return self._sure(self.resolver.resolve(subject, self.last))
            if finder.clauses.is_cue(index):
                start, end = passage.sentence(index)
                behind = index > start and passage.words[index - 1] == ","
                attribution = from_cue(finder, max(start, index - 60), index, min(end, token) if behind else index + 1)
                if attribution is not None and attribution.subject is not None:
                    speaker = self.resolver.resolve(attribution.subject, self.last)
                    if speaker is None or speaker.entity is not None or speaker.human:
                        return self._sure(speaker)
                    nameless, opens = nameless or speaker, start
        if nameless is not None:
            return self._sure(nameless)
        end = token
        while end > lowest:
            start, _ = passage.sentence(end - 1)
            subject = finder.clauses.first_subject(max(start, end - 60), end)
            if subject is not None and (subject.mention is None or self._may_speak(subject.mention)):
                return self.resolver.resolve(subject, self.last)
            end = start
        return None

    def _may_speak(self, mention: Mention) -> bool:
        """Whether a mention is a person's; where verbs drop their subjects also one of several words that nothing tells from a person's."""
        alone = len(mention.words) < 2 or not self.language.drops_subjects
        return is_person(mention) or (not alone and may_fit(mention.entity, HUMAN))

    def _sure(self, speaker: Speaker | None) -> Speaker | None:
        """A speaker found in the narration: a document has no name there, and where nouns are capitalised too, only a person."""
        entity = speaker.entity if speaker is not None else None
        if speaker is not None and speaker.document:
            return Speaker(place=speaker.place)
        return None if self.language.nouns_capitalised and entity is not None and not entity.person else speaker

    def _reported(self, number: int) -> Speaker | None:
        """Who spoke last in a passage, in marks or not; it and those before it are read when first asked for."""
        if not self.reporting and number not in self.reported:
            self.reporting = True
            for earlier in range(max(0, number - FAR + 1), number + 1):
                if earlier not in self.reported:
                    self.reported[earlier] = self._last_in(earlier)
            self.reporting = False
        return self.reported.get(number)

    def _last_in(self, number: int) -> Speaker | None:
        """Who spoke last in a passage."""
        last = self.ends.get(number)
        passage = self.passages[number]
        lowest = max(0, len(passage.words) - 120)
        if last is None and self.language.cues.isdisjoint(passage.lower[lowest:]):
            return None
        finder = self._finder(number)
        for index in reversed(finder.clauses.cues.between(lowest, len(passage.words))):
            if last is not None and index <= last.token:
                return last.speaker
            if finder.clauses.is_cue(index):
                if last is not None and last.attribution is not None and last.attribution.cue == (index, index + 1):
                    return last.speaker
                start, _ = passage.sentence(index)
                subject = finder.clauses.subject_of(max(start, index - 60), index)
                if subject is not None:
                    return self.resolver.resolve(subject, self.earlier)
        return last.speaker if last is not None and last.token >= lowest else None


def _ends_sentence(passage: Passage, token: int) -> bool:
    """Whether a stretch goes on with a sentence and ends it, before another one starts."""
    stretch = passage.stretches[passage.quoted[token]]
    follows = passage.words[token + 1][0] if token + 1 < len(passage.words) else "."
    return passage.text[stretch.start].islower() and passage.text[stretch.end - 1] in ".!?" and follows.isupper()
