"""A block as tokens: words and punctuation of the narration, with each quotation as one token."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import compress
from typing import Any

from newsspider.fields.quotes.insets import with_insets
from newsspider.fields.quotes.kinds import kinds_of
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.marks import Stretch, find_stretches
from newsspider.fields.quotes.tokens import OTHER, QUOTED, places, read

NUMBERS = frozenset(["No", "no", "Nos", "Nr", "nr", "núm", "Núm", "num", "Num", "n", "N"])
"""Short words behind whose full stop a figure goes on with the sentence: "No. 2"."""
STOPS = frozenset([".", "!", "?", "…", "...", "。", "！", "？"])
BEHIND_ORDINALS = frozenset(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert Jahrhunderts".split()
)
"""German words before which a number's full stop ends no sentence: "am 3. Juni"."""
REACH = 400
"""Tokens on each side beyond which a sentence is not followed; real ones end before."""


@dataclass(slots=True, eq=False)
class Passage:
    """One block: its text, its quotations, and its tokens."""

    block: int
    text: str
    stretches: tuple[Stretch, ...]
    language: Language
    words: tuple[str, ...] = field(init=False)
    """The tokens in reading order."""
    lower: tuple[str, ...] = field(init=False)
    """The words in lower case."""
    kinds: tuple[int, ...] = field(init=False)
    """What each word may be, and three times 0 for what stands behind the last word, and before the first."""
    quoted: dict[int, int] = field(init=False)
    """Token index of each quotation → its index in ``stretches``."""
    _starts: tuple[int, ...] = field(init=False, default=())
    _places: tuple[tuple[int, int], ...] = field(init=False, default=())

    def read(self) -> Passage:
        """Tell the tokens apart."""
        cuts = [(stretch.left, stretch.right) for stretch in self.stretches]
        self.words, self.lower, self.kinds = words, _, _ = read(self.text, cuts, kinds_of(self.language))
        self.quoted = {}
        at = -1
        for index in range(len(cuts)):
            at = words.index(QUOTED, at + 1)
            self.quoted[at] = index
        return self

    def kind(self, word: str) -> int:
        """What a word may be in the language of the passage."""
        return kinds_of(self.language)[word]

    @property
    def sentences(self) -> tuple[int, ...]:
        """Token indexes at which sentences start, rising; the first is 0."""
        if not self._starts:
            self._starts = self._find_starts()
        return self._starts

    def _find_starts(self) -> tuple[int, ...]:
        """Where sentences start."""
        words, starts = self.words, [0]
        last = len(words) - 1
        ends = list(compress(range(last), map(STOPS.__contains__, words)))
        if self.quoted:
            ends = sorted([*ends, *[token for token in self.quoted if token < last and self.says_whole(token)]])
        for index in ends:
            word = words[index + 1]
            if word in BEHIND_ORDINALS and words[index - 1].isdigit():
                continue
            if word[0].isupper() or word == QUOTED or word[0].isdigit() or word in "([-–—*":
                starts.append(index + 1)
        return tuple(starts)

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence of a token as a range of tokens; of one without end what stands near."""
        starts = self._starts or self.sentences
        at = bisect_right(starts, token)
        start = starts[at - 1]
        end = starts[at] if at < len(starts) else len(self.words)
        return (start if token - start < REACH else token - REACH), (end if end - token < REACH else token + REACH)

    def starts_sentence(self, token: int) -> bool:
        """Whether a sentence starts with a token."""
        starts = self._starts or self.sentences
        return starts[bisect_right(starts, token) - 1] == token

    def says_whole(self, token: int) -> bool:
        """Whether the quotation ends a sentence with its own last mark of punctuation."""
        return self.text[self.stretches[self.quoted[token]].end - 1] in ".!?…"

    def span(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` to ``last - 1``."""
        if last == first + 1 and self.words[first] not in (QUOTED, OTHER):
            return self.words[first]
        if first >= last:
            return ""
        if not self._places:
            self._places = self._find_places()
        return self.text[self._places[first][0] : self._places[last - 1][1]]

    def _find_places(self) -> tuple[tuple[int, int], ...]:
        """Where each token stands; most passages are never asked."""
        found: list[tuple[int, int]] = []
        at = 0
        for stretch in self.stretches:
            found += [*places(self.text, at, stretch.left), (stretch.left, stretch.right)]
            at = stretch.right
        return (*found, *places(self.text, at, len(self.text)))


class Unread(Passage):
    """A passage whose tokens are told apart when they are first asked for; from then on it is like any other."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        """An attribute that is not there yet."""
        if name not in ("words", "lower", "kinds", "quoted"):
            raise AttributeError(name)
        self.__class__ = Passage  # type: ignore[assignment]
        return getattr(self.read(), name)


def read_passage(block: int, text: str, language: Language) -> Passage:
    """The passage of a block's text, attributions inside the marks parted from the words said."""
    parts = with_insets(text, find_stretches(text), language)
    stretches = tuple([stretch for stretch in parts if stretch.start < stretch.end])
    return Passage(block, text, stretches, language).read() if stretches else Unread(block, text, (), language)
