"""Tokens in plain Python: what the compiled twin must give as well."""

from __future__ import annotations

import re
from collections.abc import Sequence

TOKEN = re.compile(
    r"[A-Za-z]{2,}+(?=[ ,;:])"
    r"|(?=\w\.)(?:[^\W\d_]\.){2,}"
    r"|(?=[A-Zdiv])(?:[DMJS]r|Mrs|Ms|Prof|Sen|Gov|Rep|Gen|Lt|Col|Sgt|Capt|St|Inc|Corp|Co|Ltd|Mme|Mlle|Sra|Srta|Dra|Hon"
    r"|Rev|Del|Maj|Adm|dr|ing|vs)\."
    r"|[A-Z]-(?:[A-Z][a-z]{0,5}\.)+(?=\))"
    r"|(?=\w\.)[A-ZÀ-ÞŁŚŠŽ]\.(?=\s+[A-ZÀ-Þ])"
    r"|(?=\w{1,5}['’])(?:(?:[dljmnstc]|qu|dell|all|dall|nell|sull|quest|un)['’](?=[^\W\d_])|[LDCJ]['’](?=[a-zà-ÿ]))"
    r"|[^\W_]+(?:(?:[-’'&/+_@]|\.(?=[a-z\d]))[^\W_]+)*"
    r"|\.\.\.|--|[^\w\s]"
)
"""A word with its inner hyphens and apostrophes, an abbreviation, or one mark of punctuation; plain words first, as most are."""


def find(text: str, start: int, end: int) -> list[str]:
    """The tokens of ``text[start:end]``.

    >>> find("Dr. Holm left.", 0, 14)
    ['Dr.', 'Holm', 'left', '.']
    """
    words: list[str] = TOKEN.findall(text, start, end)
    return words


def lowered(words: Sequence[str]) -> tuple[str, ...]:
    """Tokens in lower case, with straight apostrophes."""
    return tuple(" ".join(words).lower().replace("’", "'").split(" ")) if words else ()
