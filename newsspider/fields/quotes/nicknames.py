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
    for token in nicknames:
        behind = next((mention for mention in mentions if mention.before == token + 1), None)
        ahead = next((mention for mention in mentions if mention.last == token), None)
        if behind is None or len(behind.words) > 2 or (ahead is not None and len(ahead.words) > 2):
            continue
        before, first = (ahead.before, ahead.first) if ahead is not None else (token - 1, token - 1)
        words = (*passage.words[first:token], passage.span(token, token + 1), *behind.words)
        title = ahead.title if ahead is not None else None
        joined = replace(behind, first=first, before=before, words=words, title=title, doubtful=False, firm=True)
        joined.role_before = ahead is not None and ahead.role_before
        mentions = [mention for mention in mentions if mention is not behind and mention is not ahead]
        mentions = sorted([*mentions, joined], key=lambda mention: mention.first)
    return mentions


def is_nickname(passage: Passage, token: int) -> bool:
    """Whether a quotation is a short name between two capitalised words."""
    stretch = passage.stretches[passage.quoted[token]]
    said = passage.text[stretch.start : stretch.end]
    if len(said) > LONGEST or token == 0 or not _NICKNAME.fullmatch(said) or not said[0].isupper():
        return False
    return bool(passage.kinds[token - 1] & CAPITAL and passage.kinds[token + 1] & CAPITAL)
