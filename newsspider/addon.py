"""newsspider as a Scrapy add-on: ``ADDONS = {"newsspider.addon.NewsspiderAddon": 100}`` in a project's settings."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from scrapy.settings import BaseSettings, Settings

OWN = frozenset(("ADDONS", "BOT_NAME", "SPIDER_MODULES", "NEWSPIDER_MODULE", "COMMANDS_MODULE"))
"""Settings that only make sense in newsspider's own project."""
MERGED = ("DOWNLOAD_HANDLERS", "DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "FEED_EXPORTERS", "ITEM_PIPELINES")
"""Settings whose entries are added to the project's; where both name one, the project wins."""
SPIDERS = "newsspider.spiders"


class NewsspiderAddon:
    """Turns on newsspider's safe settings, pipelines, exporter and report; a project's own settings go first.

    The project gains the spider (``scrapy crawl technews``) as well. Scrapy looks for commands before add-ons are
    read: a project that wants ours sets ``COMMANDS_MODULE = "newsspider.commands"`` itself.
    """

    @classmethod
    def update_pre_crawler_settings(cls, settings: BaseSettings) -> None:
        """Add our spiders to the project's."""
        modules = settings.getlist("SPIDER_MODULES")
        if SPIDERS not in modules:
            settings.set("SPIDER_MODULES", [*modules, SPIDERS], max(settings.getpriority("SPIDER_MODULES") or 0, 15))

    def update_settings(self, settings: Settings) -> None:
        """Set everything at ``addon`` priority, add to the component tables, and compose the user agent."""
        for name, value in own_settings().items():
            if name in MERGED:
                _merge(settings, name, value)
            else:
                settings.set(name, value, "addon")
        _compose_user_agent(settings)


def own_settings() -> dict[str, Any]:
    """Settings of ``newsspider.settings`` that hold in any project."""
    module = import_module("newsspider.settings")
    return {name: getattr(module, name) for name in dir(module) if name.isupper() and name not in OWN}


def _merge(settings: Settings, name: str, ours: dict[str, Any]) -> None:
    theirs = settings.getdict(name)
    settings.set(name, {**ours, **theirs}, max(settings.getpriority(name) or 0, 15))


def _compose_user_agent(settings: Settings) -> None:
    """Put the contact into our user agent; a user agent that somebody chose stays as it is."""
    contact, agent = settings.get("NEWSSPIDER_CONTACT"), settings.get("USER_AGENT")
    if contact and agent == own_settings()["USER_AGENT"]:
        composed = f"{agent.removesuffix(')')}; +{contact})"
        settings.set("USER_AGENT", composed, settings.getpriority("USER_AGENT") or 0)
