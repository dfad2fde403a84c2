"""``site check``: what comes out of saved pages beside what is expected of them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsspider.commands.sitearguments import roots
from newsspider.errors import UsageError
from newsspider.exitcodes import ExitCode
from newsspider.exporters.harmless import harmless
from newsspider.fixtures.differences import Difference, differences
from newsspider.fixtures.drafting import NAMES, article_of, draft_expected, generic_article_of
from newsspider.fixtures.folder import (
    HAND,
    Expected,
    fixtures_below,
    read_expected,
    read_page,
    write_expected,
)
from newsspider.fixtures.saved import EXPECTED


def run(options: argparse.Namespace) -> int:
    """Compare and tell; gives the exit code. Raises UsageError."""
    marked = _read_fields(options.hand)
    folders = [folder for place in _places(options.places) for folder in fixtures_below(place)]
    if not folders:
        raise UsageError(f"nothing is expected anywhere ({EXPECTED}); save pages first: newsspider site new URL")
    read = generic_article_of if options.generic else article_of
    fields = different = wrong = 0
    for folder in folders:
        expected, found = read_expected(folder), harmless(read(read_page(folder)).to_dict())
        differing = differences(expected, found)
        _show(folder, differing)
        renewed = _renewed(expected, found, differing, accept=options.accept, marked=marked)
        if renewed != expected:
            write_expected(renewed, folder)
        fields += len(expected.checked)
        different += len(differing)
        wrong += sum(difference.counts for difference in differing)
    print(
        f"{_count(len(folders), 'page')}: {fields - different} of {fields} fields as expected, {wrong} wrong of those that a person has checked"
    )
    return ExitCode.NOT_AS_EXPECTED if wrong else ExitCode.OK


def _places(texts: list[str]) -> list[Path]:
    """The folders that hosts and paths name; where none is named, the pages that were saved, else the fixtures."""
    if not texts:
        return list(roots()[:1])
    return [_named(text) for text in texts]


def _named(text: str) -> Path:
    if Path(text).is_dir():
        return Path(text)
    host = text.lower().removeprefix("www.")
    found = (site for root in roots() for site in sorted(root.iterdir()) if site.name.removeprefix("www.") == host)
    place = next(found, None)
    if place is None:
        raise UsageError(
            f"{text!r} is neither a folder nor a host below {' or '.join(map(str, roots())) or 'pages'}; save pages first: newsspider site new URL"
        )
    return place


def _show(folder: Path, differing: tuple[Difference, ...]) -> None:
    if differing:
        print(folder)
    for difference in differing:
        print(f"  {difference.name} (checked by {difference.checked})")
        sys.stdout.writelines(f"    {line}\n" for line in difference.lines)


def _renewed(
    expected: Expected,
    found: Mapping[str, Any],
    differing: tuple[Difference, ...],
    *,
    accept: bool,
    marked: frozenset[str],
) -> Expected:
    """What is expected from now on: with ``accept`` what comes out, but of what a person has checked."""
    news = {each.name for each in differing if not each.counts} if accept else set()
    now = draft_expected(found).record if news else {}
    differ = {each.name for each in differing}
    checked = {name: HAND if name in marked - differ else by for name, by in expected.checked.items()}
    return replace(
        expected,
        checked=checked,
        record={name: now[name] if name in news else value for name, value in expected.record.items()},
    )


def _read_fields(text: str | None) -> frozenset[str]:
    fields = [name.strip() for name in (text or "").split(",") if name.strip()]
    wrong = next((name for name in fields if name not in NAMES), None)
    if wrong is not None:
        raise UsageError(f"--hand names {wrong!r}; fields are {', '.join(NAMES)}")
    return frozenset(fields)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
