"""Learn the body model from labelled pages, and say what it is worth on publishers not learnt from.

    python -m bench.learn_body DATA            # cross-validation over publishers, then write both tables
    python -m bench.learn_body DATA --dry-run  # cross-validation alone

DATA is a folder of labelled pages (see ``bench/pages.py``). The first judgement is logistic regression over named features
(``weights.py``), the second a small gradient-boosted forest over what each segment stands among (``trees.py``), learnt from first
judgements of pages that those were not learnt from. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from bench.body_examples import WORD, Example, grams_of, read_example
from bench.pages import read_pages
from newsspider.fields.body import chosen_segments
from newsspider.fields.body.blocks import to_blocks
from newsspider.fields.body.forest import LEAVES, Forest, Tree
from newsspider.fields.body.model import HOPELESS, NEVER, UNDECIDED
from newsspider.fields.body.standing import NAMES, Standing

DATASETS = ("aeb", "fundus", "wcxb", "trafilatura")
FOLDER = Path(__file__).parent.parent / "newsspider/fields/body"
FOLDS = 5
RAREST = 20
"""Features seen less often than this are not learnt."""
STRENGTH = 0.3
"""Inverse strength of the L2 regularisation; 0.1 to 1 make no difference."""
TREES, RATE, FEWEST, SHRINK = 60, 0.15, 60, 5.0
"""Trees of the forest, what each counts, segments of a leaf, L2 regularisation; 200 trees of 15 leaves gain 0.002."""
LEAN = 0.5
"""Log-odds added to every second judgement: a paragraph missed costs F1 more than a line too many; 0.3 to 0.6 are alike."""
PASSAGE = 1.0
"""What a labelled passage counts for, where a page has no expected body."""


@dataclass(frozen=True)
class Model:
    """What is learnt: weights of the first judgement, trees and base of the second."""

    weights: Mapping[str, float]
    trees: Sequence[Tree]
    base: float

    def odds(self, example: Example) -> list[float]:
        """The log-odds of a page's segments."""
        forest, standing = Forest(NAMES, self.trees, self.base), Standing(example.context, judge(example, self.weights))
        again = list(standing.odds)
        for n, odds in zip(standing.candidates, forest.sums(standing.columns()), strict=True):
            again[n] = odds
        return again


def judge(example: Example, weights: Mapping[str, float]) -> list[float]:
    """The first log-odds of a page's segments by some weights, as ``model.by_itself`` computes them by the learnt ones."""
    groups, looked_at = (
        zip(example.outlines, example.arounds, example.says, strict=True),
        set(example.context.segments.beside_menus()),
    )
    odds = [_first(weights, *names) if n in looked_at else NEVER for n, names in enumerate(groups)]
    for n in example.impossible:
        odds[n] = NEVER
    return odds


def _first(weights: Mapping[str, float], looks: list[str], around: list[str], says: list[str]) -> float:
    score = sum(weights.get(name, 0.0) for name in looks)
    if score < HOPELESS:
        return score
    score += sum(weights.get(name, 0.0) for name in around)
    if -UNDECIDED < score < UNDECIDED:
        score += sum(weights.get(name, 0.0) for name in says)
    return score


def learn(examples: Sequence[Example], seed: int = 0) -> Model:
    """Both judgements; the second sees first judgements by weights from other publishers."""
    weights = learn_weights(examples)
    first: dict[int, list[float]] = {}
    for fold in range(FOLDS):
        others = learn_weights([example for example in examples if example.fold(FOLDS, seed + 1) != fold])
        first |= {id(e): judge(e, others) for e in examples if e.fold(FOLDS, seed + 1) == fold}
    return Model(weights, *learn_trees([Standing(e.context, first[id(e)]) for e in examples], examples))


def learn_weights(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by feature name: logistic regression, each page counting by the length of its segments."""
    names = [[*o, *a, *s] for e in examples for o, a, s in zip(e.outlines, e.arounds, e.says, strict=True)]
    counts = Counter(name for segment in names for name in set(segment))
    columns = {name: i for i, name in enumerate(sorted(name for name, count in counts.items() if count >= RAREST))}
    model = LogisticRegression(C=STRENGTH, max_iter=400, fit_intercept=False)
    counted = np.concatenate([_weights(example) for example in examples])
    labels = np.concatenate([np.array(example.labels, dtype=bool) for example in examples])
    used = counted > 0
    model.fit(_matrix(names, columns)[used], labels[used], sample_weight=counted[used])
    return {name: round(float(model.coef_[0][i]), 3) for name, i in columns.items()}


def learn_trees(standings: Sequence[Standing], examples: Sequence[Example]) -> tuple[list[Tree], float]:
    """The forest's trees and what they are added to."""
    rows, labels, counted = [], [], []
    for standing, example in zip(standings, examples, strict=True):
        weights = _weights(example)
        for n, numbers in zip(standing.candidates, standing.rows(), strict=True):
            if weights[n] > 0:
                rows.append(numbers)
                labels.append(bool(example.labels[n]))
                counted.append(weights[n])
    model = HistGradientBoostingClassifier(
        max_iter=TREES, learning_rate=RATE, max_leaf_nodes=LEAVES, min_samples_leaf=FEWEST, l2_regularization=SHRINK,
        early_stopping=False, random_state=0,
    )  # fmt: skip
    model.fit(np.array(rows, dtype=np.float64), labels, sample_weight=counted)
    trees = [_tree(stage[0].nodes, 0) for stage in model._predictors]
    return trees, round(float(model._baseline_prediction.ravel()[0]) + LEAN, 4)


def _tree(nodes: Any, at: int) -> Tree:
    node = nodes[at]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    edge = float(f"{float(node['num_threshold']):.6g}")
    return NAMES[int(node["feature_idx"])], edge, _tree(nodes, int(node["left"])), _tree(nodes, int(node["right"]))


def validate(examples: Sequence[Example], seed: int) -> dict[str, float]:
    """The figure of each data set, each page scored by a model learnt from other publishers."""
    scores: dict[str, list[Any]] = defaultdict(list)
    for fold in range(FOLDS):
        model = learn([example for example in examples if example.fold(FOLDS, seed) != fold], seed)
        for example in (example for example in examples if example.fold(FOLDS, seed) == fold):
            scores[example.dataset].append(_score(_text(example, model.odds(example)), example))
    return {dataset: _mean(scores[dataset]) for dataset in DATASETS if scores[dataset]}


def _text(example: Example, odds: Sequence[float]) -> str:
    """The body as the record has it, with its tables, by some log-odds."""
    page, found = example.draft.page, example.draft.found
    placed = to_blocks(page.index, chosen_segments(page, found, example.context, odds))
    return "\n".join(p.block.text for p in placed if p.block.type != "caption")


def _score(text: str, example: Example) -> Any:
    """F1 of word 4-grams (recall against the core where it is labelled); hits, extras and misses of passages otherwise."""
    expected = example.page.expected
    if not (body := expected.get("body")):
        flat = " ".join(text.split())
        good, bad = (
            [" ".join(p.split()) in flat for p in expected.get(f"{kind}_segments") or []]
            for kind in ("with", "without")
        )
        return sum(good), sum(bad), len(good) - sum(good)
    have, want = grams_of(WORD.findall(text)), grams_of(WORD.findall(body))
    required = sum((grams_of(WORD.findall(p)) for p in expected["core"]), Counter()) if expected.get("core") else want
    precision = (have & want).total() / max(1, have.total())
    recall = (have & required).total() / max(1, required.total())
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _mean(scores: Sequence[Any]) -> float:
    if isinstance(scores[0], tuple):
        hits, extras, misses = map(sum, zip(*scores, strict=True))
        return 2 * hits / max(1, 2 * hits + extras + misses)
    return float(np.mean(scores))


def write_tables(model: Model, scores: str) -> None:
    """The model as two Python modules that people can read."""
    head = '"""Generated by ``python -m bench.learn_body``; do not edit. '
    entries = sorted(model.weights.items(), key=_by_group)
    lines = [
        f"{head}Log-odds by feature, of a segment to be body text.", "", scores, '"""', "", "WEIGHTS: dict[str, float] = {",
        *(f'    "{name}": {weight},' for name, weight in entries if weight), "}",
    ]  # fmt: skip
    (FOLDER / "weights.py").write_text("\n".join(lines) + "\n", "utf-8")
    lines = [
        f"{head}The trees of the second judgement: (number, edge, up to it, beyond it), leaves in log-odds.", "", scores, '"""', "",
        "from newsspider.fields.body.forest import Tree", "", f"BASE = {model.base}", "TREES: tuple[Tree, ...] = (",
        *(f"    {_written(tree)}," for tree in model.trees), ")  # fmt: skip",
    ]  # fmt: skip
    (FOLDER / "trees.py").write_text("\n".join(lines) + "\n", "utf-8")


def _written(tree: Tree) -> str:
    if not isinstance(tree, tuple):
        return repr(tree)
    name, edge, low, high = tree
    return f'("{name}", {edge!r}, {_written(low)}, {_written(high)})'


def main() -> None:
    """Read, validate, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("data", type=Path, help="folder of labelled pages")
    parser.add_argument("--dry-run", action="store_true", help="cross-validate only")
    parser.add_argument("--seed", type=int, default=0, help="how publishers are dealt to the parts (default: 0)")
    options = parser.parse_args()
    pages = (p for p in read_pages(options.data, DATASETS) if p.expected.get("body") or p.expected.get("with_segments"))
    examples = [example for example in map(read_example, pages) if example.context.segments]
    scores = validate(examples, options.seed)
    told = ", ".join(f"{dataset} {value:.3f}" for dataset, value in scores.items())
    print(f"{len(examples)} pages, publishers not learnt from: {told}")
    if not options.dry_run:
        write_tables(learn(examples, options.seed), f"On publishers not learnt from ({FOLDS}-fold): {told}.")


def _by_group(entry: tuple[str, float]) -> tuple[str, float]:
    return re.split(r"[ <=&]", entry[0])[0], -abs(entry[1])


def _matrix(names: Sequence[Sequence[str]], columns: Mapping[str, int]) -> Any:
    indices, ends = [], [0]
    for segment in names:
        indices += [columns[name] for name in set(segment) if name in columns]
        ends.append(len(indices))
    return sparse.csr_matrix((np.ones(len(indices)), indices, ends), shape=(len(names), len(columns)))


def _weights(example: Example) -> Any:
    """What each segment counts: long ones more, a page's together alike; nothing where the label is not known or never asked for."""
    if None in example.labels:
        counted = np.array([0.0 if label is None else PASSAGE for label in example.labels])
    else:
        words = np.array(example.words)
        wanted = words[np.array(example.labels, dtype=bool)].sum() if example.labels else 0
        counted = np.where(words > 0, 5 * np.sqrt(np.maximum(words, 1)) / np.sqrt(max(30, wanted)), 0.0)
    counted[example.impossible] = 0.0
    return counted


if __name__ == "__main__":
    main()
