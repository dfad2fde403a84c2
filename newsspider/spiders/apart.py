"""Apart: what a process of its own does with a page, all that needs nothing but the page: record, line, fingerprint."""

from __future__ import annotations

import gc
import os
import signal
import socket
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from pathlib import PurePath

from newsspider.discovery import kinds
from newsspider.discovery.lead import Listing
from newsspider.discovery.parts import next_part
from newsspider.discovery.simhash import simhash
from newsspider.exporters.harmless import record_of
from newsspider.exporters.lines import strict_line
from newsspider.extraction import Draft, assemble, open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.items import Article
from newsspider.spiders.reading import Reading, Task, read

TOLD_TO_CRAWL = (signal.SIGINT, signal.SIGTERM)
"""What a terminal or a service manager sends to all processes at once; the crawl alone answers."""

MOST_FILES = 1 << 20
"""More than a process has open."""


@dataclass(frozen=True, slots=True)
class Result:
    """The article, and the fields that crashed over it; no article where ``trouble`` says why, and ``crash`` where."""

    article: Article | None = None
    failures: Mapping[str, str] = field(default_factory=dict)
    trouble: str = ""
    crash: str = ""
    onward: str | None = None
    """The article's next page."""
    line: bytes | None = None
    """The record as a line of JSON; None where JSON can't hold it as it is."""
    fingerprint: int | None = None
    """What near-duplicates are found by."""
    kind: str = kinds.PAGE
    """What it is, one of the kinds of ``discovery.kinds``."""
    listing: Listing | None = None
    """What a page gives that turned out to be a listing."""


class WrittenArticle(Article):
    """An article whose line and fingerprint are there already; a changed copy of it (``replace``) has no line."""

    json_line: bytes | None = None
    fingerprint: int | None = None


def extracted(task: Task) -> Result:
    """A page's result, as the crawl's own process would make it, with nothing in it that leads back to the page."""
    if task.source is None:
        return recorded(open_draft(task.body, task.url, content_type=task.content_type, fetched=task.fetched))
    reading = read(task)
    if isinstance(reading.article, Draft):
        return recorded(reading.article)
    return Result(kind=reading.kind, listing=reading.listing, trouble=reading.trouble)


def recorded(draft: Draft) -> Result:
    """A draft's record, as the pipelines would make it."""
    article = finished(draft)
    kept = replace(article, evidence=dict(article.evidence))
    line = strict_line(record_of(kept))
    return Result(kept, dict(draft.failures), onward=next_part(draft.page), line=line, fingerprint=simhash(kept.text))


def answered(task: Task) -> Result:
    """A page's result; a page that crashes what reads it counts as it does without processes of their own."""
    try:
        return extracted(task)
    except Exception as error:
        return Result(trouble="callback_error", crash=place_of(error))


def place_of(error: Exception) -> str:
    """An exception's name and place; not its message, which may hold the page's text.

    >>> place_of(ValueError("text of a page"))
    'ValueError'
    """
    frames = traceback.extract_tb(error.__traceback__)
    place = f" in {PurePath(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return type(error).__name__ + place


def finished(draft: Draft) -> Article:
    """The record of a draft in which nothing was found yet."""
    for known in FIELDS:
        run_field(draft, known.name)
    return assemble(draft)


def written(result: Result) -> Article | None:
    """A result's article with its line and fingerprint."""
    if result.article is None:
        return None
    article = WrittenArticle(**{name: getattr(result.article, name) for name in Article.__dataclass_fields__})
    article.json_line, article.fingerprint = result.line, result.fingerprint
    return article


def reading_of(result: Result) -> Reading:
    """A result as a reading: a listing, an article or neither."""
    return Reading(result.kind, result.listing, written(result), result.trouble)


def work_alone(end: socket.socket, longest_s: float) -> None:
    """:func:`work` in a process that is for nothing else: a forked one gives up the files of the crawl, its locks above all."""
    kept = end.fileno()
    os.closerange(3, kept)
    os.closerange(kept + 1, MOST_FILES)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    gc.freeze()  # what is loaded stays: no collection need look at it again
    work(end, longest_s)


def work(end: socket.socket, longest_s: float) -> None:
    """Answer pages until the other end is closed, by whatever end of the crawl.

    A crawl that was killed can't kill a process that hangs over a page: the kernel's alarm does after ``longest_s``, even
    where a regular expression lets Python do nothing else.
    """
    for told_to_crawl in TOLD_TO_CRAWL:
        signal.signal(told_to_crawl, signal.SIG_IGN)
    pipe = Connection(end.detach())
    try:
        pipe.send_bytes(b"ready")
        while True:
            task = pipe.recv()
            signal.setitimer(signal.ITIMER_REAL, longest_s)
            pipe.send(answered(task))
            signal.setitimer(signal.ITIMER_REAL, 0)
    except (EOFError, OSError):
        return
