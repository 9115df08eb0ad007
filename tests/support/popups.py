"""What programs ask the notification service for."""

from typing import Any

import msgspec

from tests.support.bus import unwrapped


class Popup(msgspec.Struct, frozen=True):
    """One call of org.freedesktop.Notifications.Notify, as the program made it.

    `replaces` is the id of the popup to replace, or 0; `actions` maps keys to labels;
    `timeout` is in milliseconds: -1 leaves it to the desktop, 0 is forever.
    """

    app_name: str
    replaces: int
    icon: str
    summary: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]
    timeout: int


def read_popup(arguments: tuple[Any, ...]) -> Popup:
    """Read the arguments of a call of Notify, whose D-Bus types are susssasa{sv}i."""
    app_name, replaces, icon, summary, body, actions, hints, timeout = arguments
    return Popup(
        app_name=app_name,
        replaces=replaces,
        icon=icon,
        summary=summary,
        body=body,
        actions=dict(zip(actions[::2], actions[1::2], strict=True)),
        hints=unwrapped(hints),
        timeout=timeout,
    )
