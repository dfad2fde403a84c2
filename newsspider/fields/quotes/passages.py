"""A block as tokens: words and punctuation of the narration, with each quotation as one token."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from newsspider.fields.quotes.insets import with_insets
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.marks import Stretch, find_stretches

QUOTED = "\ufffc"
"""The word that stands for a whole quotation."""
OTHER = "□"
"""The word that stands for ``QUOTED`` where a text itself has it."""
TOKEN = re.compile(
    r"[A-Za-z]{2,}+(?=[ ,;:])"
    r"|(?=\w\.)(?:[^\W\d_]\.){2,}"
    r"|(?=[A-Zdiv])(?:[DMJS]r|Mrs|Ms|Prof|Sen|Gov|Rep|Gen|Lt|Col|Sgt|Capt|St|Inc|Corp|Co|Ltd|Mme|Mlle|Sra|Srta|Dra|Hon"
    r"|Rev|Maj|Adm|dr|ing|vs)\."
    r"|(?=\w\.)[A-ZÀ-ÞŁŚŠŽ]\.(?=\s+[A-ZÀ-Þ])"
    r"|(?=\w\w?['’])(?:(?:[dljmnstc]|qu)['’](?=[^\W\d_])|[LDCJ]['’](?=[a-zà-ÿ]))"
    r"|[^\W_]+(?:(?:[-’'&/+_@]|\.(?=[a-z\d]))[^\W_]+)*"
    r"|\.\.\.|--|[^\w\s]"
)
"""A word with its inner hyphens and apostrophes, an abbreviation, or one mark of punctuation; plain words first, as most are."""
STOPS = frozenset([".", "!", "?", "…", "...", "。", "！", "？"])
REACH = 400
"""Tokens on each side beyond which a sentence is not followed; real ones end before."""


@dataclass(frozen=True)
class Passage:
    """One block: its text, its quotations, and its tokens."""

    block: int
    text: str
    stretches: tuple[Stretch, ...]
    words: tuple[str, ...]
    quoted: dict[int, int]
    """Token index of each quotation → its index in ``stretches``."""

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """The words in lower case."""
        if "’" not in self.text:
            return tuple([word.lower() for word in self.words])
        return tuple([word.lower().replace("’", "'") for word in self.words])

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """Token indexes at which sentences start, rising; the first is 0."""
        starts = [0]
        words = self.words
        for index in range(len(words) - 1):
            word, after = words[index], words[index + 1]
            ended = word in STOPS or (index in self.quoted and self.says_whole(index))
            if ended and (after == QUOTED or after[0].isupper() or after[0].isdigit() or after in "([-–—*"):
                starts.append(index + 1)
        return tuple(starts)

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence of a token as a range of tokens; of one without end what stands near."""
        at = bisect_right(self.sentences, token)
        end = self.sentences[at] if at < len(self.sentences) else len(self.words)
        return max(self.sentences[at - 1], token - REACH), min(end, token + REACH)

    def says_whole(self, token: int) -> bool:
        """Whether the quotation ends a sentence with its own last mark of punctuation."""
        stretch = self.stretches[self.quoted[token]]
        return self.text[stretch.end - 1] in ".!?…"

    def span(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` to ``last - 1``."""
        return self.text[self._places[first][0] : self._places[last - 1][1]] if first < last else ""

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        """Where each token stands; most passages are never asked."""
        found: list[tuple[int, int]] = []
        at = 0
        for stretch in self.stretches:
            found += [match.span() for match in TOKEN.finditer(self.text, at, stretch.left)]
            found.append((stretch.left, stretch.right))
            at = stretch.right
        return found + [match.span() for match in TOKEN.finditer(self.text, at)]


def read_passage(block: int, text: str, language: Language | None = None) -> Passage:
    """The passage of a block's text; with a language, attributions inside the marks are read as well."""
    found = find_stretches(text)
    parts = found if language is None else with_insets(text, found, language)
    stretches = tuple([stretch for stretch in parts if stretch.start < stretch.end])
    words: list[str] = []
    quoted: dict[int, int] = {}
    at = 0
    for index, stretch in enumerate(stretches):
        words += _words(text, at, stretch.left)
        quoted[len(words)] = index
        words.append(QUOTED)
        at = stretch.right
    words += _words(text, at, len(text))
    return Passage(block, text, stretches, tuple(words), quoted)


def _words(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]``."""
    words: list[str] = TOKEN.findall(text, start, end)
    return words if QUOTED not in words else [word if word != QUOTED else OTHER for word in words]
