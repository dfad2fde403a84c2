"""The page's language."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from newsspider.evidence import Candidate, Extracted
from newsspider.page.index import Index
from newsspider.page.page import Page
from newsspider.page.text import clean

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TAG = re.compile(r"^([a-z]{2,3})(?:[-_]|$)", re.I)

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")), ("ko", re.compile(r"[\uac00-\ud7af]")), ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")), ("he", re.compile(r"[\u0590-\u05ff]")), ("hi", re.compile(r"[\u0900-\u097f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")), ("uk", re.compile(r"[іїєґ]")), ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("fa", re.compile(r"[پچژگ]")), ("ar", re.compile(r"[\u0600-\u06ff]")),
)  # fmt: skip
_FOREIGN = re.compile("[\u0370-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""Any character of these scripts: most pages have none."""
_DENSE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""A letter of Chinese, Japanese or Korean."""
_SAMPLE = 4000
"""Characters of a text that are read."""
SPARE = 100
"""Characters beyond these that make sure that none of them would be joined with what follows."""
_SHARE = 0.15
"""Share of the characters that must be of a script for its language to be named."""
READ, LEAST, PARAGRAPH = 1500, 300, 80
"""Characters of the first paragraphs that are held against the stated language, the fewest, and those of one that is running text."""
LINE, LINES = 30, 1000
"""Characters from which a line of a page without paragraphs is read, and of such lines together: fewer may be a notice in another language."""
_LABELS = frozenset(("a", "button", "label", "option"))
COMMON, HEARD = 6, 4
"""So many of a language's first function words tell at once that a text speaks it, where so many of them are heard."""
CLEAR, FOREIGN = 0.12, 0.25
"""Share of a text's words that are another language's function words, and how many to one of those may be the stated language's."""

_FUNCTION_WORDS = {
    "en": "the of and to in is that for it with as was on are be this by from have not but they which",
    "de": "der die und das in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden",
    "fr": "le la les de des et en un une du est que qui dans pour pas sur au plus par ce il avec sont",
    "es": "el la los de y en que a un una por con para es del las se no su al lo como más",
    "it": "il di che e la in un una per con del è non si le da della dei sono nel al gli più anche",
    "pt": "o a de que e do da em um para com uma os no se na por mais as dos como mas foi ao não",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er om ook als maar bij nog naar",
    "pl": "w i z na nie się że do to jest o jak za od po przez dla jego który ale oraz są",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var",
    "da": "og i at det er en til på som af for den med de har ikke der et var vi",
    "no": "og i det er på til som en for av at med de har ikke den et om var fra",
    "tr": "ve bir bu da de için ile çok olarak daha olan gibi ama en kadar sonra var ki ne",
    "id": "yang dan di dengan untuk ini dari dalam pada tidak itu adalah ke oleh akan juga telah",
    "vi": "và của là có cho được không với các một trong người đã những này khi đến để",
    "cs": "a se v na je že s z do o i k ve pro za by ale jako jsou po",
    "ro": "și de la în a cu pe un o că din nu este pentru care mai sunt se au",
    "hu": "a az és hogy nem is egy ez azt meg csak de volt már van mint még el",
    "fi": "ja on ei että se oli hän mutta ovat kun niin myös tai joka sen sekä",
}
_MARKS = {
    word: frozenset(lang for lang, words in _FUNCTION_WORDS.items() if word in words.split())
    for words in _FUNCTION_WORDS.values()
    for word in words.split()
}
_COMMON = {language: [f" {word} " for word in words.split()[:COMMON]] for language, words in _FUNCTION_WORDS.items()}
_WORD = re.compile(r"[^\W\d_]+")
_NO_LANGUAGES = frozenset(("utf", "iso", "und", "mul", "zxx", "xxx", "www"))
"""What stands where a language belongs and is none that a page is written in."""

_SHORTER = dict(
    pair.split(":")
    for pair in (
        "eng:en deu:de ger:de fra:fr fre:fr spa:es ita:it por:pt nld:nl dut:nl pol:pl swe:sv dan:da nor:no tur:tr ind:id vie:vi ces:cs cze:cs "
        "ron:ro rum:ro hun:hu fin:fi rus:ru ukr:uk bul:bg ell:el gre:el ara:ar fas:fa per:fa heb:he hin:hi jpn:ja kor:ko zho:zh chi:zh tha:th"
    ).split()
)
"""Codes of three letters (ISO 639-2) for which BCP 47 has one of two."""


def find(page: Page, found: Mapping[str, Extracted[Any]]) -> Extracted[str]:
    """The language that the page states, unless its words speak another one clearly; where it states none, the one that they speak.

    Templates state English on pages of any language.
    """
    return Extracted(tuple(_candidates(page)))


def primary(tag: str) -> str | None:
    """The primary subtag of a BCP 47 tag, lower case; None for nonsense.

    >>> primary("en_US"), primary("zh-Hans"), primary("eng"), primary("{{lang}}")
    ('en', 'zh', 'en', None)
    """
    match = _TAG.match(tag.strip())
    language = match[1].lower() if match else ""
    language = _SHORTER.get(language, language)
    return language if language and language not in _NO_LANGUAGES else None


def detect(text: str) -> str | None:
    """The language of a text by its script and its function words; None where neither is clear.

    >>> detect("Das ist nicht der Preis, den die Firma für das Gerät verlangt"), detect("小米和徕卡")
    ('de', 'zh')
    """
    sample = text[:_SAMPLE]
    letters = max(1, sum(map(str.isalpha, sample))) if _FOREIGN.search(sample) else 0
    for language, script in _SCRIPTS if letters else ():
        if len(script.findall(sample)) >= _SHARE * letters * (0.1 if language in ("uk", "fa") else 1):
            return language
    votes = _votes(_WORD.findall(sample.lower()))
    best = max(votes, key=votes.__getitem__, default=None)
    return best if best is not None and votes[best] >= 3 else None


def contradicted(text: str, stated: str) -> str | None:
    """The language that a text speaks clearly, where it hardly has a word of the stated one; None where that may be right.

    >>> contradicted("Das ist nicht der Preis, den die Firma für das Gerät verlangt. " * 6, "en"), contradicted("Mills turn. " * 40, "en")
    ('de', None)
    """
    sample = f" {text[:READ].lower()} "
    if (
        stated not in _COMMON
        or len(sample) < _least(sample)
        or sum([word in sample for word in _COMMON[stated]]) >= HEARD
    ):
        return None
    if _FOREIGN.search(sample) and (script := detect(text[:READ])) not in (None, *_FUNCTION_WORDS):
        return script
    words = _WORD.findall(sample)
    votes = _votes(words)
    best = max(votes, key=votes.__getitem__, default=None)
    if best is None or votes[best] < CLEAR * len(words) or votes.get(stated, 0.0) > FOREIGN * votes[best]:
        return None
    return best


def _least(sample: str) -> int:
    """The fewest characters that tell a language: a third of them where most are of a script without spaces."""
    dense = _DENSE.findall(sample) if len(sample) < LEAST else ()
    return LEAST // 3 if 2 * len(dense) > len(sample) else LEAST


def _votes(words: Sequence[str]) -> dict[str, float]:
    """How much some words speak for each language: a word that several share counts in parts."""
    votes: dict[str, float] = {}
    for word in words:
        languages = _MARKS.get(word, ())
        for language in languages:
            votes[language] = votes.get(language, 0.0) + 1 / len(languages)
    return votes


def _candidates(page: Page) -> Iterator[Candidate[str]]:
    stated = [] if page.is_text else list(_stated(page))
    if stated and (spoken := contradicted(_paragraphs(page.index), stated[0].value)):
        yield Candidate(spoken, "text", "function words", None)
    yield from stated
    if stated:
        return
    language = detect(" ".join(line.text for line in page.layout.body) if page.is_text else _beginning(page.index))
    if language:
        yield Candidate(language, "text", "function words", None)


def _paragraphs(index: Index) -> str:
    """The first paragraphs of running text, as the page has them."""
    parts, size = list[str](), 0
    for i in index.by_tag.get("p", ()):
        if size >= READ:
            break
        if index.text_len[i] >= PARAGRAPH and index.link_len[i] * 2 < index.text_len[i]:
            parts += index.chunks[index.first_chunk[i] : index.last_chunk[i]]
            size += index.text_len[i]
    if size >= LEAST:
        return "".join(parts)
    lines = " ".join(_lines(index))
    return lines if len(lines) >= LINES else "".join(parts)


def _lines(index: Index) -> Iterator[str]:
    """The first long pieces of text outside of links, as far as they are read: for pages without paragraphs."""
    size = 0
    for k in index.worded:
        if size >= READ:
            return
        if len(index.chunks[k]) >= LINE and index.tags[index.owners[k]] not in _LABELS:
            yield index.chunks[k]
            size += len(index.chunks[k])


def _beginning(index: Index) -> str:
    """The beginning of a page's text, at least what is read of it."""
    last = bisect_right(index.sizes, _SAMPLE + 2 * SPARE)
    text = clean("".join(index.chunks[index.first_chunk[0] : last]))
    return text if len(text) > _SAMPLE + SPARE else index.text(0)


def _stated(page: Page) -> Iterator[Candidate[str]]:
    node = page.article_node
    stated = page.index.get(0, "lang") or page.root.get("xml:lang") or page.root.get(_XML_LANG)
    if stated and (language := primary(stated)):
        yield Candidate(language, "dom", "html[lang]", None, partial(page.index.path, 0))
    in_language = node.text("inLanguage") if node else None
    if node and in_language and (language := primary(in_language)):
        yield Candidate(language, "json-ld", "inLanguage", None, partial(str, f"{node.path}.inLanguage"))
    for name in ("og:locale", "content-language", "language", "dc.language", "dcterms.language"):
        for entry in page.meta.get(name, ())[:1]:
            if language := primary(entry.content):
                yield Candidate(language, "meta", name, None, entry.path)
