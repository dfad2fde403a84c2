"""newsspider as a Scrapy add-on: ``ADDONS = {"newsspider.addon.NewsspiderAddon": 100}`` in a project's settings."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings, Settings

from newsspider.exporters.outputs import other_feeds
from newsspider.exporters.packed import completed_feeds

OWN = frozenset(("ADDONS", "BOT_NAME", "SPIDER_MODULES", "NEWSPIDER_MODULE", "COMMANDS_MODULE", "CONCURRENT_ITEMS"))
"""Settings that only make sense in newsspider's own project."""
MERGED = ("DOWNLOAD_HANDLERS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "FEED_EXPORTERS", "ITEM_PIPELINES")
"""Settings whose entries are added to the project's; where both name one, the project wins."""
SPIDERS = "newsspider.spiders"
SWITCHED = (
    ("REMOTE_CONTROL_ENABLED", "EXTENSIONS_BASE", "scrapy.extensions.remote_control.RemoteControl"),
    ("TELNETCONSOLE_ENABLED", "EXTENSIONS_BASE", "scrapy.extensions.telnet.TelnetConsole"),
    ("COOKIES_ENABLED", "DOWNLOADER_MIDDLEWARES_BASE", "scrapy.downloadermiddlewares.cookies.CookiesMiddleware"),
    ("HTTPCACHE_ENABLED", "DOWNLOADER_MIDDLEWARES_BASE", "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware"),
)
"""Switch, table and component of what Scrapy imports before it asks whether it is on; with it come whole web frameworks."""


class ContactAddon:
    """Puts ``NEWSSPIDER_CONTACT`` into our user agent; the part of the add-on that newsspider's own project needs."""

    def update_settings(self, settings: Settings) -> None:
        """Compose the user agent, now that every setting is known; one that somebody else chose stays as it is."""
        contact, agent = settings.get("NEWSSPIDER_CONTACT"), settings.get("USER_AGENT")
        if contact and agent == own_settings()["USER_AGENT"]:
            composed = f"{agent.removesuffix(')')}; +{contact})"
            settings.set("USER_AGENT", composed, settings.getpriority("USER_AGENT") or 0)


class PackingAddon:
    """Packs outputs that end in ``.gz`` or ``.zst``: ``scrapy crawl technews -O articles.jsonl.gz``."""

    def update_settings(self, settings: Settings) -> None:
        """Say in each such feed what its format is; raises UsageError where its name doesn't tell."""
        feeds = settings.getdict("FEEDS")
        if feeds:
            settings.set("FEEDS", completed_feeds(feeds), settings.getpriority("FEEDS") or 0)


class StateAddon:
    """Leaves local JSON Lines files to the state where ``NEWSSPIDER_STATE`` names one: it writes what is committed."""

    def update_settings(self, settings: Settings) -> None:
        """Take those files from Scrapy's feeds."""
        if settings.get("NEWSSPIDER_STATE"):
            settings.set("FEEDS", other_feeds(settings), settings.getpriority("FEEDS") or 0)


class LeanAddon:
    """Spares a run from loading what is switched off: a fifth of the time until its first request."""

    def update_settings(self, settings: Settings) -> None:
        """Take it from Scrapy's own tables."""
        for switch, table, component in SWITCHED:
            known = settings.getdict(table)
            if component in known and not settings.getbool(switch):
                kept = {path: place for path, place in known.items() if path != component}
                settings.set(table, kept, _at_least_addon(settings, table))


class NewsspiderAddon(ContactAddon):
    """Turns on newsspider's safe settings, pipelines, exporter and report; a project's own settings go first.

    The project gains the spider (``scrapy crawl technews``) as well. Scrapy looks for commands before add-ons are
    read: a project that wants ours sets ``COMMANDS_MODULE = "newsspider.commands"`` itself.
    """

    @classmethod
    def update_pre_crawler_settings(cls, settings: BaseSettings) -> None:
        """Add our spiders to the project's."""
        modules = settings.getlist("SPIDER_MODULES")
        if SPIDERS not in modules:
            settings.set("SPIDER_MODULES", [*modules, SPIDERS], _at_least_addon(settings, "SPIDER_MODULES"))

    def update_settings(self, settings: Settings) -> None:
        """Set everything at ``addon`` priority and add to the component tables; then compose the user agent."""
        for name, value in own_settings().items():
            if name in MERGED:
                settings.set(name, {**value, **settings.getdict(name)}, _at_least_addon(settings, name))
            else:
                settings.set(name, value, "addon")
        super().update_settings(settings)
        PackingAddon().update_settings(settings)
        StateAddon().update_settings(settings)
        LeanAddon().update_settings(settings)


def own_settings() -> dict[str, Any]:
    """Settings of ``newsspider.settings`` that hold in any project."""
    module = import_module("newsspider.settings")
    return {name: getattr(module, name) for name in dir(module) if name.isupper() and name not in OWN}


def _at_least_addon(settings: BaseSettings, name: str) -> int:
    """The priority at which a table is written back: the project's own where that is higher."""
    return max(settings.getpriority(name) or 0, SETTINGS_PRIORITIES["addon"])
