"""Words of promo lists by language: data only; each table may grow without touching any rule."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.fields.teasers.promos import PROMO, STARTS
from newsspider.page.text import holding

PROMO_LABELS = frozenset(label for labels in PROMO.values() for label in labels.split("|"))
PROMO_STARTS = tuple(start for starts in STARTS.values() for start in starts.split("|"))
"""How headings of promo lists begin; what follows is a section, a topic, a name."""
_STARTS_OF = {letter: tuple(s for s in PROMO_STARTS if s[0] == letter) for letter in {s[0] for s in PROMO_STARTS}}
"""The same by their first letter."""
_INSIDE = (
    "related articles|related stories|related posts|related news|related content|popular posts|popular articles|"
    "popular stories|most read|most popular|most viewed|beliebte artikel|beliebte beiträge|verwandte artikel|"
    "ähnliche artikel|ähnliche beiträge|am meisten|meistgelesen|passt zum thema|auch interessieren|auch gefallen|relacionad|"
    "más leíd|más vist|mais lid|mais vist|articles similaires|articles liés|plus lus|plus populaires|vous intéresser|"
    "correlat|più lett|gerelateerd|meest gelezen|najczęściej czytane|çok okunan|関連記事|人気記事|相关文章|相關新聞|"
    "熱門文章|热门文章|관련기사|관련 기사|많이 본"
)
PROMO_INSIDE = tuple(_INSIDE.split("|"))
"""What headings of promo lists hold wherever it stands in them ("Our most popular posts")."""
_OUR = re.compile(r"^(?:our|the|unsere|die|nos|nuestr[oa]s|nossas|nossos|onze|de|våre|vores|nasze) (?=\w{4})")
"""Words before what a list is called."""
_OTHER_LISTS = (
    "topics topic tags tag themes searches search products product companies brands services categories jobs deals "
    "offers recipes games links sites courses questions themen rubriken produkte stellenangebote kommentare comments "
    "commentaires comentarios comentários commenti reacties komentarze yorumlar kommentarer episodes events termine "
    "downloads documents dokumente forum forums threads discussions author autor authors newsletter newsletters podcasts"
)
_OTHER_LIST_WORDS = frozenset(_OTHER_LISTS.split())
"""Words of headings that begin like a promo list's and stand over something else."""

NOT_CONTEXT = (
    r"(?:^|[\s_-])(?:menus?|sub-?menu|mega-?menu|nav|navbar|navigation|breadcrumbs?|foot(?:er)?|site-footer|"
    r"comments?|comment-?list|disqus|cookies?|consent|share|sharing|social|tags?|tag-?list|tag-?cloud|tagcloud|"
    r"keywords?|topics?|lang(?:uage)?s?|login|signup|newsletter|jobs?|stellen(?:markt)?|deals?|"
    r"shop|coupons?|sponsor(?:ed)?|advert(?:isement|s|ising)?|outbrain|taboola|author-?box|author-?bio|"
    r"categories|cat-item|modal|sitemap|copyright|legal)(?:$|[\s_-])"
)
"""Class words of the page's furniture; a list of long titles may still stand in it."""
_NOT_CONTEXT_STEMS = (
    "menu nav breadcrumb foot comment disqus cookie consent shar social tag keyword topic lang login signup newsletter job stellen "
    "deal shop coupon sponsor advert outbrain taboola author categor cat-item modal sitemap copyright legal"
)
NOT_CONTEXT_STEMS = tuple(_NOT_CONTEXT_STEMS.split())
"""What class words hold in which that pattern is found; most hold none, which is sooner known."""
MENUS = r"(?:^|[\s_-])(?:menus?|sub-?menu|mega-?menu|breadcrumbs?)(?:$|[\s_-])"
"""Class words of menus, which hold no promo list."""

_NOT_ARTICLES = (
    "tag tags author authors autor autoren autore auteur category categories kategorie kategorien categoria "
    "categorie topic topics thema themen search suche login signin sign-in signup register subscribe "
    "subscription abo newsletter newsletters privacy about-us contact kontakt impressum datenschutz agb jobs "
    "karriere careers advertise rss feed labels sitemap cookie cookies keyword schlagwort podcast-series "
    "impresszum etiqueta etiquetas mots-cles mot-cle stichwort stichworte schlagworte palabras-clave"
)
NOT_ARTICLES = frozenset(_NOT_ARTICLES.split())
"""Segments of paths that do not lead to an article."""
_RARELY_ARTICLES = (
    "people person community series serie store shop forum forums label page archive archives user users member "
    "members staff help about tema temas contribute account profile faq terms"
)
RARELY_ARTICLES = frozenset(_RARELY_ARTICLES.split())
"""Segments that do so only before an article's own slug."""

_FURNITURE = (
    "popular categories|categories|category|tags|tag|topics|comments|leave a comment|leave a reply|share|"
    "share this|follow us|newsletter|subscribe|advertisement|about us|contact us|kategorien|beliebte kategorien|"
    "schlagwörter|kommentare|teilen|werbung|catégories|étiquettes|commentaires|publicité|categorías|"
    "categorías populares|etiquetas|comentarios|publicidad|categorias|categorias populares|comentários|"
    "publicidade|categorie|tag popolari|commenti|pubblicità|categorieën|reacties|kategorie|tagi|komentarze|"
    "reklama|kategoriler|yorumlar|kategori|komentar|iklan|рубрики|теги|комментарии|реклама|カテゴリー|タグ|コメント|分类|标签|"
    "评论|카테고리|태그|댓글|about the author|about the authors|about author|über den autor|über die autorin|zum autor|"
    "à propos de l'auteur|sobre el autor|sobre o autor|sull'autore|over de auteur|o autorze|об авторе|post navigation|"
    "beitragsnavigation|beitrags-navigation|navigation de l’article|navigation des articles|navegación de entradas|"
    "navegação de posts|navigazione articoli|berichtnavigatie|related products|similar products|recommended products|"
    "featured products|ähnliche produkte|passende produkte|produits similaires|productos relacionados|"
    "produtos relacionados|prodotti correlati|gerelateerde producten|upcoming events|related events|related jobs|"
    "temas|themen|thèmes|temi|tematy|темы|assuntos|onderwerpen|emner|ämnen|konular|トピック|话题|"
    "sponsored|sponsored content|paid content|partner content|promoted content|from our partners|around the web|from the web"
)
"""Headings of the page's furniture: never a promo list."""
FURNITURE_LABELS = frozenset(_FURNITURE.split("|"))
_COMMENT_WORDS = frozenset(
    "comments kommentare commentaires comentarios comentários commenti reacties komentarze kommentarer комментарии".split()
)
_NETWORKS = "facebook twitter x whatsapp telegram linkedin pinterest reddit instagram youtube email e-mail print share"
_ADVERTS = (
    "anzeige|advertisement|advertising|werbung|ad|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam|"
    "annons|annonse|annonce|mainos|iklan|реклама|広告|广告|廣告|광고|abo"
)
_BUTTONS = (
    "teilen|partager|compartir|compartilhar|condividi|delen|dela|jaa|podziel się|udostępnij|поделиться|поділитися|paylaş|"
    "bagikan|chia sẻ|シェア|分享|공유|menü|menú|"
    "view all|see all|show all|read all|view more|see more|show more|load more|all|more|next|previous|prev|back|menu|search|close|"
    "alle|alle anzeigen|alle ansehen|mehr anzeigen|mehr laden|mehr|weiter|zurück|voir tout|tout voir|voir plus|suivant|"
    "précédent|ver todo|ver todos|ver todas|ver más|siguiente|anterior|ver mais|vedi tutti|vedi tutte|vedi tutto|toon meer|"
    "bekijk alles|zobacz wszystkie|więcej|показать все|все|もっと見る|一覧|更多|查看更多|더보기|sort by|sort|filter|filters|"
    "skip to content|skip to main content|zum inhalt springen|zum inhalt|aller au contenu|saltar al contenido|ir al contenido|"
    "pular para o conteúdo|vai al contenuto|ga naar de inhoud|print thread|tweet|scroll left|scroll right|search form|"
    "advertise|order reprint|order reprints|what's this?|what’s this?|subscribe"
)
NO_LABELS = frozenset((*_NETWORKS.split(), *_ADVERTS.split("|"), *_BUTTONS.split("|")))
"""What buttons and marks of advertisements say: no label of a list."""
_COUNTER = re.compile(
    r"\d+\s*(?:of|von|de|sur|di|van|av|af|z|из|/)\s*\d+|sort by\b.*|sortieren nach\b.*|trier par\b.*|follow @.*|tags: .*|stor(?:y|ies) continues? below.*"
)


@lru_cache(maxsize=4096)
def is_promo(text: str) -> bool:
    """Whether a heading calls a list one of teasers, by its words.

    >>> is_promo("Mehr zum Thema:"), is_promo("More from Politics"), is_promo("Related topics"), is_promo("Politics")
    (True, True, False, False)
    >>> is_promo("Our most popular posts"), is_promo("Dies passt zum Thema:")
    (True, True)
    """
    bare = _OUR.sub("", text.strip(" :.…»›>•|-–").lower())
    if bare in PROMO_LABELS:
        return True
    other = bare in FURNITURE_LABELS or not _OTHER_LIST_WORDS.isdisjoint(bare.split())
    return not other and (bare.startswith(_STARTS_OF.get(bare[:1], ())) or bool(holding([bare], PROMO_INSIDE)))


def is_no_label(text: str) -> bool:
    """Whether a text is a button, a counter or the mark of an advertisement, no heading of a list.

    >>> is_no_label("Scroll Left"), is_no_label("Follow @mill")
    (True, True)
    >>> is_no_label("View all"), is_no_label("1 of 8"), is_no_label("Share Facebook X"), is_no_label("«"), is_no_label("More news")
    (True, True, True, True, False)
    """
    bare = text.strip(" :-–*›»>→+‹«<←|·•").lower()
    return bare in NO_LABELS or NO_LABELS.issuperset(bare.split()) or _COUNTER.fullmatch(bare) is not None


def is_furniture(text: str) -> bool:
    """Whether a heading stands over what is never a promo list.

    >>> is_furniture("Popular categories"), is_furniture("Neueste Kommentare"), is_furniture("Most commented")
    (True, True, False)
    """
    bare = text.strip(" :").lower()
    return bare in FURNITURE_LABELS or not _COMMENT_WORDS.isdisjoint(bare.split())
