"""Languages whose words of reporting are known; a new one is a module beside the others and a line here."""

from __future__ import annotations

from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.languages.language import Language

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, GERMAN)}
"""Each known language by its tag."""


def language_of(tag: str | None) -> Language:
    """The language of a BCP 47 tag; English where it is not known.

    >>> language_of("en-GB").code
    'en'
    """
    return LANGUAGES.get((tag or "en").lower().replace("_", "-").split("-")[0], ENGLISH)
