"""What an element's tag, classes and id say about the text inside it, as bits that subtrees inherit."""

from __future__ import annotations

from newsspider.fields.body.columns.surroundings import Get, Vocabulary
from newsspider.fields.body.patterns import Patterns, Told

WORDS: tuple[tuple[str, str], ...] = (
    ("comment", r"comment|disqus|replies|discussion|kommentar|respond"),
    (
        "related",
        (
            r"relat|recommend|read-?more|readmore|also-?like|more-?(?:on|from|news|stories|articles)|"
            r"see-?also|similar|further|lire-aussi|read-?next|read-?also|up-?next|verwandt|internal-?link"
        ),
    ),
    ("popular", r"popular|trending|most-?|hot-|latest|recent|top-?stor"),
    ("social", r"share|sharing|social|follow|facebook|twitter|whatsapp|addthis|sns"),
    ("nav", r"\bnav|menu|breadcrumb|pagina|pager|navigation|skip-|toolbar|tab-?list"),
    ("footer", r"foot(?!note)|bottom|colophon|copyright"),
    ("header", r"header|masthead|top-?bar|\bhead\b|hero"),
    ("sidebar", r"sidebar|aside|\brail|right-?col|column-?right|secondary|widget"),
    (
        "ad",
        (
            r"\bad[sv]?\b|advert|sponsor|promo|banner|outbrain|taboola|dfp|\bad-|-ads?\b|affiliat|anzeige|"
            r"werbung|commercial"
        ),
    ),
    ("newsletter", r"newsletter|subscri|sign-?up|signup|mailing|registration|membership|donat"),
    ("author", r"author|byline|by-line|contributor|biograph|\bbio\b|writer|reporter|autor"),
    ("tags", r"\btags?\b|tag-|topics?|keyword|categor|label|hashtag"),
    ("meta", r"meta|\bdate|time|publish|posted|info\b|dateline|stamp|updated|reading"),
    ("caption", r"caption|credit|figcaption|copyright|legend|bildunter|source"),
    ("image", r"image|photo|picture|gallery|slideshow|carousel|slider|thumb|\bimg|figure|foto|lightbox"),
    (
        "modal",
        (
            r"cookie|consent|popup|pop-up|overlay|modal|login|log-in|gdpr|onetrust|lightbox|toast|alert|"
            r"notice|dialog"
        ),
    ),
    (
        "paywall",
        (
            r"pay-?wall|reg-?wall|piano|premium-?(?:box|teaser|offer)|subscri(?:be|ption)-?(?:box|offer|"
            r"prompt|wall)|offer-|abo-?(?:box|teaser|offer)|plus-?box"
        ),
    ),
    ("teaser", r"teaser|card|kicker|list-?item|grid|thumb|tile|listing|feed|item-?list|entry-?list|preview"),
    (
        "hidden",
        (
            r"hidden|visually|sr-only|screen-?reader|d-none|print-?only|no-?display|invisible|offscreen|"
            r"hide\b"
        ),
    ),
    ("player", r"video|audio|player|podcast|youtube|jwplayer|listen|playlist|livestream"),
    (
        "toc",
        (
            r"\btoc\b|table-of|index-?list|contents?-?list|summary-?list|key-?points|highlights|at-a-glance|"
            r"factbox|infobox|fact-?box"
        ),
    ),
    ("pull", r"pull-?quote|pullquote|quote|blockquote|zitat"),
    ("embed", r"embed|tweet|instagram|iframe|widget|social-embed|oembed|infogram|datawrapper"),
    ("correct", r"correction|disclaimer|editor-?note|footnote|note\b|legal|licen[sc]e"),
    (
        "bodytext",
        (
            r"article-?_*(?:body|text|content|copy)|body-?_*(?:text|copy|content)|story-?_*(?:body|text|"
            r"content)|entry-?_*content|post-?_*(?:content|body|text)|content-?_*(?:body|text|article)|"
            r"text-?_*body|rich-?text|articlebody|news-?_*(?:body|text|content|detail)|maincontent|wysiwyg|"
            r"prose|paragraph|detail-?_*(?:text|content|body)|single-?content|field-name-body|"
            r"field--name-body"
        ),
    ),
    ("content", r"content|article|story|post|entry|main|text|body|single|detail"),
    (
        "standfirst",
        (
            r"standfirst|lede|\blead\b|lead-|-lead|\bdek\b|deck|intro|summary|excerpt|sub-?title|sub-?head|"
            r"chapo|sapo|abstract|strap|perex|anons|vorspann|bajada|entradilla|teaser-?text|subline|"
            r"description|synopsis"
        ),
    ),
    ("title", r"title|headline|heading|\bhed\b|titre|titulo"),
    (
        "comments",
        (
            r"^(?!has|no|show|hid|hdn|with|open|clos|allow|enabl|disabl)(?:[a-z]+[-_])?comments?[-_]?"
            r"(?:list|area|section|thread|wrap|wrapper|container|body|content|text|item|box|block|s)?$|"
            r"^commentlist$|^disqus[-_]thread$|^kommentare?$|^comentarios?$|^commentaires?$|^leserbriefe?$"
        ),
    ),
    (
        "unseen",
        (
            r"^(?:u-|is-|wt-)?(?:visually-?hidden|sr-?only|screen-?reader(?:-?(?:text|only))?|off-?screen|"
            r"hidden-visually|hide-visually|element-invisible|a11y-hidden|"
            r"material-(?:icons|symbols)(?:-\w+)?)$"
        ),
    ),
    (
        "consent",
        (
            r"^onetrust-|^ot-(?:sdk|pc|cat|desc|category|host|ven)|^cybotcookiebot|^didomi-|^qc-cmp|^usercentrics-|^cmplz-|^osano-cm-|"
            r"^iubenda-cs-|^sp_message_|^cookie-law-info|^cli-(?:tab|modal|bar|plugin|privacy)|^cookieconsent|^cky-|^tarteaucitron|^borlabs-cookie|^moove-gdpr|^klaro|^pum-(?:content|container|overlay)|^popmake|^wm-ipp"
        ),
    ),
)  # fmt: skip
"""Kinds of elements, each with the words that classes and ids use for it, in many languages."""

TAGS = ("nav", "header", "footer", "aside", "form", "figure", "figcaption", "article", "main", "table", "ul", "ol", "dl",
        "blockquote", "pre", "section", "p", "button", "details", "fieldset", "address", "dialog", "label", "center")  # fmt: skip

NAMES = (*(name for name, _ in WORDS), *(f"<{tag}>" for tag in TAGS), "[hidden]", "[articlebody]")
"""What each bit stands for."""
BIT = {name: 1 << position for position, name in enumerate(NAMES)}
COMMENTS = BIT["comments"]
"""The bit of what holds readers' comments and nothing else: a name that is that alone, not one in which the word occurs."""
NO_BODY = BIT["unseen"] | BIT["consent"]
"""The bits of what is read aloud to blind readers and shown to nobody, of the dialogs that vendors make to ask for consent, of popups, and
of the bar that the Wayback Machine puts above its copies."""

_WORDS = Patterns([pattern.replace("^", r"(?<!\S)").replace("$", r"(?!\S)") for _, pattern in WORDS])
"""What is looked for among several names, each of them beginning and ending where there is a space."""
_TAG_BITS = {tag: BIT[f"<{tag}>"] for tag in TAGS}
_BODY_PROPERTIES = ("articlebody", "text", "reviewbody")
_LARGE = 0.6
"""Share of the page's text from which an element's class words say nothing about the text inside (``has-sidebar``)."""
_KEPT_WHEN_LARGE = (
    BIT["bodytext"] | BIT["content"] | COMMENTS | sum(_TAG_BITS[tag] for tag in ("article", "main", "section", "form"))
)


def of_attributes(attribute: Get, i: int) -> int:
    """The bits of an element's attributes: hidden, or the article's body by microdata."""
    bits = 0
    if attribute(i, "hidden") is not None or ((style := attribute(i, "style")) and _is_gone(style)):
        bits = BIT["[hidden]"]
    if (itemprop := attribute(i, "itemprop")) and itemprop.lower() in _BODY_PROPERTIES:
        bits |= BIT["[articlebody]"]
    return bits


def _is_gone(style: str) -> bool:
    return "display:none" in style.replace(" ", "").lower()


VOCABULARY = Vocabulary(_TAG_BITS, Told(_WORDS.matching), of_attributes, _LARGE, _KEPT_WHEN_LARGE)
"""What tags, classes, ids and attributes say."""
