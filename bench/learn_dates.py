"""Learn what tells the article's date from the others that a page shows; say what it is worth on publishers not learnt from.

    python -m bench.learn_dates DATA [--dry-run]

DATA is a folder of labelled pages (see ``bench/pages.py``). Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from bench.measure_rules import is_right_day
from bench.pages import LabelledPage, read_pages
from newsspider.extraction import open_draft, run_field
from newsspider.fields.dates.candidates import manner_of, read
from newsspider.fields.dates.choice import LEAST, candidates, settle
from newsspider.fields.dates.places import PUBLISHED, in_url, stated
from newsspider.fields.dates.shown import shown
from newsspider.fields.dates.signs import signs
from newsspider.fields.headline.found import top_of

DATASETS = ("fundus", "wcxb", "trafilatura", "htmldate", "postlight", "newspaper4k")
TABLE = Path(__file__).parent.parent / "newsspider/fields/dates/weights.py"
FOLDS = 5
STRENGTH = 0.2
SILENT = 3.0
"""How much a page counts whose metadata give no date: there the shown ones decide."""
BIAS = "any"


@dataclass
class Example:
    """One page: signs and truth of each date that it shows and that is no update."""

    dataset: str
    fold: int
    is_silent: bool
    names: list[list[str]]
    right: list[bool]


def read_examples(root: Path) -> Iterator[Example]:
    """Every dated page once, whatever sets hold it."""
    seen: set[str] = set()
    for page in read_pages(root, DATASETS):
        if page.expected.get("date") and page.url not in seen:
            seen.add(page.url)
            yield read_example(page)


def read_example(page: LabelledPage) -> Example:
    """The dates of one page."""
    draft = open_draft(page.html(), page.url)
    for name in ("headline", "language"):
        run_field(draft, name)
    manner, top = manner_of(draft.page, draft.found), top_of(draft.page.index, draft.found)
    setting = settle(draft.page, top, shown(draft.page, top), manner)
    own = candidates(setting)
    told = list(read([*stated(draft.page, PUBLISHED, top), *in_url(draft.page)], "published", manner))
    return Example(
        page.dataset,
        int(hashlib.sha256(page.publisher.encode()).hexdigest(), 16) % FOLDS,
        not told,
        [[BIAS, *signs(setting, one, value)] for one, value in own],
        [bool(is_right_day(value, page.expected["date"])) for _, value in own],
    )


def learn(examples: list[Example]) -> dict[str, float]:
    """Weights by name of a sign; pages with metadata that show no right date teach nothing."""
    taught = [example for example in examples if example.right and (example.is_silent or any(example.right))]
    vectorizer = DictVectorizer()
    rows = vectorizer.fit_transform([dict.fromkeys(names, 1) for example in taught for names in example.names])
    labels = [right for example in taught for right in example.right]
    counts = [(SILENT if e.is_silent else 1.0) / len(e.right) ** 0.5 for e in taught for _ in e.right]
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit(rows, labels, sample_weight=np.array(counts))
    weights = dict(zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True))
    weights[BIAS] += model.intercept_[0]
    return {name: round(float(weight), 3) for name, weight in weights.items()}


def validate(examples: list[Example]) -> dict[str, list[bool]]:
    """For pages without a date in their metadata, whether the date taken is right; learnt from other publishers."""
    taken: dict[str, list[bool]] = defaultdict(list)
    for number in range(FOLDS):
        weights = learn([example for example in examples if example.fold != number])
        for example in (example for example in examples if example.fold == number and example.is_silent):
            scores = [sum(weights.get(name, 0.0) for name in names) for names in example.names]
            if scores and max(scores) >= LEAST:
                taken[example.dataset].append(example.right[int(np.argmax(scores))])
    return taken


def main() -> None:
    """Read, validate, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    parser.add_argument("--dry-run", action="store_true", help="cross-validate only")
    options = parser.parse_args()
    examples = list(read_examples(options.data))
    taken = [right for values in validate(examples).values() for right in values]
    silent = sum(example.is_silent for example in examples)
    measured = f"{sum(taken)} right of {len(taken)} taken on {silent} pages without a date in their metadata"
    print(len(examples), "pages:", measured)
    if not options.dry_run:
        lines = [
            '"""Generated by ``python -m bench.learn_dates``; do not edit. Log-odds by sign, of a shown date to be the article\'s.',
            "", f"Learnt from other publishers ({FOLDS}-fold): {measured}.", '"""', "",
            "WEIGHTS: dict[str, float] = {",
            *(f'    "{name}": {weight},' for name, weight in sorted(learn(examples).items()) if weight), "}",
        ]  # fmt: skip
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
