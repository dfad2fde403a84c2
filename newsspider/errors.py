"""The errors that newsspider raises; each message names the value, the place and what would be right."""


class NewsspiderError(Exception):
    """Every error that newsspider raises on purpose."""


class UsageError(NewsspiderError, ValueError):
    """A wrong argument, setting or file: the message says which, and what would be right."""
