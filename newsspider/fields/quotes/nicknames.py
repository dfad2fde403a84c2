"""Names that hold a nickname in marks: Eleanor “Nell” Poe."""

from __future__ import annotations

import re
from dataclasses import replace

from newsspider.fields.quotes.kinds import CAPITAL
from newsspider.fields.quotes.mentions import Mention
from newsspider.fields.quotes.passages import Passage

LONGEST = 30
"""Characters of a nickname."""
_NICKNAME = re.compile(r"[^\W\d_][\w.’'-]{1,14}(?: [^\W\d_][\w-]{1,14})?")
"""One or two words, and no mark that ends a sentence."""


def with_nicknames(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """The mentions of a passage, those of both sides of a nickname joined."""
    nicknames = [token for token in passage.quoted if is_nickname(passage, token)]
    if not nicknames:
        return mentions
    starting = {mention.before: mention for mention in mentions}
    ending = {mention.last: mention for mention in mentions}
    for token in nicknames:
        behind, ahead = starting.get(token + 1), ending.get(token)
        if behind is None or len(behind.words) > 2 or (ahead is not None and len(ahead.words) > 2):
            continue
        joined = _joined(passage, token, behind, ahead)
        starting.pop(behind.before)
        starting[joined.before] = ending[joined.last] = joined
    return sorted(starting.values(), key=lambda mention: mention.first)


def _joined(passage: Passage, token: int, behind: Mention, ahead: Mention | None) -> Mention:
    """The mention that a nickname and the names on both sides of it make; the word before it where that is no mention."""
    first, stretch = ahead.first if ahead is not None else token - 1, passage.stretches[passage.quoted[token]]
    words = (*passage.words[first:token], passage.text[stretch.left : stretch.right], *behind.words)
    joined = replace(behind, first=first, before=first, words=words, title=None, doubtful=False, firm=True)
    joined.role_before = False
    if ahead is not None:
        joined.before, joined.title, joined.role_before = ahead.before, ahead.title, ahead.role_before
    return joined


def is_nickname(passage: Passage, token: int) -> bool:
    """Whether a quotation is a short name between two capitalised words."""
    stretch = passage.stretches[passage.quoted[token]]
    said = passage.text[stretch.start : stretch.end]
    if len(said) > LONGEST or token == 0 or not _NICKNAME.fullmatch(said) or not said[0].isupper():
        return False
    return bool(passage.kinds[token - 1] & CAPITAL and passage.kinds[token + 1] & CAPITAL)
