"""Labelled pages for measuring: a folder of ``<set>/<id>.html.gz`` with ``<id>.json`` (url, expected) beside it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsspider.page.urls import host, registered_domain


@dataclass(frozen=True)
class LabelledPage:
    """One page with what it should give: ``expected`` may hold title, authors, date, body and core."""

    dataset: str
    url: str
    expected: dict[str, Any]
    file: Path
    kind: str = "article"
    """What the page is; sets of articles do not say it."""

    def html(self) -> bytes:
        """The page's bytes."""
        return gzip.decompress(self.file.read_bytes())

    @property
    def publisher(self) -> str:
        """What pages are kept together by in cross-validation: the registered domain's first label."""
        return registered_domain(host(self.url)).split(".")[0]


def read_pages(root: Path, datasets: tuple[str, ...]) -> Iterator[LabelledPage]:
    """Every page of the sets, in the order of file names."""
    for dataset in datasets:
        for label in sorted((root / dataset).glob("*.json")):
            record = json.loads(label.read_text("utf-8"))
            yield LabelledPage(
                dataset,
                record["url"],
                record["expected"],
                label.parent / f"{label.stem}.html.gz",
                record.get("kind") or "article",
            )
