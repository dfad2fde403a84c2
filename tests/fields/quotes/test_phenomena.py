"""What quotations do to a reader, one case a phenomenon: marks, places of the attribution, speakers, silence."""

from __future__ import annotations

import pytest

from .conftest import Quoted

Who = tuple[str | None, str | None, str | None]
"""Speaker, role, organisation."""
HOLM: Who = ("Ida Holm", None, None)


def who(quoted: Quoted, *texts: str, language: str = "en") -> list[Who]:
    return [(quote.speaker, quote.role, quote.organization) for quote in quoted(*texts, language=language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“We sell light,” said Ida Holm."),
        ("en", '"We sell light," said Ida Holm.'),
        ("en", "‘We sell light,’ said Ida Holm."),
        ("en", "''We sell light,'' said Ida Holm."),
        ("de", "„Wir verkaufen Licht“, sagte Ida Holm."),
        ("de", "»Wir verkaufen Licht«, sagte Ida Holm."),
        ("de", "«Wir verkaufen Licht», sagte Ida Holm."),
        ("de", "‚Wir verkaufen Licht‘, sagte Ida Holm."),
        ("fr", "« Nous vendons de la lumière », a déclaré Ida Holm."),
        ("fr", "‹ Nous vendons de la lumière ›, a déclaré Ida Holm."),
        ("en", "「We sell light,」 said Ida Holm."),
        ("en", "『We sell light,』 said Ida Holm."),
        ("es", "—Vendemos luz —dijo Ida Holm—."),
        ("fr", "— Nous vendons de la lumière — dit Ida Holm."),
    ],
)
def test_marks_of_every_shape_hold_speech(quoted: Quoted, language: str, text: str) -> None:
    assert who(quoted, text, language=language) == [HOLM]


@pytest.mark.parametrize(
    "text",
    [
        "“We sell light and we like it,” said Ida Holm.",
        "“We sell light and we like it,” Ida Holm said.",
        "Ida Holm said: “We sell light and we like it.”",
        "Ida Holm was blunt. “We sell light and we like it.”",
        "“We sell light,” said Ida Holm, “and we like it.”",
        "“We sell light,” Ida Holm said. “We like it.”",
        "“We sell light,” Ida Holm says. “Ask me.”",
        "According to Ida Holm, “we sell light and we like it.”",
        "“We sell light and we like it,” according to Ida Holm.",
        "Lamps, says Ida Holm, “sell light by the hour”.",
        "When asked about it, Ida Holm shot back: “We sell light and we like it.”",
        "Ida Holm went on to say, “We sell light and we like it.”",
        "“I ask: ‘Who needs light?’ and nobody answers,” said Ida Holm.",
    ],
)
def test_an_attribution_may_stand_anywhere(quoted: Quoted, text: str) -> None:
    assert who(quoted, text) == [HOLM]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“It is bright,” adds Ida Holm, CEO of Linse Camera AG.", ("Ida Holm", "CEO", "Linse Camera AG")),
        ("“It is bright,” Ida Holm, a doctor, said.", ("Ida Holm", "doctor", None)),
        ("“It is bright,” said Quantix spokeswoman Ida Holm.", ("Ida Holm", "spokeswoman", "Quantix")),
        ("“It is bright,” said Quantix chief executive Ida Holm.", ("Ida Holm", "chief executive", "Quantix")),
        ("“It is bright,” said Quantix’s quality director, Ida Holm.", ("Ida Holm", "quality director", "Quantix")),
        ("“It is bright,” said its author, Ida Holm.", ("Ida Holm", "author", None)),
        ("“It is bright,” said Quantix boss Ida Park.", ("Ida Park", "boss", "Quantix")),
        ("Climate scientist Ida Holm came. “It is bright,” she said.", ("Ida Holm", "Climate scientist", None)),
        ("“It is bright,” said Ida Holm, who measures light at the Nimbus Institute.", ("Ida Holm", None, "Nimbus Institute")),
        ("“It is bright,” said a Quantix spokesperson.", (None, "spokesperson", "Quantix")),
        ("Asked for comment, a spokeswoman for Quantix said: “It is bright.”", (None, "spokeswoman", "Quantix")),
        ("“It is bright,” said one engineer, who asked not to be named.", (None, "engineer", None)),
        ("“It is bright,” the man shouted.", (None, None, None)),
        ("“It is bright,” Quantix said in a statement.", ("Quantix", None, "Quantix")),
        ("“It is bright,” the latest report says.", ("latest report", None, None)),
        ("“It is bright,” wrote the “Mill Courier”.", ("Mill Courier", None, None)),
        ("“It is bright,” Rep. Ida Holm (D-N.Y.) said on Tuesday.", HOLM),
        ("“It is bright,” Ida Holm said of Tom Berg and his team.", HOLM),
        ("“It is bright,” Ida Holm told Tom Berg in an email.", HOLM),
        ("“It is bright,” said Ida Holm, who reports to Tom Berg, the head of Quantix.", HOLM),
    ],
)  # fmt: skip
def test_the_sentence_of_a_quotation_tells_name_role_and_organisation(quoted: Quoted, text: str, wanted: Who) -> None:
    assert who(quoted, text) == [wanted]


@pytest.mark.parametrize(
    ("first", "then", "wanted"),
    [
        ("Ida Holm leads the lab.", "“It is bright,” Holm said.", "Ida Holm"),
        ("Ida Holm leads the lab.", "“It is bright,” Ida said.", "Ida Holm"),
        ("Ida Holm leads the lab.", "“It is bright,” she said.", "Ida Holm"),
        ("Kim Lund, a spokesperson for Quantix, came.", "“It is bright,” they said.", "Kim Lund"),
        ("Ida Holm, an economist, came.", "“It is bright,” the economist said.", "Ida Holm"),
        ("At the desk of Ida Holm stand three lamps.", "“It is bright,” the baker-designer said.", "Ida Holm"),
        ("Gestura Holdings sells lamps.", "“It is bright,” Gestura said.", "Gestura Holdings"),
        ("Quantix sells lamps.", "“It is bright,” the company said.", "Quantix"),
        ("Quantix lost its case at the mill.", "“It was dark,” the court said.", "court"),
        ("Lamp critic Tom Berg praised Nimbus spokeswoman Ida Holm.", "“It is bright,” she said.", "Ida Holm"),
    ],
)
def test_later_mentions_stand_for_the_fullest_name(quoted: Quoted, first: str, then: str, wanted: str) -> None:
    assert who(quoted, first, then)[-1][0] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Nous vendons de la lumière », comme l’a dit Ida Holm."),
        ("fr", "« Nous vendons, explique Ida Holm, de la lumière. »"),
        ("fr", "« Nous vendons de la lumière », sourit Ida Holm."),
        ("fr", "Ida Holm est venue. « Nous vendons de la lumière », raconte-t-elle."),
        ("fr", "Pour Ida Holm, « la lumière est un bien de tous les jours »."),
        ("es", "Para Ida Holm, “la luz es un bien de todos los días”."),
        ("es", "“Vendemos luz todos los días”, según Ida Holm."),
        ("it", "“Vendiamo luce”, come ha spiegato Ida Holm."),
        ("it", "Secondo Ida Holm, “la luce è un bene di tutti i giorni”."),
        ("pt", "Segundo Ida Holm, “a luz é um bem de todos os dias”."),
        ("nl", "Ida Holm legt uit: ‘Wij verkopen licht.’"),
        ("nl", "Volgens Ida Holm is licht ‘elke dag weer een klein feest’."),
        ("de", "„Wir verkaufen Licht“, wie Ida Holm sagt."),
    ],
)
def test_word_orders_of_other_languages_name_the_speaker(quoted: Quoted, language: str, text: str) -> None:
    assert {speaker for speaker, _, _ in who(quoted, text, language=language)} == {"Ida Holm"}


def test_a_name_before_a_noun_does_not_speak(quoted: Quoted) -> None:
    assert who(quoted, "“It is bright,” the Holm supporter said.") == [(None, None, None)]


def test_family_of_a_speaker_is_no_role(quoted: Quoted) -> None:
    found = who(quoted, "“I build it,” said Kim Lund. “I write it,” said her brother, Jan Lund.")

    assert found == [("Kim Lund", None, None), ("Jan Lund", None, None)]


def test_a_question_quoted_before_the_answer_is_not_the_answer_s(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm came. Asked whether it was “a bright lamp”, she replied: “It is only a lamp, my friend.”")

    assert [(quote.text, quote.cue) for quote in quotes] == [("It is only a lamp, my friend.", "replied")]


@pytest.mark.parametrize(
    "texts",
    [
        ("So-called “smart lamps of tomorrow” were recalled.",),
        ("On “Good Lamps,” Tom Berg asked Ida Holm about light.",),
        ("In her memoir, “A Time for Lamps,” Ida Holm described the mill.",),
        ("Her talk, “How We Lit Our Own House”, drew a crowd.",),
        ("Press “Save and close this window” to go on.",),
        ("Who asks “what if the lamps go out?” these days?",),
        ("Why now?", "Because the old lamp was dying."),
        ("Ida Holm: We started in 2010.", "Mill Courier: And then?"),
    ],
)
def test_titles_buttons_questions_and_interviews_without_marks_are_no_quotations(
    quoted: Quoted, texts: tuple[str, ...]
) -> None:
    assert who(quoted, *texts) == []


def test_an_interview_with_names_before_colons_keeps_its_speakers(quoted: Quoted) -> None:
    found = who(quoted, "Tom Berg: “Why do you sell light?”", "Ida Holm: “Because we like to see the mill.”")

    assert [speaker for speaker, _, _ in found] == ["Tom Berg", "Ida Holm"]


def test_direct_and_mixed_speech_are_told_apart_and_indirect_speech_is_left_out(quoted: Quoted) -> None:
    quotes = quoted("Ida Holm said: “We sell light.” She said it was “a waste of public money”. She said it was late.")

    assert [quote.kind for quote in quotes] == ["direct", "mixed"]


def test_a_few_words_of_a_reported_clause_are_speech(quoted: Quoted) -> None:
    assert who(quoted, "Ida Holm said the lamp had “several ways” of glowing.") == [HOLM]


def test_the_language_of_the_words_counts_more_than_a_wrong_tag(quoted: Quoted) -> None:
    text = "„Wir liefern im Herbst die ersten Lampen aus“, sagte Petra Beispiel, Geschäftsführerin der Linse GmbH."

    assert who(quoted, text, language="en") == [("Petra Beispiel", "Geschäftsführerin", "Linse GmbH")]
