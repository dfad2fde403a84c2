"""What stands in a text in place of what did not load."""

from __future__ import annotations

import pytest

from newsspider.fields.body.placeholders import without_placeholders
from newsspider.fields.body.segments import read_segments
from newsspider.page.page import open_page


def kept(html: str) -> list[str]:
    index = open_page(html).index
    return [segment.text for segment in without_placeholders(index, read_segments(index))]


@pytest.mark.parametrize(
    "line",
    [
        "Empfohlener redaktioneller Inhalt",
        "An dieser Stelle finden Sie einen externen Inhalt von MillTube, der den Artikel ergänzt.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        "To view this content you must accept all cookies.",
        "This slideshow requires JavaScript.",
        "View this post on Instagram",
        "Sieh dir diesen Beitrag auf Instagram an",
        "Click to expand...",
        "Ce contenu est bloqué car vous n'avez pas accepté les cookies.",
        "» Externen Inhalt laden",
        "Wir benötigen Ihre Zustimmung, um den Inhalt zu laden.",
        "Um diesen Inhalt zu sehen, müssen Sie zustimmen.",
        "Allow MillTube content?",
        "Pour afficher ce contenu, acceptez les cookies.",
        "Om deze inhoud te tonen, accepteer cookies.",
        "Este contenido no se muestra sin cookies.",
        "Per visualizzare questo contenuto accetta i cookie.",
        "Please enable JavaScript to watch.",
        "JavaScript is required.",
        "Bitte aktivieren Sie JavaScript.",
        "Your browser does not support video.",
        "Ihr Browser unterstützt das nicht.",
        "Ver esta publicación en MillTube",
        "Voir cette publication sur MillTube",
        "Visualizza questo post su MillTube",
        "Dit bericht op MillTube bekijken",
        "Wyświetl ten post na MillTube",
        "Tweet may have been deleted",
        "To view this content, Javascript must be enabled and a player must be installed.",
        "A post shared by The Mill (@millonthelow)",
        "Ein Beitrag geteilt von Die Mühle (@muehle) am 4. Nov 2025",
        "Публикация от Мельница (@mill)",
        "Ein von Die Mühle (@muehle) geteilter Beitrag",
        "Warning: Use of undefined constant wheel - assumed 'wheel' in /srv/mill/comments.php on line 41",
        "[newsletter form=1630175]",
        '[button link="/tour" type="big"] Book a tour of the mill[/button]',
    ],
)
def test_questions_for_consent_and_hints_at_scripts_are_left_out(line: str) -> None:
    assert kept(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "line",
    [
        "To view this mill, take the road to Aldersey.",
        "A post shared by the mayor on Monday drew sharp criticism from the council.",
        "Публикация от 12 марта вызвала критику.",
        "An dieser Stelle stand eine Mühle.",
        "{sic} he wrote",
        "[Laughs]",
        "Warning: the wheel turns on line 4 of the plan",
    ],
)
def test_lines_that_only_begin_alike_stay(line: str) -> None:
    assert kept(f"<p>{line}</p>") == [line]


def test_the_settings_of_a_widget_are_left_out_but_not_a_listing_of_such() -> None:
    settings = '{"layout": 2, "button": "Buy now"}'

    assert kept(f"<div>{settings}</div>") == []
    assert kept(f"<pre><code>{settings}</code></pre>") == [settings]
