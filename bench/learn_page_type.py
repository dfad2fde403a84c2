"""Learn what tells articles from other pages, and listings among those; say what it is worth on publishers not learnt from.

    python -m bench.learn_page_type DATA            # cross-validation over publishers, then write the table
    python -m bench.learn_page_type DATA --dry-run  # cross-validation alone

DATA is a folder of labelled pages (see ``bench/pages.py``); every page without a ``kind`` is an article. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.pages import LabelledPage, read_pages
from newsspider.extraction import open_draft, run_field
from newsspider.fields import FIELDS
from newsspider.fields.page_type import LEAN, LEAN_LISTING
from newsspider.fields.page_type.traits import count_words, traits

DATASETS = ("aeb", "fundus", "wcxb", "trafilatura", "postlight", "wcxb-other")
TABLE = Path(__file__).parent.parent / "newsspider/fields/page_type/weights.py"
LISTINGS = frozenset(("listing", "collection"))
FOLDS, RAREST, STRENGTH = 10, 12, 0.1
"""Parts of the cross-validation; pages that a trait must occur on; inverse strength of the L2 regularisation."""

Weights = dict[str, float]


@dataclass(frozen=True)
class Example:
    """One page: what is true of it, and what it is."""

    dataset: str
    publisher: str
    kind: str
    names: frozenset[str]

    @property
    def fold(self) -> int:
        """Which part of the cross-validation its publisher falls into."""
        return int(hashlib.sha256(self.publisher.encode()).hexdigest(), 16) % FOLDS

    @property
    def page_type(self) -> str:
        """What the record should say."""
        return "article" if self.kind == "article" else "listing" if self.kind in LISTINGS else "other"


@dataclass(frozen=True)
class Model:
    """Log-odds by trait: of a page to be an article, of another page to be a listing."""

    article: Weights
    listing: Weights

    def page_type(self, names: frozenset[str]) -> str:
        """What a page is, as the field decides it."""
        if _sum(self.article, names) + LEAN > 0:
            return "article"
        return "listing" if _sum(self.listing, names) + LEAN_LISTING > 0 else "other"


def _sum(weights: Mapping[str, float], names: frozenset[str]) -> float:
    return sum(weights.get(name, 0.0) for name in names)


def read_example(page: LabelledPage) -> Example:
    """Run the fields that come before."""
    draft = open_draft(page.html(), page.url)
    for entry in FIELDS[: [entry.name for entry in FIELDS].index("page_type")]:
        run_field(draft, entry.name)
    return Example(
        page.dataset, page.publisher, page.kind, frozenset(traits(draft.page, draft.found, count_words(draft.found)))
    )


def learn(examples: Sequence[Example]) -> Model:
    """Both sets of weights."""
    others = [example for example in examples if example.page_type != "article"]
    return Model(
        learn_weights(examples, [example.page_type == "article" for example in examples]),
        learn_weights(others, [example.page_type == "listing" for example in others]),
    )


def learn_weights(examples: Sequence[Example], labels: Sequence[bool]) -> Weights:
    """Logistic regression; ``bias`` stands on every page."""
    counts = Counter(name for example in examples for name in example.names)
    columns = {name: i for i, name in enumerate(sorted(name for name, count in counts.items() if count >= RAREST))}
    rows = [[columns[name] for name in example.names if name in columns] for example in examples]
    ends = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((np.ones(ends[-1]), [i for row in rows for i in row], ends), shape=(len(rows), len(columns)))
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(matrix, labels)
    weights = {name: round(float(model.coef_[0][i]), 2) for name, i in columns.items()}
    return {"bias": round(float(model.intercept_[0]), 2)} | weights


def validate(examples: Sequence[Example]) -> dict[str, float]:
    """By data set the share of articles that are called so, by kind of other pages the share that is called what it is."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for number in range(FOLDS):
        model = learn([example for example in examples if example.fold != number])
        for example in (example for example in examples if example.fold == number):
            said = model.page_type(example.names | {"bias"})
            hits[example.dataset if example.kind == "article" else example.kind].append(said == example.page_type)
            if example.kind != "article":
                hits["no article"].append(said != "article")
    return {name: float(np.mean(values)) for name, values in sorted(hits.items())}


def written(model: Model, measured: str) -> Iterator[str]:
    """The lines of the table."""
    yield '"""Generated by ``python -m bench.learn_page_type``; do not edit. Log-odds by trait of a page.'
    yield f'\nRight on publishers not learnt from ({FOLDS}-fold):\n{measured}.\n"""\n'
    for name, weights in (("ARTICLE", model.article), ("LISTING", model.listing)):
        yield f"{name}: dict[str, float] = {{"
        yield from (f'    "{trait}": {weight},' for trait, weight in sorted(weights.items()) if weight)
        yield "}"


def main() -> None:
    """Read, validate, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    parser.add_argument("--dry-run", action="store_true", help="cross-validate only")
    options = parser.parse_args()
    examples = [read_example(page) for page in read_pages(options.data, DATASETS)]
    measured = ", ".join(f"{name} {share:.3f}" for name, share in validate(examples).items())
    print(len(examples), "pages:", measured)
    if not options.dry_run:
        TABLE.write_text("\n".join(written(learn(examples), measured)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
