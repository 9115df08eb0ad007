"""What is known of a key, as captions and texts: what the page shows is what is copied."""

from __future__ import annotations

import msgspec

from comet_tray.core.model_limits import models_text
from comet_tray.core.plain import plain
from comet_tray.core.settings import Settings
from comet_tray.core.shown import amount
from comet_tray.core.standing import Standing
from comet_tray.ui import words


class Fact(msgspec.Struct, frozen=True):
    """A caption, its figure, and the same figure in its other form, or nothing."""

    caption: str
    text: str
    other: str = ""

    @property
    def spoken(self) -> str:
        """The fact in one line."""
        template = (
            words.tr("{caption}: {text} ({other})") if self.other else words.tr("{caption}: {text}")
        )
        return template.format(caption=self.caption, text=self.text, other=self.other)


def facts(standing: Standing, settings: Settings) -> tuple[Fact, ...]:
    """Say the six facts of a key, always in the same order."""
    shown = standing.shown
    return (
        _quota(words.tr("Available"), standing.available, standing, settings),
        Fact(words.tr("Runway"), shown.runway or _no_runway(standing), shown.runway_dates),
        _amount(words.tr("Used"), standing.used, settings),
        _quota(words.tr("Granted"), standing.granted, standing, settings),
        Fact(words.tr("Expiry"), shown.expiry or words.tr("not known"), shown.expiry_date),
        Fact(words.tr("Last reading"), shown.age or words.tr("none yet"), shown.fetched),
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
        words.tr("The server said: {said}").format(said=said) if said else "",
        words.tr("Request id: {request}").format(request=request) if request else "",
    )


def allowances(standing: Standing) -> str:
    """Say which models the key may use; empty where that is not known."""
    enabled = standing.models_enabled
    if enabled is None:
        return ""
    return models_text(standing.model_limits, words.here(), enabled=enabled)


def as_text(standing: Standing, settings: Settings) -> str:
    """Give all of a key in lines of plain text, for the clipboard."""
    shown = standing.shown
    problem, remedy, said, request = trouble(standing)
    models = allowances(standing)
    lines = [
        words.tr("Key: {label}").format(label=standing.label),
        words.tr("Name: {name}").format(name=standing.name) if standing.name else "",
        words.tr("Server: {address}").format(address=standing.base_url),
        words.tr("Level: {level}").format(level=shown.level),
        words.tr("Left: {share}").format(share=shown.share) if shown.share else "",
        *(fact.spoken for fact in facts(standing, settings)),
        "" if standing.fresh or standing.fetched_at is None else words.tr("This reading is old."),
        words.tr("Models: {models}").format(models=models) if models else "",
        words.tr("Problem: {problem}").format(problem=problem) if problem else "",
        words.tr("Remedy: {remedy}").format(remedy=remedy) if remedy else "",
        said,
        request,
    ]
    return "\n".join(line for line in lines if line)


def _no_runway(standing: Standing) -> str:
    """Say why nothing is foreseen."""
    if standing.fetched_at is None:
        return words.tr("not known")
    return words.tr("no limit") if standing.unlimited else words.tr("no forecast")


def _quota(caption: str, count: int | None, standing: Standing, settings: Settings) -> Fact:
    if standing.unlimited:
        return Fact(caption, words.tr("no limit"))
    return _amount(caption, count, settings)


def _amount(caption: str, count: int | None, settings: Settings) -> Fact:
    if count is None:
        return Fact(caption, words.tr("not known"))
    text = amount(count, settings, words.here())
    other = amount(count, _other_form(settings), words.here())
    return Fact(caption, text, "" if other == text else other)


def _other_form(settings: Settings) -> Settings:
    other = "units" if settings.figures == "dollars" else "dollars"
    return msgspec.structs.replace(settings, figures=other)
