"""From stretches of speech to the record: what belongs together is one quote."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsspider.fields.quotes.languages.language import Language, untied
from newsspider.fields.quotes.passages import STOPS, Passage
from newsspider.fields.quotes.resolution import Speaker
from newsspider.fields.quotes.roles import Describer
from newsspider.fields.quotes.said import Said
from newsspider.fields.quotes.scores import score
from newsspider.fields.quotes.tokens import QUOTED, WORD, count_words
from newsspider.items import Quote, Span

SPLITTING = frozenset(["after", "verb", "source"])
"""Rules of attributions that may interrupt a quotation."""


FEW = 2
"""Words up to which the head of a sentence that its attribution cuts is a quotation of its own: too few to be found
again in a text."""


def assemble(found: Sequence[Said], passages: Sequence[Passage], describer: Describer) -> tuple[Quote, ...]:
    """The quotes of all stretches, in reading order; pull quotes that repeat another one are left out."""
    groups = list(_groups(found, passages))
    repeated = _pull_quotes(groups, passages)
    return tuple([_quote(group, passages, describer) for index, group in enumerate(groups) if index not in repeated])


def _groups(found: Sequence[Said], passages: Sequence[Passage]) -> Iterator[list[Said]]:
    """The stretches that make one quotation, together."""
    group: list[Said] = []
    for said in found:
        goes = group and goes_on(group[-1], said, passages) and not _part(group[-1], said)
        if group and not (goes or _is_split(group[-1], said, passages)):
            yield group
            group = []
        group.append(said)
    if group:
        yield group


def _part(said: Said, after: Said) -> bool:
    """Whether two people are named as speakers of two stretches: then a mark is missing between them."""
    one, other = (said.speaker or Speaker()).entity, (after.speaker or Speaker()).entity
    own = said.attribution is not None and after.attribution is not None
    return own and one is not None and other is not None and one is not other


def goes_on(said: Said, after: Said, passages: Sequence[Passage]) -> bool:
    """Whether a stretch goes on with one left open in the paragraph before."""
    if said.closed or after.token != 0:
        return False
    between = passages[said.block + 1 : min(after.block, said.block + 3)]
    return said.block < after.block <= said.block + 2 and not any(passage.words for passage in between)


def _is_split(said: Said, after: Said, passages: Sequence[Passage]) -> bool:
    """Whether nothing but the attribution stands between two stretches: “A,” said X. “B.”"""
    if said.block != after.block or said.attribution is None or not _same_speaker(said, after):
        return False
    cue = said.attribution.cue
    if said.attribution.rule not in SPLITTING or cue is None or not said.token < cue[0] < after.token:
        return False
    passage = passages[said.block]
    if after.attribution is not None:
        head, rest = passage.text[said.start : said.end], passage.text[after.start : after.end]
        return after.attribution.cue == cue and (rest[0].isupper() or count_words(head) > FEW)
    between = passage.words[said.token + 1 : after.token]
    stops = sum(1 for word in between if word in STOPS)
    return after.rule == "same paragraph" and stops <= 1 and (not stops or between[-1] in STOPS)


def _same_speaker(said: Said, after: Said) -> bool:
    """Whether two stretches have the same speaker, known or not."""
    one, other = said.speaker or Speaker(), after.speaker or Speaker()
    return one.entity is other.entity and one.phrase == other.phrase


def _text(group: Sequence[Said], passages: Sequence[Passage]) -> str:
    """The words of a quotation: its parts of one paragraph joined by a space, its paragraphs by a line feed."""
    parts = [passages[group[0].block].text[group[0].start : group[0].end]]
    for before, said in pairwise(group):
        parts.append(" " if before.block == said.block else "\n")
        parts.append(passages[said.block].text[said.start : said.end])
    return "".join(parts)


def _words(text: str) -> str:
    """A text's words in lower case, for comparing."""
    return " ".join(WORD.findall(text.lower()))


def _pull_quotes(groups: Sequence[list[Said]], passages: Sequence[Passage]) -> set[int]:
    """The indexes of quotations that stand alone in their block and repeat one that is attributed in its own place."""
    told = [group for group in groups if group[0].attribution is not None]
    alone = {
        index: group
        for index, group in enumerate(groups)
        if group[0].attribution is None and len(passages[group[0].block].words) == 1
    }
    if not alone:
        return set()
    own = "\n".join([_words(_text(group, passages)) for group in told])
    return {index for index, group in alone.items() if len(own) < 100_000 and _words(_text(group, passages)) in own}


def _quote(group: Sequence[Said], passages: Sequence[Passage], describer: Describer) -> Quote:
    """The record of one quotation."""
    first = group[0]
    speakers = [said.speaker for said in group if said.speaker is not None]
    speaker = next((each for each in speakers if each.entity is not None), speakers[0] if speakers else Speaker())
    name, role, organization = speaker.phrase if speaker.document else None, speaker.role, speaker.organization
    if speaker.entity is not None:
        describer.describe(speaker.entity)
        entity = speaker.entity
        name, role = entity.name, entity.role
        organization = entity.organization or (None if entity.person else entity.name)
    if role and role.rsplit(" ", 1)[-1].lower() in describer.language.kin:
        organization = None
    return Quote(
        text=_text(group, passages),
        speaker=name,
        role=role,
        organization=organization,
        cue=_cue(group, passages, describer.language),
        kind=_kind(first, passages[first.block]),
        block=first.block,
        start=first.start,
        end=first.end,
        score=score(first.rule, first.subject_kind),
        continued=tuple([Span(said.block, said.start, said.end) for said in group[1:]]),
    )


def cue_text(passage: Passage, cue: tuple[int, int], language: Language) -> str:
    """A cue as written, with the auxiliary before it and without a pronoun tied to it."""
    first, last = cue
    if last - first == 1 and untied(passage.lower[first], language) != passage.lower[first]:
        return passage.words[first].partition("-")[0]
    last = _with_particle(passage, last, language)
    while first > 0 and passage.lower[first - 1] in language.cue_starts and passage.words[first - 1] != QUOTED:
        first -= 1
    return passage.span(first, last)


def _with_particle(passage: Passage, last: int, language: Language) -> int:
    """Where a cue ends with its parted particle: "fügt hinzu", "fügt er hinzu"."""
    lower = passage.lower
    for at in (last, last + 1):
        if at < len(lower) and lower[at] in language.particles:
            ends = at + 1 == len(lower) or not lower[at + 1][0].isalnum()
            return at + 1 if ends else last
        if at >= len(lower) or lower[at] not in language.pronouns:
            break
    return last


def _cue(group: Sequence[Said], passages: Sequence[Passage], language: Language) -> str | None:
    """The first cue of a quotation as written."""
    for said in group:
        if said.attribution is not None and said.attribution.cue is not None:
            return cue_text(passages[said.block], said.attribution.cue, language)
    return None


def _kind(said: Said, passage: Passage) -> str:
    """``direct`` for whole sentences, ``mixed`` for marked words inside somebody else's sentence."""
    text = passage.text[said.start : said.end]
    before = passage.words[said.token - 1] if said.token else ""
    if said.token == 0 or before in (":", ",", "—", "–") or before in STOPS:
        sourced = before == "," and said.attribution is not None and said.attribution.rule == "source"
        return "mixed" if text[0].islower() and before != ":" and not sourced else "direct"
    opens = passage.sentence(said.token)[0] == said.token
    return "direct" if opens or (text[0].isupper() and text[-1] in ".!?…" and count_words(text) > 3) else "mixed"
