"""What stands in a text in place of what did not load: questions for consent to embeds, hints at scripts, settings of widgets, errors."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newsspider.fields.body.segments import Segment
from newsspider.fields.paywall import paid_lines
from newsspider.page.index import Index

LONGEST = 600
"""Characters of a question for consent or a hint."""
_ASKS = re.compile(
    r"\W*(?:(?:empfohlener|externer) (?:redaktioneller |externer )?inhalt\W*$|externen? inhalte? (?:anzeigen|laden)|"
    r"an dieser stelle (?:finden sie|findest du|befindet sich|steht) .*\binhalt|"
    r"ich bin (?:damit )?einverstanden, dass mir .*\binhalt|(?:wir benötigen|hier benötigen wir) .*\b(?:zustimmung|einwilligung)|"
    r"(?:dieser|der) (?:externe )?inhalt (?:kann|konnte|wird) .*\b(?:cookie|zustimmung|einwilligung|datenschutz)|"
    r"um (?:diesen|den) (?:externen )?inhalt .*\b(?:zustimm|einwillig|cookie|aktivier)|"
    r"(?:to (?:view|see|display|show) this (?:content|video|embed|element|post|tweet)|this content is (?:hosted|provided) by)\b.*"
    r"\b(?:consent|cookie|accept|allow|third part|javascript|flash)|allow \w+ content\?|"
    r"ce contenu (?:est bloqué|n.est pas|externe) .*\bcookie|pour (?:afficher|voir|consulter) ce contenu.*\b(?:cookie|accept)|"
    r"(?:om deze inhoud|deze inhoud kan) .*\bcookie|este contenido (?:no|está) .*\bcookie|per visualizzare questo .*\bcookie|"
    r"(?:this|the) (?:slideshow|site|page|video|content) requires javascript|(?:please )?enable javascript|"
    r"javascript is (?:required|disabled)|bitte aktivieren sie javascript|your browser does not support|"
    r"ihr browser unterstützt|um deine persönlichen daten zu schützen, haben wir das .*\bblockiert|"
    r"(?:view this (?:post|profile|photo) on|sieh(?: dir)? diesen beitrag auf|ver esta publicación en|voir cette publication sur|"
    r"visualizza questo post su|ver essa foto no|dit bericht op|wyświetl ten post na) \w+(?: an| bekijken)?\W*$|"
    r"(?:a post shared by|a photo posted by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:por|de)|"
    r"un post condiviso da|um post compartilhado por|uma publicação partilhada por|een bericht gedeeld door|post udostępniony przez|"
    r"публикация от|et innlegg delt av|et opslag delt af|ett inlägg delat av) .{1,90}\(@|ein von .{1,60}\(@.{1,40} geteilter beitrag|"
    r"(?:e-?mail\W+)?(?:this email address is being protected from spam|questo indirizzo email è protetto|diese e-mail-adresse ist vor spam|"
    r"cette adresse e-?mail est protégée|esta dirección de correo electrónico está|este endereço de email está|adres .{0,40}chroniony przed spam)|"
    r"vous avez refusé les cookies|vos choix (?:sur les|en matière de) cookies|un contenu .{1,40} devait s.afficher|la version audio de cet article|"
    r"(?:ré)?écoutez? le reportage|why you can trust|mit ihrer zustimmung wird hier|please use (?:the )?chrome browser for a more accessible|"
    r"the audio version of this (?:article|story)|(?:new\W*)?you can now listen to|(?:hear|listen to) (?:this|the) (?:article|story)\W*(?:$|\d|now\b)|"
    r"écouter (?:cet |l.)?article|(?:diesen |den )?artikel (?:anhören|vorlesen lassen)|escuchar? (?:este |el )?artículo|ouvir (?:o )?(?:artigo|texto)|ascolta (?:l.|questo )?articolo|"
    r"posłuchaj (?:artykułu|tego)|luister naar dit artikel|článek si (?:také )?můžete poslechnout|lyssna på (?:artikeln|texten)|lyt til artiklen|lytt til (?:saken|artikkelen)|kuuntele (?:juttu|artikkeli)|"
    r"this (?:article|story) is (?:more than|over) .{1,14} old\W*$|dieser (?:artikel|beitrag) ist (?:mehr als|über|älter als) .{1,20}(?:alt|jahre?)\W*$|(?:denne )?artikkelen er (?:mer enn|over) .{1,14} gammel\W*$|"
    r"den här artikeln är (?:mer än|över)|cet article (?:date de|a été publié il y a) plus|este artículo tiene más de .{1,12} año|artikkeli on yli .{1,12} vanha|"
    r"tweet may have been deleted|click to expand|(?:warning|notice|deprecated|fatal error|parse error): .{1,400} on line \d+$)"
)
"""What asks for consent to content of others, or for scripts, stands for a post, or says what a program failed at; in lower case."""
_BEGINNINGS = frozenset(
    ("emp", "ext", "an ", "ich", "wir", "hie", "die", "der", "to ", "thi", "all", "ce ", "pou", "om ", "dez", "est", "per", "the", "ple",
     "ena", "jav", "a p", "ein", "une", "una", "un ", "um ", "uma", "een", "pos", "пуб", "et ", "ett", "bit", "you", "ihr", "vie", "sie", "ver", "voi", "vis", "dit", "wyś", "twe", "cli", "war", "not", "dep", "fat", "par",
     "mit", "lis", "new", "hea", "éco", "cet", "den", "art", "esc", "ouv", "asc", "pos", "lui", "člá", "lys", "lyt", "kuu", "vou", "vos", "e-m", "ema", "que", "adr", "la ", "réé", "why")
)  # fmt: skip
"""How the first word of each begins: most lines begin otherwise, and are not looked at further."""
_SCRAMBLED = "kAm"
"""``<p>`` as publishers write it for subscribers' browsers, each letter turned by 47 places: what follows can be read by nobody."""
_SHORTCODE = re.compile(
    r"\[(?:gambas|video|gallery|galleri|embed)[:\s][^\]]{0,80}\]|\[/?[a-z][\w-]*(?: [\w-]+=[^\]]*)+\](?:.*\[/[a-z][\w-]*\])?",
    re.I,
)
"""A mark for a plugin that is not there, with what it would wrap."""


def without_placeholders(index: Index, segments: Sequence[Segment]) -> list[Segment]:
    """The segments but questions for consent, hints at scripts or a paywall, marks for plugins, and objects of scripts outside of listings."""
    paid = set(paid_lines([segment.text for segment in segments]))
    return [s for n, s in enumerate(segments) if n not in paid and not _stands_for_other(index, s)]


def is_shortcode(text: str) -> bool:
    """Whether a text is a mark for a plugin alone.

    >>> is_shortcode('[contact-form-7 id="91" title="Write to us"]'), is_shortcode("[Update: the mill runs again]")
    (True, False)
    """
    return text[:1] == "[" and _SHORTCODE.fullmatch(text) is not None


def _stands_for_other(index: Index, segment: Segment) -> bool:
    text = segment.text
    if text.startswith(_SCRAMBLED):
        return True
    if (
        segment.size <= LONGEST
        and (text[:3].lower() in _BEGINNINGS or not text[:1].isalpha())
        and _ASKS.match(text.lower())
    ):
        return True
    if text[:1] not in ("{", "[") or text[-1:] not in ("}", "]"):
        return False
    return ('":' in text or is_shortcode(text)) and not is_listing(index, segment.block)


def is_listing(index: Index, block: int) -> bool:
    """Whether an element is a listing of code or stands in one."""
    return any(index.tags[i] in ("pre", "code") for i in (block, *index.ancestors(block)))
