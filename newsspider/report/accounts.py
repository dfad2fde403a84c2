"""Accounts: how the runs of a crawl went, address by address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsspider.discovery.ledger import DUPLICATE, FAILED, PENDING, REFUSED, STORED, UNCHANGED
from newsspider.exitcodes import MEANINGS, ExitCode
from newsspider.report.findings import Findings
from newsspider.report.labels import Columns, columns
from newsspider.report.markup import Node, element, table, words
from newsspider.report.plots import Bar, Series, bars, both, grid, stacks
from newsspider.report.runs import OUTCOMES, Run
from newsspider.report.sections import legend, section
from newsspider.report.statefile import StateFile
from newsspider.wording import plural, shown_reason, shown_time

COLOUR = {STORED: "s3", UNCHANGED: "s1", DUPLICATE: "s6", REFUSED: "s2", FAILED: "s5", PENDING: "s8"}
MOST_RUNS, MOST_REASONS = 20, 20


def accounts_sections(found: Findings) -> Iterator[Node]:
    """The latest run, the runs before it, and what the state knows."""
    ended = [run for run in found.runs if run.outcomes]
    if ended:
        yield run_section(ended[-1])
    if len(found.runs) > 1:
        yield runs_section(found.runs)
    for number, state in enumerate(found.states):
        yield state_section(state, number)


def run_section(run: Run) -> Node:
    """What became of the addresses of a run."""
    counted = [
        (outcome, reason, number)
        for outcome in OUTCOMES
        for reason, number in run.outcomes.get(outcome, {}).items()
        if number
    ][:MOST_REASONS]
    rows = [
        Bar(
            _name(outcome, reason), ((COLOUR[outcome], number, f"{_name(outcome, reason)}: {number:,}"),), f"{number:,}"
        )
        for outcome, reason, number in counted
    ]
    lines = [
        (outcome, words(shown_reason(reason) if reason else "written to the file"), number)
        for outcome, reason, number in counted
    ]
    more = [
        ("not read", f"feeds, sitemaps and sections: {shown_reason(reason)}", number)
        for reason, number in run.listings.items()
    ]
    parts: list[Node] = []
    if rows:
        parts.append(legend((COLOUR[outcome], outcome) for outcome in OUTCOMES if run.total(outcome)))
        parts.append(
            both(
                bars(rows),
                "run",
                "What became of the addresses that the run discovered; the table below has the same numbers",
            )
        )
    if lines or more:
        parts.append(table("What became of the addresses", ("outcome", "why", "addresses"), [*lines, *more]))
    parts += [element("p", "Has the site changed? ", words(alarm), class_="alarm") for alarm in run.alarms]
    sums = " + ".join(f"{run.total(outcome):,} {outcome}" for outcome in OUTCOMES if run.total(outcome)) or "0"
    lead = f"{_when(run)}: {_ending(run)}. {plural(run.discovered, 'address', 'addresses')} discovered = {sums}."
    return section("run", "The latest run", lead, *parts)


def runs_section(runs: Sequence[Run]) -> Node:
    """The runs over time."""
    dated = [(run.started.date(), run) for run in runs if run.started is not None]
    over = columns(day for day, _ in dated)
    series = []
    for outcome in OUTCOMES:
        counts = [0.0] * len(over.starts)
        for day, run in dated:
            place = over.place(day)
            if place is not None:
                counts[place] += run.total(outcome)
        if any(counts):
            series.append(Series(outcome, COLOUR[outcome], tuple(counts)))
    plot: tuple[Node, ...] = ()
    if series and len(over.starts) > 1:
        label = f"What became of the addresses of all runs per {over.unit}; the table below has the latest runs"
        plot = (legend((one.colour, one.name) for one in series), both(stacks(over, series), "runs", label))
    rows = [
        (_when(run), _ending(run), run.discovered, run.total(STORED), run.total(FAILED))
        for run in reversed(runs[-MOST_RUNS:])
    ]
    killed = sum(1 for run in runs[:-1] if run.ended is None)
    lead = f"{plural(len(runs), 'run')}" + (f", {killed:,} of them killed before the end." if killed else ".")
    caption = f"The latest {MOST_RUNS} runs" if len(runs) > MOST_RUNS else "Runs, the latest first"
    return section(
        "runs", "All runs", lead, *plot, table(caption, ("began", "ended", "discovered", "stored", "failed"), rows)
    )


def state_section(state: StateFile, number: int) -> Node:
    """What the state knows of its addresses, and how full fields were from run to run."""
    rows = [
        (status, words(shown_reason(reason) if reason else "–"), count)
        for status, reason, count in state.addresses[:MOST_REASONS]
    ]
    total = sum(count for _, _, count in state.addresses)
    plot = _fill_plot(state) if state.fills else None
    lead = f"{plural(total, 'address', 'addresses')} known to the state."
    if plot is not None:
        lead += " The plot shows how many articles had a value in each field, run by run: a row that turns pale is a site that has changed."
    return section(
        f"state{number or ''}",
        "The state",
        lead,
        plot,
        table("Addresses by status", ("status", "why", "addresses"), rows),
    )


def _fill_plot(state: StateFile) -> Node | None:
    """Fields over the days of the runs; None where there is but one day."""
    days = [run.started.date() if run.started else None for run in state.runs]
    last = max(run for run, *_ in state.fills)
    when = {last - at: day for at, day in enumerate(reversed(days))}
    over = columns(day for run, *_ in state.fills if (day := when.get(run)) is not None)
    if len(over.starts) < 2:
        return None
    sums: dict[tuple[str, int], tuple[int, int]] = {}
    for run, name, articles, filled in state.fills:
        day = when.get(run)
        place = over.place(day) if day is not None else None
        if place is not None:
            before = sums.get((name, place), (0, 0))
            sums[name, place] = (before[0] + articles, before[1] + filled)
    names = sorted({name for name, _ in sums})
    cells = [[_share(sums.get((name, place)), over, place) for place in range(len(over.starts))] for name in names]
    return both(grid(names, over, cells), "fills", "Fill rates of the fields over time")


def _share(sums: tuple[int, int] | None, over: Columns, place: int) -> tuple[float, str] | None:
    return (sums[1] / sums[0], f"{over.name(place)}: {sums[1]} of {sums[0]} articles") if sums and sums[0] else None


def _name(outcome: str, reason: str) -> str:
    return f"{outcome}: {shown_reason(reason)}" if reason else outcome


def _when(run: Run) -> str:
    spent = f", {shown_time(run.seconds)}" if run.seconds is not None else ""
    return f"{run.started:%Y-%m-%d %H:%M}{spent}" if run.started else "at an unknown time"


def _ending(run: Run) -> str:
    """How a run ended, in words.

    >>> _ending(Run(exit_code=0)), _ending(Run()), _ending(Run(exit_code=77))
    ('all well', 'not ended: it is at work, or was killed', 'exit code 77')
    """
    if run.exit_code is None:
        return "not ended: it is at work, or was killed"
    known = {int(code) for code in ExitCode}
    words_of = MEANINGS[ExitCode(run.exit_code)] if run.exit_code in known else ""
    return words_of if run.exit_code == 0 else f"exit code {run.exit_code}" + (f", {words_of}" if words_of else "")
