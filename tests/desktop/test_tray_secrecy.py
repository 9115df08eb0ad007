"""The key's text is found nowhere, however hard one looks, while the tray works with it."""

import os
import subprocess
from collections.abc import Iterator

import pytest

from comet_tray.demo.replies import FailureMode
from comet_tray.demo.server import DemoServer
from tests.support.accessible import Node, Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, children, sample, serve
from tests.support.tray_item import TrayItem, flat
from tests.support.untraced import untraced
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

KEY = sample(4)
SECRET = KEY.secret
# Its ends, too, so that no part of it slips through under another coding or an ellipsis.
PARTS = [SECRET.encode(), SECRET[-24:].encode(), SECRET.encode("utf-16-le")]


def holds_secret(data: bytes | str) -> bool:
    raw = data.encode() if isinstance(data, str) else data
    return any(part in raw for part in PARTS)


def files_below(*folders: str) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if os.path.isfile(path):
                    with open(path, "rb") as file:
                        yield path, file.read()


def of_process(pid: int) -> bytes:
    """What everyone on the machine may read of a process, and what its user may."""
    parts = []
    for name in ("cmdline", "environ", "comm"):
        with open(f"/proc/{pid}/{name}", "rb") as file:
            parts.append(file.read())
    return b"\n".join(parts)


def pids_on(desk: Desk) -> list[int]:
    """Every process of the desktop, by its marker in their environments."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if desk.root.encode() in of_process(int(pid)):
                found.append(int(pid))
        except OSError:  # it ended, or is another user's
            continue
    return found


def mapped(process: subprocess.Popen[bytes]) -> str:
    with open(f"/proc/{process.pid}/maps", encoding="utf-8") as maps:
        return maps.read()


@pytest.fixture
def debugging(tray: RunningTray, server: DemoServer) -> RunningTray:
    """A tray with a key, which logs all that it can."""
    tray.must("settings", "set", "debug=true")
    tray.add(server, KEY)
    return tray


def test_no_file_holds_the_key_after_rounds_that_went_well_and_badly(
    debugging: RunningTray, desk: Desk, server: DemoServer
) -> None:
    modes: tuple[FailureMode, ...] = ("rejected_alternative", "reset", "html", "redirect_elsewhere")
    debugging.start_reading()

    for mode in modes:
        server.switches.set(mode)
        debugging.refresh()

    debugging.must("quit")
    debugging.process.wait(1)
    files = dict(files_below(debugging.data_dir, desk.home, desk.env["XDG_RUNTIME_DIR"]))

    assert f"{debugging.data_dir}/comet-tray.log" in files
    assert b" debug " in files[f"{debugging.data_dir}/comet-tray.log"]
    # The keyring's own file is encrypted, and is looked through as well.
    assert any("keyrings" in path for path in files)
    assert [path for path, content in files.items() if holds_secret(content)] == []


def test_no_process_shows_the_key_while_a_round_is_under_way(
    debugging: RunningTray, desk: Desk, server: DemoServer
) -> None:
    server.switches.set("drip")
    process = debugging.start()
    wait_until(lambda: server.requests, 5, "a round under way")

    (child,) = children(process.pid)

    seen = pids_on(desk)
    assert {process.pid, child} <= set(seen)
    assert [pid for pid in seen if holds_secret(of_process(pid))] == []


def test_nothing_that_is_said_or_shown_holds_the_key(
    debugging: RunningTray, desk: Desk, server: DemoServer
) -> None:
    item = debugging.start_reading()
    item.activate()
    screen = Screen(desk)
    screen.find(screen.program(), name="Key: work")
    serve(server)
    debugging.refresh()
    wait_until(lambda: len(desk.popups()) == 2, 5, "the popup of the refusal")

    commands = ("status", "status --json", "keys list --json", "history --json", "doctor", "--help")
    said = [debugging.run(*command.split()) for command in commands]

    assert not any(holds_secret(done.stdout + done.stderr) for done in said)
    assert not holds_secret(repr(desk.popups()))
    assert not holds_secret(repr((item.tooltip, list(flat(item.menu())))))
    assert not holds_secret(screen.dump(screen.program()))
    assert not holds_secret(desk.logs())


def open_dialog(tray: RunningTray, desk: Desk) -> tuple[Screen, Node]:
    """Start the tray; give the field of the dialog that takes a key."""
    tray.start()
    TrayItem(desk).click_menu("Add key…")
    screen = Screen(desk)
    dialog = screen.find(screen.program(), name="Add key — Comet Tray")
    field = screen.find(dialog, role="text", name="API key")
    wait_until(lambda: "focused" in screen.states(field), 5, "the field of the key")
    return screen, field


def check_that_only_bullets_are_shown(tray: RunningTray, screen: Screen, field: Node) -> None:
    wait_until(lambda: len(screen.text(field) or "") == len(SECRET), 5, "the key in the field")
    assert len(set(screen.text(field) or "")) == 1
    assert not holds_secret(screen.dump(screen.program()))
    assert not any(holds_secret(content) for _, content in files_below(tray.data_dir))
    assert not holds_secret(of_process(tray.process.pid))


def test_a_key_that_is_typed_is_bullets_to_all_who_look_or_listen(
    tray: RunningTray, desk: Desk
) -> None:
    screen, field = open_dialog(tray, desk)
    heard = screen.listen("object:text-changed")

    desk.type_text(SECRET)

    check_that_only_bullets_are_shown(tray, screen, field)
    assert len(heard) >= len(SECRET)
    assert {event.body[3][1].strip("•") for event in heard} == {""}


def test_a_key_that_an_assistive_program_puts_in_is_bullets_afterwards(
    tray: RunningTray, desk: Desk
) -> None:
    screen, field = open_dialog(tray, desk)

    # That program has sent the key over the bus itself, and Qt repeats it there, once.
    screen.set_text(field, SECRET)

    check_that_only_bullets_are_shown(tray, screen, field)


def test_the_tray_maps_neither_a_tls_library_nor_the_keyrings_and_its_child_does(
    desk: Desk, server: DemoServer
) -> None:
    # The tracer itself would load a library of these.
    tray = RunningTray(desk, env=dict.fromkeys(set(os.environ) - set(untraced()), ""))
    tray.add(server, KEY)
    item = tray.start_reading()
    item.activate()
    screen = Screen(desk)
    screen.find(screen.program(), name="Key: work")
    server.switches.set("drip")
    tray.must("refresh")
    wait_until(lambda: len(server.requests) == 2, 5, "a round under way")

    (child,) = children(tray.process.pid)

    with open(f"/proc/{child}/maps", encoding="utf-8") as maps:
        assert "libssl" in maps.read()
    for library in ("libssl", "libcrypto", "_ssl.cpython", "_hashlib.cpython", "_cffi", "_rust"):
        assert library not in mapped(tray.process)
