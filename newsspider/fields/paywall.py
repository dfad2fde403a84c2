"""Lines by which a page says that its article is for subscribers, in many languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsspider.page.text import clean, holding

LONGEST = 200
"""Characters of such a line."""
_STEMS = (
    "abonn", "abbon", "subscri", "member", "suscri", "suscrí", "assin", "login", "prenumer", "subskr", "reserv", "réserv", "plus", "il vous reste", "tilaa",
    "předplat", "predplat", "előfizet", "подписчик", "передплат", "συνδρομητ", "abone", "langganan", "weiterlesen", "残り", "会員", "会员", "有料", "유료", "付费", "付費", "訂閱",
)  # fmt: skip
"""What one of stands in every such line, in lower case."""
_SAYS = re.compile(
    r"\W*(?:"
    # English
    r"(?:this|the rest of this|the full) (?:article|story|content|post|piece|page|video)(?: \w+)? is (?:available |reserved |exclusive(?:ly)? |only |exclusively )*(?:for|to) "
    r"(?:\S+ )?(?:paid |paying |premium |registered )?(?:subscribers?|members?)\b|"
    r"(?:this (?:article|story|post) is (?:for )?)(?:subscribers?|members?)[- ]only|(?:subscribers?|members?)[- ]only (?:article|story|content)|"
    r"(?:exclusive|premium) (?:content|article|story)? ?for (?:subscribers|members)\W*$|(?:for )?subscribers only\W*$|"
    r"(?:please )?(?:subscribe|log in|sign in|register|become a (?:member|subscriber)|join)(?: now| today| or log in| or sign in| or subscribe)* (?:to|and) "
    r"(?:continue|keep|finish|read(?: the rest)?|unlock|access)(?: reading)?(?: the rest of)?(?: this| the| your)?(?: full| entire)?(?: article| story| post)?\b.{0,40}$|"
    r"to (?:continue|keep|finish) reading(?: this| the)?(?: article| story)?,? (?:please )?(?:subscribe|log in|sign in|become a)|"
    r"this is (?:a )?(?:subscriber|member|premium)(?:s?.only|.exclusive) (?:article|story|content)|"
    # German
    r"(?:dieser|der vollständige|der ganze) (?:artikel|text|beitrag|inhalt)(?: \w+)? (?:ist|steht|gehört|lesen sie)(?: \w+)? (?:nur |exklusiv |ausschließlich )?(?:(?:für|unseren|zu|mit|den) )+(?:\S+ )?(?:\S*abonnent\w*|mitglieder|plus)|"
    r"(?:nur|exklusiv) für \S*abonnent\w*|(?:diesen artikel |jetzt )?weiterlesen mit \S+ ?\S*(?:\+|plus|abo)\W*$|"
    r"(?:jetzt )?(?:\S+ )?abonnieren(?: und| ,)? (?:weiterlesen|artikel freischalten)|(?:um|zum) weiter ?(?:zu)?lesen,? .{0,40}\b(?:abo|abonn|anmeld)|"
    # French
    r"(?:cet |l.)?(?:article|contenu|enquête|reportage|suite|la suite|lecture)(?: de (?:cet|l.) ?article)?(?: est| sont)? (?:exclusivement )?(?:réservée?s?|exclusi\w+) "
    r"(?:à nos|aux|pour nos|pour les) (?:\S+ )?abonnée?s|ce contenu est réservé|la suite (?:de cet article )?est réservée|il vous reste [\d.,]+ ?% de (?:cet article|ce contenu)|"
    r"(?:abonnez|connectez|identifiez)-vous pour (?:lire|continuer|accéder)|"
    # Spanish, Portuguese, Italian
    r"(?:este |esta )?(?:contenido|artículo|noticia|nota)?(?: es| está)? ?(?:exclusiv[oa]|solo|sólo|reservad[oa]|disponible solo) (?:solo )?(?:para|a) (?:nuestros |los )?su(?:s|b)criptores|"
    r"(?:suscríbe(?:te|se)|inicia sesión|regístrate) (?:para|y) (?:seguir|continuar|leer|sigue|continúa)|para (?:seguir|continuar) leyendo.{0,30}suscr|"
    r"(?:este |esta )?(?:conteúdo|artigo|reportagem|matéria|notícia)?(?: é| está)? ?(?:exclusiv[oa]|reservad[oa]|disponível apenas) (?:somente )?(?:para|a|aos) (?:os |nossos )?assinantes|"
    r"(?:assine|faça login) para (?:ler|continuar)|"
    r"(?:questo |il )?(?:contenuto|articolo|servizio)?(?: è)? ?(?:riservat[oa]|esclusiv[oa]|disponibile solo) (?:ai|agli|per gli|per i|ai nostri) (?:soli )?abbonati|"
    r"(?:abbonati|accedi) per (?:continuare|leggere)|per continuare a leggere.{0,40}abbon|"
    # Dutch, Scandinavian, Finnish
    r"(?:dit artikel|deze inhoud|dit is een artikel)(?: \w+)? (?:alleen|exclusief|voorbehouden)? ?(?:voor|aan) (?:onze )?(?:abonnees|leden)|(?:alleen|exclusief) voor abonnees|"
    r"(?:den(?:ne|na|)|artik(?:eln|kelen|len)|saken|saka|innehållet|indholdet)(?: \w+)? (?:är|er)(?: bara| kun| endast| kun tilgængelig| forbeholdt| exklusivt?)? ?(?:för|for)? ?(?:vore |våre |våra |dig som er )?(?:abonnent\w*|prenumerant\w*|plusmedlem\w*|medlem\w*)|"
    r"(?:bara|endast|kun|forbeholdt|exklusivt för|kun for) (?:för |for )?(?:abonnent|prenumerant)\w*|(?:logga in|logg inn|log ind) (?:för att|for å|for at) (?:läsa|lese|læse)|"
    r"(?:tämä )?(?:artikkeli|juttu|sisältö)? ?(?:on )?(?:vain )?tilaajille|"
    # Slavic, Baltic, Hungarian, Romanian, Greek, Turkish
    r"(?:ten |dalsza część |pełna treść |pozostało )?.{0,30}(?:dostępn\w+|przeznaczon\w+|tylko|wyłącznie) (?:tylko |wyłącznie )?dla (?:\S+ )?(?:prenumeratorów|subskrybentów|abonentów)|"
    r"(?:tento |celý )?(?:článek|článok|obsah) (?:je|mohou|môžu)(?: \w+)? (?:jen|pouze|iba|len|exkluzivně|číst)? ?(?:pro|pre) (?:předplatitele|predplatiteľov)|(?:pouze|jen|len|iba) (?:pro|pre) (?:předplatitele|predplatiteľov)|"
    r"(?:ez a |a )?.{0,25}(?:csak|kizárólag) .{0,20}előfizető\w*|(?:материал|статья|текст) доступ\w+ (?:только )?(?:по подписке|подписчикам|для подписчиков)|"
    r"(?:acest )?(?:articol|conținut)(?: este)? (?:rezervat|disponibil doar|exclusiv) (?:pentru )?abona\w+|.{0,25}μόνο (?:για|σε) συνδρομητές|bu (?:içerik|haber) (?:sadece|yalnızca) abone|"
    # Asia
    r"(?:artikel|konten) ini (?:khusus|hanya) untuk pelanggan|"
    r"(?:この記事は|これより先は|続きは)?.{0,12}(?:有料|会員)(?:限定|会員限定)?(?:の)?(?:記事|コンテンツ)(?:です|になります)|残り\s?[\d,]+文字|(?:続きを読むには|この記事を読むには).{0,20}(?:登録|ログイン|会員)|"
    r".{0,15}유료 ?(?:회원|구독자|독자) ?전용|(?:本文|此|该|全文).{0,10}(?:付费|付費|訂閱|会员|會員)(?:内容|內容|文章|可见|阅读|用户|專屬|专享)"
    r")"
)


def paid_lines(lines: Sequence[str]) -> Iterator[int]:
    """The numbers of the lines that say that the article, or its rest, is for subscribers.

    >>> list(paid_lines(["Article réservé aux abonnés", "All for members of the club", "This article is for subscribers only."]))
    [0, 2]
    """
    short = [line.lower() if len(line) <= LONGEST else "" for line in lines]
    return (n for n in holding(short, _STEMS) if _SAYS.match(clean(short[n]).replace("’", "'")))
