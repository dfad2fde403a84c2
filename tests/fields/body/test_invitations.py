"""Invitations at the end of a text."""

from __future__ import annotations

import pytest

from newsspider.fields.body.invitations import LAST, without_invitations
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page

SENTENCE = "The mill at Aldersey has run on a water wheel since 1811, and it still runs today."


def kept(*lines: str) -> list[str]:
    html = "".join(f"<p>{line}</p>" for line in lines)
    return [segment.text for segment in without_invitations(read_segments(open_page(html).index))]


@pytest.mark.parametrize(
    "line",
    [
        'Follow us on <a href="/f">Facebook</a> and <a href="/i">Instagram</a>.',
        'Sign up for <a href="/n">our newsletter</a>, each Thursday.',
        'Meld je hier aan voor <a href="/n">de nieuwsbrief</a>.',
        'Síguenos en <a href="/t">nuestro canal de Telegram</a>',
        'Folgen Sie uns auf <a href="/i">Instagram</a>!',
        'Suivez-nous sur <a href="/w">WhatsApp</a>',
        'Ikuti <a href="/w">WhatsApp channel</a> kami',
        'Obserwuj nas w <a href="/g">Google News</a>',
        'Kövesse a malmot <a href="/g">a Google Hírekben</a> is!',
        'Abonați-vă la <a href="/w">canalul de WhatsApp</a>',
    ],
)
def test_a_last_line_that_links_to_a_network_and_asks_to_follow_it_is_left_out(line: str) -> None:
    assert kept(SENTENCE, SENTENCE, SENTENCE, line) == [SENTENCE] * 3


@pytest.mark.parametrize(
    "line",
    [
        "Those who follow the mill on Facebook knew it first.",
        'The mill wrote so <a href="/f">on Facebook</a>.',
        'Those who follow the stream come to <a href="/m">the mill</a>.',
    ],
)
def test_a_line_without_link_request_or_network_stays(line: str) -> None:
    assert len(kept(SENTENCE, SENTENCE, SENTENCE, line)) == 4


def test_farther_up_a_line_must_begin_with_the_request() -> None:
    follow = 'Follow us on <a href="/f">Facebook</a>'
    knew = 'Whoever wants to follow the mill on <a href="/f">Facebook</a> knew it first.'

    assert len(kept(follow, *[SENTENCE] * LAST)) == LAST
    assert len(kept(knew, *[SENTENCE] * LAST)) == LAST + 1


def test_in_a_text_of_few_lines_they_stay() -> None:
    line = 'Follow us on <a href="/f">Facebook</a>'

    assert len(kept(SENTENCE, SENTENCE, line)) == 3
