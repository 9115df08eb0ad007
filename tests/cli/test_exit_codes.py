"""Each exit code of the command line, reached as a user would reach it."""

import re
import shlex
import socket

import pytest

from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import usage

WORK = secret_of("work")


def add(server: DemoServer | str) -> tuple[str, ...]:
    base_url = server if isinstance(server, str) else server.base_url
    return ("keys", "add", "work", "--stdin", "--base-url", base_url)


def polled(base_url: str) -> dict[str, str]:
    """Give the environment in which a key is polled without any keyring."""
    return {"COMETAPI_KEY": WORK, "COMETAPI_BASE_URL": base_url}


def closed_port() -> str:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{held.getsockname()[1]}"


def test_0_a_status_with_a_reading(cli: Cli) -> None:
    cli.keep("work", usage())

    assert cli.succeed("status") == "work: 90 % left\nwork: 90 % left\n"


@pytest.mark.parametrize("word", ["refresh", "show", "quit"])
def test_1_no_tray_to_tell(cli: Cli, word: str) -> None:
    assert "No tray is running here. Start it with: comet-tray" in cli.fail(1, word)


def test_1_a_data_dir_that_cannot_be_made(cli: Cli) -> None:
    cli.data_dir.write_text("a file, and no folder")

    assert "cannot be" in cli.fail(1, "settings", "set", "debug=on")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nonsense",), "argument COMMAND: there is nothing of this name. See: comet-tray --help"),
        (("keys",), "required: ACTION. See: comet-tray keys --help"),
        (("keys", "add"), "required: LABEL"),
        (("status", "--json", "--line"), "not allowed with argument --json"),
        (("status", "--colour=red"), "there is no option --colour here"),
        (("demo-server", "--port", "http"), "--port: it takes a whole number from 0 to 65535."),
        (("demo-server", "--port", "65536"), "--port: it takes a whole number from 0 to 65535."),
        (("demo-server", "--port", "-1"), "--port: "),
        (("demo-server", "--scenario", "nonsense"), "There is no scenario “nonsense”."),
        (("history", "--since", "soon"), "--since cannot be 'soon'."),
        (("history", "--since", ""), "--since cannot be ''."),
        (("guard", "--min", "120%"), "--min cannot be '120%'."),
        (("guard", "--runway", "-1d"), "--runway"),
    ],
)
def test_2_wrong_usage_is_said_in_one_line(cli: Cli, arguments: tuple[str, ...], said: str) -> None:
    cli.keep("work", usage())

    assert said in cli.fail(2, *arguments)


@pytest.mark.parametrize(
    ("code", "arguments", "said"),
    [
        (2, ("keys", "add", "work", WORK), "an argument too many"),
        (2, (WORK,), "there is nothing of this name"),
        (2, ("keys", WORK), "there is nothing of this name"),
        (2, ("keys", "add", "work", f"--stdin={WORK}"), "--stdin: it takes no value"),
        (2, ("keys", "set", "work", f"--expiring={WORK}"), "an option is cut too short"),
        (2, ("demo-server", "--port", WORK), "--port: it takes a whole number"),
        (2, ("settings", "set", WORK), "names no value"),
        (3, ("keys", "remove", WORK), "There is no key with this label."),
        (3, ("history", WORK.removeprefix("sk-")), "There is no key with this label."),
    ],
)
def test_a_key_given_as_an_argument_is_refused_and_not_repeated(
    cli: Cli, code: int, arguments: tuple[str, ...], said: str
) -> None:
    cli.keep("work", usage())

    told = cli.fail(code, *arguments)

    assert said in told
    assert WORK.removeprefix("sk-") not in told


def test_1_no_display_for_a_tray(cli: Cli) -> None:
    for options in ((), ("--demo",), ("--show",)):
        assert cli.fail(1, *options) == (
            "comet-tray: There is no display to show a tray on."
            " Start it in a desktop session; in a terminal use: comet-tray status --fetch\n"
        )
    assert not cli.data_dir.exists()


def test_2_demo_without_a_data_dir_goes_with_the_tray_alone(cli: Cli) -> None:
    cli.argv = lambda *arguments: Cli.argv(cli)[:-2] + list(arguments)  # type: ignore[method-assign]  # the only call without --data-dir

    assert "--demo goes with the tray alone" in cli.fail(2, "--demo", "status")


@pytest.mark.parametrize(
    "arguments", [("status",), ("keys", "list"), ("history",), ("guard",), ("status", "--fetch")]
)
def test_3_there_is_no_key_at_all(cli: Cli, arguments: tuple[str, ...]) -> None:
    said = cli.fail(3, *arguments)

    assert said == ("comet-tray: There is no key yet. Add one with: comet-tray keys add LABEL\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("keys", "rename", "home", "house"),
        ("keys", "remove", "home"),
        ("keys", "set", "home", "--low-percent", "30"),
        ("history", "home"),
        ("guard", "home"),
    ],
)
def test_3_there_is_no_such_key(cli: Cli, arguments: tuple[str, ...]) -> None:
    cli.keep("work", usage())

    assert "There is no key with the label “home”." in cli.fail(3, *arguments)


def test_4_the_keyring_is_absent(cli: Cli) -> None:
    said = cli.fail(4, *add("https://api.cometapi.com"), "--no-check", stdin=WORK)

    assert "No keyring answers in this session." in said
    assert "COMETAPI_KEY" in said
    assert cli.fail(3, "keys", "list")


def test_4_the_keyring_is_locked_when_a_key_is_added(
    locked_keyring: Cli, server: DemoServer
) -> None:
    said = locked_keyring.fail(4, *add(server), stdin=WORK)

    assert "The keyring's prompt was closed, or could not be shown." in said
    assert locked_keyring.fail(3, "keys", "list")


@pytest.mark.parametrize("shared", ["locked_keyring", "cli"])
def test_4_the_keyring_is_in_the_way_of_a_poll(
    shared: str, request: pytest.FixtureRequest, server: DemoServer
) -> None:
    cli: Cli = request.getfixturevalue(shared)
    cli.keep("work", base_url=server.base_url)

    said = cli.fail(4, "status", "--fetch")

    assert ("locked" in said) == (shared == "locked_keyring")
    assert server.requests == ()


def test_5_the_server_refuses_a_new_key(cli: Cli, server: DemoServer) -> None:
    said = cli.fail(5, *add(server), stdin=secret_of("old laptop"))

    assert "does not accept this key." in said
    assert cli.fail(3, "keys", "list")


@pytest.mark.parametrize("mode", ["rejected", "rejected_alternative", "blocked"])
def test_5_the_server_refuses_a_known_key(cli: Cli, server: DemoServer, mode: str) -> None:
    server.switches.set(mode)  # type: ignore[arg-type]  # one of them

    said = cli.fail(5, "status", "--fetch", **polled(server.base_url))

    assert said.startswith(f"comet-tray: {server.base_url.removeprefix('http://')} ")


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        ("html", "answered with a web page, not with figures."),
        ("truncated", "not a usage reading"),
        ("cut_off", ""),
        ("reset", ""),
        ("wrong_types", "malformed"),
        ("code_false_with_data", "said that the call failed"),
        ("redirect_elsewhere", "It was not followed."),
        ("server_error_500", "trouble of its own (status 500)"),
        ("server_error_524", "trouble of its own (status 524)"),
        ("bomb", "too large"),
    ],
)
def test_6_no_usable_answer(cli: Cli, server: DemoServer, mode: str, said: str) -> None:
    server.switches.set(mode)  # type: ignore[arg-type]  # one of them

    assert said in cli.fail(6, *add(server), stdin=WORK)


def test_6_not_reachable(cli: Cli) -> None:
    base_url = closed_port()

    assert "There is no connection to 127.0.0.1:" in cli.fail(6, *add(base_url), stdin=WORK)
    said = cli.fail(6, "status", "--fetch", **polled(base_url))
    assert "There is no connection to 127.0.0.1:" in said


def test_7_the_budget_is_used_up_and_it_says_until_when(cli: Cli, server: DemoServer) -> None:
    cli.succeed("settings", "set", "budget_requests=5")
    server.switches.set("html")
    for _ in range(5):
        cli.fail(6, *add(server), stdin=WORK)

    said = cli.fail(7, *add(server), stdin=WORK)

    assert "The request budget is used up until " in said
    # Shortly before midnight it names the day, too.
    assert re.search(r"until (\d{1,2} [A-Z][a-z]{2} \d{4}, )?\d\d:\d\d", said)
    assert len(server.requests) == 5


def test_7_a_poll_that_the_budget_denies_keeps_its_readings(cli: Cli, server: DemoServer) -> None:
    poll = polled(server.base_url)
    cli.succeed("settings", "set", "budget_requests=5")
    assert cli.succeed("status", "--fetch", **poll)

    done = next(done for _ in range(5) if (done := cli.run("status", "--fetch", **poll)).returncode)

    assert done.returncode == 7
    assert done.stdout.startswith("environment: 12 % left")
    assert "1 key had to wait: no request is allowed until " in done.stderr
    assert len(server.requests) <= 5


def test_7_the_server_asks_for_a_pause(cli: Cli, server: DemoServer) -> None:
    server.switches.set("rate_limited")

    assert "too many requests" in cli.fail(7, *add(server), stdin=WORK)
    assert "until " in cli.fail(7, *add(server), stdin=WORK)
    assert len(server.requests) == 1


def test_7_a_pause_that_the_server_asks_a_poll_for_is_said_once(
    cli: Cli, server: DemoServer
) -> None:
    server.switches.set("rate_limited")

    said = cli.fail(7, "status", "--fetch", **polled(server.base_url))

    assert "until " in said


@pytest.mark.parametrize("form", ["--csv", "--json", ""])
def test_1_an_output_that_a_full_disk_cuts_off(cli: Cli, form: str) -> None:
    cli.keep("work", usage())
    done = cli.shell(f"exec {shlex.join(cli.argv('history'))} {form} >/dev/full")
    assert (done.returncode, done.stderr) == (
        1,
        "comet-tray: The output cannot be written: No space left on device. Free some space.\n",
    )
