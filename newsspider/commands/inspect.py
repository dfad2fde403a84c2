"""``inspect``: a local page that shows an article as extracted beside the page as fetched."""

from __future__ import annotations

import argparse
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError as ScrapyUsageError

from newsspider.commands.inspectarguments import TARGET, add_options
from newsspider.commands.pagefetch import fetch_page
from newsspider.errors import MissingExtraError, UsageError
from newsspider.fixtures.saved import SavedPage
from newsspider.inspector.desk import Desk
from newsspider.inspector.entries import Entries, PageEntries, read_entries
from newsspider.page import urls

HIGHEST_PORT = 65_535
BROWSER = "browser"


class Command(ScrapyCommand):
    """``scrapy inspect``."""

    requires_crawler_process = False

    def syntax(self) -> str:
        """What follows the command's name."""
        return f"[options] <{TARGET}>"

    def short_desc(self) -> str:
        """One line for the list of commands."""
        return "Show pages and records beside each other in the browser"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        add_options(parser)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Show it until Ctrl-C."""
        if len(args) != 1:
            raise ScrapyUsageError("give one file, folder or URL")
        opts.target = args[0]
        try:
            self.exitcode = run(opts)
        except (UsageError, MissingExtraError) as error:
            raise ScrapyUsageError(str(error), print_help=False) from None


def run(options: argparse.Namespace) -> int:
    """Show it until Ctrl-C; gives the exit code. Raises UsageError."""
    serve = _server()
    if not 0 <= options.port <= HIGHEST_PORT:
        raise UsageError(f"--port {options.port} is no port; give 0 to {HIGHEST_PORT}")
    desk = Desk(open_target(options), fixtures=Path(options.fixtures), fetch=_fetch_named)

    def opened(address: str) -> None:
        many = f"{len(desk)} entries" if len(desk) != 1 else "1 entry"
        sys.stdout.write(f"newsspider inspect: {many} at {address}\nCtrl-C stops it.\n")
        sys.stdout.flush()
        if not options.no_browser:
            # A browser in the terminal does not come back before it is left, and the server would never begin.
            Thread(target=webbrowser.open, args=(address,), name=BROWSER, daemon=True).start()

    serve(desk, options.port, opened)
    sys.stdout.write("\nstopped\n")
    return 0


def open_target(options: argparse.Namespace) -> Entries:
    """What is to be shown; a URL is fetched now. Raises UsageError."""
    target = str(options.target)
    if target.startswith(("http://", "https://")):
        return PageEntries([fetch_page(target, is_trusted=True)], as_text=options.text)
    if options.url is not None and urls.absolute(None, options.url) is None:
        raise UsageError(f"--url {options.url!r} is no http or https URL; write --url https://news.example/story")
    return read_entries(target, url=options.url, as_text=options.text, pages=options.pages)


def _fetch_named(url: str) -> SavedPage:
    """A page that a record names: nobody typed its address, so it may be no private one."""
    return fetch_page(url, is_trusted=False)


def _server() -> Callable[[Desk, int, Callable[[str], object]], None]:
    """The server's entry; raises UsageError where the packages that it needs are not installed."""
    try:
        from newsspider.inspector.serving import serve
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("starlette", "uvicorn", "anyio"):
            raise
        raise UsageError(
            f'the inspector needs {error.name}, which is not installed; run: pip install "newsspider[inspect]"'
        ) from None
    return serve
