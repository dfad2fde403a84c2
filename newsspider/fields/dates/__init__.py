"""Dates of a page: how they are written, and where they stand."""

from newsspider.fields.dates.moments import not_before

__all__ = ["not_before"]
