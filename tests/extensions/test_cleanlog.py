import logging
import sys

import pytest
from scrapy.settings import Settings
from scrapy.utils import log

from newsspider.extensions.cleanlog import PrintableFormatter, clean_log

EVIL = "\x1b[2J\x07\u202e"


def record_of(message: str, *arguments: object, error: bool = False) -> logging.LogRecord:
    info = None
    if error:
        try:
            raise ValueError(EVIL)
        except ValueError:
            info = sys.exc_info()
    return logging.LogRecord("x", logging.ERROR, "x.py", 1, message, arguments, info, sinfo=f"Stack {EVIL}")


def test_messages_arguments_tracebacks_and_stacks_are_printable() -> None:
    formatter = PrintableFormatter(logging.Formatter("\x1b[31m%(levelname)s\x1b[0m %(message)s"))

    line = formatter.format(record_of("Crawled %s\nnext", EVIL, error=True))

    assert line.startswith("\x1b[31mERROR\x1b[0m Crawled ␛[2J␇�\nnext\n")
    assert "ValueError: ␛[2J" in line
    assert "Stack ␛[2J" in line


def test_the_record_itself_stays_as_it_is() -> None:
    record = record_of("Crawled %s", EVIL)

    PrintableFormatter(logging.Formatter()).format(record)

    assert (record.msg, record.args, record.exc_text) == ("Crawled %s", (EVIL,), None)


def test_scrapy_s_handler_is_made_clean_once(monkeypatch: pytest.MonkeyPatch) -> None:
    handler = log._get_handler(Settings({"LOG_ENABLED": True}))
    monkeypatch.setattr(log, "_scrapy_root_handler", handler)

    clean_log()
    clean_log()

    assert isinstance(handler.formatter, PrintableFormatter)
    assert not isinstance(handler.formatter.inner, PrintableFormatter)


def test_without_scrapy_s_handler_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_scrapy_root_handler", None)

    clean_log()
