"""The pages of ``docs/reference``, each written from the code that it describes."""

from __future__ import annotations

import argparse
import ast
import dataclasses
import inspect
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from scrapy.commands import ScrapyCommand

from docs.stats import STATS
from newsspider import commands as scrapy_commands
from newsspider import items
from newsspider import settings as own_settings
from newsspider.commands.cli import build_parser
from newsspider.commands.schema import attribute_texts
from newsspider.discovery.kinds import LISTING_READERS
from newsspider.exitcodes import MEANINGS
from newsspider.exporters import FORMATS, PACKINGS, UNPACKABLE
from newsspider.fields import FIELDS
from newsspider.fields.quotes.languages import KNOWN
from newsspider.spiders.technews import TechnewsSpider
from newsspider.state.tables import TABLES
from newsspider.tables.flat import KINDS, ROW_OF, Column
from newsspider.tables.flat import TABLES as FLAT_TABLES
from newsspider.wording import REASONS


def record() -> str:
    """The record's keys, then those of the objects inside it."""
    texts = attribute_texts()
    kinds = [kind for kind in vars(items).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]
    kinds.sort(key=lambda kind: kind is not items.Article)
    intro = "One article is one JSON object on one line. Every key is always present, in this order."
    return "# The record\n\n" + intro + "\n\n" + "\n".join(_object(kind, texts) for kind in kinds)


def fields() -> str:
    """Every field in the order of finding."""
    rows = [(f"`{field.name}`", _sentence(_module_of(field.find)), _sentence(field.find)) for field in FIELDS]
    intro = "Every field in the order of finding; a field may read what those above it found."
    return f"# Fields\n\n{intro}\n\n" + _table(("field", "what it is", "how it is found"), rows)


def settings() -> str:
    """Every setting with its value and its reason."""
    source = Path(inspect.getfile(own_settings)).read_text("utf-8")
    rows = [(f"`{name}`", f"`{value}`", reason) for name, value, reason in read_settings(source)]
    intro = "What `newsspider.settings` sets, and why; `newsspider.addon` sets the same in another project."
    return f"# Settings\n\n{intro}\n\n" + _table(("setting", "value", "reason"), rows)


def commands() -> str:
    """The command line, its exit codes, and the commands of Scrapy."""
    parser = build_parser()
    verbs = next(action for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    parts = [f"# Commands\n\n{parser.description}\n"]
    parts += [_verb(name, verb) for name, verb in verbs.choices.items()]
    ours = [(f"{code:d}", meaning) for code, meaning in MEANINGS.items()]
    codes = [ours[0], ("1", "a crash"), ("2", "wrong arguments"), *ours[1:]]
    parts.append("## Exit codes\n\n" + _table(("code", "meaning"), codes))
    rows = [(f"`scrapy {name}`", command.short_desc()) for name, command in _scrapy_commands()]
    parts.append("## The same inside a Scrapy project\n\n" + _table(("command", "what it does"), rows))
    return "\n".join(parts)


def spiders() -> str:
    """The spider and its arguments."""
    names = [name for name in inspect.signature(TechnewsSpider.__init__).parameters if name not in ("self", "more")]
    arguments = ", ".join(f"`{name}`" for name in names)
    text = inspect.cleandoc(TechnewsSpider.__doc__ or "").replace("``", "`")
    return f"# Spiders\n\n## `{TechnewsSpider.name}`\n\n{text}\n\nArguments by name: {arguments}.\n"


def discovery() -> str:
    """What a start page may be, beside a page of links."""
    rows = [(f"`{kind}`", _sentence(reader)) for kind, reader in LISTING_READERS.items()]
    intro = "What is read for addresses of articles; any other page is read for its links."
    return f"# Sources of addresses\n\n{intro}\n\n" + _table(("kind", "what it gives"), rows)


def formats() -> str:
    """The output formats."""
    rows = [(f"`.{name}`", _sentence(import_module(path.rsplit(".", 1)[0]))) for name, path in FORMATS.items()]
    packed = ", ".join(f"`.{name}`" for name in FORMATS if name not in UNPACKABLE)
    endings = " or ".join(f"`.{name}`" for name in PACKINGS)
    intro = "The suffix of the output file names the format, in `newsspider crawl -o`, `newsspider convert -o` and `scrapy crawl -O`."
    outro = (
        f"{packed} may be packed: with {endings} behind. `newsspider.load` reads all but `.csv`, `.sqlite` and `.db`."
    )
    return f"# Output formats\n\n{intro}\n\n" + _table(("suffix", "format"), rows) + f"\n{outro}\n"


def tables() -> str:
    """The flat tables and their columns."""
    intro = (
        "What `newsspider.load(…).to_pandas()`, `.to_polars()` and `.to_arrow()` give, and the tables of an output `.sqlite`. Every table begins "
        "with `id` and `revision`, by which they are joined; in SQLite there is the key `article` as well, times are text in UTC, and lists JSON."
    )
    parts = (f"## `{name}`\n\n{ROW_OF[name]}.\n\n{_columns(columns)}" for name, columns in FLAT_TABLES.items())
    return f"# Flat tables\n\n{intro}\n\n" + "\n".join(parts)


def stats() -> str:
    """What a run counts, and the reasons in it."""
    counted = [(f"`{name}`", text) for name, text in STATS.items()]
    reasons = [(f"`{name}`", text) for name, text in REASONS.items()]
    parts = ("# Stats\n\nWhat a run counts, beside Scrapy's own stats.\n", _table(("stat", "meaning"), counted))
    return "\n".join((*parts, "## Reasons\n", _table(("reason", "meaning"), reasons)))


def state() -> str:
    """The tables of the state."""
    intro = (
        "What `-s NEWSSPIDER_STATE=FILE` keeps, readable with `sqlite3 FILE`, also while a crawl runs. Times are UTC, as "
        "2025-11-04T08:30:00Z; null where there is none."
    )
    tables = (
        f"## `{name}`\n\n" + _table(("column", "meaning"), [(f"`{column}`", text) for column, text in columns.items()])
        for name, columns in TABLES.items()
    )
    return f"# Tables of the state\n\n{intro}\n\n" + "\n".join(tables)


def languages() -> str:
    """The languages in which attributions are read."""
    rows = [(f"`{language.code}`", str(len(language.cues)), ", ".join(sorted(language.cues)[:5])) for language in KNOWN]
    intro = "Languages whose words of reporting are known; in others a quotation is found, its speaker only where marks show it."
    return f"# Languages of quotations\n\n{intro}\n\n" + _table(("language", "verbs of saying", "for example"), rows)


def read_settings(source: str) -> Iterator[tuple[str, str, str]]:
    """Name, value as written and comment of every setting; one without a comment of its own has the one above it."""
    lines, reason = source.splitlines(), ""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            above = lines[node.lineno - 2].strip()
            reason = above.removeprefix("# ") if above.startswith("#") else reason
            yield node.targets[0].id, " ".join((ast.get_source_segment(source, node.value) or "").split()), reason


def _columns(columns: Iterable[Column]) -> str:
    shown = ((column, column.shows if " " in column.shows else f"`{column.shows}`") for column in columns)
    return _table(
        ("column", "holds", "of the record"), [(f"`{column.name}`", KINDS[column.kind], text) for column, text in shown]
    )


def _object(kind: type[Any], texts: dict[tuple[str, str], str]) -> str:
    rows = [
        (
            f"`{attribute.name}`",
            _json_type(str(attribute.type)),
            texts.get((kind.__name__, attribute.name), "").replace("``", "`"),
        )
        for attribute in dataclasses.fields(kind)
    ]
    return f"## {kind.__name__}\n\n{_sentence(kind)}\n\n" + _table(("key", "type", "meaning"), rows)


def _json_type(annotation: str) -> str:
    """A type annotation in the words of JSON.

    >>> _json_type("tuple[Quote, ...]"), _json_type("str | None")
    ('list of Quote', 'str or null')
    """
    text = annotation.replace("tuple[", "list of ").replace(", ...]", "").replace(" | None", " or null")
    return "object of Evidence by field" if text.startswith("Mapping") else text


def _verb(name: str, verb: argparse.ArgumentParser) -> str:
    rows = [
        (_spelling(action), (action.help or "") % _defaults(action))
        for action in verb._actions
        if action.dest != "help"
    ]
    table = _table(("argument", "meaning"), rows) if rows else "Takes no arguments.\n"
    return f"## `newsspider {name}`\n\n{verb.description}\n\n{table}"


def _spelling(action: argparse.Action) -> str:
    value = f" {action.metavar or action.dest.upper()}" if action.nargs != 0 else ""
    names = [option + value for option in action.option_strings] or [str(action.metavar or action.dest)]
    return ", ".join(f"`{name}`" for name in names).replace("|", "\\|")


def _defaults(action: argparse.Action) -> dict[str, object]:
    return {"default": action.default, "prog": "newsspider"}


def _scrapy_commands() -> Iterator[tuple[str, ScrapyCommand]]:
    for module in iter_modules(scrapy_commands.__path__):
        command = getattr(import_module(f"{scrapy_commands.__name__}.{module.name}"), "Command", None)
        if command is not None:
            yield module.name, command()


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(" ".join(cell.split()) for cell in line) + " |" for line in lines) + "\n"


def _sentence(thing: Any) -> str:
    """The first paragraph of a docstring."""
    text = inspect.cleandoc(thing.__doc__ or "").split("\n\n")[0]
    return " ".join(text.split()).replace("``", "`").replace("|", "\\|")


def _module_of(function: Any) -> Any:
    return import_module(function.__module__)
