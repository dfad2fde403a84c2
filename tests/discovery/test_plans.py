from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsspider.discovery.plans import read_limit, read_plans, read_urls
from newsspider.errors import UsageError


def write(folder: Path, text: str) -> str:
    (folder / "sites.toml").write_text(text, "utf-8")
    return str(folder / "sites.toml")


def test_start_urls_of_one_host_make_one_plan() -> None:
    plans = read_plans(
        "https://a.example/, https://b.example/feed,https://www.a.example/gadgets/", limit="5", since="2025-11-04"
    )

    assert [(plan.name, plan.start) for plan in plans] == [
        ("a.example", ("https://a.example/", "https://www.a.example/gadgets/")),
        ("b.example", ("https://b.example/feed",)),
    ]
    assert {(plan.limit, plan.since) for plan in plans} == {(5, datetime(2025, 11, 4, tzinfo=UTC))}


def test_a_comma_inside_a_url_stays_in_it() -> None:
    (plan,) = read_plans("https://a.example/0,1518,77.html,")

    assert plan.start == ("https://a.example/0,1518,77.html",)


def test_a_sites_file_gives_one_plan_a_site_and_its_own_limit_goes_first(tmp_path: Path) -> None:
    sites = write(
        tmp_path,
        '[[site]]\nname = "A"\nstart = ["https://a.example/"]\nlimit = 3\n[[site]]\nstart = "https://b.example/"',
    )

    one, other = read_plans(sites=sites, limit=9)

    assert (one.name, one.limit) == ("A", 3)
    assert (other.name, other.start, other.limit) == ("b.example", ("https://b.example/",), 9)


@pytest.mark.parametrize(
    ("start", "sites", "message"),
    [(None, None, "neither was given"), ("https://a.example/", "x.toml", "both were given")],
)
def test_exactly_one_source_of_sites_is_needed(start: str | None, sites: str | None, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        read_plans(start, sites)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "start='' names no URL"),
        ("news.example", "did you mean https://news.example ?"),
        ("file:///etc/passwd", "'file:///etc/passwd' is no http or https URL"),
        ("https://", "is no http or https URL"),
        ("https://[a/", "is no http or https URL"),
        ("https://a.example:port/", "is no http or https URL"),
        ("https://a.example/ x", "is no http or https URL"),
    ],
)
def test_a_wrong_start_is_named_with_what_would_be_right(text: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_urls([text])

    assert message in str(caught.value)
    assert "https://news.example/" in str(caught.value)


@pytest.mark.parametrize("value", ["many", "-1", "1.5", "", True, "٣"])
def test_a_wrong_limit_is_named_with_what_would_be_right(value: object) -> None:
    with pytest.raises(UsageError, match=r"is no number of articles; write limit=50, or limit=0 for no limit"):
        read_limit(value)


def test_a_limit_of_nought_is_none() -> None:
    assert (read_limit("0"), read_limit(7)) == (None, 7)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("start =", "is no TOML file"),
        ("", "names no site"),
        ('site = "https://a.example/"', "names no site"),
        ('colour = "red"\n[[site]]\nstart = "https://a.example/"', "unknown key 'colour'"),
        (
            '[[site]]\nstart = "https://a.example/"\nlimits = 3',
            "unknown key 'limits' in [[site]]; known are delay, limit, name, since, start",
        ),
        ('[[site]]\nname = "A"', "start=None is no list of URLs"),
        ("[[site]]\nstart = [1]", "start=[1] is no list of URLs"),
        ('[[site]]\nstart = "https://a.example/"\nlimit = "few"', "limit='few'"),
    ],
)
def test_a_wrong_sites_file_is_named_with_what_would_be_right(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read_plans(sites=write(tmp_path, text))

    assert message in str(caught.value)


def test_a_sites_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"can't be read \(No such file or directory\); give a TOML file"):
        read_plans(sites=str(tmp_path / "none.toml"))


def test_a_sites_file_may_give_a_date(tmp_path: Path) -> None:
    (plan,) = read_plans(sites=write(tmp_path, '[[site]]\nstart = "https://a.example/"\nsince = 2025-11-04'))

    assert plan.since == datetime(2025, 11, 4, tzinfo=UTC)


def test_a_site_may_have_a_delay(tmp_path: Path) -> None:
    (plan,) = read_plans(sites=write(tmp_path, '[[site]]\nstart = "https://a.example/"\ndelay = 2.5'))

    assert plan.delay_s == 2.5


@pytest.mark.parametrize("value", ["-1", '"2"', "true", "inf", "nan"])
def test_a_delay_is_a_number_of_seconds(tmp_path: Path, value: str) -> None:
    with pytest.raises(UsageError, match=r"is no number of seconds; write delay = 2\.5"):
        read_plans(sites=write(tmp_path, f'[[site]]\nstart = "https://a.example/"\ndelay = {value}'))
