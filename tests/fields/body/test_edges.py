"""What stands at the beginning or the end of a text and is about the article."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields.body.edges import without_edges
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."
STORY = [SENTENCE] * 8


def kept(lines: Sequence[str], authors: Sequence[str] = ()) -> list[str]:
    index = open_page("".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)).index
    return [segment.text for segment in without_edges(index, read_segments(index), authors)]


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 9.45pm",
        "Aktualisiert am 19.02.2025",
        "postado em 04/05/2025 05:49 / atualizado em 04/05/2025 05:50",
        "April 21, 2025",
        "miércoles, 11 de mayo de 2025 - 3:40 a.m.",
        "2025-10-16",
        "Issued on: 27/08/2025 - 18:34Modified: 28/08/2025 - 10:13",
        "Publicerad: 16 oktober 2025",
        "2025年10月16日",
        "By Ann Lee, Mill Post, Aldersey",
        "Von Jana Petersen",
        "14 hours ago",
        "河边晚报记者 张楠",
        "노은비 기자",
        "（原标题：河边的磨坊重新开工）",
        "This copy is for your personal, non-commercial use only.",
    ],
)
def test_dates_and_bylines_alone_at_either_end_are_left_out(line: str) -> None:
    assert kept([line, *STORY]) == STORY
    assert kept([*STORY, line]) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "By May 2025 the wheel had turned for 214 years.",
        "The wheel turned on April 21, 2025, as it did before.",
        "Von Aldersey Nord kommt das Wasser.",
        "Stand heute hat das Rad 12 Schaufeln.",
        "214",
    ],
)
def test_sentences_with_a_date_stay(line: str) -> None:
    assert kept([line, *STORY]) == [line, *STORY]


def test_a_date_in_the_middle_is_a_heading_of_the_text() -> None:
    lines = [*STORY, "April 21, 2025", *STORY]

    assert kept(lines) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Write to the editor: post@mill.example",
        "This story was originally published May 22, 2026 at 5:00 AM.",
        "(Reporting by Ann Lee in Aldersey; Editing by Tom Miller)",
        "With files from Ann Lee",
        "(agp/fyr)",
        "Support local journalism: become a friend of the mill.",
        "广告声明：文内含有的对外跳转链接，用于传递更多信息。",
        "Con información de Ann Lee",
        "Text: Ann Lee, Fotos: Tom Miller",
        "Das Gespräch führte Ann Lee.",
        "Fonte: Mill Post",
        "More on mills:",
        "Write to [email protected] for a tour",
        "#mill #wheel #aldersey",
        "###",
        "- Ende -",
        "انتهای پیام",
        "All rights reserved. This text may not be printed elsewhere without leave of the mill.",
        "© 2025 Mill Post",
        "저작권자 ⓒ 물레방아, 무단전재 금지",
        "Do you have any information about the wheel? Ring the mill.",
        "责任编辑：王伟",
        "本文来源：河边晚报",
        "特别声明：以上内容由用户上传并发布。",
        "图片均来自网络",
        "转载请注明出处：河边网",
        "此前报道：磨坊停工",
        "- THE END -",
        "Editor : R. S.",
        "Přečtěte si také: Kolo se zase točí",
        "Related",
        "Lue myös:",
        "Das könnte Sie auch interessieren",
        "Hat dir dieser Artikel gefallen? Dann unterstütze die Mühle.",
        "If you found the reporting above valuable, please give to the mill.",
        'All there is to know of wheels <a href="/w">stands here</a>.',
        'Do you want to hear of the mill? <a href="/s">Sign up</a>',
    ],
)
def test_what_points_elsewhere_at_the_end_is_left_out(line: str) -> None:
    assert kept([*STORY, line]) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "The wheel stands here.",
        "This story was told in Aldersey for 214 years.",
        "Text: the wheel turns, and nothing else does.",
        "Our source: the miller himself, who saw it.",
        "Many sign up for the tour.",
        'The <a href="/m">miller</a> said it to her.',
        '(Graphic: the wheel <a href="/g">here</a>)',
    ],
)
def test_last_lines_that_only_sound_like_that_stay(line: str) -> None:
    assert len(kept([*STORY, line])) == len(STORY) + 1


def test_lines_that_announce_what_does_not_follow_are_left_out_one_after_another() -> None:
    assert kept([*STORY, "What the miller says:", "See more photos:"]) == STORY
    assert kept(["See more photos:"]) == ["See more photos:"]


def test_a_biography_begins_with_the_name_of_an_author_and_says_what_they_are() -> None:
    line = "Ann Lee is the Mill Post's reporter for wheels."

    assert kept([*STORY, line], ["Ann Lee"]) == STORY
    assert kept([*STORY, line], ["Jana Petersen"]) == [*STORY, line]
    assert kept([line, *STORY], ["Ann Lee"]) == [line, *STORY]


def test_what_an_author_is_quoted_with_is_no_biography() -> None:
    line = "Ann Lee is the miller here, as the plate says."

    assert kept([*STORY, f"<blockquote>{line}</blockquote>"], ["Ann Lee"]) == [*STORY, line]


@pytest.mark.parametrize("label", ["Filed under:", "Tags", "Themen:", "Ämnen", "标签："])
def test_a_label_of_tags_goes_with_the_tags_behind_it(label: str) -> None:
    assert kept([*STORY, label, "Mills", "Water wheels"]) == STORY
    assert kept([*STORY, label, SENTENCE]) == [*STORY, label, SENTENCE]


def test_what_stands_under_about_the_author_goes_with_it_where_it_is_short() -> None:
    portrait = ["About the author", "She has written of mills for thirty years.", "Her book came out in May."]

    assert kept([*STORY, *portrait]) == STORY
    assert kept([*STORY, "Über die Autorin:", *portrait[1:]]) == STORY
    assert kept([*STORY, "About the author", *STORY]) == [*STORY, "About the author", *STORY]


@given(st.lists(st.text(st.characters(blacklist_characters="<&"), max_size=90), max_size=12))
def test_of_lines_of_any_kind_those_in_the_middle_stay(lines: list[str]) -> None:
    found = kept([*STORY, *lines, *STORY], ["Ann Lee"])

    assert found == kept([*STORY, *lines, *STORY])
    assert found[: len(STORY)] == found[-len(STORY) :] == STORY


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("Ann Lee is a reporter in Aldersey.", False),
        ("Ann Lee (@annlee) covers mills.", False),
        ("Ann Lee said the wheel is old.", True),
        ("Mill Corp. said the wheel is old.", True),
    ],
)
def test_a_line_tells_of_an_author_where_a_verb_of_being_follows_a_persons_name(line: str, left: bool) -> None:
    assert (line in kept([*STORY, line], ["Ann Lee", "Mill Corp."])) is left


def test_a_transcript_behind_the_text_repeats_it() -> None:
    spoken = ["Transcript", "ANA RUIZ, HOST:", "The wheel turns.", "OKAFOR: It turns again."]

    assert kept([*STORY, *spoken]) == STORY
    assert kept([*STORY[:1], *spoken, *STORY]) == [*STORY[:1], *spoken, *STORY]
    assert kept([*STORY, "Transcript", SENTENCE]) == [*STORY, "Transcript", SENTENCE]
