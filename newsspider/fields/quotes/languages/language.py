"""A language's words of reporting: what a speaker of it fills in, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field

Phrases = dict[str, tuple[tuple[str, ...], ...]]
"""Phrases as rows of words, by their first word."""


def words(text: str) -> frozenset[str]:
    """The words of a text parted by white space.

    >>> sorted(words("said  says"))
    ['said', 'says']
    """
    return frozenset(text.split())


def endings(text: str) -> tuple[str, ...]:
    """The endings of words in a text parted by white space, as ``str.endswith`` takes them.

    >>> "Zoologist".endswith(endings("ologist grapher"))
    True
    """
    return tuple(text.split())


def genders(*, unsaid: str = "", **rows: str) -> dict[str, str]:
    """The gender that each word tells: m, f, n, or another letter of ``Language.pronouns``; "" for those of ``unsaid``.

    >>> genders(m="he", f="she her", unsaid="dr")
    {'he': 'm', 'she': 'f', 'her': 'f', 'dr': ''}
    """
    told = {word: gender for gender, text in rows.items() for word in text.split()}
    return told | dict.fromkeys(unsaid.split(), "")


def phrases(*texts: str) -> Phrases:
    """Phrases by their first word as rows of words, the longest first, so that the first that fits is the longest.

    >>> phrases("per", "according", "according to")
    {'according': (('according', 'to'), ('according',)), 'per': (('per',),)}
    """
    rows = sorted([tuple(text.split()) for text in texts], key=lambda row: (-len(row), row))
    return {first: tuple(row for row in rows if row[0] == first) for first in sorted({row[0] for row in rows})}


PARTICLES = words("de la le van von der den bin al del di da dos das du ten ter el ibn bint zu zur af ben y e do della")
"""Lower-case words inside names of people."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of one language that attribution needs; all in lower case unless said otherwise."""

    code: str
    """BCP 47 primary tag."""
    cues: frozenset[str]
    """Finite forms of verbs of saying, of which the speaker is the subject: "said", "says", "wrote"."""
    noun_cues: frozenset[str]
    """Those of ``cues`` that are nouns as well: "claims", "reports"."""
    weak_cues: frozenset[str]
    """Verbs that report only when marked words follow soon: "called", "described", "accused"."""
    participles: frozenset[str]
    """Forms without a subject of their own: "saying", "adding"."""
    sources: Phrases
    """Phrases followed by the speaker: "according to"."""
    cue_phrases: Phrases
    """Cues of several words: "put it"."""
    after_only: dict[str, str]
    """Words that are a cue only directly behind a quotation, with the word that must follow later, if any: German
    "so" (“…”, so X), "wird" with "zitiert"."""
    auxiliaries: frozenset[str]
    """Words between subject and cue: "has", "also"."""
    pronouns: dict[str, str]
    """Subject pronouns: m, f, n (a thing or body), p (several, or one of unsaid gender)."""
    articles: frozenset[str]
    """Articles and other determiners that begin a noun phrase."""
    definites: frozenset[str]
    """Those of ``articles`` that point to somebody already named: "the"."""
    possessives: dict[str, str]
    """Possessive determiners with the gender of the owner: "his", "their"."""
    prepositions: frozenset[str]
    """Prepositions; a name behind one is no subject."""
    org_links: frozenset[str]
    """Prepositions between a role and its organisation: "of", "at"."""
    role_links: frozenset[str]
    """Those of ``org_links`` that may also lie inside a role: "of" in "director of research"."""
    conjunctions: frozenset[str]
    """Conjunctions and relative pronouns: they end a phrase."""
    that_words: frozenset[str]
    """Conjunctions before reported words: "that"."""
    fillers: frozenset[str]
    """Words between possessor and role: "named", "elected"."""
    joiners: frozenset[str]
    """The words for "and" and "or"."""
    relatives: frozenset[str]
    """Relative pronouns and the like behind a name: "who"."""
    titles: dict[str, str]
    """Titles before names without their full stop, with the gender that they tell ("" for none)."""
    roles: frozenset[str]
    """Nouns for what somebody is: "analyst", "spokesperson", "CEO" (lower case)."""
    role_suffixes: tuple[str, ...]
    """Endings of such nouns: "-ologist"."""
    role_modifiers: frozenset[str]
    """Words that belong to a role and may be capitalised: "vice", "senior", "prime"."""
    plain_roles: frozenset[str]
    """Roles behind which "of" names no organisation: "author", "resident"."""
    theres: frozenset[str]
    """Words that stand for the body last named: "a professor there"."""
    nobodies: frozenset[str]
    """Nouns for people that are no role: "man", "friend"."""
    speech_nouns: frozenset[str]
    """Nouns for what was said, behind a possessive: "her remarks that …", "in his words"."""
    copulas: frozenset[str]
    """Words between a name and what somebody is: "is", "has been"."""
    employments: Phrases
    """Phrases between a name and an organisation: "works for"."""
    female: frozenset[str]
    """Nouns that tell a woman."""
    male: frozenset[str]
    """Nouns that tell a man."""
    groups: frozenset[str]
    """Nouns for bodies: "company", "agency"; "the company" is the last body named."""
    documents: frozenset[str]
    """Nouns for what speaks on paper: "report", "study"."""
    term_words: frozenset[str]
    """Words before a stretch in marks that make it a title or term: "called", "so-called", "titled"."""
    work_words: frozenset[str]
    """Nouns directly before (or behind) a title: "song", "button", "report"."""
    starters: frozenset[str]
    """Words that are capitalised only because a sentence begins with them."""
    adverbs: tuple[str, ...] = ()
    """Endings of adverbs, which may stand between subject and cue: "-ly"."""
    name_particles: frozenset[str] = PARTICLES
    """Lower-case words inside names of people: "van der"."""
    verbal: tuple[str, ...] = ()
    """Endings of verb forms that end the way to a role before a name: "-ing"."""
    nationalities: tuple[str, ...] = ()
    """Endings of capitalised adjectives that are no organisation: "-ish", "-ian"."""
    adjectives: tuple[str, ...] = ()
    """Endings of adjectives before a role where roles are capitalised: other lower-case words end it. Empty: any may."""
    inflections: tuple[str, ...] = ("\0",)
    """Endings of inflected adjectives, behind which a capitalised word is a noun where nouns are capitalised: "-en"."""
    workplaces: frozenset[str] = frozenset()
    """Prepositions before a place of work in a relative clause: "who studies light at the institute"."""
    particles: frozenset[str] = frozenset()
    """Particles parted from their verb that belong to a cue: "fügt … hinzu"."""
    as_words: frozenset[str] = frozenset()
    """Words before subject and cue behind a quotation: „…“, wie X sagte."""
    indirect: frozenset[str] = frozenset()
    """Verb forms of reported speech, in which the last speaker goes on without being named: Konjunktiv I."""
    perfects: frozenset[str] = frozenset()
    """Finite auxiliaries with the subject, whose participle may stand at the end of the clause: "hatte … betont"."""
    impersonal: frozenset[str] = frozenset()
    """Cues whose subject "it" says nothing: "heißt es"."""
    group_suffixes: tuple[str, ...] = ()
    """Endings of compounds for bodies: "-gericht"."""
    document_suffixes: tuple[str, ...] = ()
    """Endings of compounds for documents: "-bericht"."""
    named_groups: frozenset[str] = frozenset()
    """Those of ``groups`` that stand in the names of such bodies: "court"; another body is not meant by them."""
    cue_starts: frozenset[str] = frozenset()
    """Words directly before a cue that belong to it: "a déclaré", "s’en amuse"."""
    lead_sources: frozenset[str] = frozenset()
    """Prepositions that name the speaker at the start of a sentence before a comma and a quotation: « Pour X, « … » »."""
    past: tuple[str, ...] = ()
    """Endings of verbs of the past that no adjective before a capitalised title has."""
    close_modifiers: frozenset[str] = frozenset()
    """Words that belong to a role right before its noun, and elsewhere to a name: "Majority Leader", "Minority Rights Group"."""
    loose_ends: frozenset[str] = frozenset()
    """Participles between a role and its preposition: "a researcher affiliated with"."""
    kin: frozenset[str] = frozenset()
    """What somebody is to a person, and to no body: "mother"."""
    press: frozenset[str] = frozenset()
    """Those of ``groups`` that stand for a newspaper or the like, and for no other body: "the daily"."""
    known_as: Phrases = field(default_factory=dict)
    """Phrases between a noun and the name of whoever it is: "a chief known as"."""
    agents: frozenset[str] = frozenset()
    """Prepositions before whoever does what a passive says: "she was asked by X"."""
    ages: tuple[str, ...] = ("\0",)
    """Endings of nouns that call somebody by age: "the 58-year-old"."""
    article_genders: dict[str, str] = field(default_factory=dict)
    """What the article before such a noun tells, where it tells anything: "die 58-Jährige"."""
    datives: frozenset[str] = frozenset()
    """Articles of a phrase that is told something, and so is no subject: "dem Sender sagte X"."""
    adjectives_follow: bool = False
    """Whether an adjective may follow its noun: "délégué syndical"."""
    determiners: frozenset[str] = frozenset()
    """Articles behind which no finite verb stands: "the proposed rules"."""
    modals: frozenset[str] = frozenset()
    """Words behind which a verb stands, not what somebody is: "will prosecute patient Mary Moe"."""
    names_modify: bool = False
    """Whether a name may stand before a noun that it modifies: "the Quantix campaign said"."""
    verb_second: bool = False
    """Whether the subject follows its verb when anything else begins the sentence: "Am Montag sagte X"."""
    nouns_capitalised: bool = False
    """Whether common nouns are capitalised, as in German: one capitalised word is no name then."""
    drops_subjects: bool = False
    """Whether a verb of saying may stand without any subject, the last speaker's: «…», añadió."""
    inset_clauses: bool = False
    """Whether attributions stand inside the marks: « …, a déclaré X. … »."""
    dialogue_dashes: bool = False
    """Whether a dash at the start of a line opens speech."""
    reporting: frozenset[str] = field(init=False)
    """Words without which no sentence reports, but for its punctuation: taken from the above."""
    small: frozenset[str] = field(init=False)
    """Words that are no name when they stand alone: taken from the above."""
    carries: frozenset[str] = field(init=False)
    """Words behind a capital letter that may make a name of a small word or go on with it: taken from the above."""
    common: frozenset[str] = field(init=False)
    """Small words and verbs of saying, by which a text's language is known: taken from the above."""

    def __post_init__(self) -> None:
        """Collect the words of reporting and the small words."""
        small = {*self.articles, *self.prepositions, *self.conjunctions, *self.pronouns, *self.copulas}
        object.__setattr__(self, "common", frozenset(small | self.cues))
        alone = {*self.starters, *self.articles, *self.prepositions, *self.pronouns}
        object.__setattr__(self, "small", frozenset(alone - {"will"}))
        object.__setattr__(self, "carries", frozenset({*self.cues, *self.name_particles, "&"}))
        firsts = {*self.sources, *self.cue_phrases}
        found = self.cues | self.weak_cues | self.participles | self.speech_nouns | firsts
        object.__setattr__(self, "reporting", frozenset(found))


def untied(word: str, language: Language) -> str:
    """A verb without the pronoun tied to it; the word itself where none is.

    >>> from newsspider.fields.quotes.languages.french import FRENCH
    >>> untied("raconte-t-elle", FRENCH), untied("porte-parole", FRENCH)
    ('raconte', 'porte-parole')
    """
    verb, hyphen, pronoun = word.partition("-")
    tied = bool(hyphen) and pronoun.removeprefix("t-") in language.pronouns
    return verb if tied else word
