"""The article's pictures: the lead picture and those in the text, never the page's furniture."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

from newsspider.evidence import NOTHING, Candidate, Extracted, only
from newsspider.fields.body.found import BodyFound
from newsspider.fields.headline.found import top_of
from newsspider.fields.images.captions import caption_of
from newsspider.fields.images.pictures import alt_of, is_furniture, is_furniture_file, largest, size_of, stem
from newsspider.fields.neighbourhood import is_apart, window
from newsspider.fields.scores import SCORES
from newsspider.items import Image
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

ABOVE, BELOW = 250, 700
"""Characters of text before and after the headline within which a picture outside the body is the lead picture."""
_PICTURES = ("img", "amp-img")
_FILES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[tuple[Image, ...]]:
    """The pictures shown with the article, the lead picture first; the metadata's where the page shows none."""
    if page.is_text:
        return NOTHING
    body = found.get("body")
    positions = body.positions if isinstance(body, BodyFound) else ()
    index = page.index
    near = _near_article(index, top_of(index, found), positions)
    shown = _unique(page, near)
    if not shown:
        return _from_metadata(page)
    lead = _lead(page, shown, positions)
    images = [image for _, image in shown.values() if image is not lead]
    if lead is not None:
        images.insert(0, replace(lead, lead=True))
    first = next(iter(shown.values()))[0]
    return only(tuple(images), "dom", "img", SCORES["images"].get("img"), partial(index.path, first))


def _near_article(index: Index, top: int, positions: Sequence[int]) -> Iterator[tuple[int, str | None]]:
    """The pictures beside the headline, between the first and the last block of the body or right behind it, with their addresses."""
    if not top and not positions:
        return
    first, last = (positions[0], _end(index, max(positions))) if positions else (0, 0)
    beside = _beside(index, top, last or len(index.nodes)) if top else range(0)
    start, stop = (
        min(first, beside.start) if beside and last else beside.start if beside else first,
        max(last, beside.stop),
    )
    pictures = index.tagged(*_PICTURES)
    for i in pictures[bisect_left(pictures, start) : bisect_left(pictures, stop)]:
        if not (first <= i < last or i in beside) or is_furniture(index, i):
            continue
        if not is_apart(index, _outside_link(index, i), top or first) and not is_furniture_file(
            source := largest(index, i)
        ):
            yield i, source


def _end(index: Index, last: int) -> int:
    """Where the body ends, with the elements behind its last block that hold no text: pictures close many texts."""
    end, stop = index.ends[last], index.ends[index.parents[last]]
    while end < stop and not index.text_len[end]:
        end = index.ends[end]
    return end


def _beside(index: Index, top: int, stop: int) -> range:
    """The elements that begin around the headline, up to the body's end."""
    near = window(index, top, ABOVE, BELOW)
    first, last = bisect_left(index.first_chunk, near.first), bisect_left(index.first_chunk, near.last)
    return range(first, max(first, min(last, stop)))


def _outside_link(index: Index, i: int) -> int:
    """The link around a picture that leads to its own large version, else the picture itself."""
    links = [link for link in islice(index.ancestors(i), 3) if index.tags[link] == "a"]
    for link in links:
        href = index.get(link, "href") or ""
        if href.lower().split("?")[0].endswith(_FILES):
            return link
    return i


def _image(index: Index, i: int, url: str, source: str | None) -> Image:
    caption, credit = caption_of(index, i)
    width, height = size_of(index, i, source)
    return Image(url, caption, credit, alt_of(index, i), width, height)


def _unique(page: Page, found: Iterable[tuple[int, str | None]]) -> Mapping[str, tuple[int, Image]]:
    """Each picture once, whatever sizes of it the page shows, by what its addresses share."""
    seen: dict[str, tuple[int, Image]] = {}
    for i, source in found:
        url = page.absolute(source)
        if url is not None and (own := stem(url)) not in seen:
            seen[own] = (i, _image(page.index, i, url, source))
    return seen


def _lead(page: Page, shown: Mapping[str, tuple[int, Image]], positions: Sequence[int]) -> Image | None:
    """The picture that the metadata name, else the first where it stands before the text."""
    named = {stem(url) for url in dict.fromkeys(_named(page))}
    for own, (_, image) in shown.items():
        if own in named:
            return image
    i, image = next(iter(shown.values()))
    return image if not positions or i < positions[min(1, len(positions) - 1)] else None


def _named(page: Page) -> Iterator[str]:
    for name in ("og:image", "og:image:url", "twitter:image", "twitter:image:src", "image", "thumbnailurl"):
        for entry in page.meta.get(name, ()):
            yield from filter(None, [page.absolute(entry.content)])
    node = page.article_node
    yield from _urls(page, node.data.get("image") if node else None)


def _urls(page: Page, value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for entry in value[:10]:
            yield from _urls(page, entry) if not isinstance(entry, list) else ()
    elif isinstance(value, dict):
        known = page.jsonld_by_id.get(str(value.get("@id")))
        url = value.get("url") or (known.data.get("url") if known else None)
        yield from _urls(page, url if isinstance(url, str) else None)
    elif isinstance(value, str) and (url := page.absolute(value)):
        yield url


def _from_metadata(page: Page) -> Extracted[tuple[Image, ...]]:
    """The picture that the metadata name, on pages that show none themselves."""
    named = [(name, entry) for name in ("og:image", "twitter:image") for entry in page.meta.get(name, ())]
    for name, entry in named:
        url = page.absolute(entry.content)
        if url and page.article_node is not None and "logo" not in url.lower():
            alt = next((clean(e.content) for e in page.meta.get("og:image:alt", ())), None)
            image = Image(url, alt=alt, lead=True)
            return Extracted((Candidate((image,), "meta", name, SCORES["images"].get(name), entry.path),))
    return NOTHING
