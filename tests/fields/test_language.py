"""The page's language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsspider.fields import language
from newsspider.fields.language import contradicted, detect, primary
from newsspider.page.page import open_page


@pytest.mark.parametrize(
    ("html", "wanted", "rule"),
    [
        ('<html lang="de-AT"><p>x</p>', "de", "html[lang]"),
        ('<html xml:lang="fr"><p>x</p>', "fr", "html[lang]"),
        ('<script type="application/ld+json">{"@type":"Article","inLanguage":"es-MX"}</script>', "es", "inLanguage"),
        ('<meta property="og:locale" content="pt_BR">', "pt", "og:locale"),
        ('<meta http-equiv="Content-Language" content="nl">', "nl", "content-language"),
    ],
)
def test_what_the_page_states_is_believed(html: str, wanted: str, rule: str) -> None:
    best = language.find(open_page(html), {}).best

    assert best is not None
    assert (best.value, best.rule) == (wanted, rule)


GERMAN = (
    "<p>Die Mühle läuft seit 1811, und seit dem Herbst ist auch ein Server in der Mühle, den das Rad mit Strom versorgt.</p>"
    * 4
)
RUSSIAN = (
    "<p>Мельница работает с 1811 года, а с осени в ней стоит и сервер, который получает ток от колеса, как говорит мельник.</p>"
    * 4
)
ZULU = (
    "<p>Isigayo sisebenza kusukela ngo-1811, futhi kusukela ekwindla kukhona neseva, ethola ugesi evilini, kusho umgayi.</p>"
    * 4
)
CHINESE = f"<p>{'小镇的居民星期一聚集在河边，观看这座磨坊的水轮在修复之后第一次重新转动起来，' * 3}</p>"
ENGLISH = (
    "<p>The mill has run since 1811, and since the autumn there is a server in the mill that gets its power from the wheel.</p>"
    * 4
)


@pytest.mark.parametrize(
    ("stated", "text", "wanted"),
    [
        ("en-US", GERMAN, "de"),
        ("en", RUSSIAN, "ru"),
        ("de", ENGLISH, "en"),
        ("en", ENGLISH, "en"),
        ("en", ZULU, "en"),
        ("zu", ENGLISH, "zu"),
        ("en", GERMAN[:200], "en"),
        ("en", CHINESE, "zh"),
        ("en", CHINESE[:60], "en"),
        ("de", f"<p>{'1811 ' * 99}</p>", "de"),
        ("en", (RUSSIAN * 3).replace("p>", "div>"), "ru"),
        ("sv", ENGLISH.replace("p>", "div>"), "sv"),
        ("en", f"<a href=/>{RUSSIAN.replace('<p>', ' ').replace('</p>', ' ')}</a>", "en"),
    ],
)
def test_a_stated_language_of_which_the_text_has_no_word_gives_way_to_one_that_it_speaks_clearly(
    stated: str, text: str, wanted: str
) -> None:
    assert language.find(open_page(f'<html lang="{stated}"><nav>Home</nav>{text}'), {}).value == wanted


@given(st.text(), st.sampled_from(("en", "de", "xx", "")))
def test_any_text_may_be_held_against_any_language(text: str, stated: str) -> None:
    assert contradicted(text * 9, stated) != stated or not stated


def test_codes_of_three_letters_are_given_as_two() -> None:
    assert language.find(open_page(f'<html lang="deu"><body>{GERMAN}'), {}).value == "de"


@pytest.mark.parametrize("stated", ["{{lang}}", "", "-", "english please", "utf-8"])
def test_nonsense_is_passed_over_for_what_the_words_speak(stated: str) -> None:
    html = f'<html lang="{stated}"><p>Die Mühle läuft seit 1811 und der Server ist auch in der Mühle.</p>'

    best = language.find(open_page(html), {}).best

    assert best is not None
    assert (best.value, best.source) == ("de", "text")


def test_a_page_of_lines_is_read_by_its_body() -> None:
    text = "Le moulin a un serveur\n\nLe moulin est dans la vallée et il a un serveur, qui est sur une roue pour les clients de la région."

    assert language.find(open_page(text, content_type="text/plain"), {}).value == "fr"


def test_a_page_without_words_has_no_language() -> None:
    assert language.find(open_page("<p>42</p>"), {}).value is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the mill and the server of the town are in the valley", "en"),
        ("el molino y el servidor de la ciudad están en el valle por la noche", "es"),
        ("мельница и сервер города стоят в долине", "ru"),
        ("水車小屋にサーバーがあります", "ja"),
        ("小米和徕卡宣布合作", "zh"),
        ("الطاحونة والخادم في الوادي", "ar"),
        ("xyzzy", None),
        ("", None),
    ],
)
def test_words_and_script_tell_the_language(text: str, wanted: str | None) -> None:
    assert detect(text) == wanted


@given(st.text())
def test_tags_and_texts_of_any_kind_never_raise(text: str) -> None:
    tag, spoken = primary(text), detect(text)

    assert tag is None or tag.islower()
    assert spoken is None or len(spoken) == 2
