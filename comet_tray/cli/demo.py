"""`--demo` and `demo-server`: the built-in server, and the product on it."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from comet_tray.core.errors import InvalidInput, NotRunning
from comet_tray.core.program import program

if TYPE_CHECKING:
    from comet_tray.core.usage import KeyUsage
    from comet_tray.demo.scenario import SampleKey

_SPARE = "mobile"


def run_server(args: Namespace) -> int:
    """Run the built-in server alone, until interrupted."""
    from comet_tray.demo.server import run

    gc.enable()  # it may run for days
    # Set anew: a shell starts what it puts into the background with SIGINT ignored.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        run(args.scenario, args.port)
    except ValueError as error:
        raise InvalidInput(str(error), "Choose one of these with --scenario.") from None
    except OSError as error:
        raise NotRunning(
            f"Port {args.port} cannot be used: {error.strerror}.", "Choose another with --port."
        ) from None
    return 0


def run_demo(*, show: bool) -> int:
    """Run the tray on the built-in server, in a folder that is gone afterwards."""
    from comet_tray.demo.scenario import scenario, secret_of
    from comet_tray.demo.server import DemoServer

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    anchor = int(time.time())
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="comet-tray-demo-"))
        # The server and the history beside it tell one story, around one moment.
        base_url = stack.enter_context(DemoServer(scenario("default", anchor))).base_url
        furnish(folder, base_url, anchor)
        remember_past(folder, base_url, anchor)
        print(f"To try Add key, paste {secret_of(_SPARE)}", flush=True)
        # What is added in the demo is asked of the demo's server, and the user's own key is not.
        environment = {**os.environ, "COMETAPI_BASE_URL": base_url}
        environment.pop("COMETAPI_KEY", None)
        command = [*program(), "--demo", "--data-dir", folder, *["--show"] * show]
        tray = stack.enter_context(_ending(command, environment))
        try:
            return tray.wait()
        except KeyboardInterrupt:
            return 0


@contextlib.contextmanager
def _ending(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command for as long as the block lasts."""
    with subprocess.Popen(command, env=environment) as process:  # noqa: S603  # ourselves
        try:
            yield process
        finally:
            process.terminate()


def furnish(folder: str, base_url: str, anchor: int | None = None) -> None:
    """Put the sample keys on the list of a data dir, and into the demo's own vault.

    `anchor` is the Unix second around which their story is told, by default this one.
    """
    from comet_tray.core.paths import find_paths
    from comet_tray.core.registry import Key, add_key
    from comet_tray.demo.vault import DemoVault

    now = int(time.time()) if anchor is None else anchor
    paths, vault = find_paths(folder), DemoVault(folder)
    for key_id, sample in _listed(now):
        vault.set(key_id, sample.secret)
        added_at = now - sample.age
        key = Key(id=key_id, label=sample.label, base_url=base_url, added_at=added_at)
        add_key(paths.registry, key, now)
    os.chmod(folder, 0o700)


def remember_past(folder: str, base_url: str, anchor: int) -> None:
    """Store in a data dir what a tray would know that was there ever since the keys were added.

    Takes about half a second. Raises FileTrouble.
    """
    from comet_tray.core.errors import Rejected
    from comet_tray.core.paths import find_paths
    from comet_tray.core.problems import problem_of
    from comet_tray.core.remember import look_ahead
    from comet_tray.core.store import open_store
    from comet_tray.core.words import Sentence
    from comet_tray.demo.past import past

    samples = _listed(anchor)
    known = {key_id: past(sample) for key_id, sample in samples}
    with open_store(find_paths(folder).store, anchor) as store:
        store.merge_history(known)
        for key_id, sample in samples:
            if known[key_id]:
                last = known[key_id][-1].until
                store.record_reading(key_id, _usage(sample, last), last)
                look_ahead(store, key_id, last)
            if sample.rejected_since is not None:
                host = base_url.partition("://")[2]
                refusal = Rejected(Sentence("{host} does not accept this key.", host=host))
                store.record_problem(key_id, problem_of(refusal, sample.rejected_since))


def _listed(anchor: int) -> list[tuple[str, SampleKey]]:
    """Give the samples that are on the demo's list, with their ids there."""
    from comet_tray.demo.scenario import scenario

    samples = enumerate(scenario("default", anchor).keys)
    return [(f"demo-{number:02}", key) for number, key in samples if key.label != _SPARE]


def _usage(sample: SampleKey, moment: int) -> KeyUsage:
    """Give what the server said at a moment."""
    from comet_tray.core.usage import decode_usage
    from comet_tray.demo.scenario import answer_at

    return decode_usage(json.dumps({"code": True, "data": answer_at(sample, moment)}).encode())
