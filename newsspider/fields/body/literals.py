"""The literal texts that a regular expression stands for, or that each of its matches must hold: to look for many at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsspider.fields.body.columns.stems import LINE_BEGINS, LINE_ENDS, WORD_BEGINS, WORD_ENDS, Stem, is_of_word

_PIECES = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|.", re.DOTALL)
_START, _END, _EDGE, _OTHERS, _GAP, _HEAD, _TAIL = map(chr, range(0xE000, 0xE007))
"""What stands for ``^``, ``$``, ``\\b``, ``\\W*``, anything else, ``^\\W*`` and ``\\W*$`` among the letters of a form."""
_FORM = re.compile(
    f"(?P<head>{_HEAD})?(?P<begin>{_EDGE})?(?P<text>[^{_START}-{_TAIL}]+)(?P<end>{_EDGE})?(?P<tail>{_TAIL})?"
)
_MOST = 1000
"""Forms of one alternative beyond which it is left to the regular expression."""
_COPIES = 2
"""Copies of a letter up to which ``*`` is spelt out."""


def split_alternatives(pattern: str) -> Iterator[str]:
    r"""The alternatives of a pattern, parted at the bars outside of its groups and sets.

    >>> list(split_alternatives(r"a(?:b|c)|[|(]d\|e"))
    ['a(?:b|c)', '[|(]d\\|e']
    """
    depth, start = 0, 0
    for piece in _PIECES.finditer(pattern):
        letter = piece[0]
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield pattern[start : piece.start()]
            start = piece.end()
    yield pattern[start:]


def literals_of(pattern: str) -> Iterator[tuple[Stem, bool] | None]:
    r"""For each form of a pattern a text that its matches hold, and whether there is a match wherever it stands; None for no such text.

    >>> [(stem.text, sure) for stem, sure in literals_of(r"(?:see|read)-?also|page \d")]
    [('seealso', True), ('see-also', True), ('readalso', True), ('read-also', True), ('page ', False)]
    """
    for form in _forms(pattern):
        yield _literal_of(form.replace(_START + _OTHERS, _HEAD).replace(_OTHERS + _END, _TAIL))


def _literal_of(form: str) -> tuple[Stem, bool] | None:
    """The longest text of a form, with what must stand around it, and whether that is all of the form."""
    longest = max(_FORM.finditer(form), key=lambda found: len(found["text"]), default=None)
    if longest is None:
        return None
    text, place = longest["text"], 0
    begins, ends = longest["begin"] is not None, longest["end"] is not None
    place |= LINE_BEGINS * (longest["head"] is not None and longest.start() == 0)
    place |= LINE_ENDS * (longest["tail"] is not None and longest.end() == len(form))
    place |= WORD_BEGINS * (begins and is_of_word(text[0])) | WORD_ENDS * (ends and is_of_word(text[-1]))
    is_clear = (not begins or is_of_word(text[0])) and (not ends or is_of_word(text[-1]))
    return Stem(text, place), is_clear and longest.span() == (0, len(form))


def _forms(pattern: str) -> list[str]:
    """Every text that a pattern stands for, with marks for what is not spelt out."""
    found: list[str] = []
    for alternative in split_alternatives(pattern):
        forms = [""]
        for atom, times in _atoms(alternative):
            ways = _ways(atom, times)
            forms = [form + way for form in forms for way in ways]
            if len(forms) > _MOST:
                forms = [_GAP]
        found += forms
    return found


def _atoms(alternative: str) -> list[tuple[str, str]]:
    """The letters, sets and groups of an alternative, each with what says how often it comes."""
    atoms: list[tuple[str, str]] = []
    depth = 0
    for piece in _PIECES.findall(alternative):
        outside = depth == 0
        depth += (piece == "(") - (piece == ")")
        if outside and (piece in ("*", "+", "?") or (len(piece) > 2 and piece[0] == "{")):
            atoms[-1] = atoms[-1][0], atoms[-1][1] + piece
        elif outside:
            atoms.append((piece, ""))
        else:
            atoms[-1] = atoms[-1][0] + piece, ""
    return atoms


def _ways(atom: str, times: str) -> Sequence[str]:
    """The forms of an atom that comes so often."""
    if (atom, times) == (r"\W", "*"):
        return [_OTHERS]
    once = _once(atom)
    if times == "?":
        return ["", *once]
    if times == "*" and len(once) == 1 and len(once[0]) == 1 and once[0] < _START:
        return [*(once[0] * copies for copies in range(_COPIES + 1)), once[0] * (_COPIES + 1) + _GAP]
    if times == "+" or (times[:1] == "{" and times[1] != "0"):
        return [form + _GAP for form in once]
    return [_GAP] if times else once


def _once(atom: str) -> list[str]:
    """The forms of an atom that comes once."""
    if atom in _SIGNS:
        return [_SIGNS[atom]]
    if atom[0] == "\\":
        return [_GAP] if atom[1].isalnum() else [atom[1]]
    if atom[0] == "[" and len(atom) > 1:
        letters = atom[1:-1]
        return [_GAP] if letters[0] == "^" or "\\" in letters or "-" in letters[1:-1] else list(letters)
    if atom[0] == "(":
        is_plain = atom.startswith("(?:")
        return _forms(atom[3:-1]) if is_plain else [_GAP]
    return [atom]


_SIGNS = {"^": _START, "$": _END, ".": _GAP, r"\b": _EDGE}
