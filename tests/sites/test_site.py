"""A site's particulars as data: what is no rule is told at once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from newsspider.sites.site import Rule, SiteRules

GIVEN: dict[str, Any] = {"field": "headline", "name": "2025", "path": "//h2", "reason": "the h1 is the site's name"}


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"field": "weather"}, "field is 'weather'; a site's rule can give headline, standfirst"),
        ({"path": "//h2["}, "path is '//h2\\[', which is no XPath"),
        ({"path": "x:y()"}, "which is no XPath"),
        ({"path": "count(//h2)"}, "which gives no elements"),
        ({"place": "last"}, "place is 'last'; want FILLS or OVERRULES"),
        ({"reason": ""}, "the rule for headline needs a name and a reason"),
        ({"since": date(2025, 2, 1), "until": date(2025, 1, 1)}, "until is 2025-01-01, before since 2025-02-01"),
    ],
)
def test_a_wrong_rule_says_what_would_be_right(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Rule(**{**GIVEN, **wrong})


@pytest.mark.parametrize("host", ["www.news.example", "News.example", "https://news.example", ""])
def test_a_host_is_written_as_records_have_it(host: str) -> None:
    with pytest.raises(ValueError, match="want a bare host name"):
        SiteRules(host, ())


def test_a_rule_holds_from_its_first_day_to_its_last() -> None:
    rule = Rule(**GIVEN, since=date(2025, 1, 1), until=date(2025, 12, 31))

    days = (date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31), date(2026, 1, 1), None)

    assert [rule.holds_on(day) for day in days] == [False, True, True, False, True]
