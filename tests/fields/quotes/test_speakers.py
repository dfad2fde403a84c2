"""Who is found to speak in turns of phrase that once went wrong, one case a turn."""

from __future__ import annotations

import pytest

from .conftest import Quoted


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Nimbus campaign", "“Our lamps burned all night long,” the Nimbus campaign said."),
        ("campaign", "“Our lamps burned all night long,” her campaign said."),
        ("protesters", "The protesters chanted “more lamps for the harbour now”."),
        ("headline", "Holm posted it under a headline that said, “The lamps of the north go out.”"),
        (
            "newspaper",
            "The newspaper looked back on ten winters, writing: “Every lamp has a price that somebody pays.”",
        ),
        (
            "Ida Holm",
            "Ida Holm, president and head of the Nimbus Lamp Society stated, “A wick is only as good as its oil.”",
        ),
        (
            "Ida Holm",
            "“They will be lit” when the fog comes in, Ida Holm, chair of the Nimbus Lamp Society, told reporters.",
        ),
        ("Ida Holm", "Head of harbour lighting Ida Holm said the town “will want to see more of these lamps”."),
        ("Ida Holm", "District 12 Attorney Ida Holm called the proposed rules “an insult to every lamp”."),
        (
            "Ida Holm",
            "“The lamps are a public good,” Ida Holm, the No. 2 keeper of the harbour, told the Courier at noon.",
        ),
        ("Ida Holm", "“This one glows like honey,” purred Ida Holm."),
        ("Pim", "“We trim the wicks at dawn,” said the keeper known as Pim, pointing upwards."),
        ("Ida Holm", "Tom Berg was asked by the baker Ida Holm, who had praised him, “Why does it smell of herring?”"),
        (
            "Ida Holm",
            "As the harbour waits for what Ida Holm called “the brightest and shortest night of them all,” it sleeps.",
        ),
        ("Ida Holm", "“We lit the pier twice” and paid for it dearly, Ida Holm said."),
        ("Ida Holm", "Lamp sales fall again - Ida Holm: “Nobody buys oil when the moon is this good.”"),
        ("Ida Holm", "In Ida Holm’s words, “they shine when nobody is there to see it.”"),
        (
            "Ida Holm",
            "“We counted every lamp,” inspector Ida Holm, carrying a ladder and “Nimbus” leaflets, said dryly.",
        ),
    ],
)
def test_the_speaker_is_who_the_sentence_names(quoted: Quoted, speaker: str, text: str) -> None:
    assert [quote.speaker for quote in quoted(text)] == [speaker]


@pytest.mark.parametrize(
    ("speaker", "paragraphs"),
    [
        ("Ida Holm", ["Nimbus spokesman Ida Holm wouldn’t name a price.", "“Ask me when the oil comes,” she said."]),
        (
            "Ida Holm",
            ["Ida Holm never passed Tom Berg by 20 points.", "She nodded.", "“Lamps are slow runners,” she said."],
        ),
        (
            "Ida Holm",
            [
                "Ida Holm runs the shop.",
                "Poe Sees Hard Work Ahead For Holm",
                "“Wicks do not cut themselves,” Holm said.",
            ],
        ),
        ("Dora Dean", ["Dora Dean sells lamps.", "Dean objected, tweeting, “My oil is older than your moon.”"]),
        (
            "Nimbus Post",
            ["The Nimbus Post wrote on lamps.", "“We read by the light of it,” wrote The Post, which stayed on."],
        ),
        ("Mirabo", ["Later Mirabo, who paints lamps, climbed up. “It is windy above the pier,” she said."]),
    ],
)
def test_the_speaker_is_who_was_named_before(quoted: Quoted, speaker: str, paragraphs: list[str]) -> None:
    assert [quote.speaker for quote in quoted(*paragraphs)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "In an interview with “Lamps and Friends,” Ida Holm pointed to the north.",
        "On Tuesday’s episode of “The Morning Lamp Show,” Ida Holm sang.",
        "A self-described “lamp moth,” Ida Holm changed her wicks.",
    ],
)
def test_names_in_marks_are_not_speech(quoted: Quoted, text: str) -> None:
    assert quoted(text) == ()


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (None, "“Give us our dark nights back,” wrote one Holm supporter."),
        ("spokesman", "“We do not comment on rumours,” a Nimbus spokesman told us."),
        (None, "“Somebody has moved the lighthouse,” the man shouted."),
    ],
)
def test_people_without_a_name_stay_without_one(quoted: Quoted, role: str | None, text: str) -> None:
    assert [(quote.speaker, quote.role) for quote in quoted(text)] == [(None, role)]
