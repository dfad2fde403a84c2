"""Pages of any size: what makes a page large, one kind at a time, each inside a small article."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and last week it got a web server of its own. "
_HEAD = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Water mill gets a web server - Mill News</title>'
    '<meta property="og:title" content="Water mill gets a web server"><meta property="article:published_time" '
    'content="2025-11-04T10:30:00+01:00">'
)
_OPENING = (
    '</head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><article><h1>Water mill gets a web server'
    "</h1><p class='byline'>By Ada Miller</p><time datetime='2025-11-04T10:30:00+01:00'>4 November 2025</time>"
)
_CLOSING = "</article></main><footer>Mill News</footer></body></html>"


def _card(n: int) -> str:
    return (
        f'<div class="card teaser"><a href="/2025/11/{n % 28 + 1}/story-{n}"><img src="/i/{n}.jpg" alt="Picture {n}" width="300" '
        f'height="200"><h3>Story number {n} of the mill in the valley</h3></a><p>What happened at mill {n} last week.</p>'
        f'<time datetime="2025-11-{n % 28 + 1:02}">{n % 28 + 1} November 2025</time></div>'
    )


def _jsonld(n: int) -> str:
    return (
        f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","@id":"#{n}",'
        f'"headline":"Story {n}","datePublished":"2025-11-04","author":{{"@type":"Person","name":"Ada Miller"}}}}</script>'
    )


def _weather(n: int) -> str:
    return f'<div class="weather-widget"><b>Aldersey {n}</b> <span class="temp">{n % 40}.4 °C</span> cloudy, wind 12 km/h</div>'


def _unclosed_quote(n: int) -> str:
    return f"“The wheel {n} turns, said Ada Miller. "


UNITS: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: f"<p>{SENTENCE * 3}</p>\n",
    "short paragraphs": lambda n: f"<p>Line {n}</p>",
    "bare text lines": lambda n: f"{SENTENCE}<br><br>",
    "line breaks": lambda n: "<br>",
    "divisions": lambda n: f"<div class='c{n}'>Text {n} stands here.</div>",
    "empty elements": lambda n: "<div></div>",
    "inline marks": lambda n: f"<b>mill</b> <i>number</i> {n} ",
    "links": lambda n: f'<a href="/story-{n}">Story number {n} of the mill</a> ',
    "links between paragraphs": lambda n: (
        f'<p>{SENTENCE * 2}</p><a href="/a-{n:06}">Story {n:06} of the mill</a><a href="/b-{n:06}">Mill {n:06} has opened</a>'
    ),
    "menus": lambda n: (
        f'<ul class="menu"><li><a href="/s{n}">Part {n}</a></li><li><a href="/t{n}">Town {n}</a></li></ul>'
    ),
    "list items": lambda n: f"<li>Item {n} of the long list of mills.</li>",
    "headings": lambda n: f"<h2>Heading {n} of the mill</h2>",
    "headings and texts": lambda n: f"<h2>Heading {n}</h2><p>{SENTENCE}</p>",
    "cards": _card,
    "related lists": lambda n: (
        f'<div class="related"><h4>Related {n}</h4><ul><li><a href="/a{n}">Mill {n} opens its doors</a></li></ul></div>'
    ),
    "table rows": lambda n: f"<table><tr><th>Mill {n}</th><td>{n}</td><td>1811</td></tr></table>",
    "pictures": lambda n: (
        f'<figure><img src="/i/{n}.jpg" alt="Mill {n}"><figcaption>Mill {n}. Photo: Ada Miller</figcaption></figure>'
    ),
    "times": lambda n: f'<time datetime="2025-11-04T{n % 24:02}:30">4 November 2025</time>',
    "shown dates": lambda n: f"<p>Updated on {n % 28 + 1} November 2025 at 10:30 am</p>",
    "bylines": lambda n: f'<p class="byline author">By Ada Miller{n} and Bob Weaver</p>',
    "author links": lambda n: f'<a rel="author" class="author" href="/people/{n:06}">Ada Miller{n:06}</a>',
    "quotations, a paragraph each": lambda n: (
        f"<p>“The wheel number {n} turns,” said Ada Miller{n}, head of Mill Works. “It is loud,” she added.</p>"
    ),
    "weather": _weather,
    "credits": lambda n: f"<p>Text: Ada Miller, Photos: Bob Weaver {n}</p>",
    "quotations with their speakers": lambda n: (
        f"<blockquote><p>Mill {n} turns.</p><cite>Ada Miller</cite></blockquote>"
    ),
    "headings of comments": lambda n: f"<h2>Comments ({n})</h2><p>I like mill {n}.</p>",
    "comments": lambda n: f'<div class="comment" id="c{n}"><b>user{n}</b><p>I like mill {n}.</p></div>',
    "forms": lambda n: f'<form><input name="f{n}"><button>Send</button></form>',
    "meta tags": lambda n: (
        f'<meta property="article:tag" content="mill {n}"><meta name="author" content="Ada Miller{n}">'
    ),
    "microdata": lambda n: f'<span itemprop="author" itemscope><span itemprop="name">Ada Miller{n}</span></span>',
    "scripts": lambda n: f"<script>var mill{n} = {{'a': [{n}, 2, 3], 'temp': '21.4'}};</script>",
    "JSON-LD": _jsonld,
    "svg": lambda n: "<svg><path d='M0 0L1 1'/></svg>",
    "stray end tags": lambda n: "</p></div></b>",
    "entities": lambda n: "<p>&quot;&amp;&lt;&#8220;&#8221;&nbsp;&shy;</p>",
}
"""Kinds of markup, repeated at the end of an article; by number, as pages don't say the same thing twice."""

RUNS: dict[str, tuple[str, Callable[[int], str], str]] = {
    "nested divisions": ("", lambda n: "<div><p>x</p>", ""),
    "nested headings": ("", lambda n: f"<h3><a href='/a{n}'>Mill {n}</a><img src='/p{n}.jpg'>", ""),
    "nested links of paragraphs": ("", lambda n: f"<p>Mill <a href='/a{n}'>{n}</a> turns<div>", ""),
    "nested lists": ("", lambda n: f"<ul><li>Mill {n}", ""),
    "nested marks": ("<p>", lambda n: "<b><i>mill ", "</p>"),
    "deep in divisions": ("<div>" * 1_900, lambda n: f"<p>Mill {n} turns.</p>", "</div>" * 1_900),
    "deep in marks": ("<b><i>" * 900, lambda n: f"<a href='/s{n}'>Mill {n}</a> turns.", "</i></b>" * 900),
    "cells in one row": ("<table><tr>", lambda n: f"<td>{n}</td>", "</tr></table>"),
    "rows in one table": ("<table>", lambda n: f"<tr><td>Mill {n}</td><td>1811</td></tr>", "</table>"),
    "one list": ("<ul>", lambda n: f'<li><a href="/s{n}">Story {n} of the mill</a></li>', "</ul>"),
    "one menu": ("<nav>", lambda n: f'<a href="/s{n}">Town {n}</a>', "</nav>"),
    "one paragraph": ("<p>", lambda n: SENTENCE, "</p>"),
    "one word": ("<p>", lambda n: "x" * 100, "</p>"),
    "one name": ("<p>", lambda n: "Ada Miller ", "</p>"),
    "capital words": ("<p>", lambda n: f"Mill{n} Works ", " said it.</p>"),
    "commas": ("<p>Ada Miller", lambda n: ", head of the mill", ", said it.</p>"),
    "white space": ("<p>mill", lambda n: " \n\t", "mill</p>"),
    "digits": ("<p>", lambda n: "1234567890", "</p>"),
    "numbers": ("<p>", lambda n: f"{n % 100} ", "</p>"),
    "dates in one paragraph": ("<p>Published ", lambda n: f"{n % 28 + 1} November 2025, 10:30, ", "</p>"),
    "dates between lines": ("", lambda n: f"{n % 28 + 1} November 2025<br>{SENTENCE}<br>", ""),
    "quotations in one paragraph": ("<p>", lambda n: f"“The wheel {n} turns,” said Ada Miller. ", "</p>"),
    "quotations of many": ("<p>", lambda n: f"“It is loud,” said Ada Miller{n}, head of Mill{n} Works. ", "</p>"),
    "nicknames": ("<p>", lambda n: f"“It is loud,” said Ada “Nell” Miller{n}. ", "</p>"),
    "short quotations": ("<p>Ada Miller said it. ", lambda n: "“x” y ", "said Ada Miller.</p>"),
    "listed quotations": ("<p>Ada Miller said it. ", lambda n: "“It is very loud here, I think,” and ", "said Ada Miller.</p>"),
    "unclosed quotations": ("<p>", _unclosed_quote, "</p>"),
    "opening marks": ("<p>", lambda n: "“", "</p>"),
    "straight marks": ("<p>", lambda n: '" ', "</p>"),
    "quoted marks": ("<p>", lambda n: '">', "</p>"),
    "apostrophes": ("<p>", lambda n: "' a", "</p>"),
    "full stops": ("<p>mill", lambda n: ". ", "</p>"),
    "degrees": ('<div class="weather">', lambda n: f"Aldersey {n % 40} °C ", "</div>"),
    "names of one byline": ('<p class="byline">By Ada Miller', lambda n: f", Bob Weaver{n}", "</p>"),
    "one heading": ("<h2>", lambda n: "Mill ", "</h2>"),
    "one link": ('<a href="/story">', lambda n: "Mill ", "</a>"),
    "one address": ('<a href="/', lambda n: "mill/", '">Mill</a>'),
    "one class": ('<div class="', lambda n: f"weather teaser{n} ", '">Mill</div>'),
    "one data attribute": ('<div data-x="', lambda n: "mill ", '">Mill</div>'),
    "one time": ('<time datetime="', lambda n: "2025-11-04 ", '">4 November 2025</time>'),
    "one comment": ("<!--", lambda n: " mill <b>", "-->"),
    "one script": ("<script>", lambda n: f"mill({{'temp': {n}, 'city': 'Aldersey'}});", "</script>"),
    "one state": ('<script type="application/json">{"a": [', lambda n: f'{{"t": "Mill {n}", "u": "\\u003cp\\u003e"}},', "0]}</script>"),
    "one JSON-LD graph": ('<script type="application/ld+json">{"@graph": [', lambda n: f'{{"@type": "NewsArticle", "@id": "#{n}", "isPartOf": {{"@id": "#{n + 1}"}}}},', "{}]}</script>"),
    "nested JSON-LD": ('<script type="application/ld+json">', lambda n: '{"a": [', "</script>"),
    "an unclosed attribute": ('<div title="', lambda n: "<p>mill</p>", ""),
    "opening brackets": ("", lambda n: "<", ""),
}  # fmt: skip
"""What stands before, is repeated, and stands after: one element, or one nest, that grows."""


def make_page(kind: str, size_bytes: int) -> str:
    """An article that one kind of markup makes as large as asked."""
    before, unit, after = RUNS.get(kind) or ("", UNITS[kind], "")
    in_head = kind in ("meta tags", "JSON-LD", "dates between lines")  # the last opens the body, before the headline
    rest = size_bytes - len(_HEAD) - len(_OPENING) - len(_CLOSING) - 3 * len(SENTENCE)
    grown = before + _repeated(unit, rest) + after
    story = f"<p>{SENTENCE}</p><p>{SENTENCE}</p>"
    return f"{_HEAD}{grown if in_head else ''}{_OPENING}{story}{'' if in_head else grown}{_CLOSING}"


def _repeated(unit: Callable[[int], str], size: int) -> str:
    pieces: list[str] = []
    length = 0
    for n in count():
        if length >= size:
            return "".join(pieces)
        pieces.append(unit(n))
        length += len(pieces[-1].encode())
    return ""


KINDS = (*UNITS, *RUNS)
"""Every kind of page."""
