"""`keys add`: what is taken, what is refused, and what is shown of a key: nothing."""

import os
import select
import subprocess

import pytest

from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli

WORK, CI = secret_of("work"), secret_of("ci")


def talk(cli: Cli, typed: bytes, *arguments: str) -> tuple[int, str]:
    """Run a command on a terminal of its own, type once it asks, and give all that it showed."""
    master, slave = os.openpty()
    try:
        with subprocess.Popen(
            ["setsid", "--ctty", *cli.argv(*arguments)],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=cli.env,
        ) as process:
            shown = b""
            while b"(not shown): " not in shown:
                shown += read(master)
            os.write(master, typed)
            code = process.wait(20)
            while select.select([master], [], [], 0)[0]:
                shown += read(master)
    finally:
        os.close(master)
        os.close(slave)
    return code, shown.decode()


def read(terminal: int) -> bytes:
    assert select.select([terminal], [], [], 20)[0]
    return os.read(terminal, 65_536)


def test_a_key_from_standard_input_is_checked_and_can_then_be_polled(
    with_keyring: Cli, server: DemoServer
) -> None:
    added = with_keyring.succeed(
        "keys", "add", " work ", "--stdin", "--base-url", server.base_url, stdin=f"  {WORK}\n"
    )

    assert added == "Added work: the server knows it as “production”.\n"
    assert [each.label for each in server.requests] == ["work"]
    assert with_keyring.succeed("status").startswith("work: 12 % left")
    assert with_keyring.succeed("status", "--fetch").startswith("work: 12 % left")
    assert [each.label for each in server.requests] == ["work", "work"]


def test_a_key_typed_at_the_hidden_prompt_is_not_echoed(
    with_keyring: Cli, server: DemoServer
) -> None:
    code, shown = talk(
        with_keyring, f"{WORK}\n".encode(), "keys", "add", "work", "--base-url", server.base_url
    )

    assert code == 0
    assert shown.splitlines() == [
        "API key (not shown): ",
        "Added work: the server knows it as “production”.",
    ]


def test_the_end_of_input_at_the_prompt_is_an_empty_key(cli: Cli) -> None:
    code, shown = talk(cli, b"\x04", "keys", "add", "work")

    assert code == 2
    assert "The API key is empty." in shown
    assert "Traceback" not in shown


def test_an_interrupt_at_the_prompt_ends_it_without_a_word(cli: Cli) -> None:
    code, shown = talk(cli, b"\x03", "keys", "add", "work")

    assert code == 130
    assert "Traceback" not in shown


def test_without_a_terminal_and_without_stdin_there_is_nobody_to_ask(cli: Cli) -> None:
    assert "with --stdin" in cli.fail(2, "keys", "add", "work", stdin=WORK)


def test_without_a_check_the_server_is_not_asked(with_keyring: Cli, server: DemoServer) -> None:
    added = with_keyring.succeed(
        *("keys", "add", "work", "--stdin", "--no-check", "--base-url", server.base_url), stdin=WORK
    )

    assert added == "Added work, unchecked.\n"
    assert server.requests == ()
    assert with_keyring.succeed("status") == "work: no reading yet\nwork: no reading yet\n"


def test_the_data_dir_may_stand_after_the_subcommand(with_keyring: Cli, server: DemoServer) -> None:
    base = ("--base-url", server.base_url)
    with_keyring.succeed("keys", "add", "work", "--stdin", *base, stdin=WORK)
    before, after = with_keyring.argv("keys", "list"), with_keyring.argv()
    after = [*after[:-2], "keys", "list", *after[-2:]]

    shown = [subprocess.run(argv, capture_output=True, check=True) for argv in (before, after)]

    assert shown[0].stdout == shown[1].stdout == f"work  {server.base_url}\n".encode()


def test_the_base_url_of_the_environment_applies_without_its_v1(
    with_keyring: Cli, server: DemoServer
) -> None:
    with_keyring.succeed(
        "keys", "add", "work", "--stdin", stdin=WORK, COMETAPI_BASE_URL=f"{server.base_url}/v1"
    )

    assert with_keyring.succeed("keys", "list") == f"work  {server.base_url}\n"


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("", "The API key is empty."),
        (" \n ", "The API key is empty."),
        (f"{WORK[:20]}\n{WORK[20:]}", "white space or a line break inside"),
        (f"{WORK[:20]} {WORK[20:]}", "white space or a line break inside"),
        (f"{WORK}\x1b[31m", "invisible control characters inside"),
        (f"{WORK}ä", "characters other than plain letters"),
        (WORK.encode() + b"\xff", "characters other than plain letters"),
    ],
)
def test_a_key_that_no_header_can_carry_is_refused_unsent_and_unquoted(
    cli: Cli, server: DemoServer, secret: str | bytes, said: str
) -> None:
    complaint = cli.fail(
        *(2, "keys", "add", "work", "--stdin", "--base-url", server.base_url),
        stdin=secret,
        PYTHONIOENCODING="utf-8:strict",
    )

    assert said in complaint
    assert WORK[:20] not in complaint
    assert server.requests == ()


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("", "The label is empty."),
        ("   ", "The label is empty."),
        ("x" * 10_000, "The label has 10,000 characters. Use at most 60."),
        ("two\nlines", "characters that cannot be shown"),
        ("\x1b[31mred", "characters that cannot be shown"),
        ("abc\u202etxt", "characters that cannot be shown"),
        ("environment", "belongs to the key in COMETAPI_KEY"),
        ("WORK", "The label “WORK” is taken."),
        (CI, "The label is the key itself."),
    ],
)
def test_a_label_that_cannot_be_used_is_refused_before_anything_is_asked(
    cli: Cli, server: DemoServer, label: str, said: str
) -> None:
    cli.keep("work")
    before = cli.files()["keys.toml"]

    complaint = cli.fail(2, "keys", "add", "--stdin", label, stdin=CI)

    assert said in complaint
    assert CI not in complaint
    assert server.requests == ()
    assert cli.files()["keys.toml"] == before


@pytest.mark.parametrize(
    ("base_url", "said"),
    [
        ("api.cometapi.com", "must begin with https://"),
        ("http://api.cometapi.com", "http is for this machine only"),
        ("https://api.cometapi.com/v2/usage", "must not have a path"),
        ("https://user:hunter2@api.cometapi.com", "must not hold a user name or a password"),
        ("https://api.cometapi.com?key=hunter2", "must not have a query"),
        ("https://api.cometapi.com:99999", "a number from 1 to 65535"),
    ],
)
@pytest.mark.parametrize("place", ["--base-url", "COMETAPI_BASE_URL"])
def test_a_base_url_that_cannot_be_used_is_refused_unquoted(
    cli: Cli, place: str, base_url: str, said: str
) -> None:
    if place == "--base-url":
        complaint = cli.fail(2, "keys", "add", "work", "--stdin", f"--base-url={base_url}")
    else:
        complaint = cli.fail(2, "keys", "add", "work", "--stdin", COMETAPI_BASE_URL=base_url)

    assert said in complaint
    assert "hunter2" not in complaint
