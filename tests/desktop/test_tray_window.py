"""The details window and its dialogs on a real desktop, read and used without eyes and mouse."""

import json
from typing import Any

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Node, Screen
from tests.support.desk import LOGIN, SECRETS, Desk
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

DAY = 86_400
MODELS = {"gpt-4.1": True, "sora_2 & co": False}


def shown(screen: Screen, window: Node) -> list[str]:
    """The names of all texts that stand on the screen."""
    return [
        screen.name(node)
        for node in screen.find_all(window, role="label")
        if "showing" in screen.states(node)
    ]


def dollars(texts: list[str], caption: str) -> float:
    (figure,) = (text for text in texts if text.startswith(f"{caption}: $"))
    return float(figure.rpartition("$")[2].replace(",", ""))


def open_window(tray: RunningTray, desk: Desk) -> tuple[Screen, Node, dict[str, Any]]:
    """Start, click the icon; give the window, and what `status --json` says of the key."""
    item = tray.start_reading()
    item.activate()
    screen = Screen(desk)
    window = screen.find(screen.program(), name="Comet Tray")
    (key,) = json.loads(tray.must("status", "--json"))["keys"]
    return screen, window, key


def test_the_windows_figures_are_those_of_status(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    in_three_days = int(server.now()) + 3 * DAY + DAY // 2
    tray.add(server, sample(40, expires_at=in_three_days))

    screen, window, key = open_window(tray, desk)

    texts = shown(screen, window)
    for caption in ("available", "used", "granted"):
        capital = caption.capitalize()
        assert f"{capital}: {key['units'][caption]:,} units" in texts
        assert dollars(texts, capital) == pytest.approx(key["usd"][caption], rel=0.005)
    assert f"{key['fraction_left']:.0%} left".replace("%", " %") in texts
    assert f"Name on the server: {key['name']}" in texts
    assert f"Server: {key['base_url']}" in texts
    assert "Level: Low" in texts
    assert key["level"] == "low"
    assert "Expiry: expires in 3 days" in texts
    day, month = int(key["expires_at"][8:10]), key["expires_at"][:4]
    assert any(text.startswith(f"Expiry: {day} ") and month in text for text in texts)
    assert any(text.startswith("Last reading: ") for text in texts)


def test_the_models_read_as_a_table_and_as_a_sentence(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(90, model_limits=MODELS, model_limits_enabled=True))

    screen, window, key = open_window(tray, desk)

    assert "Restricted: 1 of 2 models allowed." in shown(screen, window)
    table = screen.find(window, name="Model limits")
    cells = [screen.name(cell) for cell in screen.find_all(table, role="cell")]
    assert cells == ["gpt-4.1", "Allowed", "sora_2 & co", "Not allowed"]
    limits = key["models"]["limits"]
    assert {limit["id"]: limit["allowed"] for limit in limits} == MODELS


def test_a_problem_stands_beside_the_last_figures_with_remedy_and_request_id(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    screen, window, _ = open_window(tray, desk)

    server.switches.set("server_error_500")
    tray.refresh()

    (key,) = json.loads(tray.must("status", "--json"))["keys"]
    screen.find(window, name="Request id: demo-000002")
    texts = shown(screen, window)
    assert "Available: 400,000 units" in texts
    assert any(text.startswith(key["problem"]["text"]) for text in texts)
    assert "Comet Tray asks again by itself; the last good reading stays." in texts


def test_the_window_follows_while_it_is_open(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    screen, window, _ = open_window(tray, desk)
    serve(server, sample(4))

    screen.do_action(screen.find(window, role="push button", name="Refresh"))

    screen.find(window, name="Available: 40,000 units")
    screen.find(window, name="Level: Critical")


def test_settings_take_effect_in_the_open_window_at_once(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    screen, window, _ = open_window(tray, desk)

    tray.must("settings", "set", "hide_amounts=on", "low_percent=50")

    screen.find(window, name="Available: hidden")
    screen.find(window, name="Level: Low")
    assert "400,000" not in screen.dump(window)


def test_the_first_key_is_added_by_keyboard_alone(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    serve(server, sample(40, "spare"))
    tray = RunningTray(desk, env={"COMETAPI_BASE_URL": server.base_url})
    tray.start()
    item, screen = TrayItem(desk), Screen(desk)
    screen.find(screen.program(), name="Add your first key")

    item.click_menu("Add key…")
    type_key(desk, screen, sample(label="spare").secret, "team")

    wait_until(lambda: item.tooltip.startswith("team: 40 % left"), 5, "the first reading")
    screen.find(screen.program(), name="Key: team")
    assert json.loads(tray.must("keys", "list", "--json"))[0]["label"] == "team"


def test_a_wrong_key_is_refused_in_words_and_stored_nowhere(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray = RunningTray(desk, env={"COMETAPI_BASE_URL": server.base_url})
    tray.start()
    item, screen = TrayItem(desk), Screen(desk)

    item.click_menu("Add key…")
    type_key(desk, screen, "sk-wrong", "team")

    dialog = screen.find(screen.program(), name="Add key — Comet Tray")
    wait_until(
        lambda: any("not accept" in text for text in shown(screen, dialog)), 5, "the refusal"
    )
    assert json.loads(tray.run("keys", "list", "--json").stdout) == []
    assert item.tooltip == tray.run("status").stdout.rstrip("\n")
    collection = (SECRETS[0], LOGIN, "org.freedesktop.Secret.Collection", "Items")
    assert desk.bus.get(*collection) == []


def type_key(desk: Desk, screen: Screen, secret: str, label: str) -> None:
    """Fill in the dialog that adds a key, and press Enter."""
    dialog = screen.find(screen.program(), name="Add key — Comet Tray")
    field = screen.find(dialog, role="text", name="API key")
    wait_until(lambda: "focused" in screen.states(field), 5, "the field of the key")
    desk.type_text(secret)
    wait_until(lambda: len(screen.text(field) or "") == len(secret), 5, "the typed key")
    desk.key("Tab", "ctrl+a")
    desk.type_text(label)
    of_label = screen.find(dialog, role="text", name="Label")
    wait_until(lambda: screen.text(of_label) == label, 5, "the typed label")
    desk.key("Return")
