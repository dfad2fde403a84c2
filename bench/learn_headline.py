"""Learn the weights of the headline's ballot from labelled pages; say what they are worth on publishers not learnt from.

    python -m bench.learn_headline DATA [--dry-run] [--seeds 5]

DATA is a folder of labelled pages (see ``bench/pages.py``). Needs scipy. The wordings of a page compete: what is learnt
is the chance of the right one among them. Publishers are dealt into folds anew for each seed; the spread over the seeds
is how much of a difference is chance.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.pages import LabelledPage, read_pages
from newsspider.fields.headline.ballot import open_ballot
from newsspider.fields.headline.features import features
from newsspider.page.page import open_page
from newsspider.page.text import fold

DATASETS = ("fundus", "wcxb", "trafilatura", "postlight")
TABLE = Path(__file__).parent.parent / "newsspider/fields/headline/weights.py"
FOLDS = 10
FREEDOM = 0.1
"""How far weights may go from zero: the variance of their normal prior, beside pages that weigh about 1."""
RAREST = 3
"""Pages that a feature must occur on."""
IMPORTANCE = {"fundus": 1.6}
"""How much a data set counts beside the root of its number of pages."""

Weights = dict[str, float]


@dataclass(frozen=True)
class Example:
    """One page: features and truth of each wording."""

    dataset: str
    publisher: str
    names: list[set[str]]
    right: list[bool]

    def fold(self, seed: int) -> int:
        """The fold that its publisher is dealt into."""
        return int(hashlib.sha256(f"{seed}:{self.publisher}".encode()).hexdigest(), 16) % FOLDS

    def is_hit(self, weights: Weights) -> bool:
        """Whether the wording that comes first is right."""
        scores = [sum(weights.get(name, 0.0) for name in names) for names in self.names]
        return bool(scores) and self.right[int(np.argmax(scores))]


def read_example(page: LabelledPage) -> Example:
    """The wordings of one page."""
    ballot = open_ballot(open_page(page.html(), page.url))
    title = fold(page.expected["title"])
    names = [features(wording, ballot) for wording in ballot.places]
    return Example(page.dataset, page.publisher, names, [wording == title for wording in ballot.places])


def learn(examples: list[Example]) -> Weights:
    """Weights by feature name: the likeliest under a normal prior, pages weighed by their data set."""
    counts = Counter(example.dataset for example in examples)
    asked = [e for e in examples if any(e.right) and not all(e.right)]
    seen = Counter(name for e in asked for name in set().union(*e.names))
    columns = {name: i for i, name in enumerate(sorted(name for name, pages in seen.items() if pages >= RAREST))}
    weights = np.array([20 * IMPORTANCE.get(e.dataset, 1.0) / counts[e.dataset] ** 0.5 for e in asked])
    best = minimize(_objective(asked, columns, weights), np.zeros(len(columns)), jac=True, method="L-BFGS-B").x
    return {name: round(float(best[i]), 3) for name, i in columns.items()}


def _objective(examples: list[Example], columns: dict[str, int], weights: Any) -> Callable[[Any], tuple[float, Any]]:
    """The loss of a vector and its gradient: minus the log chance of each page's right wording, and the prior."""
    rows = [sorted(columns[name] for name in names if name in columns) for e in examples for names in e.names]
    ends = np.cumsum([0, *map(len, rows)])
    matrix = csr_matrix((np.ones(ends[-1]), [i for row in rows for i in row], ends), shape=(len(rows), len(columns)))
    pages = np.repeat(np.arange(len(examples)), [len(e.right) for e in examples])
    starts = np.searchsorted(pages, np.arange(len(examples)))
    right = np.array([float(value) for e in examples for value in e.right])

    def objective(vector: Any) -> tuple[float, Any]:
        scores = matrix @ vector
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[pages])
        whole, hit = np.add.reduceat(powers, starts), np.add.reduceat(powers * right, starts) + 1e-300
        loss = weights @ (np.log(whole) - np.log(hit)) + vector @ vector / (2 * FREEDOM)
        push = weights[pages] * (powers / whole[pages] - powers * right / hit[pages])
        return float(loss), matrix.T @ push + vector / FREEDOM

    return objective


def validate(examples: list[Example], seed: int) -> dict[str, float]:
    """Share of pages by data set whose headline comes out right, learnt from other publishers."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for number in range(FOLDS):
        weights = learn([example for example in examples if example.fold(seed) != number])
        for example in (example for example in examples if example.fold(seed) == number):
            hits[example.dataset].append(example.is_hit(weights))
    return {dataset: float(np.mean(values)) for dataset, values in sorted(hits.items())}


def described(rounds: list[dict[str, float]]) -> str:
    """Mean and spread over the seeds, by data set."""
    return ", ".join(
        f"{name} {np.mean(values):.3f} ({min(values):.3f}-{max(values):.3f})"
        for name in rounds[0]
        if (values := [scores[name] for scores in rounds])
    )


def written(weights: Weights, measured: str) -> Iterator[str]:
    """The lines of the table."""
    yield '"""Generated by ``python -m bench.learn_headline``; do not edit. Log-odds by feature, of a wording to be the headline.'
    yield f'\nHeadlines right on publishers not learnt from ({FOLDS}-fold, lowest and highest seed):\n{measured}.\n"""\n'
    yield "WEIGHTS: dict[str, float] = {"
    yield from (f'    "{name}": {weight},' for name, weight in sorted(weights.items()) if weight)
    yield "}"


def main() -> None:
    """Read, validate, learn, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    parser.add_argument("--dry-run", action="store_true", help="cross-validate only")
    parser.add_argument("--seeds", type=int, default=5, help="how often publishers are dealt anew (default: 5)")
    options = parser.parse_args()
    examples = [read_example(page) for page in read_pages(options.data, DATASETS) if page.expected.get("title")]
    measured = described([validate(examples, seed) for seed in range(options.seeds)])
    print(len(examples), "pages:", measured)
    if not options.dry_run:
        TABLE.write_text("\n".join(written(learn(examples), measured)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
