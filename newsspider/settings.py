"""Scrapy settings of newsspider, each with its reason; ``newsspider.addon`` turns the same on in other projects."""

from newsspider.exporters import EXPORTERS
from newsspider.pipelines import PIPELINES
from newsspider.version import __version__

# Who we are.
BOT_NAME = "newsspider"
# Honest: says what it is; NEWSSPIDER_CONTACT adds where its owner can be reached.
USER_AGENT = f"newsspider/{__version__} (news crawler)"
# The name that robots.txt groups are matched with.
ROBOTSTXT_USER_AGENT = "newsspider"
# A URL or e-mail address of whoever runs the crawl, put into the user agent.
NEWSSPIDER_CONTACT = ""

# Where Scrapy finds our spiders and commands.
SPIDER_MODULES = ["newsspider.spiders"]
NEWSPIDER_MODULE = "newsspider.spiders"
COMMANDS_MODULE = "newsspider.commands"
# Once all settings are known: the user agent names NEWSSPIDER_CONTACT, outputs that end in .gz or .zst are packed, a state writes JSON Lines, what is off isn't loaded.
ADDONS = {
    "newsspider.addon.ContactAddon": 100,
    "newsspider.addon.PackingAddon": 105,
    "newsspider.addon.StateAddon": 110,
    "newsspider.addon.LeanAddon": 120,
}

# Safety: a certificate that does not verify ends the request (Scrapy accepts any unless told).
DOWNLOAD_VERIFY_CERTIFICATES = True
# 16 MiB, compressed or unpacked: no article is larger, and a decompression bomb ends there.
DOWNLOAD_MAXSIZE = 16 * 1024 * 1024
# Pages larger than this are worth a line in the log.
DOWNLOAD_WARNSIZE = 8 * 1024 * 1024
# A server that has not answered in 30 s is down for this run.
DOWNLOAD_TIMEOUT = 30
# The same for names.
DNS_TIMEOUT = 30
# A name keeps its first answer: the address that was checked is the one that is connected to.
TWISTED_DNS_RESOLVER = "newsspider.middlewares.pinning.PinnedResolver"
# An address gets this long in all, redirects and further tries included.
NEWSSPIDER_URL_TIMEOUT = 60
# Only http and https, both with an end: no local files, FTP, S3 or data URLs.
DOWNLOAD_HANDLERS = {
    "http": "newsspider.middlewares.downloads.BoundedDownloadHandler",
    "https": "newsspider.middlewares.downloads.BoundedDownloadHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
# Private addresses that may be fetched, as 10.1.0.0/16,127.0.0.1: one's own test hosts. A start URL may be at one anyway.
NEWSSPIDER_PRIVATE_NETWORKS = ""
# Redirects beyond ten are loops.
REDIRECT_MAX_TIMES = 10
# A page that reloads itself after a minute is no redirect.
METAREFRESH_MAXDELAY = 5
# No door into the running crawler.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False
# Every crawl is a first visit: nothing is tracked, no session changes a page.
COOKIES_ENABLED = False

# Politeness: what a site forbids is not fetched.
ROBOTSTXT_OBEY = True
# The delay follows the server's own pace, one request at a time on average.
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_MAX_DELAY = 30.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
# Never faster than two requests a second on one host.
DOWNLOAD_DELAY = 0.5
# First come, first served: the newest articles are asked for first.
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"
# The longest delay, in seconds, that a site's robots.txt or its answers 429 and 503 can bring about.
NEWSSPIDER_MAX_CRAWL_DELAY = 60
# Many sites at once, each gently.
CONCURRENT_REQUESTS = 32
CONCURRENT_REQUESTS_PER_DOMAIN = 2
# A page gives one item: for more at a time Scrapy starts a task each on every page, a quarter of a crawl's work.
CONCURRENT_ITEMS = 1
# Pages and listings in any language.
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8"
}

# Fetching: nothing but http(s), within the site, no private networks; robots.txt by RFC 9309; a proxy where one is set.
DOWNLOADER_MIDDLEWARES = {
    "newsspider.middlewares.safety.SafetyMiddleware": 40,
    "newsspider.middlewares.robots.RobotsMiddleware": 100,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "newsspider.middlewares.politeness.PolitenessMiddleware": 110,
    "newsspider.middlewares.proxy.ProxyMiddleware": 740,
}
# An HTTP proxy for everything, for example http://127.0.0.1:8080; empty for none.
NEWSSPIDER_PROXY = ""

# Records: the fields in order, then assemble, validate, deduplicate, mark near-duplicates, tally.
ITEM_PIPELINES = {path: place * 10 for place, path in enumerate(PIPELINES, start=1)}
# Extract in so many processes of their own, so that several pages are read at once; 0 for none.
NEWSSPIDER_WORKERS = 0
# Seconds that a page may take: with workers any, before its process is killed; else start pages and listings. Then it has failed.
NEWSSPIDER_PAGE_DEADLINE = 30
# JSON Lines that never lose an item and that every reader splits alike; Parquet, SQLite, and outputs packed as .gz and .zst.
FEED_EXPORTERS = dict(EXPORTERS)
FEED_EXPORT_ENCODING = "utf-8"
# A run that stores nothing still leaves an (empty) file.
FEED_STORE_EMPTY = True
# An output's name may hold %(day)s beside Scrapy's %(time)s and %(name)s.
FEED_URI_PARAMS = "newsspider.exporters.outputs.uri_params"

# State: a SQLite file that remembers what was fetched, so that the next run goes on from there; empty for none.
NEWSSPIDER_STATE = ""
# Set by commands: the descriptor of the state's lock, where they have taken it already.
NEWSSPIDER_LOCK = -1

# What a person sees: how far each site is, and a summary at the end.
EXTENSIONS = {
    "newsspider.extensions.progress.Progress": 500,
    "newsspider.extensions.stopping.Stopper": 540,
    "newsspider.extensions.keeper.Keeper": 550,
    "newsspider.extensions.runreport.RunReport": 600,
}
# Set to false for no display of progress, neither on a terminal nor as lines.
NEWSSPIDER_PROGRESS = True
# Where stderr is no terminal: seconds between two lines that say how far the crawl is; 0 for no lines.
NEWSSPIDER_PROGRESS_EVERY = 30
# Set to false for no closing summary.
NEWSSPIDER_REPORT = True
# Set to true for no progress, and a summary on stderr only where the exit code is not 0; the log gets both in any case.
NEWSSPIDER_QUIET = False
# A file for the report as JSON, %(day)s and %(time)s in its name allowed; empty for none.
NEWSSPIDER_REPORT_FILE = ""
# Set to true for exit code 11 where a field is found far less often than in earlier runs.
NEWSSPIDER_STRICT = False
# Exit code 10 where more than this share of the fetched addresses failed.
NEWSSPIDER_MAX_FAILED = 0.5
# One line a request is for debugging.
LOG_LEVEL = "INFO"
# Names items in the log instead of printing their text.
LOG_FORMATTER = "newsspider.extensions.logformat.TextFreeLogFormatter"
# Dropped items are counted with their reason; they are no warning.
DEFAULT_DROPITEM_LOG_LEVEL = "DEBUG"

# How far the technews spider looks: feeds, sitemaps, sections and further pages of each site.
NEWSSPIDER_MAX_FEEDS = 5
NEWSSPIDER_MAX_SITEMAPS = 50
NEWSSPIDER_MAX_SECTIONS = 15
NEWSSPIDER_MAX_PAGES = 5
# Articles of each site that are followed because a stored article's page promotes them, after all others; 0 for none.
NEWSSPIDER_MAX_TEASERS = 20
