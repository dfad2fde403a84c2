"""Reporters as East Asian papers write them into the text: ``〔記者許雅筑／台中報導〕``, ``【岡村大輔】``, ``한도윤 기자 =``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from newsspider.fields.authors.places import Byline
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.items import Author
from newsspider.page.page import Page
from newsspider.page.text import clean

LANGUAGES = ("zh", "ja", "ko")
AFTER = 1200
"""Characters behind the headline in which a dateline or a byline is looked for."""
LINE = 60
"""Characters up to which a line is a byline."""

_HAN = r"[\u4e00-\u9fff々]"
_REPORTER = r"(?:[記记]者(?![会會团團节節])|特派員|特派员)"
_DATELINE = re.compile(
    rf"^[〔（(【\[［]\s*[^〕）)】\]］]{{0,12}}?{_REPORTER}\s?(?P<names>[^〕）)】\]］]{{2,30}})[〕）)】\]］]"
)
"""What a paragraph begins with."""
_FROM = re.compile(
    rf"(?:[／/]|發自|发自|\s{_HAN}{{2,4}}(?:報導|报道|报导)|{_HAN}{{2}}[縣市省]?(?:\d{{1,2}}日)?(?:專|专)?(?:電|电)).*$"
)
"""Where a dateline goes on with the place."""
_SIGNED = re.compile(r"(?:[^】]{20,})【(?P<names>[^【】]{3,40})】\s*$")
_KOREAN = re.compile(r"(?:^|[)\]]\s*)(?P<names>[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,3})\s?(?:기자|특파원)\s*=")
_KOREAN_LINE = re.compile(r"^(?P<names>[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,2})\s?(?:기자|특파원)(?:\s*[(]?\S+@\S+)?$")
_ROLES = re.compile(
    rf"(?:本[报報刊台]|见习|見習|特[约約]|首席|實習|实习|[^\s]{{0,8}}新[闻聞]|[^\s]{{0,6}}社)?{_REPORTER}|[实實][习習][生记記]者?|通[讯訊][员員]|特派[员員]|攝影|摄影|責任編輯|责任编辑"
)
"""Words of offices between the names of a byline."""
_PARTS = re.compile(r"[\s\u3000、，,・/／|｜＝=]+")
_HAN_NAME = re.compile(rf"{_HAN}{{2,4}}|{_HAN}{{1,5}}[·•]{_HAN}{{1,6}}")
_JAPANESE_NAME = re.compile(rf"{_HAN}{{1,4}}[\u3040-\u30ff]{{0,4}}{_HAN}{{0,3}}")
_NO_NAMES = re.compile(
    r"写真|動画|関連|記事|画像|図|表|速報|特集|更新|訂正|お知らせ|一覧|詳し|まとめ|社|部|局|新聞|通信|編集|連載|広告"
)


def reporters(page: Page, top: int, language: str | None) -> Iterator[Byline]:
    """The reporters that datelines, bylines and ends of paragraphs name; none on pages in other languages."""
    if language is None or language.partition("-")[0] not in LANGUAGES:
        return
    index = page.index
    near = window(index, top, 0, AFTER)
    places = [(k, clean(index.chunks[k])) for k in index.worded_in(near.first, near.last)]
    readers: tuple[Callable[[str], list[str]], ...] = (_of_dateline, _of_line)
    if language.startswith("ja"):
        places += [
            (k, text)
            for k in index.worded_in(near.last, len(index.chunks))
            if (text := index.chunks[k].strip())[-1:] == "】"
        ]
        readers = (_of_end,)
    for k, text in places:
        names = next(filter(None, (read(text) for read in readers)), None)
        if names and not is_apart(index, index.owners[k], top):
            yield Byline(tuple(map(Author, names)), "line", "text", partial(index.path, index.owners[k]))
            return


def _of_dateline(text: str) -> list[str]:
    """The names in a dateline.

    >>> _of_dateline("〔記者許雅筑／台中報導〕台中市…"), _of_dateline("(신안=연합뉴스) 한도윤 박서진 기자 = 전남 신안군의")
    (['許雅筑'], ['한도윤', '박서진'])
    """
    if match := _DATELINE.match(text):
        return names_in(_FROM.sub("", match["names"]))
    korean = _KOREAN.search(text[:LINE]) or (_KOREAN_LINE.match(text) if len(text) <= LINE else None)
    return _PARTS.split(korean["names"].replace("·", " ")) if korean else []


def _of_line(text: str) -> list[str]:
    """The names in a short line that says who reports.

    >>> _of_line("本报记者 王 骁 林沛文"), _of_line("澎湃新闻记者 杜若溪 实习生 王一凡"), _of_line("记者在现场看到")
    (['王骁', '林沛文'], ['杜若溪', '王一凡'], [])
    """
    found = _ROLES.search(text) if len(text) <= LINE else None
    return names_in(_ROLES.sub(" ", text[found.start() :])) if found and found.start() <= 2 else []


def _of_end(text: str) -> list[str]:
    """The names at the end of a Japanese paragraph.

    >>> _of_end("あ" * 20 + "。【岡村大輔、藤原あや】"), _of_end("あ" * 20 + "。【関連記事】")
    (['岡村大輔', '藤原あや'], [])
    """
    match = _SIGNED.match(text)
    if match is None or _NO_NAMES.search(match["names"]):
        return []
    names = [name for name in _PARTS.split(match["names"]) if name]
    return names if all(len(name) >= 3 and _JAPANESE_NAME.fullmatch(name) for name in names) else []


def names_in(text: str) -> list[str]:
    """Chinese names parted by spaces or marks, those set apart as two letters joined; none where anything else stands among them."""
    joined = re.sub(rf"(?<!{_HAN})({_HAN})[ \u3000]({_HAN})(?!{_HAN})", r"\1\2", text)
    parts = [part for part in _PARTS.split(joined.strip(" \u3000:：()（）")) if part]
    return parts if parts and all(_HAN_NAME.fullmatch(part) for part in parts) else []
