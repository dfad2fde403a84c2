"""Tokens and marks in plain Python: what the compiled twin must give as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import compress

from newsspider.fields.quotes.kinds import (
    ADJECTIVE,
    ARTICLE,
    AUXILIARY,
    CAPITAL,
    CARRIES,
    CUE,
    EVIDENT,
    GIVEN,
    INFLECTED,
    JOINS,
    LEAD,
    LETTER,
    OPENS,
    OWNER,
    PARTICIPLE,
    PERFECT,
    PHRASE,
    POSSESSIVE,
    PRONOUN,
    ROLE,
    SMALL,
    SUFFIX,
    TITLE,
)

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


WORD = re.compile(r"\w++(?![-’'.]\w)|\w+(?:[-’'.]\w+)*")
"""A word with its inner hyphens and the like; plain words first, as most are."""
QUOTED = "\ufffc"
"""The word that stands for a whole quotation."""
OTHER = "□"
"""The word that stands for ``QUOTED`` where a text itself has it."""
NOTHING = (0, 0, 0)
"""The kinds of what stands behind the last word, and before the first."""
GOES_ON = CAPITAL | JOINS
"""Kinds of words with which a run may go on."""
MAY_START = PRONOUN | CUE | PARTICIPLE | LEAD
"""Kinds of words that may be capitalised for another reason than being part of a name."""
TOLD_BY_MORE = MAY_START | SUFFIX | TITLE | ROLE | OWNER
"""Kinds of words that are a name alone only in some places."""
RUN, DOUBT, FIRM, OWNED, TOLD, ASK = 1, 2, 4, 8, 16, 32
"""What :func:`capitals` tells of a capitalised word: it starts a run, or is a name alone only in some places; it stands alone
as common nouns do; it stands alone, and is firm, possessive, behind a role as a mention is; what stands beside it must be asked."""
MARK = re.compile(r"''?|’’?|‘‘?|``|“|”|„|‟|\"|＂|«|»|‹|›|「|」|『|』|‚")
"""Everything that may be a quotation mark; two single ones are a double one. Without classes the search is far faster."""
OPENERS = tuple('“"„‘«”‟＂»‹›「『‚`')
"""What a stretch in marks can start with, but for a straight single mark."""
STRAIGHT = re.compile(r"'(?<!\w')(?=\S)")
"""A straight single mark that may open."""


def read(
    text: str, cuts: list[tuple[int, int]], table: dict[str, int]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[int, ...]]:
    """The tokens of a text, these in lower case with straight apostrophes, and what each may be as a table of kinds
    (:class:`newsspider.fields.quotes.kinds.Kinds`) has it, with ``NOTHING``; ``cuts``: from where to where each quotation goes,
    which is one token.

    >>> from collections import defaultdict
    >>> read("Dr. Holm left “it”.", [(14, 18)], defaultdict(int))
    (('Dr.', 'Holm', 'left', '\ufffc', '.'), ('dr.', 'holm', 'left', '\ufffc', '.'), (0, 0, 0, 0, 0, 0, 0, 0))
    """
    found: list[str] = []
    at = 0
    for left, right in cuts:
        found += [*words(text, at, left), QUOTED]
        at = right
    found += words(text, at, len(text))
    return tuple(found), lowered(found), (*map(table.__getitem__, found), *NOTHING)


def words(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]``.

    >>> words("Dr. Holm left.", 0, 14)
    ['Dr.', 'Holm', 'left', '.']
    """
    found: list[str] = TOKEN.findall(text, start, end)
    return found if text.find(QUOTED, start, end) < 0 else [word if word != QUOTED else OTHER for word in found]


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


def count_words(text: str) -> int:
    """How many words a text has, those with hyphens and apostrophes inside as one.

    >>> count_words("It’s a well-known word.")
    4
    """
    return len(WORD.findall(text))


def having(numbers: tuple[int, ...], bit: int) -> list[int]:
    """Where the numbers stand that have a bit.

    >>> having((1, 2, 3), 2)
    [1, 2]
    """
    return list(compress(range(len(numbers)), map(bit.__and__, numbers)))


def capitals(words: tuple[str, ...], kinds: tuple[int, ...], nouns: bool) -> list[tuple[int, int, int]]:
    """The capitalised words that may be or start a name: their tokens, one past the last token of the run that they start, and
    what they are, as bits of a number; no end where a word in lower case may belong to the run, or where it started before.
    ``nouns``: whether common nouns are capitalised."""
    found: list[tuple[int, int, int]] = []
    count, reached = len(words), 0
    for token in having(kinds[:count], CAPITAL):
        kind, after = kinds[token], kinds[token + 1]
        if kind & SMALL and not after & (CAPITAL | CARRIES) and token + 1 < count:
            continue
        end, told = token + 1, RUN
        if after & GOES_ON:
            end = _run_end(kinds, token) if token >= reached else 0
            reached = max(reached, end)
        elif not kind & TOLD_BY_MORE:
            told = DOUBT if nouns and not may_stand(kinds[token - 1], kind, after) else _told(words, kinds, token)
        found.append((token, end, told))
    return found


def may_stand(before: int, kind: int, after: int) -> bool:
    """Whether one capitalised word is a name where nouns are capitalised too: no article or adjective before it, and
    a verb of saying beside it; or capitals only."""
    if kind & EVIDENT:
        return True
    if before & (ARTICLE | POSSESSIVE):
        return False
    if before & (CUE | OPENS | TITLE) or not before & LETTER or kind & GIVEN:
        return True
    return after & (CUE | AUXILIARY) > 0 and (before & (AUXILIARY | ROLE) > 0 or not before & INFLECTED)


def _run_end(kinds: tuple[int, ...], token: int) -> int:
    """Where a run of capitalised words ends; 0 where a word in lower case may belong to it."""
    while not kinds[token] & OWNER and kinds[token + 1] & CAPITAL and not kinds[token + 1] & JOINS:
        token += 1
    return 0 if not kinds[token] & OWNER and kinds[token + 1] & JOINS else token + 1


def _told(words: tuple[str, ...], kinds: tuple[int, ...], token: int) -> int:
    """What a capitalised word is that stands alone."""
    before = words[token - 1] if token else ""
    after = words[token + 1] if token + 1 < len(words) else ""
    inside = kinds[token - 1] & LETTER > 0 or before == ","
    adjective, beside = kinds[token] & ADJECTIVE > 0, kinds[token + 1]
    if (before == QUOTED and not inside and not adjective) or (after == "," and kinds[token + 2] & PRONOUN):
        return ASK
    firm = (inside and token > 0 and not adjective) or beside & (CUE | PHRASE | PERFECT)
    owned = not beside & LETTER and after in ("'", "’")
    return (FIRM if firm else 0) | (OWNED if owned else 0) | (TOLD if kinds[token - 1] & ROLE else 0)
