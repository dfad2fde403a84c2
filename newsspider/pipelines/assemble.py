"""Draft to article: what the field pipelines found becomes the record."""

from __future__ import annotations

from typing import Any

from newsspider.extraction import Draft, assemble


class AssemblePipeline:
    """Makes the record of every draft; other items pass untouched."""

    def process_item(self, item: Any) -> Any:
        """The article of a draft."""
        return assemble(item) if isinstance(item, Draft) else item
