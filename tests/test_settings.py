import re
from pathlib import Path

import pytest
from scrapy.settings import Settings
from scrapy.settings.default_settings import __all__ as known
from scrapy.utils.misc import load_object

from newsspider import settings

NAMES = [name for name in dir(settings) if name.isupper() and name not in ("EXPORTERS", "PIPELINES")]


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_is_scrapy_s_or_ours(name: str) -> None:
    assert name in known or name.startswith("NEWSSPIDER_")


@pytest.mark.parametrize("name", ["DOWNLOADER_MIDDLEWARES", "EXTENSIONS", "FEED_EXPORTERS", "ITEM_PIPELINES", "ADDONS"])
def test_every_component_is_there(name: str) -> None:
    table = getattr(settings, name)
    paths = [part for entry in table.items() for part in entry if isinstance(part, str) and "." in part]

    assert all(isinstance(load_object(path), type) for path in paths)


def test_every_setting_has_its_reason_above_it() -> None:
    text = Path(settings.__file__).read_text("utf-8")
    blocks = re.findall(r"^(#[^\n]*\n)?((?:^[A-Z][A-Z_]+ = .*\n(?:^[ }].*\n)*)+)", text, re.M)

    assert [block for reason, block in blocks if not reason] == []
    assert sum(block.count(" = ") for _, block in blocks) >= len(NAMES)


def test_only_http_and_https_have_a_handler() -> None:
    chosen = Settings()
    chosen.setmodule(settings)

    handlers = chosen.getwithbase("DOWNLOAD_HANDLERS")

    assert sorted(name for name, path in handlers.items() if path is not None) == ["http", "https"]


def test_safety_is_on() -> None:
    assert settings.DOWNLOAD_MAXSIZE == 16 * 2**20
    assert (settings.DOWNLOAD_TIMEOUT, settings.DNS_TIMEOUT) == (30, 30)
    assert settings.ROBOTSTXT_OBEY
    assert settings.DOWNLOAD_VERIFY_CERTIFICATES
    assert settings.AUTOTHROTTLE_ENABLED
    assert not any((settings.TELNETCONSOLE_ENABLED, settings.REMOTE_CONTROL_ENABLED, settings.COOKIES_ENABLED))
