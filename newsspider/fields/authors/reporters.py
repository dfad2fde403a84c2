"""Reporters as East Asian papers write them into the text: ``〔記者許雅筑／台中報導〕``, ``【岡村大輔】``, ``한도윤 기자 =``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain

from newsspider.fields.authors.han import HAN, PARTS, han_names, han_words
from newsspider.fields.authors.places import Byline
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.items import Author
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean, holding

AFTER = 1200
"""Characters behind the headline in which a dateline or a byline is looked for."""
LINE = 60
"""Characters up to which a line is a byline."""
RUNNING = 20
"""Characters of a paragraph from which the brackets behind it sign it."""

_REPORTER = r"(?:[记記]者(?![会會团團节節])|特派員|特派员|通[讯訊][员員])"
_SENT = r"(?:[^〔（(【\[［。，,]{2,24}[讯訊电電]\s?)?"
"""What agencies and papers put before it: ``新华社巴黎12月9日电``."""
_DATELINE = re.compile(
    rf"^\s*{_SENT}[〔（(【\[［]\s*[^〕）)】\]］]{{0,12}}?{_REPORTER}\s?(?P<names>[^〕）)】\]］]{{2,30}})[〕）)】\]］]"
)
"""What a paragraph begins with."""
_FROM = re.compile(
    rf"(?:[／/]|發自|发自|\s{HAN}{{2,4}}(?:報導|报道|报导)|{HAN}{{2}}[縣市省]?(?:\d{{1,2}}日)?(?:專|专)?(?:電|电)).*$"
)
"""Where a dateline goes on with the place."""
_BY = re.compile(
    r"^\W*(?P<label>(?:原?作者|撰文|撰稿|采写|採寫|執筆|执笔|文字|编译|編譯|文)\s*[:：/／|｜]\s*)?"
    rf"(?P<office>[^\s:：/／|｜（(【]{{0,12}}?(?:{_REPORTER}|作者)[\s:：]*)?(?P<names>.+)$"
)
"""A label, an office, and names."""
_OFFICES = re.compile(
    rf"(?:本[报報刊台]|见习|見習|特[约約]|首席|職工|职工|[^\s]{{0,8}}新[闻聞]|[^\s]{{0,6}}社)?{_REPORTER}|[实實][习習][生记記]者?|攝影|摄影|整合|整理|編輯|编辑"
)
"""Words of offices between the names of a byline."""
_EDITOR = re.compile(r"^\W*(?:責任編輯|责任编辑|责编)\s*[:：/／|｜]?(?P<names>.{2,20})$")
_SIGNED = re.compile(r"(?:[^】]{20,})【(?P<names>[^【】]{3,40})】\s*$")
_CREDIT = re.compile(r"(?P<ended>[。！？”」]\s*)?[（(](?P<line>[^（）()。]{2,40})[）)]\s*$")
"""Brackets that a paragraph ends with, and whether its sentence ends before them."""
_OTHER_WORK = tuple("摄攝图圖译譯绘繪饰飾编編演著")
"""What one writes behind the name of somebody who did something else than report."""
_MARKS = (
    "记者",
    "記者",
    "作者",
    "撰文",
    "撰稿",
    "采写",
    "採寫",
    "执笔",
    "執筆",
    "编译",
    "編譯",
    "文字",
    "文/",
    "文／",
    "）",
    ")",
)
"""What one of stands in every line and every end of a paragraph that says who wrote it."""
_KOREAN = re.compile(r"(?:^|[)\]]\s*)(?P<names>[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,3})\s?(?:기자|특파원)\s*=")
_LETTER = re.compile("[\u4e00-\u9fff\uac00-\ud7af]")
_KOREAN_LINE = re.compile(r"^(?P<names>[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,2})\s?(?:기자|특파원)(?:\s*[(]?\S+@\S+)?$")
_JAPANESE_NAME = re.compile(rf"{HAN}{{1,4}}[\u3040-\u30ff]{{0,4}}{HAN}{{0,3}}")
_NO_NAMES = re.compile(
    r"写真|動画|関連|記事|画像|図|表|速報|特集|更新|訂正|お知らせ|一覧|詳し|まとめ|社|部|局|新聞|通信|編集|連載|広告"
)

_Line = tuple[int, str]
"""A chunk's number and its text."""
_Named = tuple[int, list[str]]
"""A chunk's number and the names in it."""


def reporters(page: Page, top: int, language: str | None) -> Iterator[Byline]:
    """The reporters that datelines, bylines and ends of paragraphs name; none on pages in other languages."""
    read = _READERS.get((language or "").partition("-")[0])
    if read is None:
        return
    near = window(page.index, top, 0, AFTER)
    yield from _first(page.index, top, read(page.index, range(near.first, near.last)))


def editors(page: Page, top: int, language: str | None) -> Iterator[Byline]:
    """The editor whom a line near a Chinese headline names: the only person that many of these pages name."""
    if language is None or not language.startswith("zh"):
        return
    near = window(page.index, top, 0, AFTER)
    matches = ((k, _EDITOR.match(text)) for k, text in _lines(page.index, near.first, near.last))
    yield from _first(page.index, top, ((k, han_words(match["names"])) for k, match in matches if match))


def _first(index: Index, top: int, found: Iterable[_Named]) -> Iterator[Byline]:
    """The byline of the first piece of text that names somebody and does not belong to another article."""
    for k, names in found:
        if names and not is_apart(index, index.owners[k], top):
            yield Byline(tuple(map(Author, names)), "line", "text", partial(index.path, index.owners[k]))
            return


def is_signature(text: str) -> bool:
    """Whether a line names reporters, in Chinese or Korean, and does nothing else.

    >>> is_signature("河边晚报记者 张楠"), is_signature("노은비 기자"), is_signature("记者在现场看到")
    (True, True, False)
    """
    if len(text) > LINE or text.isascii() or not _LETTER.search(text):
        return False
    return bool(_of_line(text)) or _KOREAN_LINE.match(text) is not None


def _chinese(index: Index, near: range) -> Iterator[_Named]:
    """Datelines, then bylines near the headline, then bylines and ends of paragraphs anywhere behind it."""
    lines = [*_lines(index, near.start, near.stop)]
    behind = [near.start + k for k in holding(index.chunks[near.start :], _MARKS)]
    later = [(k, clean(index.chunks[k])) for k in behind if k >= near.stop]
    yield from [(k, _of_dateline(text)) for k, text in lines]
    yield from [(k, _of_line(text)) for k, text in chain(lines, later)]
    yield from [(k, _of_credit(text)) for k, text in chain(lines, later)]
    signed = [(k, names) for k, text in chain(lines, later) if (names := _of_signature(text))]
    yield from signed if len(signed) == 1 else ()


def _japanese(index: Index, near: range) -> Iterator[_Named]:
    for k in index.worded_in(near.start, len(index.chunks)):
        text = index.chunks[k].strip()
        yield k, _of_end(text) if text[-1:] == "】" else []


def _korean(index: Index, near: range) -> Iterator[_Named]:
    for k, text in _lines(index, near.start, near.stop):
        yield k, _of_korean(text)


_READERS: dict[str, Callable[[Index, range], Iterable[_Named]]] = {
    "zh": _chinese,
    "ja": _japanese,
    "ko": _korean,
}


def _lines(index: Index, first: int, last: int) -> Iterator[_Line]:
    return ((k, clean(index.chunks[k])) for k in index.worded_in(first, last))


def _of_dateline(text: str) -> list[str]:
    """The names in a Chinese dateline.

    >>> _of_dateline("〔記者許雅筑／台中報導〕台中市…"), _of_dateline("新华社巴黎12月9日电（记者唐霁）法国…")
    (['許雅筑'], ['唐霁'])
    """
    match = _DATELINE.match(text)
    return han_words(_OFFICES.sub(" ", _FROM.sub("", match["names"]))) if match else []


def _of_line(text: str) -> list[str]:
    """The names in a short line that says who reports; pen names only behind a label.

    >>> _of_line("本报记者 王 骁 林沛文"), _of_line("采写：南都见习记者 林子沛"), _of_line("作者：叨叨姐"), _of_line("记者在现场看到")
    (['王骁', '林沛文'], ['林子沛'], ['叨叨姐'], [])
    """
    match = _BY.match(text) if len(text) <= LINE and any(mark in text for mark in _MARKS) else None
    if match is None or not (match["label"] or match["office"]):
        return []
    names = _OFFICES.sub(" ", match["names"])
    return _who_reported(han_names(names) if match["office"] else han_words(names))


def _of_credit(text: str) -> list[str]:
    """The reporters in the brackets that a paragraph ends with.

    >>> _of_credit("水轮又转动起来。（本报记者 王骁 通讯员 林沛文）"), _of_credit("水轮又转动起来。（记者 王骁 摄）")
    (['王骁', '林沛文'], [])
    """
    match = _CREDIT.search(text) if text[-1:] in "）)" else None
    return _of_line(match["line"]) if match else []


def _of_signature(text: str) -> list[str]:
    """The names alone in the brackets behind a paragraph's last sentence.

    >>> _of_signature("小镇的居民聚集在河边，观看水轮又转动起来。（王骁）"), _of_signature("小镇的居民聚集在河边，观看水轮又转动起来。（王骁摄）")
    (['王骁'], [])
    """
    match = _CREDIT.search(text) if len(text) >= RUNNING and text[-1:] in "）)" else None
    return _who_reported(han_names(match["line"])) if match and match["ended"] else []


def _who_reported(names: list[str]) -> list[str]:
    """The names; none where one of them did other work: ``王骁摄``."""
    return [] if any(name.endswith(_OTHER_WORK) for name in names) else names


def _of_end(text: str) -> list[str]:
    """The names at the end of a Japanese paragraph.

    >>> _of_end("あ" * 20 + "。【岡村大輔、藤原あや】"), _of_end("あ" * 20 + "。【関連記事】")
    (['岡村大輔', '藤原あや'], [])
    """
    match = _SIGNED.match(text)
    if match is None or _NO_NAMES.search(match["names"]):
        return []
    names = [name for name in PARTS.split(match["names"]) if name]
    return names if all(len(name) >= 3 and _JAPANESE_NAME.fullmatch(name) for name in names) else []


def _of_korean(text: str) -> list[str]:
    """The names before a Korean reporter's office.

    >>> _of_korean("(신안=연합뉴스) 한도윤 박서진 기자 = 전남 신안군의"), _of_korean("노은비 기자")
    (['한도윤', '박서진'], ['노은비'])
    """
    match = _KOREAN.search(text[:LINE]) or (_KOREAN_LINE.match(text) if len(text) <= LINE else None)
    return PARTS.split(match["names"].replace("·", " ")) if match else []
