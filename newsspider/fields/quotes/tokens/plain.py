"""Tokens and marks in plain Python: what the compiled twin must give as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress

TOKEN = re.compile(
    r" ?([A-Za-z]{2,}+(?=[ ,;:])"
    r"|(?=\w\.)(?:[^\W\d_]\.){2,}"
    r"|(?=[A-Zdiv])(?:[DMJS]r|Mrs|Ms|Prof|Sen|Gov|Rep|Gen|Lt|Col|Sgt|Capt|St|Inc|Corp|Co|Ltd|Mme|Mlle|Sra|Srta|Dra|Hon"
    r"|Rev|Del|Maj|Adm|dr|ing|vs)\."
    r"|[A-Z]-(?:[A-Z][a-z]{0,5}\.)+(?=\))"
    r"|(?=\w\.)[A-ZÀ-ÞŁŚŠŽ]\.(?=\s+[A-ZÀ-Þ])"
    r"|(?=\w{1,5}['’])(?:(?:[dljmnstc]|qu|dell|all|dall|nell|sull|quest|un)['’](?=[^\W\d_])|[LDCJ]['’](?=[a-zà-ÿ]))"
    r"|[^\W_]+(?:(?:[-’'&/+_@]|\.(?=[a-z\d]))[^\W_]+)*"
    r"|\.\.\.|--|[^\w\s])"
)
"""A word with its inner hyphens and apostrophes, an abbreviation, or one mark of punctuation; plain words first, as most are.
The space before it is passed with it, which saves trying everything on the space."""


MARK = re.compile(r"''?|’’?|‘‘?|``|“|”|„|‟|\"|＂|«|»|‹|›|「|」|『|』|‚")
"""Everything that may be a quotation mark; two single ones are a double one. Without classes the search is far faster."""
OPENERS = tuple('“"„‘«”‟＂»‹›「『‚`')
"""What a stretch in marks can start with, but for a straight single mark."""
STRAIGHT = re.compile(r"'(?<!\w')(?=\S)")
"""A straight single mark that may open."""


def words(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]``.

    >>> words("Dr. Holm left.", 0, 14)
    ['Dr.', 'Holm', 'left', '.']
    """
    found: list[str] = TOKEN.findall(text, start, end)
    return found


def places(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where each token of ``text[start:end]`` stands."""
    return [match.span(1) for match in TOKEN.finditer(text, start, end)]


def lowered(tokens: Sequence[str]) -> tuple[str, ...]:
    """Tokens in lower case, with straight apostrophes."""
    return tuple(" ".join(tokens).lower().replace("’", "'").split(" ")) if tokens else ()


def marks(text: str) -> list[tuple[int, str]]:
    """All that may be quotation marks in a text, with their places.

    >>> marks("It's “so”")
    [(2, "'"), (5, '“'), (8, '”')]
    """
    return [(match.start(), match.group()) for match in MARK.finditer(text)]


def may_open(text: str) -> bool:
    """Whether a text has a mark that a stretch can start with; one without any is not looked at any further."""
    return any(map(text.__contains__, OPENERS)) or ("'" in text and STRAIGHT.search(text) is not None)


def kinds(tokens: tuple[str, ...], small: tuple[str, ...], table: dict[str, int]) -> tuple[int, ...]:
    """What a table of kinds (:class:`newsspider.fields.quotes.kinds.Kinds`) says of tokens; ``small``: those in lower case."""
    return tuple(map(table.__getitem__, tokens))


def having(numbers: tuple[int, ...], bit: int) -> list[int]:
    """Where the numbers stand that have a bit.

    >>> having((1, 2, 3), 2)
    [1, 2]
    """
    return list(compress(range(len(numbers)), map(bit.__and__, numbers)))
