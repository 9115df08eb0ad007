"""Several processes at one store at once: one budget, one beginning, nothing lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from comet_tray.core.budget import share_out
from comet_tray.core.store import open_store
from tests.support.builders import NOW

HOST = "https://api.cometapi.com"
PLAN = share_out(1, 300, 15)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


def _run_at_once(code: str, path: Path, count: int) -> list[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    loose = "import sys\nfrom comet_tray.core.store import *\nprint(flush=True)\ninput()\n"
    processes = [
        subprocess.Popen([sys.executable, "-c", loose + code, str(path)], text=True, **pipes)  # type: ignore[call-overload]
        for _ in range(count)
    ]
    for process in processes:
        process.stdout.readline()
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    return [process.communicate()[0] for process in processes]


def test_processes_that_start_at_once_share_one_budget(path: Path) -> None:
    code = (
        "from comet_tray.core.budget import share_out\n"
        "plan = share_out(1, 300, 15)\n"
        f"with open_store(sys.argv[1], {NOW}) as store:\n"
        f"    made = [store.spend('{HOST}', 'k1', 'click', plan, {NOW}) for _ in range(10)]\n"
        f"print(made.count({NOW}))\n"
    )
    assert sum(map(int, _run_at_once(code, path, 4))) == PLAN.click


def test_a_damaged_store_that_several_find_at_once_is_set_aside_once(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("not a database")
    code = (
        f"with open_store(sys.argv[1], {NOW}) as store:\n"
        f"    store.set_told({{str(id(store)): b''}})\n"
        "    print(*store.notices)\n"
    )
    said = _run_at_once(code, path, 4)
    [aside] = path.parent.glob("*.damaged-*")
    assert aside.read_text() == "not a database"
    told = f"The history was damaged. It is kept as {aside}."
    assert sorted(each.strip() for each in said) == ["", "", "", told]
    with open_store(str(path), NOW) as store:
        assert len(store.told()) >= 1


def test_an_import_beside_rounds_loses_no_reading(path: Path) -> None:
    code = (
        "import os\n"
        "from tests.support.builders import usage\n"
        f"with open_store(sys.argv[1], {NOW}) as store:\n"
        "    for turn in range(40):\n"
        f"        at = {NOW} - os.getpid() * 1000 - turn\n"
        "        if os.getpid() % 2:\n"
        "            store.record_reading('k1', usage(total_used=at), at)\n"
        "        else:\n"
        "            store.merge_history({'k1': [(at, at, at, 1)]})\n"
        "        print(at)\n"
    )
    said = {int(at) for out in _run_at_once(code, path, 4) for at in out.split()}
    with open_store(str(path), NOW) as store:
        assert {span.at for span in store.history("k1")} == said
    assert len(said) == 160
