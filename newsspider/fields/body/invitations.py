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
SHORT = 160
"""Characters of one among other lines."""
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
    r"följ|prenumerera|følg|abonner|tilmeld|seuraa|tilaa|sledujte|odebírejte|urmăr\w+|abonea\w+|abonați\w*|kövess\w*|iratkozz\w*|bądź na bieżąco|prati(?:te)?|sleduj\w*|pretplati\w*|lájkol\w*|likuj\w*|gilla|следвайте|абонирайте|слідкуйте|підпи\w+|ακολουθήστε|"
    r"تابع\w*|اشترك\w*|עקבו|הצטרפו)(?!\w)|"
    r"关注|订阅|關注|訂閱|フォロー|登録|팔로우|구독"
)
"""What one asks for."""
_ASKING = re.compile(rf"\W*(?:{_VERB.pattern})")
_TARGET = re.compile(
    r"facebook|twitter|instagram|youtube|telegram|tiktok|whatsapp|linkedin|pinterest|flipboard|bluesky|mastodon|social media|"
    r"google (?:news|hírek\w*|nachrichten|noticias|notícias|actualités|haberler|zpráv\w*|wiadomości|новин\w*|новост\w*)|viber|discord|threads|fan-?page|app store|google play|newsletter|nieuwsbrief|nyhetsbrev|nyhedsbrev|uutiskirje|hírlevél|infolettre|e-?mail|inbox|\b(?:podcasts?|rss|apps?|channel|canal|kanal|kanał|premium|"
    r"e-?paper|edition|subscribers?|updates|boletín|community)\b|微信|微博"
)
"""Where one leads to."""


def without_invitations(segments: Sequence[Segment]) -> list[Segment]:
    """The segments but those that link to a network, a letter or an app and ask to follow it: among the last few, else with their first word."""
    if len(segments) < LEAST:
        return [*segments]
    among = [segment for segment in segments[:-LAST] if not (_begins_so(segment) and _invites(segment))]
    return [*among, *[segment for segment in segments[-LAST:] if not _invites(segment)]]


def _begins_so(segment: Segment) -> bool:
    """Whether a short line begins with what one asks for."""
    return segment.linked > 0 and segment.size <= SHORT and _ASKING.match(segment.text.lower()) is not None


def _invites(segment: Segment) -> bool:
    if segment.size > LONGEST or segment.linked < LINKED * segment.size:
        return False
    line = segment.text.lower()
    return _VERB.search(line) is not None and _TARGET.search(line) is not None
