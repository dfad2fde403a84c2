"""newsspider as an add-on in somebody else's Scrapy project."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.loopback import Loopback, article, html, links, redirect
from tests.e2e.running import AT_ONCE, read_records, read_stats, scrapy

ONE = "/2025/11/04/harbour-gets-a-crane/"
SETTINGS = """
BOT_NAME = "theirs"
SPIDER_MODULES = ["theirs.spiders"]
ADDONS = {"newsspider.addon.NewsspiderAddon": 100}
ITEM_PIPELINES = {"theirs.pipelines.Stamp": 900}
DOWNLOAD_TIMEOUT = 12
"""
PIPELINES = """
class Stamp:
    def process_item(self, item):
        if isinstance(item, dict):
            item["stamped"] = True
        return item
"""
SPIDER = """
import scrapy

class Titles(scrapy.Spider):
    name = "titles"

    def __init__(self, page, more=None, **rest):
        super().__init__(**rest)
        self.page, self.more = page, more

    async def start(self):
        yield scrapy.Request(self.page)

    def parse(self, response):
        names = "ROBOTSTXT_OBEY DOWNLOAD_TIMEOUT DOWNLOAD_VERIFY_CERTIFICATES TELNETCONSOLE_ENABLED COOKIES_ENABLED"
        chosen = {name: self.settings.get(name) for name in names.split()}
        yield {"title": response.css("h1::text").get(), "bad": "\\ud800", **chosen}
        if self.more:
            yield scrapy.Request(self.more, callback=self.parse)
            self.more = None
"""


def make_project(folder: Path) -> Path:
    (folder / "theirs" / "spiders").mkdir(parents=True)
    (folder / "scrapy.cfg").write_text("[settings]\ndefault = theirs.settings\n")
    (folder / "theirs" / "__init__.py").touch()
    (folder / "theirs" / "settings.py").write_text(SETTINGS)
    (folder / "theirs" / "pipelines.py").write_text(PIPELINES)
    (folder / "theirs" / "spiders" / "__init__.py").write_text(SPIDER)
    return folder


def test_the_add_on_brings_the_spider_and_its_pipelines(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with Loopback({"/": links(ONE), ONE: article("Harbour gets a crane")}) as site:
        done = scrapy("crawl", "technews", "-a", f"start={site.url}/", "-O", "out.jsonl", *AT_ONCE, cwd=project)

    assert done.returncode == 0
    assert [record["headline"] for record in read_records(project / "out.jsonl")] == ["Harbour gets a crane"]
    assert "1 article" in done.stderr.decode()


def test_the_project_s_own_spider_gains_the_safety_and_keeps_its_choices(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with Loopback({"/": html("<h1>Theirs</h1>")}) as site:
        done = scrapy("crawl", "titles", "-a", f"page={site.url}/", "-O", "out.jsonl", *AT_ONCE, cwd=project)

    (record,) = read_records(project / "out.jsonl")
    assert record["title"] == "Theirs"
    assert record["bad"] == "\N{REPLACEMENT CHARACTER}"
    assert record["stamped"] is True
    assert (record["ROBOTSTXT_OBEY"], record["DOWNLOAD_VERIFY_CERTIFICATES"]) == (True, True)
    assert (record["TELNETCONSOLE_ENABLED"], record["COOKIES_ENABLED"], record["DOWNLOAD_TIMEOUT"]) == (
        False,
        False,
        12,
    )
    assert "addresses discovered" not in done.stderr.decode()


def test_a_redirect_into_a_private_network_is_refused_to_their_spider_too(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    stats = ("-s", "STATS_CLASS=tests.e2e.statsfile.StatsFile", "-s", "STATS_FILE=stats.json")
    with Loopback({"/": html("<h1>Secret</h1>")}) as secret, Loopback() as web:
        web.routes["http://news.example/"] = redirect(f"{secret.url}/")
        proxy = ("-s", f"NEWSSPIDER_PROXY={web.url}")
        scrapy(
            "crawl",
            "titles",
            "-a",
            "page=http://news.example/",
            "-O",
            "out.jsonl",
            *AT_ONCE,
            *stats,
            *proxy,
            cwd=project,
        )

        assert secret.requests == []
    assert read_records(project / "out.jsonl") == []
    assert read_stats(project / "stats.json")["downloader/response_status_count/302"] == 1


def test_a_name_is_resolved_before_it_is_asked(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with Loopback({"/": html("<h1>Secret</h1>")}) as secret, Loopback({"/": html("<h1>Theirs</h1>")}) as web:
        hidden = f"{secret.url}/".replace("127.0.0.1", "127.1")  # no address by its spelling, yet it leads to one
        scrapy(
            "crawl",
            "titles",
            "-a",
            f"page={web.url}/",
            "-a",
            f"more={hidden}",
            "-O",
            "out.jsonl",
            *AT_ONCE,
            cwd=project,
        )

        assert secret.requests == []
    assert [record["title"] for record in read_records(project / "out.jsonl")] == ["Theirs"]


def test_a_name_that_leads_to_a_private_start_page_s_own_network_is_asked(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    with Loopback({"/": redirect("/x")}) as web:
        web.routes["/"] = redirect(f"{web.url}/x".replace("127.0.0.1", "127.1"))
        web.routes["/x"] = html("<h1>Inside</h1>")
        scrapy("crawl", "titles", "-a", f"page={web.url}/", "-O", "out.jsonl", *AT_ONCE, cwd=project)

    assert [record["title"] for record in read_records(project / "out.jsonl")] == ["Inside"]
