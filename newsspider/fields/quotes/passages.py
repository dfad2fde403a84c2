"""A block as tokens: words and punctuation of the narration, with each quotation as one token."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import compress

from newsspider.fields.quotes.insets import with_insets
from newsspider.fields.quotes.kinds import kinds_of
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.marks import Stretch, find_stretches
from newsspider.fields.quotes.tokens import OTHER, QUOTED, places, read
from newsspider.page.once import once

STOPS = frozenset([".", "!", "?", "…", "...", "。", "！", "？"])
BEHIND_ORDINALS = frozenset(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts".split()
)
"""German words before which a number's full stop ends no sentence: "am 3. Juni"."""
REACH = 400
"""Tokens on each side beyond which a sentence is not followed; real ones end before."""


@dataclass(eq=False)
class Passage:
    """One block: its text, its quotations, and its tokens, which are told apart when first asked for."""

    block: int
    text: str
    stretches: tuple[Stretch, ...]
    language: Language

    @once
    def words(self) -> tuple[str, ...]:
        """The tokens in reading order."""
        return self._read()[0]

    @once
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        return self._read()[1]

    @once
    def kinds(self) -> tuple[int, ...]:
        """What each word may be, and ``NOTHING``."""
        return self._read()[2]

    def _read(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]:
        """Words, these in lower case, and their kinds, which are read together."""
        cuts = [(stretch.left, stretch.right) for stretch in self.stretches]
        found: tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]] = read(self.text, cuts, kinds_of(self.language))
        self.words, self.lower, self.kinds = found
        return found

    @once
    def quoted(self) -> dict[int, int]:
        """Token index of each quotation → its index in ``stretches``."""
        tokens: dict[int, int] = {}
        at = -1
        for index in range(len(self.stretches)):
            at = self.words.index(QUOTED, at + 1)
            tokens[at] = index
        return tokens

    def kind(self, word: str) -> int:
        """What a word may be in the language of the passage."""
        return kinds_of(self.language)[word]

    @once
    def sentences(self) -> tuple[int, ...]:
        """Token indexes at which sentences start, rising; the first is 0."""
        starts = [0]
        words = self.words
        ends = list(compress(range(len(words)), map(STOPS.__contains__, words)))
        if self.stretches:
            ends = sorted([*ends, *[token for token in self.quoted if self.says_whole(token)]])
        for start in [index + 1 for index in ends if index + 1 < len(words)]:
            word = words[start]
            if word in BEHIND_ORDINALS and words[start - 2].isdigit():
                continue
            if word == QUOTED or word[0].isupper() or word[0].isdigit() or word in "([-–—*":
                starts.append(start)
        return tuple(starts)

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence of a token as a range of tokens; of one without end what stands near."""
        at = bisect_right(self.sentences, token)
        end = self.sentences[at] if at < len(self.sentences) else len(self.words)
        return max(self.sentences[at - 1], token - REACH), min(end, token + REACH)

    def starts_sentence(self, token: int) -> bool:
        """Whether a sentence starts with a token."""
        return self.sentences[bisect_right(self.sentences, token) - 1] == token

    def says_whole(self, token: int) -> bool:
        """Whether the quotation ends a sentence with its own last mark of punctuation."""
        stretch = self.stretches[self.quoted[token]]
        return self.text[stretch.end - 1] in ".!?…"

    def span(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` to ``last - 1``."""
        if last == first + 1 and self.words[first] not in (QUOTED, OTHER):
            return self.words[first]
        return self.text[self._places[first][0] : self._places[last - 1][1]] if first < last else ""

    @once
    def _places(self) -> list[tuple[int, int]]:
        """Where each token stands; most passages are never asked."""
        found: list[tuple[int, int]] = []
        at = 0
        for stretch in self.stretches:
            found += [*places(self.text, at, stretch.left), (stretch.left, stretch.right)]
            at = stretch.right
        return found + places(self.text, at, len(self.text))


def read_passage(block: int, text: str, language: Language) -> Passage:
    """The passage of a block's text, attributions inside the marks parted from the words said."""
    parts = with_insets(text, find_stretches(text), language)
    return Passage(block, text, tuple([stretch for stretch in parts if stretch.start < stretch.end]), language)
