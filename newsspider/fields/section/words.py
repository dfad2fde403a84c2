"""What sites call their parts, and the parts that say nothing of an article."""

from __future__ import annotations

LONGEST = 60
"""Characters beyond which a text is no section's name."""
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
        "aktuelle meldungen", "latest news", "all news", "uncategorized", "allgemein",
    )
)  # fmt: skip
"""What sites call a part of theirs that holds nearly all articles, folded: given where nothing else is."""
