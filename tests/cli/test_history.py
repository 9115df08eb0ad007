"""`history`: the stored readings, as text, CSV and JSON, and back in."""

import csv
import io
import json
import socket
import sqlite3
import threading
import time
from contextlib import closing

import pytest

from comet_tray.core.paths import running_socket
from comet_tray.core.store import open_store
from tests.cli.conftest import Cli
from tests.support.builders import left, usage

DAY = 86_400


@pytest.fixture
def lived(cli: Cli) -> Cli:
    """A data dir with two keys and three readings of the first, one of them ten days old."""
    cli.keep("work", left(900), age=10 * DAY)
    cli.keep("home", usage())
    now = int(time.time())
    with open_store(cli.paths.store, now) as store:
        [key_id] = [each for each in store.readings() if each.startswith("id-4-776f")]
        for ago, available in ((7_200, 800), (3_600, 800), (60, 700)):
            store.record_reading(key_id, left(available), now - ago)
    return cli


def test_each_stretch_of_unchanged_figures_is_one_line_oldest_first(lived: Cli) -> None:
    lines = lived.succeed("history", "WORK").splitlines()

    assert [line.partition("  ")[2] for line in lines] == [
        "work  used 100, available 900",
        "work  used 200, available 800",
        "work  used 300, available 700",
    ]
    assert lines == sorted(lines)


def test_the_csv_has_a_head_and_plain_numbers(lived: Cli) -> None:
    rows = list(csv.DictReader(io.StringIO(lived.succeed("history", "work", "--csv"))))

    assert list(rows[0]) == ["label", "from", "until", "used", "available"]
    assert [row["available"] for row in rows] == ["900", "800", "700"]
    assert rows[1]["from"] < rows[1]["until"]


def test_the_json_has_the_same_columns(lived: Cli) -> None:
    rows = json.loads(lived.succeed("history", "--json"))

    assert [row["label"] for row in rows] == ["work", "work", "work", "home"]
    assert rows[0]["used"] == 100
    assert list(rows[0]) == ["label", "from", "until", "used", "available"]


@pytest.mark.parametrize(
    ("since", "count"),
    [("30m", 1), ("1.5h", 2), ("9D", 2), ("2w", 3)],
)
def test_since_bounds_what_is_shown(lived: Cli, since: str, count: int) -> None:
    assert len(lived.succeed("history", "work", "--since", since).splitlines()) == count


def test_a_key_without_readings_has_an_empty_history(cli: Cli) -> None:
    cli.keep("work")

    assert cli.succeed("history") == ""
    assert cli.succeed("history", "--json") == "[]\n"
    assert cli.succeed("history", "--csv") == "label,from,until,used,available\n"


@pytest.mark.parametrize("through", ["file", "standard input"])
def test_what_was_exported_comes_back_the_same_after_it_was_lost(lived: Cli, through: str) -> None:
    exported = lived.succeed("history", "--csv")
    (lived.runtime / "out.csv").write_text(exported)
    for name in ("history.sqlite3", "history.sqlite3-wal", "history.sqlite3-shm"):
        (lived.data_dir / name).unlink(missing_ok=True)

    if through == "file":
        said = lived.succeed("history", "import", "out.csv")
    else:
        said = lived.succeed("history", "import", "-", stdin="\ufeff" + exported)

    assert said == "4 readings of 2 keys taken in.\n"
    assert lived.succeed("history", "--csv") == exported
    again = lived.succeed("history", "import", "-", stdin=exported.replace("\n", "\r\n"))
    assert again == "0 readings of 2 keys taken in; 4 were there already.\n"
    assert lived.succeed("history", "--csv") == exported


def test_an_export_from_before_the_clock_was_set_back_is_taken_in_but_for_its_future(
    lived: Cli,
) -> None:
    exported = lived.succeed("history", "--csv")
    ahead = [f"work,{int(time.time()) + DAY + minute * 300},,5,6" for minute in range(3)]

    said = lived.succeed(
        "history", "import", "-", stdin=exported + "work,5,,1,2\n" + "\n".join(ahead)
    )

    assert said == (
        "1 reading of 2 keys taken in; 4 were there already; 3 lie in the future, and were left"
        " out.\n"
    )
    left_over = lived.succeed(
        "history", "import", "-", stdin="label,from,until,used,available\n" + ahead[0]
    )
    assert left_over == "0 readings of 1 key taken in; 1 lies in the future, and was left out.\n"


def test_a_runway_appears_with_the_history_that_was_imported(cli: Cli) -> None:
    cli.keep("work", left(500, 1000))
    now = int(time.time())
    lines = [
        f"WORK,{now - DAY * 10 + hour * 3600},{hour * 2},{1000 - hour * 2}" for hour in range(240)
    ]
    csv_text = "\n".join(["label,from,used,available", *lines])

    said = cli.succeed("history", "import", "-", stdin=csv_text)

    assert said == "240 readings of 1 key taken in.\n"
    [one] = json.loads(cli.succeed("status", "--json"))["keys"]
    assert one["runway"]


def test_the_window_of_a_running_tray_is_told_and_its_absence_is_no_trouble(cli: Cli) -> None:
    cli.keep("work")
    heard = []
    with socket.socket(socket.AF_UNIX) as tray:
        tray.bind(running_socket(cli.paths))
        tray.listen()
        answering = threading.Thread(target=lambda: heard.append(_answered(tray)))
        answering.start()
        cli.succeed("history", "import", "-", stdin="label,from,used,available\nwork,5,1,2\n")
        answering.join()
    assert heard == [b"look\n"]


def _answered(tray: socket.socket) -> bytes:
    line, _ = tray.accept()
    with line:
        heard = line.recv(16)
        line.sendall(b"ok\n")
    return heard


def test_a_key_named_import_is_printed_all_the_same(cli: Cli) -> None:
    cli.keep("import", usage())
    assert cli.succeed("history", "import").endswith("  import  used 100, available 900\n")


@pytest.mark.parametrize(
    ("code", "arguments", "stdin", "said"),
    [
        (2, ("import",), "", "There is no file named. As in: comet-tray history import FILE.csv"),
        (2, ("work", "home"), "", "There is an argument too many. To take a history in"),
        (2, ("import", "-", "--csv"), "", "There is an argument too many."),
        (2, ("import", "-", "--since", "1d"), "", "There is an argument too many."),
        (2, ("import", "absent.csv"), "", "The file cannot be read: No such file or directory."),
        (2, ("import", "."), "", "The file cannot be read: Is a directory."),
        (2, ("import", "-"), b"\xff\xfel\x00", "The file is not in UTF-8."),
        (2, ("import", "-"), "", "Line 1: there is no column label and"),
        (
            2,
            ("import", "-"),
            "label,from,used,available\nwork,5,1,2\nwork,6,x,2",
            "Line 3: used is",
        ),
        (2, ("import", "-"), "label,from,used,available\nwork,5,,", "Line 2: there are no amounts"),
        (
            3,
            ("import", "-"),
            "label,from,used,available\nwork,5,1,2\nlab,5,1,2",
            "label “lab”. Add",
        ),
    ],
)
def test_an_import_that_cannot_be_is_told_and_changes_nothing(
    lived: Cli, code: int, arguments: tuple[str, ...], stdin: str | bytes, said: str
) -> None:
    before = lived.succeed("history", "--csv")

    assert said in lived.fail(code, "history", *arguments, stdin=stdin)

    assert lived.succeed("history", "--csv") == before


def test_no_import_repeats_what_may_be_a_key(lived: Cli) -> None:
    secret = "sk-" + "0" * 48
    rows = f"label,from,used,available\n{secret},{secret},1,2\n"
    for arguments in ((secret,), (secret, "-"), ("import", secret), ("import", "-")):
        assert secret not in lived.run("history", *arguments, stdin=rows).stderr


def test_an_export_with_hidden_amounts_is_no_history(lived: Cli) -> None:
    lived.succeed("settings", "set", "hide_amounts=on")
    hidden = lived.succeed("history", "--csv")
    said = lived.fail(2, "history", "import", "-", stdin=hidden)
    assert "comet-tray settings set hide_amounts=off" in said


def test_an_export_without_readings_is_taken_in(cli: Cli) -> None:
    cli.keep("work")
    said = cli.succeed("history", "import", "-", stdin=cli.succeed("history", "--csv"))
    assert said == "0 readings of 0 keys taken in.\n"


def test_a_history_of_a_newer_version_is_refused_and_kept(lived: Cli) -> None:
    exported = lived.succeed("history", "--csv")
    with closing(sqlite3.connect(lived.paths.store)) as database:
        database.execute("PRAGMA user_version = 99")
    before = (lived.data_dir / "history.sqlite3").read_bytes()
    said = lived.fail(1, "history", "import", "-", stdin=exported)
    assert "was written by a newer version of Comet Tray. Update Comet Tray." in said
    assert (lived.data_dir / "history.sqlite3").read_bytes() == before


def test_an_import_into_a_damaged_history_begins_anew_and_says_so(lived: Cli) -> None:
    exported = lived.succeed("history", "--csv")
    for name in ("history.sqlite3", "history.sqlite3-wal"):
        (lived.data_dir / name).write_bytes(b"not a database" * 100)
    done = lived.run("history", "import", "-", stdin=exported)
    assert done.returncode == 0
    assert "The history was damaged. It is kept as " in done.stderr
    assert lived.succeed("history", "--csv") == exported


def test_an_import_into_a_history_that_is_damaged_inside_begins_anew_and_says_so(
    lived: Cli,
) -> None:
    exported = lived.succeed("history", "--csv")
    pages = bytearray((lived.data_dir / "history.sqlite3").read_bytes())
    pages[4096:] = b"\xa5" * (len(pages) - 4096)
    (lived.data_dir / "history.sqlite3").write_bytes(pages)
    done = lived.run("history", "import", "-", stdin=exported)
    assert (done.returncode, done.stdout) == (0, "4 readings of 2 keys taken in.\n")
    assert "The history was damaged. It is kept as " in done.stderr
    assert lived.succeed("history", "--csv") == exported


def test_two_ways_to_write_a_label_are_one_key(cli: Cli) -> None:
    cli.keep("work")
    said = cli.succeed(
        "history", "import", "-", stdin="label,from,used,available\nwork,5,1,2\n WORK ,9,3,4"
    )
    assert said == "2 readings of 1 key taken in.\n"
