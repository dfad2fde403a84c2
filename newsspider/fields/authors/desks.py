"""Desks, agencies, papers and companies: what signs articles and is no person."""

from __future__ import annotations

import re
from functools import lru_cache

_DESK = re.compile(
    r"\b(?i:staff|team|desk|newsdesk|redaktion(?:en)?|fernsehen|rundfunk|redaksjonen|toimitus|ritstjórn|redakcja|redactie|redazione|rédaction|redacción|redação|redaksi\w*|editors?|editorial|"
    r"newsroom|news|agency|agencies|(?:presse)?agentur(?:en)?|agences?|agencias?|agenzie|agenzia|agencja|agência|press|service|wire|bureau|board|magazine|online|media|network|"
    r"correspondents?|reporters?|writers?|contributors?|group|inc|ltd|gmbh|llc|corp|company|foundation|institute|university|"
    r"reuters|bloomberg|associated|xinhua|yonhap|tass|interfax|admin|webmaster|guest|web|tv|radio|post|times|daily|"
    r"redakcij[ae]|redakce|redakcia|uredništvo|szerkesztőség|redacția|haber merkezi|agerpres|tanjug|antara|ban biên tập|ntb|редакци[яи]|редакція|"
    r"тасс|риа новости|интерфакс|σύνταξη|απε-μπε|מערכת|סוכנויות|وكالات|رويترز)\b|"
    r"(?:\s|^the\s)(?:Today|Herald|Tribune|Gazette|Chronicle|Sentinel|Dispatch|Examiner|Telegraph|Sports)$|"
    r"डेस्क|ब्यूरो|नेटवर्क|एजेंसी|ডেস্ক|প্রতিবেদক|প্রতিনিধি|กองบรรณาธิการ|ผู้สื่อข่าว|"
    r"(?:[报報网網号號]|新[闻聞]|通[讯訊]社|[周週]刊|[杂雜]志|[电電][视視][台臺]|[频頻]道|客[户戶]端|参考消息|[传傳]媒|在[线線]|[财財][经經]|科技|[综綜]合|公司|大[学學]|[学學]院|[协協]会|[医醫]院|委[员員][会會]|支部|政府|法院|通信|編集部|编辑部|編輯部|放送|ニュース|일보|신문|뉴스|방송|통신|편집부|취재팀)$|^[A-Z]{2,5}(?:/[A-Z]{2,5})*$|^[A-Z]{3,5}(?:-Studio)? [A-ZÄÖÜ][a-zß-ÿ]+$|^[a-z]{2,4}(?:/[a-z]{2,4})*$|(?i:\.(?:com|de|org|net|fr|co)\b)|\s[A-Za-z]+\d+\b|\b[A-Za-z]+\d+\s"
)
_AGENCY = re.compile(
    r"^(?:dpa|afp|ap|apa|ansa|efe|pap|upi|sid|kna|epd|rtr|anp|belga|tt|ntb|stt|pti|ani|ians|cna|ritzau|lusa|reuters|čtk|tasr|sita|mti|hina|beta|dha|aa|iha|bta|lrt|bns|itar-tass)$",
    re.I,
)


@lru_cache(maxsize=4096)
def is_person(name: str) -> bool:
    """Whether a name is a person's, not a desk's or an agency's.

    >>> is_person("Ana Ruiz"), is_person("Gadget Post Staff"), is_person("dpa")
    (True, False, False)
    """
    return not _DESK.search(name) and not _AGENCY.match(name)
