"""The errors that newsspider raises; each message names the value, the place and what would be right."""


class NewsspiderError(Exception):
    """Every error that newsspider raises on purpose."""


class UsageError(NewsspiderError, ValueError):
    """A wrong argument, setting or file: the message says which, and what would be right."""


class RecordError(NewsspiderError, ValueError):
    """A record that can't be read: the message names the file and the line, and what is wrong there."""


class MissingExtraError(NewsspiderError, ImportError):
    """A package that only some need is not installed: the message names the extra that brings it."""
