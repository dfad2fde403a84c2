"""URLs: made absolute, made canonical, compared; nothing here raises on a bad one."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url, safe_url_string

TRACKING = frozenset(
    "fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid cmpid cmp ocid ito ref_src mbid taid smid "
    "ns_mchannel ns_source ns_campaign ns_linkname ns_fee xtor guccounter guce_referrer guce_referrer_sig".split()
)
"""Query parameters that name a campaign, never a page."""
TRACKING_PREFIXES = ("utm_", "at_", "pk_", "mtm_", "itm_", "hsa_", "wt_mc")

_PLAIN = re.compile(
    r"^https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::(?!80/|443/)[1-9]\d{0,4})?/(?!(?:.*/)?\.)[A-Za-z0-9/_.-]*$"
)
"""What is canonical as it stands: no default port, no query, no step that begins with a dot, nothing to escape."""
_ORIGIN = re.compile(r"https?://([a-z0-9][a-z0-9.-]*)(?::(?:[0-9]{1,4}|[1-5][0-9]{4}))?(?=[/?#]|\Z)")
"""Scheme, host and a plain port, no user or anything to be mended: most addresses' parts, told faster than by splitting."""
_WHOLE = re.compile(r"https?://[a-z0-9][a-z0-9.-]*(?:[/?#][!-Z^-~]*)?\Z")
"""An absolute address that joining leaves as it is: plain ASCII, without brackets, backslashes and white space."""
_ROOTED = re.compile(r"/(?!/|\.|[^?]*/[/.])[A-Za-z0-9_~%@:,+=./-]*(?:\?[!\"$-Z^-~]+)?\Z")
"""A path from the root that joining leaves as it is: no step that begins with a dot, no parameters, no empty query."""
_DEFAULT_PORTS = {"http": 80, "https": 443}


def split(url: str) -> SplitResult | None:
    """The URL's parts; None where it cannot be read (``http://[x``)."""
    if _WHOLE.match(url):
        return _split_whole(url)
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises on a bad port
    except ValueError:
        return None
    return parts


def _split_whole(url: str) -> SplitResult:
    """The parts of an address without port and user, four times as fast as ``urlsplit``."""
    scheme, _, rest = url.partition("://")
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    name, slash, path = rest.partition("/")
    return SplitResult(scheme, name, slash + path, query, fragment)


def place_of(url: str) -> str | None:
    """The host and the path behind it, without port, query and fragment; None where the URL cannot be read.

    >>> place_of("https://www.News.example:80/a/b.jpg?c#d")
    'www.news.example/a/b.jpg'
    """
    if _WHOLE.match(url):
        return url.partition("://")[2].partition("#")[0].partition("?")[0]
    parts = split(url)
    return None if parts is None else f"{parts.hostname}{parts.path}"


def absolute(base: str | None, href: str) -> str | None:
    """An absolute http(s) URL; None for other schemes, for nonsense, and for a relative one without a base.

    >>> absolute("http://a.example/b/", "../c#d"), absolute("http://a.example/", "[ccpa-preferences]")
    ('http://a.example/c#d', None)
    """
    href = href.strip()
    if _WHOLE.match(href):
        return href
    if base and _ROOTED.match(href) and (match := _ORIGIN.match(base)):
        return match[0] + href
    if not href or href.startswith("["):
        return None
    try:
        joined = urljoin(base, href) if base and not href.startswith(("https://", "http://")) else href
    except ValueError:
        return None
    parts = split(joined)
    if parts is None or parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname:
        return None
    return joined


@lru_cache(maxsize=4096)
def canonical(url: str) -> str:
    """The URL that stands for the page: no fragment, no tracking, sorted query, lower-case host; a fixed point.

    Something that is no URL comes back unchanged.

    >>> canonical("HTTP://News.Example:80/a?utm_source=x&b=2#top")
    'http://news.example/a?b=2'
    """
    if _PLAIN.match(url):
        return url
    parts = split(url.strip())
    if parts is None or parts.scheme.lower() not in _DEFAULT_PORTS or not parts.hostname:
        return url
    query = "&".join(pair for pair in parts.query.split("&") if pair and not is_tracking(pair.split("=", 1)[0]))
    try:
        safe = canonicalize_url(urlunsplit((parts.scheme.lower(), _host(parts), parts.path or "/", query, "")))
        return canonicalize_url(safe_url_string(safe))
    except ValueError:
        return url


def is_tracking(name: str) -> bool:
    """Whether a query parameter of this name says where a reader came from, not which page is meant."""
    name = name.lower()
    return name in TRACKING or name.startswith(TRACKING_PREFIXES)


def is_first_page(url: str) -> bool:
    """Whether an address is that of a site's first page: it has neither path nor query.

    >>> is_first_page("https://a.example/"), is_first_page("https://a.example/?p=7"), is_first_page("https://a.example/news")
    (True, False, False)
    """
    parts = split(url)
    return parts is not None and parts.path in ("", "/") and not parts.query


def host(url: str | None) -> str:
    """The URL's host name in lower case without ``www.``; empty where there is none.

    >>> host("https://www.News.example/a")
    'news.example'
    """
    if url and (match := _ORIGIN.match(url)):
        return match[1].removeprefix("www.")
    parts = split(url) if url else None
    return (parts.hostname or "").removeprefix("www.") if parts is not None else ""


_SECOND_LEVEL = frozenset("co com org net gov gob ac edu or ne go nom in gv".split())


@lru_cache(maxsize=4096)
def registered_domain(name: str) -> str:
    """A host's registered domain, by the usual shapes of public suffixes (no list is shipped); an IP address is its own.

    >>> registered_domain("news.bbc.co.uk"), registered_domain("m.news.example")
    ('bbc.co.uk', 'news.example')
    """
    labels = name.split(".")
    if labels[-1].isdigit() or ":" in name:
        return name
    if len(labels) >= 3 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return ".".join(labels[-3:])
    return ".".join(labels[-2:])


def same_site(one: str | None, other: str | None) -> bool:
    """Whether two URLs belong to one registered domain."""
    first, second = host(one), host(other)
    return bool(first) and registered_domain(first) == registered_domain(second)


def _host(parts: SplitResult) -> str:
    name = (parts.hostname or "").rstrip(".")
    name = f"[{name}]" if ":" in name else name
    port = parts.port
    return name if port is None or port == _DEFAULT_PORTS.get(parts.scheme.lower()) else f"{name}:{port}"
