"""What is marked on a page for each field: where its proof leads, then every part of its value, then the runners-up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element

from newsspider.inspector.flow import Flow
from newsspider.inspector.marks import Mark, Marks
from newsspider.inspector.reading import Found

Value = Any
Record = Mapping[str, Any]
NEAR = 60
"""Characters around a place's name within which its temperature is looked for."""
ECHOED = ("headline", "standfirst", "authors")
"""Fields whose value is shown on the page as well where the proof is in data that is not."""


@dataclass
class Marking:
    """One field on its way through a page; ``places`` leads from a part of the value ("" is all of it) to its mark."""

    name: str
    marks: Marks
    proof: Found | None
    places: dict[str, str] = field(default_factory=dict)

    @property
    def flow(self) -> Flow:
        """The page's text."""
        return self.marks.flow

    def mark(self, path: str, kind: str = "value") -> Mark:
        """A mark for a part of the value."""
        return Mark("-".join((self.name, *path.split("."))) if path else self.name, self.name, kind)

    def stretch(self, path: str, span: tuple[int, int] | None, *, as_block: bool = True) -> bool:
        """Mark where a part of the value stands."""
        done = self.marks.stretch(self.mark(path), span, as_block=as_block)
        if done:
            self.places.setdefault(path, self.mark(path).ident)
        return done

    def element(self, path: str, node: _Element) -> None:
        """Mark the element that is a part of the value."""
        self.marks.element(self.mark(path), node)
        self.places[path] = self.mark(path).ident


def mark_field(marks: Marks, name: str, record: Record, proofs: Sequence[Found]) -> dict[str, str]:
    """Mark one field's value, its parts and its runners-up (all proofs but the first); gives the places by part."""
    proof = proofs[0] if proofs else None
    value = record.get(name)
    work = Marking(name, marks, proof)
    if proof is not None and value not in (None, []):
        words = value if isinstance(value, str) else None
        kind = "value" if words else "place"
        if marks.place(work.mark("", kind), proof.where, words):
            work.places[""] = work.mark("").ident
        mark_parts = PARTS.get(name)
        if mark_parts is not None and isinstance(value, list):
            mark_parts(work, value, record)
            _join_first_part(work)
        if name in ECHOED and marks.span_at(proof.where) is None:
            _mark_echo(work, value)
    for number, rival in enumerate(proofs[1:], 1):
        mark = work.mark(f"c{number}", "rival")
        if marks.place(mark, rival.where, rival.value if isinstance(rival.value, str) else None):
            work.places[f"c{number}"] = mark.ident
    return work.places


def _join_first_part(work: Marking) -> None:
    """Where the element around a value is that of a part as well, one mark is enough."""
    node = work.marks.node_at(work.proof.where) if work.proof is not None and work.proof.where else None
    several = work.marks.elements.get(node, []) if node is not None else []
    part = next((mark for mark in several if mark.field == work.name and mark.kind == "value"), None)
    place = next((mark for mark in several if mark.field == work.name and mark.kind == "place"), None)
    if part is not None and place is not None:
        several.remove(place)
        work.places[""] = part.ident


def _mark_blocks(work: Marking, blocks: Value, record: Record) -> None:
    region = work.marks.region_at(work.proof.where if work.proof else None)
    for number, span in block_spans(work.flow, blocks, region):
        work.stretch(str(number), span)


def block_spans(
    flow: Flow, blocks: Sequence[Any], region: tuple[int, int] | None
) -> Iterator[tuple[int, tuple[int, int]]]:
    """Number and stretch of each block that is shown, each looked for behind the one before it."""
    start, end = region or (0, len(flow.text))
    for number, block in enumerate(blocks):
        text = block.get("text") if isinstance(block, dict) else None
        span = flow.find(text, start, end) if isinstance(text, str) else None
        if span is not None:
            start = span[1]
            yield number, span


def _mark_quotes(work: Marking, quotes: Value, record: Record) -> None:
    blocks = record.get("body")
    if not isinstance(blocks, list):
        return
    body = dict(block_spans(work.flow, blocks, work.marks.region_at(_where_of_body(record))))
    for number, quote in enumerate(_objects(quotes)):
        for part in (quote, *_objects(quote.get("continued") or [])):
            span = _inside(work.flow, body, blocks, part)
            if span is not None:
                work.stretch(str(number), span)


def _where_of_body(record: Record) -> str | None:
    evidence = record.get("evidence")
    proof = evidence.get("body") if isinstance(evidence, dict) else None
    where = proof.get("where") if isinstance(proof, dict) else None
    return where if isinstance(where, str) else None


def _inside(
    flow: Flow, body: Mapping[int, tuple[int, int]], blocks: Sequence[Any], part: Record
) -> tuple[int, int] | None:
    """The stretch of a quotation's part in its block."""
    block, start, end = (part.get(key) for key in ("block", "start", "end"))
    if not (isinstance(block, int) and isinstance(start, int) and isinstance(end, int)) or block not in body:
        return None
    return flow.find(str(blocks[block]["text"])[start:end], *body[block])


def _mark_words(work: Marking, parts: Value, record: Record) -> None:
    """Names and tags, where their proof's place is shown."""
    region = work.marks.span_at(work.proof.where if work.proof else None)
    if region is not None:
        for number, part in enumerate(parts):
            words = part.get("name") if isinstance(part, dict) else part
            work.stretch(str(number), work.flow.find(words, *region) if isinstance(words, str) else None)


def _mark_teasers(work: Marking, blocks: Value, record: Record) -> None:
    first = work.marks.span_at(work.proof.where if work.proof else None)
    start = first[0] if first is not None else 0
    for number, block in enumerate(_objects(blocks)):
        span = _find_from(work.flow, block.get("label"), start)
        work.stretch(str(number), span)
        start = span[1] if span is not None else start
        for position, item in enumerate(_objects(block.get("items") or [])):
            span = _find_from(work.flow, item.get("title"), start)
            work.stretch(f"{number}.{position}", span)
            start = span[1] if span is not None else start


def _find_from(flow: Flow, words: object, start: int) -> tuple[int, int] | None:
    if not isinstance(words, str):
        return None
    return flow.find(words, start) or flow.find(words)


def _mark_weather(work: Marking, readings: Value, record: Record) -> None:
    first = work.marks.span_at(work.proof.where if work.proof else None)
    start = first[0] if first is not None else 0
    for number, reading in enumerate(_objects(readings)):
        place = _find_from(work.flow, reading.get("location"), start)
        near = (max(0, place[0] - NEAR), place[1] + NEAR) if place is not None else first
        work.stretch(str(number), place, as_block=False)
        degrees = reading.get("temperature")
        if near is not None and isinstance(degrees, (int, float)):
            spellings = (f"{degrees:g}", f"{degrees:g}".replace(".", ","))
            found = (_nearest(work.flow, words, near, place) for words in spellings)
            work.stretch(str(number), next((span for span in found if span), None), as_block=False)


def _nearest(flow: Flow, words: str, near: tuple[int, int], place: tuple[int, int] | None) -> tuple[int, int] | None:
    """The words' stretch that lies nearest to a place: just before it, else behind it."""
    behind = flow.find(words, place[1] if place else near[0], near[1])
    before = flow.text.rfind(words, near[0], place[0]) if place else -1
    if place is None or before < 0 or (behind and behind[0] - place[1] < place[0] - before):
        return behind
    return before, before + len(words)


def _mark_images(work: Marking, images: Value, record: Record) -> None:
    pictures = [node for node in work.flow.spans if node.tag == "img"]
    for number, image in enumerate(_objects(images)):
        name = str(image.get("url") or "").rsplit("/", 1)[-1]
        for node in pictures:
            if name and any(name in str(value) for value in node.attrib.values()):
                work.element(str(number), node)
                break


def _mark_links(work: Marking, links: Value, record: Record) -> None:
    anchors: dict[tuple[str, str | None], list[_Element]] = {}
    page, flow = work.marks.page, work.flow
    for node, (start, end) in flow.spans.items():
        if node.tag == "a" and start < end:
            anchors.setdefault((flow.text[start:end], page.absolute(node.get("href"))), []).append(node)
    for number, link in enumerate(_objects(links)):
        key = ("".join(str(link.get("text")).split()), link.get("url"))
        for node in anchors.get(key, ())[:1]:
            work.element(str(number), node)


def _mark_echo(work: Marking, value: Value) -> None:
    """What is shown of a value whose proof is in data that is not."""
    for number, part in enumerate(value if isinstance(value, list) else [value]):
        words = part.get("name") if isinstance(part, dict) else part
        path = str(number) if isinstance(value, list) else "shown"
        mark = work.mark(path, "echo")
        if isinstance(words, str) and work.marks.stretch(mark, work.flow.find(words)):
            work.places[path] = mark.ident


def _objects(value: Value) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


PARTS: Mapping[str, Callable[[Marking, Value, Record], None]] = {
    "body": _mark_blocks, "quotes": _mark_quotes, "authors": _mark_words, "tags": _mark_words,
    "teasers": _mark_teasers, "weather": _mark_weather, "images": _mark_images, "links": _mark_links,
}  # fmt: skip
"""How the parts of a field's value are looked for; the value of any other field is one text."""
