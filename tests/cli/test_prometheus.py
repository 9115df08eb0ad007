"""`status --openmetrics` before its readers: promtool, a Prometheus, the README's rules."""

import contextlib
import json
import re
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from comet_tray.cli.openmetrics import as_openmetrics
from comet_tray.core.levels import LEVELS
from comet_tray.core.outlook import Outlook, Runway
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing, judge, survey
from comet_tray.core.store import Problem, Reading
from comet_tray.core.usage import KeyUsage
from tests.cli.conftest import Cli
from tests.support.builders import DAY, INTERVAL, key, left, problem, usage
from tests.support.foreseen import foresee
from tests.support.wait import wait_until

README = Path(__file__).parents[2] / "README.md"
OPENMETRICS = "application/openmetrics-text; version=1.0.0; charset=utf-8"
TEXT = "text/plain; version=0.0.4; charset=utf-8"
# The labels as the scrape sees them: nobody typed a newline, but quotes, and any script.
HOSTILE = 'a"b\\n{c}=d,# EOF שלום 鍵'
HOUR = 3600
WEEKS = Runway(20.5 * DAY, 30.5 * DAY, 40.5 * DAY)


def promtool(*arguments: str, stdin: str = "") -> str:
    """Run promtool, which has nothing to object to, and give what it says."""
    done = subprocess.run(
        ["promtool", *arguments], input=stdin, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def block(language: str) -> str:
    """Give the README's one block of code in this language."""
    text = README.read_text(encoding="utf-8")
    [found] = re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.fixture
def many(cli: Cli) -> Cli:
    """Keys of every level, one with a forecast, one whose label is hostile."""
    now = int(time.time())
    cli.keep("work", left(400), age=30)
    cli.keep("low", left(150))
    cli.keep("critical", left(30), problem("server"))
    cli.keep("empty", left(-5))
    cli.keep("unlimited", usage(unlimited_quota=True))
    cli.keep("query", usage(total_granted=0, total_available=0, total_used=0))
    cli.keep("expired", usage(expires_at=now - DAY))
    cli.keep("rejected", usage(), problem("rejected"), age=9000)
    cli.keep("unread")
    cli.keep(HOSTILE, left(123_456_789_012_345, 10**15, expires_at=now + DAY), problem())
    foresee(cli.paths, "work", WEEKS)
    return cli


def test_promtool_accepts_keys_of_every_level(many: Cli) -> None:
    shown = many.succeed("status", "--openmetrics")

    assert promtool("check", "metrics", stdin=shown) == ""
    assert set(re.findall(r'level="(\w+)"} 1', shown)) == set(LEVELS)
    many.succeed("settings", "set", "hide_amounts=on")
    assert promtool("check", "metrics", stdin=many.succeed("status", "--openmetrics")) == ""


def test_promtool_accepts_that_there_is_no_key(cli: Cli) -> None:
    assert promtool("check", "metrics", stdin=cli.run("status", "--openmetrics").stdout) == ""


@contextlib.contextmanager
def served(text: str) -> Iterator[int]:
    """Serve a text as both formats, /openmetrics and /text, and give the port."""
    types = {"/openmetrics": OPENMETRICS, "/text": TEXT}

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", types[self.path])
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,)).start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()


@contextlib.contextmanager
def prometheus(folder: Path, target: int) -> Iterator[str]:
    """Run a Prometheus that scrapes both paths of the target; give its address.

    It looks for targets after five seconds, and no option makes it sooner.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    jobs = [
        {
            "job_name": name,
            "metrics_path": f"/{name}",
            "static_configs": [{"targets": [f"127.0.0.1:{target}"]}],
        }
        for name in ("openmetrics", "text")
    ]
    config = {
        "global": {"scrape_interval": "1s", "scrape_timeout": "1s"},
        "scrape_configs": jobs,
    }
    # JSON is YAML, too.
    (folder / "prometheus.yml").write_text(json.dumps(config))
    argv = ("setpriv", "--pdeathsig", "TERM", "--", "prometheus", f"--web.listen-address={address}")
    files = (f"--config.file={folder}/prometheus.yml", f"--storage.tsdb.path={folder}/tsdb")
    with (
        open(folder / "prometheus.log", "wb") as log,
        subprocess.Popen([*argv, *files], stdout=log, stderr=log) as process,
    ):
        try:
            yield f"http://{address}"
        finally:
            process.kill()


def ask(address: str, query: str) -> list[dict[str, Any]]:
    """Give the samples that a query finds; none while Prometheus is not up yet."""
    try:
        answer = requests.get(f"{address}/api/v1/query", {"query": query}, timeout=5)
        return list(answer.json()["data"]["result"]) if answer.ok else []
    except requests.ConnectionError:
        return []


def test_a_prometheus_scrapes_the_same_from_both_formats(many: Cli, tmp_path: Path) -> None:
    shown = many.succeed("status", "--openmetrics")

    with served(shown) as target, prometheus(tmp_path, target) as address:
        both = "count(up == 1) == 2"
        wait_until(lambda: ask(address, both), 20, "two good scrapes")
        found = ask(address, '{__name__=~"comet_tray_.+"}')

    scraped: dict[str, dict[tuple[str, ...], float]] = {"openmetrics": {}, "text": {}}
    for each in found:
        labels = each["metric"]
        job = scraped[labels.pop("job")]
        del labels["instance"]
        job[tuple(f"{name}={labels[name]}" for name in sorted(labels))] = float(each["value"][1])
    assert scraped["openmetrics"] == scraped["text"]
    assert len(scraped["text"]) == sum(not line.startswith("#") for line in shown.splitlines())
    url = "base_url=https://api.cometapi.com"
    name = "__name__=comet_tray_"
    hostile = (f"{name}available_units", url, f"key={HOSTILE}")
    assert scraped["text"][hostile] == 123_456_789_012_345
    runway = (f"{name}runway_seconds", url, "key=work", "percentile=50")
    assert scraped["text"][runway] == WEEKS.p50_seconds


def test_the_readmes_cron_line_leaves_a_whole_file_or_the_last_one(
    many: Cli, tmp_path: Path
) -> None:
    setting, job = block("cron").splitlines()
    program = tmp_path / ".local/bin/comet-tray"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {" ".join(many.argv())} "$@"\n')
    program.chmod(0o755)
    assert re.fullmatch(r"TEXTFILES=/\S+", setting)
    assert job.startswith("*/5 * * * * ")
    assert "%" not in job, "a line break to cron"
    folder = tmp_path / "textfiles"
    folder.mkdir()
    command = f"TEXTFILES={folder}; {job.removeprefix('*/5 * * * * ')}"

    assert many.shell(command).returncode == 0
    [written] = folder.iterdir()
    before = written.read_text("utf-8")
    assert promtool("check", "metrics", stdin=before) == ""
    assert written.suffix == ".prom", "node_exporter reads no other"

    program.write_text("#!/bin/sh\necho '# TYPE comet_tray_fresh gauge'\nexit 1\n")
    assert many.shell(command).returncode == 1
    assert written.read_text("utf-8") == before


def test_promtool_accepts_the_readmes_rules_and_their_names_exist(
    many: Cli, tmp_path: Path
) -> None:
    rules = tmp_path / "rules.yml"
    rules.write_text(block("yaml"))

    assert "SUCCESS: 2 rules found" in promtool("check", "rules", "--lint-fatal", str(rules))
    named = set(re.findall(r"comet_tray_\w+", rules.read_text()))
    shown = many.succeed("status", "--openmetrics")
    assert named <= set(re.findall(r"^(\w+)\{", shown, re.MULTILINE))


def judged(
    reading: KeyUsage | None, runway: Runway | None = None, trouble: Problem | None = None
) -> Standing:
    """Judge a key at the moment 0, to which promtool sets its clock."""
    taken = None if reading is None else Reading(reading, 0)
    return judge(key(), taken, trouble, Settings(), INTERVAL, 0, Outlook(runway=runway))


@pytest.mark.parametrize(
    ("standing", "alarms"),
    [
        (judged(usage()), {}),
        (judged(usage(unlimited_quota=True)), {}),
        (judged(left(900), WEEKS), {}),
        (judged(left(900), Runway(DAY, 2 * DAY, 3 * DAY)), {"CometKeyEnds": 24.5}),
        (judged(usage(expires_at=2 * DAY)), {"CometKeyEnds": 24.5}),
        (judged(left(900), Runway(HOUR, 12 * HOUR, DAY)), {"CometKeyEnds": 0}),
        (judged(left(30)), {"CometKeyEnds": 0}),
        (judged(left(150)), {}),
        (judged(left(0)), {"CometKeyEnds": 0}),
        (judged(usage(expires_at=-1)), {"CometKeyEnds": 0}),
        (judged(usage(), None, problem("rejected")), {"CometKeyEnds": 0}),
        (judged(None), {"CometKeyNotRead": 1}),
    ],
)
def test_the_readmes_rules_fire_when_they_should_and_not_before(
    tmp_path: Path, standing: Standing, alarms: dict[str, float]
) -> None:
    """The figures stay those of the moment 0, as a file of which nobody writes a newer one.

    `alarms` are the hours after which a rule fires. That nothing is read any more is one
    after two hours: the reading is an hour old, and has been so for an hour.
    """
    (tmp_path / "rules.yml").write_text(block("yaml"))
    series = [
        {"series": name, "values": f"{value}x600"}
        for line in as_openmetrics(survey([standing], 0), Settings()).splitlines()
        if not line.startswith("#")
        for name, value in [line.rsplit(" ", 1)]
    ]
    times = {"CometKeyNotRead": 2.5, **alarms}
    questions = [
        {
            "expr": 'count by (alertname) (ALERTS{alertstate="firing"})',
            "eval_time": f"{hours * 60:.0f}m",
            "exp_samples": [
                {"labels": f'{{alertname="{name}"}}', "value": 1}
                for name, after in times.items()
                if hours >= after
            ],
        }
        for hours in (0, 0.5, 1, 2, 2.5, 24, 24.5)
    ]
    case = {"interval": "5m", "input_series": series, "promql_expr_test": questions}
    document = {"rule_files": ["rules.yml"], "evaluation_interval": "5m", "tests": [case]}
    (tmp_path / "test.yml").write_text(json.dumps(document))

    assert "SUCCESS" in promtool("test", "rules", str(tmp_path / "test.yml"))
