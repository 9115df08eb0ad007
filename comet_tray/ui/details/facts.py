"""What is known of a key, as captions and texts: what the page shows is what is copied. Pure."""

from __future__ import annotations

import msgspec

from comet_tray.core.plain import plain
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing

NOT_KNOWN = "not known"
NO_LIMIT = "no limit"
NOT_FORESEEN = "no forecast"


class Fact(msgspec.Struct, frozen=True):
    """A caption, its figure, and the same figure in its other form, or nothing."""

    caption: str
    text: str
    other: str = ""

    @property
    def spoken(self) -> str:
        """The fact in one line."""
        whole = f"{self.caption}: {self.text}"
        return f"{whole} ({self.other})" if self.other else whole


def facts(standing: Standing, settings: Settings) -> tuple[Fact, ...]:
    """Say the six facts of a key, always in the same order."""
    shown = standing.shown
    return (
        _amount("Available", "available", standing, settings),
        Fact("Runway", shown.runway or _no_runway(standing), shown.runway_dates),
        _amount("Used", "used", standing, settings),
        _amount("Granted", "granted", standing, settings),
        Fact("Expiry", shown.expiry or NOT_KNOWN, shown.expiry_date),
        Fact("Last reading", shown.age or "none yet", shown.fetched),
    )


def trouble(standing: Standing) -> tuple[str, ...]:
    """Say what keeps the key from a newer reading: problem, remedy, server's words, request id.

    Each is empty where there is nothing to say.
    """
    problem = standing.problem
    if problem is None:
        return ("", "", "", "")
    said = plain(problem.server_message or "", 500)
    request = plain(problem.request_id or "")
    return (
        standing.shown.problem,
        problem.remedy,
        f"The server said: {said}" if said else "",
        f"Request id: {request}" if request else "",
    )


def as_text(standing: Standing, settings: Settings) -> str:
    """Give all of a key in lines of plain text, for the clipboard."""
    shown = standing.shown
    problem, remedy, said, request = trouble(standing)
    lines = [
        f"Key: {standing.label}",
        f"Name: {standing.name}" if standing.name else "",
        f"Server: {standing.base_url}",
        f"Level: {shown.level}",
        f"Left: {shown.share}" if shown.share else "",
        *(fact.spoken for fact in facts(standing, settings)),
        "" if standing.fresh or standing.fetched_at is None else "This reading is old.",
        f"Models: {shown.models}" if shown.models else "",
        f"Problem: {problem}" if problem else "",
        f"Remedy: {remedy}" if remedy else "",
        said,
        request,
    ]
    return "\n".join(line for line in lines if line)


def _no_runway(standing: Standing) -> str:
    """Say why nothing is foreseen."""
    if standing.fetched_at is None:
        return NOT_KNOWN
    return NO_LIMIT if standing.unlimited else NOT_FORESEEN


def _amount(caption: str, field: str, standing: Standing, settings: Settings) -> Fact:
    if standing.unlimited and field != "used":
        return Fact(caption, NO_LIMIT)
    text = getattr(standing.shown, field)
    other_form = "units" if settings.figures == "dollars" else "dollars"
    other = getattr(standing.shown, f"{field}_{other_form}")
    return Fact(caption, text or NOT_KNOWN, "" if other == text else other)
