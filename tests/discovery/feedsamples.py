"""Feeds as publishers really write them, each with the links and days that a reader should find."""

from __future__ import annotations

from dataclasses import dataclass

HOME = "https://news.example/feeds/all.xml"


@dataclass(frozen=True)
class Sample:
    """A feed, and (link, day) of its articles; no day where the feed names none."""

    name: str
    data: bytes
    expected: tuple[tuple[str, str | None], ...]


def _rss(items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>', attributes: str = 'version="2.0"') -> bytes:
    return f"{head}<rss {attributes}><channel><title>News</title><link>https://news.example/</link>{items}</channel></rss>".encode()


A, B = "https://news.example/2025/crane", "https://news.example/2025/ferry"
ITEM = f"<item><title>Crane</title><link>{A}</link><pubDate>Tue, 04 Nov 2025 08:00:00 +0100</pubDate></item>"
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"'

SAMPLES = (
    Sample("RSS 2.0", _rss(ITEM), ((A, "2025-11-04"),)),
    Sample("RSS 0.91 without days", _rss(f"<item><link>{A}</link></item>", "", 'version="0.91"'), ((A, None),)),
    Sample(
        "RSS 1.0",
        f'<rdf:RDF {RDF}><channel rdf:about="x"><title>News</title></channel><item rdf:about="{A}"><title>Crane</title><link>{A}</link><dc:date>2025-11-04T08:00:00+01:00</dc:date></item></rdf:RDF>'.encode(),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "Atom with several links and a base",
        f'<feed {ATOM} xml:base="https://news.example/2025/"><entry><link rel="enclosure" href="https://cdn.example/a.mp3"/><link rel="self" href="crane.atom"/><link rel="alternate" href="crane"/><published>2025-11-04T08:00:00Z</published><updated>2025-11-05T08:00:00Z</updated></entry></feed>'.encode(),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "Atom 0.3",
        f'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><link rel="alternate" type="text/html" href="{A}"/><issued>2025-11-04T08:00:00Z</issued><modified>2025-11-06T08:00:00Z</modified></entry></feed>'.encode(),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "CDATA and white space around a link",
        _rss(f"<item><link>\n  <![CDATA[ {A} ]]>\n</link><pubDate> 04 Nov 2025 08:00 GMT </pubDate></item>"),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "a guid that is the link",
        _rss(f'<item><guid isPermaLink="true">{A}</guid></item><item><guid>{B}</guid></item>'),
        ((A, None), (B, None)),
    ),
    Sample(
        "FeedBurner",
        _rss(
            f"<item><link>https://feeds.example/~r/1</link><feedburner:origLink>{A}</feedburner:origLink></item>",
            attributes='version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
        ),
        ((A, None),),
    ),
    Sample(
        "relative links",
        _rss("<item><link>/2025/crane</link></item><item><link>../2025/ferry</link></item>"),
        ((A, None), (B, None)),
    ),
    Sample(
        "entities of HTML",
        _rss(f"<item><title>A&nbsp;crane &hellip; &eacute;</title><link>{A}</link></item>"),
        ((A, None),),
    ),
    Sample(
        "a bare ampersand",
        _rss(f"<item><title>Cranes & ferries</title><link>{A}?a=1&b=2</link></item>"),
        ((f"{A}?a=1&b=2", None),),
    ),
    Sample("white space before the declaration", b"\n\n " + _rss(ITEM), ((A, "2025-11-04"),)),
    Sample("a byte order mark", b"\xef\xbb\xbf" + _rss(ITEM), ((A, "2025-11-04"),)),
    Sample(
        "UTF-16",
        _rss(ITEM, '<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16"),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "a wrong declaration of its encoding",
        _rss(ITEM.replace("Crane", "Grúa"), '<?xml version="1.0" encoding="us-ascii"?>'),
        ((A, "2025-11-04"),),
    ),
    Sample(
        "a torn end",
        _rss(ITEM + f"<item><link>{B}</link><description>The ferry").split(b"</channel>")[0],
        ((A, "2025-11-04"), (B, None)),
    ),
    Sample(
        "a prefix that nobody declared", _rss(f"<item><media:thumbnail url='x'/><link>{A}</link></item>"), ((A, None),)
    ),
    Sample(
        "days of Dublin Core, and none that can be read",
        _rss(
            f"<item><link>{A}</link><dc:date>2025-11-04</dc:date></item><item><link>{B}</link><pubDate>last week</pubDate></item>",
            attributes='version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"',
        ),
        ((A, "2025-11-04"), (B, None)),
    ),
    Sample("a day with a zone by name", _rss(ITEM.replace("+0100", "EST")), ((A, "2025-11-04"),)),
    Sample("a day with two figures of its year", _rss(ITEM.replace("2025 08", "25 08")), ((A, "2025-11-04"),)),
    Sample(
        "a day without its weekday and seconds",
        _rss(ITEM.replace("Tue, 04 Nov 2025 08:00:00 +0100", "4 Nov 2025 08:00 +0100")),
        ((A, "2025-11-04"),),
    ),
    Sample("a wrong weekday", _rss(ITEM.replace("Tue,", "Mon,")), ((A, "2025-11-04"),)),
    Sample(
        "a link that is an element of Atom",
        _rss(f'<item><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="alternate" href="{A}"/></item>'),
        ((A, None),),
    ),
    Sample(
        "an enclosure beside the link",
        _rss(f'<item><enclosure url="https://cdn.example/a.mp3" type="audio/mpeg" length="1"/><link>{A}</link></item>'),
        ((A, None),),
    ),
    Sample("the same article twice", _rss(ITEM + ITEM), ((A, "2025-11-04"),)),
    Sample("a control character", _rss(ITEM).replace(b"Crane", b"Cr\x08ane"), ((A, "2025-11-04"),)),
)
JSON_SAMPLES = (
    Sample(
        "JSON Feed 1.1",
        f'{{"version": "https://jsonfeed.org/version/1.1", "items": [{{"id": "1", "url": "{A}", "date_published": "2025-11-04T08:00:00+01:00"}}, {{"id": "{B}"}}]}}'.encode(),
        ((A, "2025-11-04"), (B, None)),
    ),
    Sample(
        "JSON Feed with a byte order mark and odd items",
        b"\xef\xbb\xbf"
        + f'{{"version": "https://jsonfeed.org/version/1", "items": [null, 7, {{"url": 5}}, {{"external_url": "{A}"}}]}}'.encode(),
        ((A, None),),
    ),
)
