"""Spellings of one address: what a session, AMP or a phone's edition adds to it."""

from __future__ import annotations

import re

from newsspider.page import urls

_SESSION = re.compile(
    r"(?:^|[;?&])(?:jsessionid|phpsessid|aspsessionid\w*|sessionid|session_id|sid|zenid|cfid|cftoken)=[^&;/#]*", re.I
)
_PATH_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^/?#]*|/\((?:[a-z]\([a-z0-9]{20,}\))+\)", re.I)
_AMP_HOST = re.compile(r"^(https?://)amp\.", re.I)
_AMP_STEP = re.compile(r"(?<=[^/])/amp(?=/[^/])", re.I)
_AMP_END = re.compile(r"(?<=[^/])/amp/?$", re.I)
_AMP_FILE = re.compile(r"\.amp(?:\.html?)?$", re.I)
_AMP_QUERY = re.compile(r"amp(?:=[^&]*)?|outputtype=amp(?:-type)?|_amp=[^&]*|usqp=[^&]*", re.I)


def address_key(url: str) -> str:
    """What two spellings of one address share: canonical, without scheme, ``www.``, session, AMP and the last slash.

    >>> address_key("https://www.a.example/b/?utm_source=x#c") == address_key("http://a.example/b")
    True
    """
    bare = without_amp(without_session(urls.canonical(url))).partition("://")[2] or url
    path, mark, query = bare.removeprefix("www.").partition("?")
    return path.rstrip("/") + mark + query


def without_session(url: str) -> str:
    """The URL without a session's id, in its query or its path.

    >>> without_session("http://a.example/story;jsessionid=9F?id=7&PHPSESSID=abc")
    'http://a.example/story?id=7'
    """
    if ("=" not in url and "(" not in url) or not (_SESSION.search(url) or _PATH_SESSION.search(url)):
        return url
    path, _, query = _PATH_SESSION.sub("", url).partition("?")
    kept = "&".join(pair for pair in query.split("&") if pair and not _SESSION.match(pair))
    return f"{path}?{kept}" if kept else path


def without_amp(url: str) -> str:
    """The URL of the page that an AMP page stands for, by the usual shapes; other URLs as they are.

    >>> without_amp("https://amp.a.example/story/"), without_amp("https://a.example/story/amp/?outputType=amp&id=7")
    ('https://a.example/story/', 'https://a.example/story/?id=7')
    """
    if "amp" not in url.lower():
        return url
    path, _, query = _AMP_HOST.sub(r"\1", url).partition("?")
    path = _AMP_FILE.sub(".html", _AMP_END.sub("/", _AMP_STEP.sub("", path)))
    kept = "&".join(pair for pair in query.split("&") if pair and not _AMP_QUERY.fullmatch(pair))
    return f"{path}?{kept}" if kept else path
