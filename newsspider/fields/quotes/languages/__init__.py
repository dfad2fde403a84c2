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

CLEAR = 4
"""Words of a language that a sample must have for the page's own tag to be doubted."""
SURE = 2
"""Words of the tagged language from which on its tag is not doubted."""
FIRST = 24
"""First words of a sample, which mostly have as many."""


def language_of(tag: str | None, sample: str = "") -> Language:
    """The language of a BCP 47 tag, or that of a sample of the text where the tag is missing, unknown or plainly wrong;
    English where neither tells.

    >>> language_of("pt-BR").code, language_of(None, "„Wir liefern aus“, sagte der Leiter der Werkstatt im Mai.").code
    ('pt', 'de')
    """
    tagged = LANGUAGES.get((tag or "").lower().replace("_", "-").split("-")[0])
    small = sample.lower()
    if tagged is not None and len(tagged.common.intersection(small.split(None, FIRST)[:FIRST])) >= SURE:
        return tagged
    words = set(small.split())
    if tagged is not None and len(tagged.common & words) >= SURE:
        return tagged
    counts = [len(language.common & words) for language in KNOWN]
    best = max(counts)
    return KNOWN[counts.index(best)] if tagged is None or best >= CLEAR else tagged
