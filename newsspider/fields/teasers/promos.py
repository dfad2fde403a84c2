"""What the headings of promo lists say, by language: data only."""

from __future__ import annotations

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

STARTS = {
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
"""How they begin where a section, a topic or a name follows."""
