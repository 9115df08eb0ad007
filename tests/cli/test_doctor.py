"""`doctor`: each check finds what is wrong, names the way out, and spends nothing."""

import json
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from comet_tray.cli import desktop_checks
from comet_tray.cli.checks import Finding, check_clock, check_versions
from comet_tray.cli.desktop_checks import check_notifications, check_tray
from comet_tray.cli.doctor import Check, examine
from comet_tray.cli.network_checks import check_network
from comet_tray.core.errors import CometTrayError, VaultSlow
from comet_tray.core.settings import Settings
from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.authority import Authority
from tests.support.builders import usage
from tests.support.wire import Wire, raw

WORK = secret_of("work")


def one(cli: Cli, name: str, **env: str) -> dict[str, Any]:
    """Run all checks, and give what the one of this name found."""
    done = cli.run("doctor", "--json", **env)
    [finding] = [each for each in json.loads(done.stdout) if each["name"] == name]
    return dict(finding)


def test_every_check_is_named_in_words_with_its_remedy_below(cli: Cli) -> None:
    cli.keep("work", usage(), base_url="http://127.0.0.1:1")

    done = cli.run("doctor")

    lines = done.stdout.splitlines()
    assert {line[:7].strip() for line in lines} == {"ok", "trouble", ""}
    assert "trouble  keyring        No keyring answers in this session." in lines
    assert any(line.startswith(" " * 24 + "Install a keyring") for line in lines)
    assert done.returncode == 1
    assert done.stderr == (
        "comet-tray: There is trouble with: keyring, tray, notifications, network.\n"
    )


def test_for_programs_each_finding_has_the_same_four_fields(cli: Cli) -> None:
    findings = json.loads(cli.run("doctor", "--json").stdout)

    assert {tuple(each) for each in findings} == {("name", "ok", "sentence", "remedy")}
    assert [each["name"] for each in findings] == [
        *("keyring", "tray", "notifications", "network", "clock", "settings", "keys"),
        *("history", "folders", "permissions", "set aside", "running tray", "versions"),
    ]
    assert all(each["remedy"] for each in findings if each["ok"] is False)


def test_an_open_keyring_is_named_with_its_library(with_keyring: Cli) -> None:
    finding = one(with_keyring, "keyring")

    assert finding["ok"] is True
    assert finding["sentence"].startswith("Secret Service (SecretStorage ")


def test_a_locked_keyring_is_trouble_and_is_not_asked_to_open(locked_keyring: Cli) -> None:
    finding = one(locked_keyring, "keyring")

    assert (finding["ok"], "is locked" in finding["sentence"]) == (False, True)
    assert "Unlock the keyring" in finding["remedy"]


def test_the_demo_asks_its_own_keyring(cli: Cli) -> None:
    findings = json.loads(cli.run("--demo", "doctor", "--json", COMETAPI_KEY=WORK).stdout)

    assert findings[0]["sentence"].startswith("The demo's own vault")
    assert "names 0" in findings[6]["sentence"]


def test_a_bus_without_tray_and_popups_is_told_from_no_bus(with_keyring: Cli) -> None:
    assert "has no tray" in one(with_keyring, "tray")["sentence"]
    assert "No service shows popups" in one(with_keyring, "notifications")["sentence"]


@pytest.mark.parametrize("address", ["unix:path=/nowhere", "tcp:host=x", "nonsense", ""])
def test_a_bus_that_cannot_be_reached_is_said_so(cli: Cli, address: str) -> None:
    assert "no session bus" in one(cli, "tray", DBUS_SESSION_BUS_ADDRESS=address)["sentence"]


def test_a_desktop_that_does_not_answer_is_told_from_one_without_a_bus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(f"{tmp_path}/bus")
        silent.listen()

        with pytest.raises(CometTrayError, match="did not answer within"):
            check_tray()


@pytest.mark.parametrize("hosted", [True, False])
def test_a_watcher_makes_a_tray_only_where_a_panel_shows_it(
    monkeypatch: pytest.MonkeyPatch, hosted: bool
) -> None:
    monkeypatch.setattr(desktop_checks, "_ask", lambda *_: (("b", hosted),))

    assert [each.ok for each in check_tray()] == [hosted]


@pytest.mark.parametrize("check", [check_tray, check_notifications])
def test_other_systems_have_both_of_themselves(
    check: Callable[[], Sequence[Finding]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert [each.ok for each in check()] == [True]


def test_a_server_is_greeted_and_asked_for_nothing(cli: Cli, server: DemoServer) -> None:
    cli.keep("work", base_url=server.base_url)
    cli.keep("home", base_url=server.base_url)

    finding = one(cli, "network")

    assert (finding["ok"], finding["sentence"]) == (True, f"{server.base_url} can be reached.")
    assert server.requests == ()


def test_tls_is_checked_with_the_trust_that_a_round_has(cli: Cli, tmp_path: Path) -> None:
    authority = Authority(tmp_path, "house")
    with Wire(raw(b""), tls=authority.server_context("localhost")) as wire:
        cli.keep("work", base_url=f"https://localhost:{wire.port}")

        strange = one(cli, "network")
        cli.succeed("settings", "set", f"ca_file={authority.ca_file}")
        trusted = one(cli, "network")

        assert wire.heads == []
    assert (strange["ok"], trusted["ok"]) == (False, True)
    assert "is not safe: " in strange["sentence"]
    assert "ca_file" in strange["remedy"]


def test_a_server_that_speaks_no_tls_is_not_safe(cli: Cli, server: DemoServer) -> None:
    cli.keep("work", base_url=server.base_url.replace("http://127.0.0.1", "https://localhost"))

    assert "is not safe: " in one(cli, "network")["sentence"]


def test_a_certificate_file_that_is_missing_is_trouble(cli: Cli) -> None:
    cli.succeed("settings", "set", "ca_file=/nowhere.pem")

    assert "The certificate file /nowhere.pem is missing" in one(cli, "network")["sentence"]


def test_a_server_behind_a_proxy_is_not_tried_and_the_proxy_not_named(cli: Cli) -> None:
    finding = one(cli, "network", HTTPS_PROXY="http://me:hunter2@127.0.0.1:9")

    assert finding["ok"] is None
    assert "through a proxy, which is not tried here" in finding["sentence"]
    assert "hunter2" not in str(finding)


def test_a_name_without_an_address_is_said_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)

    [finding] = check_network(Settings(), ["https://gateway.example"])

    assert finding.sentence == "No address is known for https://gateway.example."


def test_a_base_url_of_the_environment_that_cannot_be_used_is_trouble(cli: Cli) -> None:
    finding = one(cli, "network", COMETAPI_BASE_URL="https://me:hunter2@x")

    assert finding["ok"] is False
    assert "user name" in finding["sentence"]


@pytest.mark.parametrize(("year", "ok"), [(1970, False), (2026, True), (2106, False)])
def test_only_a_plausible_date_is_in_order(year: int, ok: bool) -> None:
    [finding] = check_clock((year - 1970) * 365.25 * 86_400 + 86_400)

    assert finding.ok is ok
    assert f"{year}-" in finding.sentence
    assert bool(finding.remedy) is not ok


def test_a_missing_package_is_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("comet_tray.cli.checks._PACKAGES", ("keyring", "comet-no-such-package"))

    [finding] = check_versions()

    assert finding.ok is False
    assert "comet-no-such-package missing" in finding.sentence


def test_a_check_that_hangs_or_fails_hides_no_other() -> None:
    ever = threading.Event()

    def hang() -> Sequence[Finding]:
        ever.wait()
        return []

    def fail() -> Sequence[Finding]:
        raise RuntimeError(WORK)

    def refuse() -> Sequence[Finding]:
        raise VaultSlow("It is slow.")

    well = Finding("well", True, "It is well.")
    checks = [Check("a", hang), Check("b", fail), Check("c", refuse), Check("d", lambda: [well])]

    findings = examine(checks, 0.1)
    ever.set()

    assert [(each.name, each.ok) for each in findings] == [
        *(("a", False), ("b", None), ("c", False), ("well", True)),
    ]
    assert findings[2].sentence == "It is slow."
    assert WORK not in str(findings)
