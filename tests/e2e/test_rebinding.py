"""DNS rebinding: a name that leads elsewhere once it has been checked; the crawl goes where the check was, or nowhere."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.loopback import Loopback, article, links, redirect
from tests.e2e.nameserver import ALLOWED, NAME, SECRET
from tests.e2e.running import AT_ONCE, Run, crawl

STORIES = ("/2025/11/04/harbour-gets-a-crane/", "/2025/11/03/ferry-learns-to-whistle/")


def attacked(folder: Path, resolver: str, *more: str) -> tuple[Run, Loopback, Loopback]:
    """A crawl of a site whose name is bound to another machine after the first answer, and both machines."""
    routes = {"/": links(*STORIES), **{path: article(path) for path in STORIES}}
    with Loopback(routes, host=ALLOWED) as allowed, Loopback(routes, host=SECRET, port=allowed.port) as secret:
        chosen = ("-s", f"TWISTED_DNS_RESOLVER=tests.e2e.nameserver.{resolver}", "-s", "DNSCACHE_ENABLED=0")
        listed = ("-s", f"NEWSSPIDER_PRIVATE_NETWORKS={ALLOWED}")
        run = crawl(folder, f"start=http://{NAME}:{allowed.port}/", settings=(*AT_ONCE, *chosen, *listed, *more))
        return run, allowed, secret


def test_a_name_that_is_bound_anew_after_its_check_leads_where_the_check_was(tmp_path: Path) -> None:
    run, allowed, secret = attacked(tmp_path, "Pinned")

    assert secret.requests == []
    assert sorted(allowed.paths) == ["/", *sorted(STORIES)]
    assert run.count("stored") == 2


def test_the_attack_works_on_a_resolver_that_forgets_and_its_answers_are_not_read(tmp_path: Path) -> None:
    run, allowed, secret = attacked(tmp_path, "Unpinned", "-s", "RETRY_ENABLED=0")

    assert allowed.requests == []
    assert secret.requests != []
    assert run.count("stored") == 0


def test_a_name_of_a_private_address_that_is_not_listed_is_not_connected_to(tmp_path: Path) -> None:
    with Loopback(host=ALLOWED) as other, Loopback() as site:
        site.routes["/"] = redirect(f"http://{NAME}:{other.port}/")
        resolver = ("-s", "TWISTED_DNS_RESOLVER=tests.e2e.nameserver.Pinned")
        run = crawl(tmp_path, f"start={site.url}/", settings=(*AT_ONCE, *resolver))

        assert other.requests == []
    assert run.count("refused/private_address") == 1
