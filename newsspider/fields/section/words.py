"""What sites call their parts, and the parts that say nothing of an article."""

from __future__ import annotations

import re

from newsspider.page.text import clean

LONGEST = 60
"""Characters beyond which a text is no section's name."""
READ = 300
"""Characters beyond which no name is looked for in a text."""
FIRST_PAGE = frozenset(
    (
        "home", "homepage", "home page", "start", "startseite", "hauptseite", "accueil", "page d accueil", "inicio", "início", "portada",
        "pagina iniziale", "página inicial", "главная", "головна", "acasă", "acasa", "strona główna", "domů", "domov", "kezdőlap", "főoldal",
        "hjem", "hem", "forside", "etusivu", "thuis", "ana sayfa", "anasayfa", "beranda", "trang chủ", "ホーム", "首页", "首頁", "홈", "الرئيسية",
    )
)  # fmt: skip
"""What sites call their first page, folded."""
HOME = FIRST_PAGE | {"news"}
"""The same in a trail, where the news are the first step."""
VAGUE = frozenset(
    (
        "news", "infos", "noticias", "notícias", "notizie", "nachrichten", "meldungen", "actualités", "actualites", "nieuws", "nyheter", "nyheder",
        "uutiset", "aktuality", "hírek", "știri", "stiri", "vijesti", "новости", "новини", "blog", "tags", "articles", "articoli", "artikel", "beiträge",
        "presse", "aktuelles", "aktuell", "archiv", "archive", "archives", "aktueller artikel", "detail", "menü", "menu", "sitemap",
        "aktuelle meldungen", "latest news", "all news", "uncategorized", "uncategorised", "allgemein", "latest", "all", "top news", "top story", "test",
        "alle news", "posts", "blogs", "article", "story", "front page", "headlines", "latest headlines", "neue artikel", "sin categoría", "non classé", "без рубрики",
        "新闻", "新聞", "新闻中心", "新闻频道", "新闻动态", "滚动新闻", "资讯", "快讯", "头条", "要闻", "其他", "最新", "ニュース", "記事", "뉴스",
    )
)  # fmt: skip
"""What sites call a part of theirs that holds nearly all articles, folded: given where nothing else is."""
NO_SECTION = frozenset(
    (
        "undefined", "null", "nil", "none", "n a", "default", "follow", "log in", "login", "sign in", "sign up", "register", "subscribe",
        "search", "search results", "suche", "erweiterte suche", "contact", "contact us", "kontakt", "about", "about us", "über uns", "impressum",
        "privacy policy", "privacy manager", "datenschutz", "datenschutzerklärung", "terms of service", "terms of use",
        "accessibility statement", "go to top", "mapa de sitio", "edit on github", "faq", "help", "hilfe", "gutscheine", "newsletter",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "statischeseiten", "static pages", "subjects", "topics", "share", "print", "advertisement", "anzeige", "正文", "申请入驻", "登录", "注册",
    )
)  # fmt: skip
"""What names no part that holds articles, folded: buttons, pages about the site, values that systems leave unset."""
_LABEL = re.compile(
    r"^(?:posted (?:in|under)|filed (?:in|under)|in category|(?:category|categories|kategorien?|rubrik|ressort|section|thema|catégories?|categor[ií]as?|categoria|rubrique|sezione)\s*:)\s*",
    re.I,
)
_AROUND = re.compile(r"^[\W_\uE000-\uF8FF]*(?=[^\W_])|[\s\uE000-\uF8FF<>|»›→/:,;_-]+$")
"""Arrows, bars and the glyphs of icon fonts around a name."""
_BACK = re.compile(r"^\W+(?:back|zurück) (?:to|zu|zum|zur) (?:the |all )?|^\W+(?:retour à|volver a) ", re.I)
_LISTED = re.compile(r"[^,&]{2,40}(?:,[^,&]{2,40}){1,20}$")
"""Several names with nothing but commas between them, as some systems write all the sections of an article."""
_AND = re.compile(r"\b(?:and|und|et|y|e|og|och|en|i)\b", re.I)
_SLUGS = re.compile(r"[a-z]{3,20}_[a-z][a-z-]+$")
"""A path of sections that a system writes with a stroke: ``culture_lifestyle``."""


def named(text: str) -> str:
    """A section's name without labels, arrows and icons; the first that is no vague one of several.

    >>> named("Posted in Mills"), named("< Back to Rivers"), named("news,nation"), named("Arts, Mills & Rivers")
    ('Mills', 'Rivers', 'nation', 'Arts, Mills & Rivers')
    """
    if len(text) > READ:
        return text
    name = _LABEL.sub("", _AROUND.sub("", _BACK.sub("", clean(text))))
    if _SLUGS.match(name):
        return name.rpartition("_")[2]
    if not _LISTED.match(name) or _AND.search(name):
        return name
    names = [part.strip() for part in name.split(",")]
    return next((one for one in names if one.lower() not in VAGUE), names[0])
