"""`--demo` and `demo-server`: the built-in server, and the product on it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from comet_tray.core.errors import InvalidInput, NotRunning

_SPARE = "mobile"


def run_server(args: Namespace) -> int:
    """Run the built-in server alone, until interrupted."""
    from comet_tray.demo.server import run

    # Set anew: a shell starts what it puts into the background with SIGINT ignored.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        run(args.scenario, args.port, until_eof=args.until_eof)
    except ValueError as error:
        raise InvalidInput(str(error), "Choose one of these with --scenario.") from None
    except OSError as error:
        raise NotRunning(
            f"Port {args.port} cannot be used: {error.strerror}.", "Choose another with --port."
        ) from None
    return 0


def run_demo(*, show: bool) -> int:
    """Run the tray on the built-in server, in a folder that is gone afterwards."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    program = [sys.executable, "-P", "-m", "comet_tray"]
    serve = [*program, "demo-server", "--port", "0", "--until-eof"]
    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="comet-tray-demo-"))
        server = stack.enter_context(_ending(serve, stdin=subprocess.PIPE, stdout=subprocess.PIPE))
        base_url = _base_url(server)
        furnish(folder, base_url)
        # What is added in the demo is asked of the demo's server, and the user's own key is not.
        environment = {**os.environ, "COMETAPI_BASE_URL": base_url}
        environment.pop("COMETAPI_KEY", None)
        start = [*program, "--demo", "--data-dir", folder, *["--show"] * show]
        tray = stack.enter_context(_ending(start, env=environment))
        try:
            return tray.wait()
        except KeyboardInterrupt:
            return 0


def _base_url(server: subprocess.Popen[bytes]) -> str:
    """Read where the demo's server answers. Raises NotRunning where it ended without a word."""
    words = (server.stdout.readline() if server.stdout else b"").split()
    if not words:
        raise NotRunning("The server of the demo did not start.", "Try: comet-tray demo-server")
    return words[-1].decode()


@contextlib.contextmanager
def _ending(command: list[str], **more: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a command for as long as the block lasts."""
    with subprocess.Popen(command, **more) as process:  # noqa: S603  # ourselves
        try:
            yield process
        finally:
            process.terminate()


def furnish(folder: str, base_url: str) -> None:
    """Put the sample keys on the list of a data dir, and into the demo's own vault."""
    from comet_tray.core.paths import find_paths
    from comet_tray.core.registry import Key, add_key
    from comet_tray.demo.scenario import scenario
    from comet_tray.demo.vault import DemoVault

    now = time.time()
    paths, vault = find_paths(folder), DemoVault(folder)
    for number, sample in enumerate(scenario("default", int(now)).keys):
        if sample.label == _SPARE:
            print(f"To try Add key, paste {sample.secret}", flush=True)
            continue
        key_id = f"demo-{number:02}"
        vault.set(key_id, sample.secret)
        add_key(
            paths.registry,
            Key(id=key_id, label=sample.label, base_url=base_url, added_at=int(now)),
            now,
        )
    os.chmod(folder, 0o700)
