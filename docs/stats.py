"""What each ``newsspider/…`` stat of a run counts; a test holds this table against the code."""

from __future__ import annotations

STATS = {
    "newsspider/discovered": "addresses that may be articles, each counted once",
    "newsspider/discovered_via/SOURCE": (
        "the same by where the address was found: a start, a page, a feed, a sitemap, or a teaser on an article's page"
    ),
    "newsspider/stored": "articles written",
    "newsspider/stored_by_site/NAME": "the same by site",
    "newsspider/unchanged/REASON": "addresses of articles that an earlier run stored and that are as they were",
    "newsspider/duplicate/REASON": "addresses that are an article stored already",
    "newsspider/refused/REASON": "addresses that were left out on purpose",
    "newsspider/failed/REASON": "addresses that could not be read",
    "newsspider/pending/REASON": "addresses that are left for a later run",
    "newsspider/listings_unchanged": "those that the server says have not changed since the last run",
    "newsspider/recovered/WHAT": "what a killed run left behind and this one has mended: leases, lines",
    "newsspider/listings/KIND": "feeds, sitemaps and pages read for links",
    "newsspider/listings_OUTCOME/REASON": "those that were refused or failed",
    "newsspider/start_failed/REASON": "start pages that could not be read",
    "newsspider/traps/PATTERN": "addresses left out of an endless kind (facets, sessions, calendars), by their pattern",
    "newsspider/field_errors/FIELD": "pages on which a field crashed: a bug, please report it",
    "newsspider/slowed_down": "answers 429 and 503, each of which halved the pace",
    "newsspider/quotes": "quotations in the articles stored",
    "newsspider/teasers": "promoted articles on the pages stored",
    "newsspider/readings": "weather readings on the pages stored",
    "newsspider/written": "lines in the file that holds the fewest",
    "newsspider/degraded_records": "records of which a value had to be replaced to be written",
    "newsspider/waiting/records": "records in the state that could not be written; the next run writes them",
    "newsspider/kept_files/FILE": "files of an earlier run that are as they were, since nothing was stored",
    "newsspider/torn_lines": "unfinished lines of an earlier run that were ended before appending",
    "newsspider/accounting_errors": "addresses that ended twice or never began: a bug, please report it",
    "newsspider/alarms/WHAT": "fields that are found far less often than in earlier runs",
    "newsspider/strict": "1 where the run was asked to fail over such fields",
    "newsspider/too_many_failures": "1 where more failed than NEWSSPIDER_MAX_FAILED allows",
    "newsspider/exit_code": "the exit code of the run",
}
"""Stat and meaning; capital letters stand for what is counted apart."""
