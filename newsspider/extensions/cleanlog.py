"""Clean log: log lines without the control characters that an address, a header or an error may bring along."""

from __future__ import annotations

import copy
import logging

from scrapy.utils.log import get_scrapy_root_handler

from newsspider.printable import printable_lines


class PrintableFormatter(logging.Formatter):
    """Formats as another formatter does, its colours included, with messages and tracebacks made printable."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self.inner = inner

    def format(self, record: logging.LogRecord) -> str:
        """The line, or lines."""
        clean = copy.copy(record)
        clean.msg, clean.args = printable_lines(record.getMessage()), None
        if record.exc_info and not record.exc_text:
            clean.exc_text = self.inner.formatException(record.exc_info)
        if clean.exc_text:
            clean.exc_text = printable_lines(clean.exc_text)
        if record.stack_info:
            clean.stack_info = printable_lines(record.stack_info)
        return self.inner.format(clean)


def clean_log() -> None:
    """Have Scrapy's own handler, on the terminal or in a file, write printable lines only."""
    handler = get_scrapy_root_handler()
    if handler is not None and not isinstance(handler.formatter, PrintableFormatter):
        handler.setFormatter(PrintableFormatter(handler.formatter or logging.Formatter()))
