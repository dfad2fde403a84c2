"""SVG: a matplotlib figure as an element that takes its colours and letters from the page around it."""

from __future__ import annotations

import io
import re
import warnings
from typing import Any

import matplotlib
from lxml import etree
from matplotlib.figure import Figure

from newsspider.printable import printable
from newsspider.report.markup import Node

NAMESPACE = "http://www.w3.org/2000/svg"
XLINK = "{http://www.w3.org/1999/xlink}href"
TIP = "tip:"
"""What the group id of an artist with a tip begins with."""
COLOURS = {
    name: f"#fe00{place:02x}" for place, name in enumerate(("ink", "soft", "grid", *(f"s{n}" for n in range(1, 9))))
}
"""Names of the style sheet's colours, and what stands for each in matplotlib."""
SETTINGS: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "newsspider",
    "text.parse_math": False,
    "axes.unicode_minus": True,
    "font.size": 12,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
}
_LONG_NUMBER = re.compile(rb"\d+\.\d{3,}(?=[ \"])")
_UNTURNED = re.compile(r"rotate\(-?0 .*\)")
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_NAMES = {colour: f"var(--{name})" for name, colour in COLOURS.items()}
_STYLES = frozenset(
    ("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin",
     "stroke-dasharray", "stroke-dashoffset", "opacity", "text-anchor")
)  # fmt: skip


def new_figure(width: float, height: float) -> Any:
    """A figure of so many CSS pixels."""
    return Figure(figsize=(width / 72, height / 72), dpi=72)


def put_tip(artist: Any, text: str) -> None:
    """Have a text shown where somebody points at a part of a plot."""
    artist.set_gid(TIP + printable(text))


def svg_of(figure: Any, name: str, label: str) -> Node:
    """The figure as an element; ``name`` keeps its ids apart from those of others, ``label`` says what it shows."""
    root = _drawn(figure)
    for node in root.iter():
        _adopt(node, name)
    used = {node.get("href", "")[1:] for node in root.iter()} | set(
        _REFERENCE.findall(" ".join(root.xpath("//@clip-path")))
    )
    for node in root.xpath("//*[@id]"):
        if node.get("id") not in used:
            del node.attrib["id"]
    box = root.get("viewBox")
    root.attrib.clear()
    root.attrib.update({"viewBox": box, "role": "img", "aria-label": label})
    etree.cleanup_namespaces(root)
    return root


def _drawn(figure: Any) -> Node:
    """What matplotlib makes of a figure, without what it says about itself."""
    buffer = io.BytesIO()
    with matplotlib.rc_context(SETTINGS), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # letters that matplotlib's own font lacks: the reader's browser has them
        figure.savefig(buffer, format="svg", metadata={"Date": None})
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_blank_text=True)
    root: Node = etree.fromstring(_LONG_NUMBER.sub(_shorter, buffer.getvalue()), parser)
    for node in root.xpath("//*[local-name() = 'metadata' or local-name() = 'style']"):
        node.getparent().remove(node)
    return root


def _shorter(number: re.Match[bytes]) -> bytes:
    return b"%.2f" % float(number[0])


def _adopt(node: Node, name: str) -> None:
    """Styles as attributes, which a strict policy allows; ids that are the figure's own; tips as titles."""
    for key, value in (part.split(":", 1) for part in (node.attrib.pop("style", None) or "").split(";") if ":" in part):
        if key.strip() in _STYLES:
            node.set(key.strip(), value.strip())
    identity = node.attrib.pop("id", None)
    if identity is not None and identity.startswith(TIP):
        title = etree.Element(f"{{{NAMESPACE}}}title")
        title.text = identity.removeprefix(TIP)
        node.insert(0, title)
    elif identity is not None:
        node.set("id", f"{name}-{identity}")
    if XLINK in node.attrib:
        node.set("href", f"#{name}-{node.attrib.pop(XLINK).removeprefix('#')}")
    if "clip-path" in node.attrib:
        node.set("clip-path", _REFERENCE.sub(rf"url(#{name}-\1)", node.get("clip-path")))
    if _UNTURNED.fullmatch(node.get("transform", "")):
        del node.attrib["transform"]
    for key in ("fill", "stroke"):
        if node.get(key) in _NAMES:
            node.set(key, _NAMES[node.get(key)])
