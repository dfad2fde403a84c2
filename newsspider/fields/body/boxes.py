"""Boxes that their own names set apart from the text: captions, fact boxes, disclosures, portraits, related articles, calls to act."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from newsspider.fields.body.features import Context
from newsspider.fields.body.furniture import LINES
from newsspider.fields.body.nearest import Nearest
from newsspider.fields.body.patterns import Patterns, Told

SMALL = 0.45
"""Share of the chosen text from which a box is the text itself, whatever its name."""
MANY = 3
"""Boxes of one name from which they are one: sites wrap every paragraph in a box that only subscribers see."""
_KINDS = (
    (
        r"(?:[\w-]+[-_])?related[-_]?(?:posts?|articles?|stor(?:y|ies)|content|news|links?|items?|list|box|block|wrapper|container|section|"
        r"entries|topics?)?s?(?:[-_](?:list|content|container|wrapper|box|block|item|grid|section|title))*"
    ),
    r"[\w-]*(?:disclosure|disclaimer)[\w-]*|[\w-]*inte[rs]{1,2}titial-?link[\w-]*",
    r"[\w-]*(?:info-?box|fact-?box|inline-?textbox)[\w-]*",
    r"[\w-]*caption[\w-]*|(?:image|img|photo|foto|bild|picture|media)[-_]*(?:box|widget|info|wrapper)[\w-]*",
    r"pum-[\w-]+|popmake[\w-]*|popup[\w-]*|[\w-]*-popup|modal[\w-]*|[\w-]*-modal(?:[-_]*(?:content|body|dialog))?|lightbox[\w-]*",
    r"[\w-]*(?:tooltip|glossary|popover)[\w-]*",
    r"[\w-]*(?:buy-?box|product-?card|product-box)[\w-]*",
    r"(?:[\w-]+[-_])?(?:cta|call-to-action)(?:[-_][\w-]+)?|[\w-]*boilerplate[\w-]*",
    r"(?!subscriber-(?:only|preview|content|premium))[\w-]*(?:donat|spenden|support-us|membership|newsletter|subscri|signup)[\w-]*",
    r"(?:entry|post|article)[-_]?meta|meta-?data|byline|dateline|posted-on",
    r"(?:[\w-]+[-_]+)?(?:author|autor)[-_]*(?:description|desc|bio|box|info|profile|text|about|card|details|dropdown)[\w-]*",
    r"[\w-]*(?:login|log-in|forgot-?password|verify-?email|register|sign-?in)[\w-]*",
    r"[\w-]*(?:recirc|outbrain|taboola|most-?popular|most-?read|trending|promo-?box|(?:inline|article)-?promo)[\w-]*",
    r"[\w-]*(?:video|media|player)-?(?:desc|description|title|info|meta|(?:full-?)?transcript)[\w-]*",
    r"(?:(?:left|right|main|primary|secondary|site)[-_]?)?sidebar(?:[-_](?:left|right|primary|secondary|inner|content))?",
    r"[\w-]*(?:share|sharing)-?(?:tools?|bar|buttons?|links?)[\w-]*|[\w-]*side-?rail[\w-]*",
    r"[\w-]*in[-_]?article[-_]?forums?[\w-]*|[\w-]*(?:reader|visitor|user)[-_]?(?:comments?|opinions?)[\w-]*|[\w-]*[-_]opinions",
    r"ai2html[\w-]*|g-artboard[\w-]*|[\w-]*[-_]sns|sns[-_][\w-]*",
)
"""Classes and ids of such boxes, each as a whole."""
_NAMED = Patterns([rf"(?<!\S)(?!(?:has|no|not|with|without|hide|show)[-_])(?:{kind})(?!\S)" for kind in _KINDS])


_IS_NAMED = Told(lambda names: _NAMED.matching(names) != 0)
"""Whether a ``class id`` text in lower case names such a box."""


def without_boxes(context: Context, chosen: Sequence[int]) -> list[int]:
    """The chosen segments, given by their numbers, but those of small boxes with such a name; lines named alike are one box."""
    index, runs = context.index, context.runs
    nearest = Nearest(index, index.names, _IS_NAMED)
    named = {box for n in chosen if (box := nearest[runs.blocks[n]]) >= 0}
    many = {name for name, count in Counter(index.names[box] for box in named).items() if count >= MANY}
    boxes: dict[int | str, list[int]] = defaultdict(list)
    for n in chosen:
        if (box := nearest[runs.blocks[n]]) >= 0:
            boxes[index.names[box] if index.tags[box] in LINES or index.names[box] in many else box].append(n)
    most = SMALL * sum([runs.sizes[n] for n in chosen])
    lost = {n for box in boxes.values() if sum([runs.sizes[n] for n in box]) < most for n in box}
    kept = [n for n in chosen if n not in lost]
    return kept or [*chosen]
