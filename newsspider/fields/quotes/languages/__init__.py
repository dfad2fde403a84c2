"""Languages whose words of reporting are known; a new one is a module beside the others and a line here."""

from __future__ import annotations

from newsspider.fields.quotes.languages.dutch import DUTCH
from newsspider.fields.quotes.languages.english import ENGLISH
from newsspider.fields.quotes.languages.french import FRENCH
from newsspider.fields.quotes.languages.german import GERMAN
from newsspider.fields.quotes.languages.italian import ITALIAN
from newsspider.fields.quotes.languages.language import Language
from newsspider.fields.quotes.languages.portuguese import PORTUGUESE
from newsspider.fields.quotes.languages.spanish import SPANISH

KNOWN = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE)
"""All known languages; the first is taken where a page does not tell its language."""
LANGUAGES: dict[str, Language] = {language.code: language for language in KNOWN}
"""Each known language by its tag."""


def language_of(tag: str | None) -> Language:
    """The language of a BCP 47 tag; English where it is not known.

    >>> language_of("pt-BR").code
    'pt'
    """
    return LANGUAGES.get((tag or "en").lower().replace("_", "-").split("-")[0], ENGLISH)
