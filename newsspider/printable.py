"""Printable: any text as one that moves no cursor, hides nothing and turns no line around, on a terminal or in a report."""

from __future__ import annotations

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
PICTURES = 0x2400
"""Where Unicode's pictures of the control characters begin."""
DELETE, PICTURE_OF_DELETE = 0x7F, 0x2421
TURNING = (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""Characters that change the direction of what stands around them."""
HIDDEN = (0x00AD, 0x200B, 0x2028, 0x2029, 0x2060, 0xFEFF, *range(0xFFF9, 0xFFFC), *range(0xE0000, 0xE0080))
"""Characters that are not seen, or end a line for some readers; joiners, which scripts and emoji need, are not among them."""
_TABLE: dict[int, int | str] = {code: PICTURES + code for code in range(0x20)}
_TABLE[DELETE] = PICTURE_OF_DELETE
_TABLE.update(
    dict.fromkeys((*range(0x80, 0xA0), *TURNING, *HIDDEN, *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), REPLACEMENT)
)
_TABLE_OF_LINES = {code: shown for code, shown in _TABLE.items() if chr(code) not in "\n\t"}

_ESCAPES = {code: f"\\u{code:04x}" for code in _TABLE if 0x7F <= code < 0xD800 and code != 0xAD}


def printable(text: str) -> str:
    """A text for one line: control characters as their pictures, what is hidden or turns directions as U+FFFD.

    >>> printable("red \\x1b[31malert\\x07"), printable("line\\nend"), printable("évil \\u202etxt.exe")
    ('red ␛[31malert␇', 'line␊end', 'évil �txt.exe')
    """
    return text if text.isprintable() else text.translate(_TABLE)


def printable_lines(text: str) -> str:
    """The same for a text of several lines: line feeds and tabs stay."""
    return text if text.isprintable() else text.translate(_TABLE_OF_LINES)


def escaped_json(text: str) -> str:
    """A JSON text that means the same and that a terminal does not obey: what JSON allows as it stands is written as escapes.

    >>> escaped_json('"\\u202e \\x9b31m"')
    '"\\\\u202e \\\\u009b31m"'
    """
    return text if text.isprintable() else text.translate(_ESCAPES)
