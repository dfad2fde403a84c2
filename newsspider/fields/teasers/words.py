"""Words of promo lists by language: data only; each table may grow without touching any rule."""

from __future__ import annotations

import re
from functools import lru_cache

from newsspider.page.text import holding

PROMO = {
    "en": (
        "hot this week|trending|trending now|most read|most popular|most viewed|most shared|popular posts|"
        "popular articles|popular stories|popular news|popular reads|related articles|related posts|"
        "related stories|related news|related|recommended|recommended for you|recommended stories|"
        "you may also like|you might also like|you may like|latest news|latest articles|latest posts|"
        "latest stories|latest|recent posts|recent articles|recent news|recent stories|more stories|top stories|"
        "top news|must read|must reads|don't miss|editor's picks|editors' picks|editor's choice|featured|"
        "featured stories|what to read next|read next|read more|up next|more from author|more from us|more news|"
        "in case you missed it|suggested articles|keep reading|more to read|more like this|more on this|"
        "more on this topic|also read|see also|breaking news"
    ),
    "de": (
        "meistgelesen|meist gelesen|am meisten gelesen|beliebt|beliebte artikel|beliebte beiträge|"
        "verwandte artikel|verwandte beiträge|ähnliche artikel|ähnliche beiträge|neueste artikel|"
        "neueste beiträge|neueste nachrichten|neue artikel|weitere artikel|weitere beiträge|mehr zum thema|"
        "zum thema|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|"
        "empfohlen|empfehlungen|top-themen|top themen|aktuelle nachrichten|lesen sie auch|weiterlesen|siehe auch|"
        "mehr aus|aktuelles"
    ),
    "fr": (
        "les plus lus|les plus populaires|articles populaires|à lire aussi|à lire également|articles similaires|"
        "articles liés|sur le même sujet|derniers articles|dernières actualités|dernières nouvelles|à la une|"
        "tendances|recommandé pour vous|nos derniers articles|vous aimerez aussi|lire aussi|voir aussi|"
        "en continu|le plus lu"
    ),
    "es": (
        "lo más leído|lo más visto|más leídas|más leídos|más vistas|las más leídas|noticias relacionadas|"
        "artículos relacionados|relacionadas|relacionados|te puede interesar|te recomendamos|últimas noticias|"
        "recomendadas|recomendados|tendencias|lo último|también te puede interesar|entradas recientes|"
        "lee también|no te pierdas|destacados"
    ),
    "pt": (
        "mais lidas|mais lidos|as mais lidas|mais vistas|notícias relacionadas|artigos relacionados|relacionadas|"
        "leia também|veja também|últimas notícias|recomendados|destaques|em alta|você pode gostar|"
        "principais manchetes|posts recentes|veja mais"
    ),
    "it": (
        "più letti|i più letti|le più lette|più lette|articoli correlati|notizie correlate|leggi anche|"
        "ultime notizie|potrebbe interessarti|ti potrebbe interessare|articoli recenti|in evidenza|di tendenza"
    ),
    "nl": (
        "meest gelezen|populair|gerelateerde artikelen|gerelateerd|lees ook|laatste nieuws|aanbevolen|"
        "meer nieuws|recente berichten|net binnen"
    ),
    "scandinavian": (
        "mest læste|mest lästa|mest lest|mest populære|relaterede artikler|relaterade artiklar|læs også|"
        "läs också|läs även|les også|seneste nyt|senaste nytt|siste nytt|seneste"
    ),
    "fi": "luetuimmat|lue myös|lue aiheesta lisää|lue lisää|tuoreimmat|pääuutiset|suosituimmat",
    "pl": (
        "najczęściej czytane|najpopularniejsze|popularne|powiązane|podobne artykuły|zobacz także|zobacz też|"
        "czytaj także|czytaj też|polecane|najnowsze|ostatnie wpisy"
    ),
    "tr": (
        "en çok okunanlar|en çok okunan|ilgili haberler|benzer haberler|son haberler|sizin için seçtiklerimiz|"
        "popüler haberler|son dakika|önerilen"
    ),
    "id": (
        "terpopuler|populer|berita terkait|artikel terkait|baca juga|terkini|berita terbaru|rekomendasi|"
        "trending topic|newsticker|pilihan editor"
    ),
    "vi": "đọc nhiều|xem nhiều|tin liên quan|bài viết liên quan|tin mới|mới nhất|tin cùng chuyên mục",
    "ru": (
        "самое читаемое|популярное|похожие статьи|читайте также|последние новости|рекомендуем|по теме|"
        "новости по теме|главное"
    ),
    "cs": (
        "nejčtenější|čtěte také|čtěte dále|přečtěte si také|přečtěte si|mohlo by vás zajímat|související články|související|"
        "další články|doporučujeme|nejnovější|nejnovější zprávy"
    ),
    "sk": (
        "najčítanejšie|čítajte aj|prečítajte si aj|prečítajte si|mohlo by vás zaujímať|súvisiace články|súvisiace|"
        "ďalšie články|odporúčame|najnovšie"
    ),
    "hu": (
        "legolvasottabb|legnépszerűbb|kapcsolódó cikkek|kapcsolódó|ajánlott cikkek|ajánljuk még|ez is érdekelheti|olvasta már?|"
        "friss hírek|legfrissebb"
    ),
    "ro": (
        "cele mai citite|citește și|citiți și|citește mai mult|articole similare|articole recomandate|recomandări|"
        "ultimele știri|știri similare|te-ar putea interesa|vezi și"
    ),
    "south slavic": (
        "najčitanije|pročitajte još|pročitajte i|pročitaj i|pročitaj još|pročitajte više|povezani članci|povezane vijesti|povezane vesti|povezano|"
        "vezane vijesti|slične vijesti|preporučujemo|najnovije|najnovije vijesti|najnovije vesti|најчитаније|прочитајте још|повезане вести|"
        "najbolj brano|preberite tudi|preberite še|sorodne novice|zadnje novice"
    ),
    "bg": "най-четени|прочетете още|вижте още|свързани статии|последни новини|още по темата",
    "uk": "читайте також|популярне|останні новини|новини за темою|схожі новини|головне",
    "baltic": (
        "loe ka|loe lisaks|seotud lood|enim loetud|lasi arī|lasi vēl|saistītie raksti|lasītākais|jaunākie|taip pat skaitykite|"
        "susiję straipsniai|skaitomiausi|naujausi"
    ),
    "el": (
        "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|δημοφιλή|τελευταία νέα|σχετικά άρθρα|ροή ειδήσεων"
    ),
    "he": "קראו גם|כתבות נוספות|הנקראות ביותר|עוד בנושא|אולי יעניין אותך",
    "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|إقرأ أيضا|الأكثر قراءة|ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|آخر الأخبار",
    "fa": "پربازدیدترین|پربازدیدها|اخبار مرتبط|مطالب مرتبط|بیشتر بخوانید|آخرین اخبار",
    "indic": (
        "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|सबसे ज्यादा पढ़ी गई|ताज़ा खबरें|ताजा खबरें|संबंधित खबरें|आणखी वाचा|हेही वाचा|আরও পড়ুন|সর্বাধিক পঠিত|সর্বশেষ"
    ),
    "th": "อ่านข่าวเพิ่มเติม|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ข่าวล่าสุด|ยอดนิยม|ข่าวยอดนิยม",
    "ja": "人気記事|関連記事|おすすめ記事|最新記事|新着記事|ランキング|アクセスランキング|あわせて読みたい",
    "zh": "热门文章|相关文章|相關文章|推荐阅读|最新文章|热门|熱門文章|猜你喜欢|延伸閱讀|最新新聞|热点",
    "ko": "많이 본 뉴스|관련 기사|관련기사|인기 기사|최신 기사|추천 기사|인기기사",
}
"""What promo lists are called, whole headings in lower case, separated by bars."""

PROMO_LABELS = frozenset(label for labels in PROMO.values() for label in labels.split("|"))

_STARTS = {
    "en": (
        "more from |more on |more in |more about |more stories|more news|more articles|more like |more great |related |"
        "latest |most read|most popular|most viewed|most recent|most shared|most commented|top stories|top news|top reads|"
        "popular |trending|recommended |you may |you might |recent |read more|read next|read also|also read|also in |"
        "don't miss|don’t miss|editor's |editor’s |editors' |editors’ |in case you |keep reading|what to read|"
        "what's hot|hot this |must read|must-read|must see|other stories|other news|further reading|similar "
    ),
    "de": (
        "mehr zum |mehr zu |mehr aus |mehr von |mehr lesen|meistgelesen|meist gelesen|am meisten gelesen|das könnte |"
        "die meistgelesen|diese artikel |lesen sie |lies auch|auch interessant|weitere artikel|weitere beiträge|"
        "weitere nachrichten|weitere meldungen|weitere themen|weitere news|weitere inhalte|ähnliche |verwandte |beliebte|"
        "neueste |neuste |neue artikel|neue beiträge|aktuelle |letzte |passende |passend |empfohlen|empfehlung|"
        "unsere empfehlung|unsere lesetipps|lesetipp|lesenswert|schlagzeilen|jetzt neu|zuletzt erschienen|derzeit beliebt|"
        "die redaktion empfiehlt"
    ),
    "fr": (
        "les plus |articles |à lire |a lire |lire aussi|lire également|sur le même |dans la même |derniers |dernières |"
        "nos derniers |vous aimerez |voir aussi|à découvrir|du même auteur|plus dans |plus sur |le plus lu|en continu|"
        "la sélection |notre sélection"
    ),
    "es": (
        "lo más |las más |los más |más de |más en |más leíd|más vist|más noticias|más sobre |mas de |noticias relacionadas|"
        "artículos relacionados|contenido relacionado|notas relacionadas|te puede |te podría |te recomendamos|"
        "también te |lee también|leé también|lea también|leer también|mirá también|seguí leyendo|nota relacionada|últimas |ultimas |otras noticias|no te pierdas|entradas recientes"
    ),
    "pt": "mais lid|as mais |mais de |mais em |mais notícias|mais sobre |leia também|leia mais|veja também|veja mais|últimas ",
    "it": "i più |le più |più lett|più vist|articoli |notizie |leggi anche|ultime |potrebbe |ti potrebbe |altre notizie|in evidenza",
    "nl": "meest gelezen|lees ook|lees meer|lees verder|meer over |meer van |meer uit |meer nieuws|laatste |gerelateerd|aanbevolen",
    "scandinavian": "mest |læs også|læs mere|läs också|läs även|läs mer|les også|les mer|relatere|relaterat|seneste |senaste |siste ",
    "fi": "luetuimmat|lue myös|lue lisää|lue aiheesta|uusimmat|tuoreimmat|katso myös",
    "pl": "najczęściej |najpopularniejsze|najnowsze|polecane|zobacz też|zobacz także|czytaj też|czytaj także|podobne |powiązane |więcej ",
    "tr": "en çok |ilgili |benzer |son haberler|bunlar da |diğer haberler",
    "id": "baca juga|berita |artikel |terpopuler|terkini|terbaru|populer",
    "vi": "đọc |xem |tin |bài viết ",
    "ru": "читайте |самое |популярн|похожие |последние |новости |по теме|ещё по теме|еще по теме|другие |рекомендуем",
    "uk": "читайте |читати також|останні |популярн|новини |головні ",
    "bg": "най-|още |последни |подобни |свързани ",
    "el": "διαβάστε |δείτε |τελευταία|δημοφιλή|σχετικά",
    "ja": "人気|関連|おすすめ|最新|新着|あわせて|アクセスランキング|この記事を|こちらも",
    "zh": "热门|相关|推荐|最新|延伸|熱門|相關|推薦|猜你|更多",
    "ko": "많이 본|관련|인기|최신|추천|주요",
    "cs": "nejčtenější|čtěte |přečtěte |mohlo by vás|související |nejnovější |čítajte |prečítajte |najčítanejšie|súvisiace |najnovšie ",
    "hu": "legolvasottabb|kapcsolódó |ajánlott |ez is érdekel|olvasta már|legfrissebb ",
    "ro": "cele mai |citește |citiți |articole |ultimele |te-ar putea",
    "south slavic": "najčitanij|pročitaj|povezan|vezane |slične |najnovij|најчитаниј|прочитај|најновиј|preberite |sorodn|zadnje novice",
    "baltic": "loe ka|loe lisaks|seotud |enim loetud|lasi arī|lasi vēl|saistīt|lasītāk|jaunāk|taip pat skaitykite|susij|skaitomiaus|naujaus",
    "he": "קראו |כתבות |הנקראות |עוד בנושא|עוד ב|אולי יעניין",
    "indic": "यह भी |ये भी |इसे भी |संबंधित |हेही |আরও |সর্বাধিক |সর্বশেষ ",
    "th": "อ่านข่าว|อ่านเพิ่ม|ข่าวที่|ข่าวล่าสุด|ข่าวยอด",
    "ar": "الأكثر|اقرأ|ذات صلة|مواضيع|أخبار|آخر",
    "fa": "آخرین|پربازدید|مطالب|اخبار",
}
PROMO_STARTS = tuple(start for starts in _STARTS.values() for start in starts.split("|"))
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
    "pular para o conteúdo|vai al contenuto|ga naar de inhoud|print thread"
)
NO_LABELS = frozenset((*_NETWORKS.split(), *_ADVERTS.split("|"), *_BUTTONS.split("|")))
"""What buttons and marks of advertisements say: no label of a list."""
_COUNTER = re.compile(r"\d+\s*(?:of|von|de|sur|di|van|av|af|z|из|/)\s*\d+|sort by\b.*|sortieren nach\b.*|trier par\b.*")


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
