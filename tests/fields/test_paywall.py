"""Lines that say that the article is for subscribers."""

from __future__ import annotations

import pytest

from newsspider.fields.paywall import LONGEST, paid_lines

SAID = (
    "This article is for subscribers only",
    "The rest of this story is available exclusively to our paid subscribers.",
    "Subscribe to continue reading",
    "Sign in or subscribe to keep reading this article",
    "To continue reading this article, please subscribe",
    "Dieser Artikel ist nur für Abonnenten",
    "Weiterlesen mit MORGEN+",
    "Jetzt weiterlesen mit Kurier plus",
    "Article réservé aux abonnés",
    "La suite de cet article est réservée aux abonnés.",
    "Il vous reste 62.4% de cet article à lire.",
    "Contenido exclusivo para suscriptores",
    "Suscríbete para seguir leyendo",
    "Conteúdo exclusivo para assinantes",
    "Questo contenuto è riservato agli abbonati",
    "Dit artikel is alleen voor abonnees",
    "Denne saken er forbeholdt abonnenter",
    "Artikeln är bara för prenumeranter",
    "Artikkeli on vain tilaajille",
    "Dalsza część artykułu dostępna tylko dla prenumeratorów",
    "Článek je jen pro předplatitele",
    "この記事は有料記事です。",
    "残り800文字（全文1200文字）",
    "本文为付费内容",
)
UNSAID = (
    "The club is for members only on Mondays, and the mill for everybody",
    "Subscribers of the old paper met in the mill to read on.",
    "L’espace vert est réservé aux riverains",
    "Der Verlag zählt 800 Abonnenten, die weiterlesen wollen.",
    "The paper lost 4,000 subscribers",
    "",
)


@pytest.mark.parametrize("line", SAID)
def test_a_line_that_asks_for_a_subscription_is_told(line: str) -> None:
    assert list(paid_lines(["First", line, line.upper()])) == [1, 2]


def test_other_lines_about_subscribers_are_left() -> None:
    assert list(paid_lines(UNSAID)) == []


def test_a_long_line_is_no_notice() -> None:
    assert list(paid_lines(["Subscribe to continue reading" + " " * LONGEST])) == []
