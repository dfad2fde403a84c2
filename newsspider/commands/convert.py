"""``newsspider convert``: files of records into one file of another format."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from pathlib import Path
from typing import IO, Any

from newsspider.commands.newscrawl import add_output, feeds
from newsspider.errors import UsageError
from newsspider.exporters import FORMATS
from newsspider.tables.load import BrokenRecordWarning, Records, load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``newsspider convert`` takes."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help="files of records: .jsonl, .json or .parquet, packed or not; - for stdin",
    )
    add_output(parser, default=None, note="a file that is there is replaced when the new one is whole")
    parser.add_argument("--latest", action="store_true", help="of each article only its latest revision")
    parser.add_argument(
        "--skip-broken", action="store_true", help="leave out lines that can't be read, with a warning each"
    )


def run(options: argparse.Namespace) -> int:
    """Convert; gives the exit code. Raises UsageError, RecordError and MissingExtraError."""
    records = load(*options.files, broken="warn" if options.skip_broken else "raise")
    records = records.latest() if options.latest else records
    with warnings.catch_warnings():
        warnings.showwarning = lambda message, *_more, **_named: print(f"newsspider: {message}", file=sys.stderr)
        warnings.simplefilter("always", BrokenRecordWarning)
        try:
            return _convert(records, options)
        except OSError as error:
            if error.filename is None:  # a full disk, a closed pipe
                raise
            raise UsageError(f"{error.filename!r} can't be read or written ({error.strerror})") from None


def _convert(records: Records, options: argparse.Namespace) -> int:
    if options.output == "-":
        _export(records, sys.stdout.buffer, {"format": "jsonl"})
        return 0
    ((name, feed),) = feeds(options.output, append=options.append).items()
    output = Path(name)
    if output.is_dir():
        raise UsageError(f"{options.output!r} is a folder; name a file in it")
    if output.resolve() in [Path(file).resolve() for file in records.files]:
        raise UsageError(f"{options.output!r} would be read and written at once; name another output")
    count = _write(records, output, feed)
    sys.stderr.write(f"{count:,} {'record' if count == 1 else 'records'} written to {options.output}\n")
    return 0


def _write(records: Records, output: Path, feed: dict[str, Any]) -> int:
    """Write the file; one that is replaced stays as it was until the new one is whole."""
    from newsspider.exporters.outputs import check_format

    check_format(output, feed)
    output.parent.mkdir(parents=True, exist_ok=True)
    if not feed["overwrite"]:
        with output.open("ab") as file:
            return _export(records, file, feed)
    part = output.with_name(f".{output.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            count = _export(records, file, feed)
        part.replace(output)
    finally:
        part.unlink(missing_ok=True)
    return count


def _export(records: Records, file: IO[bytes], feed: dict[str, Any]) -> int:
    from scrapy.extensions.postprocessing import PostProcessingManager
    from scrapy.utils.misc import load_object

    packed: Any = PostProcessingManager(feed["postprocessing"], file, feed) if "postprocessing" in feed else None
    exporter = load_object(FORMATS[feed["format"]])(packed or file)
    exporter.start_exporting()
    count = 0
    for article in records:
        exporter.export_item(article)
        count += 1
    exporter.finish_exporting()
    if packed is not None:
        packed.close()
    return count
