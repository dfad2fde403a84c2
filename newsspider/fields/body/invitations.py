"""Invitations at the end of a text to follow, subscribe or download, in many languages: no part of the body."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.fields.body.segments import Segment

LAST = 4
"""Lines at the end of a text that may be some."""
LEAST = 4
"""Lines of a text that may have one."""
LONGEST = 300
"""Characters of one."""
LINKED = 0.1
"""Share of one that is a link: to what it invites to."""
_VERB = re.compile(
    r"\b(?:follow|subscrib(?:e|ing)|sign(?:ing)? up|join (?:us|our|the)|like us|download|bookmark|log ?in|connect with|"
    r"stay (?:up|informed|in touch|tuned)|(?:listen|watch) (?:to|on|live)|"
    r"s[ií]gue(?:nos)?|s[ií]ganos|seguir|suscr[ií]b\w*|[uú]nete|únase|descarg(?:a|ue)|inscr[ií]b\w*|"
    r"siga|acompanhe|assine|baixe|inscreva|participe|receba|"
    r"suivez|abonnez|rejoignez|inscrivez|téléchargez|recevez|"
    r"folgt?|folgen sie|folge uns|abonnier\w*|melde[nt]? (?:sie|dich|euch)|registrier\w*|herunterladen|"
    r"seguici|seguiteci|iscriviti|abbonati|scarica(?:te)?|volg|abonneer|meld je|obserwuj|polub|subskrybuj|dołącz|zapisz się|"
    r"ikuti|gabung|bergabung|unduh|takip ed\w*|abone ol\w*|katıl\w*|подпи\w+|следите|присоедин\w+|theo dõi|đăng ký|"
    r"följ|prenumerera|følg|abonner|tilmeld|seuraa|tilaa|sledujte|odebírejte|urmăr\w+|abonea\w+|kövess\w*|iratkozz\w*)(?!\w)|"
    r"关注|订阅|關注|訂閱|フォロー|登録|팔로우|구독"
)
"""What one asks for."""
_TARGET = re.compile(
    r"facebook|twitter|instagram|youtube|telegram|tiktok|whatsapp|linkedin|pinterest|flipboard|bluesky|mastodon|social media|"
    r"google news|app store|google play|newsletter|e-?mail|inbox|\b(?:podcasts?|rss|apps?|channel|canal|kanal|kanał|premium|"
    r"e-?paper|edition|subscribers?|updates|boletín|community)\b|微信|微博"
)
"""Where one leads to."""


def without_invitations(segments: Sequence[Segment]) -> list[Segment]:
    """The segments but those among the last few that link to a network, a letter or an app and ask to follow it."""
    if len(segments) < LEAST:
        return [*segments]
    return [*segments[:-LAST], *[segment for segment in segments[-LAST:] if not _invites(segment)]]


def _invites(segment: Segment) -> bool:
    if segment.size > LONGEST or segment.linked < LINKED * segment.size:
        return False
    line = segment.text.lower()
    return _VERB.search(line) is not None and _TARGET.search(line) is not None
