from scrapy.settings import Settings
from scrapy.utils.test import get_crawler

from newsspider.addon import OWN, SWITCHED, ContactAddon, LeanAddon, NewsspiderAddon, own_settings
from newsspider.pipelines import PIPELINES


def with_addon(**project: object) -> Settings:
    settings = Settings(project)
    NewsspiderAddon.update_pre_crawler_settings(settings)
    NewsspiderAddon().update_settings(settings)
    return settings


def test_every_setting_of_ours_holds_in_their_project() -> None:
    settings = with_addon()

    tables = [name for name, value in own_settings().items() if isinstance(value, dict)]
    assert all(settings[name] == value for name, value in own_settings().items() if name not in tables)
    assert all(set(own_settings()[name]) <= set(settings.getdict(name)) for name in tables)


def test_what_the_project_chose_itself_stays() -> None:
    settings = with_addon(DOWNLOAD_TIMEOUT=12, ROBOTSTXT_OBEY=False, BOT_NAME="theirs")

    assert (settings.getint("DOWNLOAD_TIMEOUT"), settings.getbool("ROBOTSTXT_OBEY"), settings["BOT_NAME"]) == (
        12,
        False,
        "theirs",
    )


def test_their_components_and_ours_stand_side_by_side() -> None:
    settings = with_addon(ITEM_PIPELINES={"theirs.Stamp": 900, PIPELINES[0]: None})

    pipelines = settings.getdict("ITEM_PIPELINES")
    assert pipelines["theirs.Stamp"] == 900
    assert pipelines[PIPELINES[0]] is None
    assert set(PIPELINES) < set(pipelines)


def test_our_spiders_are_added_to_theirs() -> None:
    assert with_addon(SPIDER_MODULES=["theirs.spiders"]).getlist("SPIDER_MODULES") == [
        "theirs.spiders",
        "newsspider.spiders",
    ]


def test_a_contact_is_put_into_the_user_agent() -> None:
    settings = with_addon(NEWSSPIDER_CONTACT="https://desk.example/bot")

    assert settings["USER_AGENT"].endswith(" (news crawler; +https://desk.example/bot)")


def test_a_user_agent_of_their_own_stays_as_it_is() -> None:
    assert with_addon(NEWSSPIDER_CONTACT="x@y.example", USER_AGENT="Theirs/1.0")["USER_AGENT"] == "Theirs/1.0"


def test_without_a_contact_the_user_agent_says_what_it_is() -> None:
    settings = Settings(own_settings())

    ContactAddon().update_settings(settings)

    assert settings["USER_AGENT"] == own_settings()["USER_AGENT"]


def test_what_only_makes_sense_in_our_own_project_is_left_out() -> None:
    assert OWN.isdisjoint(own_settings())


def test_scrapy_loads_the_add_on() -> None:
    crawler = get_crawler(settings_dict={"ADDONS": {NewsspiderAddon: 100}, "NEWSSPIDER_PROGRESS": False})

    assert crawler.get_addon(NewsspiderAddon) is not None
    assert crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES")


def test_what_is_switched_off_is_not_loaded_and_what_somebody_switches_on_is() -> None:
    settings = Settings({**own_settings(), "COOKIES_ENABLED": True})

    LeanAddon().update_settings(settings)

    kept = {switch for switch, table, component in SWITCHED if component in settings.getdict(table)}
    assert kept == {"COOKIES_ENABLED"}


def test_all_that_can_be_switched_is_among_scrapys_components() -> None:
    assert all(component in Settings().getdict(table) for _, table, component in SWITCHED)


def test_a_packed_output_is_a_format_and_its_packing() -> None:
    settings = with_addon(FEEDS={"news.jsonl.zst": {"format": "zst"}, "news.csv": {"format": "csv"}})

    feeds = settings.getdict("FEEDS")
    assert (feeds["news.jsonl.zst"]["format"], len(feeds["news.jsonl.zst"]["postprocessing"])) == ("jsonl", 1)
    assert feeds["news.csv"] == {"format": "csv"}
