"""A process that writes all our files and says what is done, to be killed at any moment."""

import contextlib
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import msgspec

NOW = 1_764_000_000
REPOSITORY = Path(__file__).parents[2]
# Says "ready", then each act as one line, when it is done. It goes on from number `argv[2]`.
WRITER = f"""if True:
    import os, sys
    from comet_tray.core.model_limits import NO_LIMITS
    from comet_tray.core.paths import Paths
    from comet_tray.core.registry import Key, add_key, remove_key
    from comet_tray.core.remember import remember
    from comet_tray.core.settings import save_settings
    from comet_tray.core.store import HostState, open_store
    from comet_tray.core.usage import KeyUsage
    paths, number = Paths(*[sys.argv[1]] * 4), int(sys.argv[2])
    def say(what):
        os.write(1, f"{{what}} {{number}}\\n".encode())
    with open_store(paths.store, {NOW}) as store:
        os.write(1, b"ready 0\\n")
        while True:
            number += 1
            remember(store, "k1", KeyUsage(
                name="n", total_granted=0, total_used=number, total_available=-number,
                unlimited_quota=False, model_limits=NO_LIMITS, model_limits_enabled=False,
                expires_at=None), {NOW} + number * 60)
            say("reading")
            store.set_told({{"k1": str(number).encode()}})
            say("told")
            store.set_host("h", HostState(path=f"/{{number}}"))
            say("host")
            if number % 3 == 0:
                save_settings(paths.settings, {{"units_per_dollar": number}}, {NOW})
                say("settings")
            if number % 4 == 0:
                add_key(paths.registry, Key(
                    id=f"k{{number}}", label=f"key {{number}}", base_url="https://a.test"), {NOW})
                say("key")
                remove_key(paths.registry, f"k{{number - 12}}", {NOW})
                say("gone")
            if number % 10 == 0:
                store.roll_up({NOW} + number * 60)
"""


class Said(msgspec.Struct):
    """The number of the last act of each kind that was said to be done."""

    reading: int = 0
    told: int = 0
    host: int = 0
    settings: int = 0
    key: int = 0
    gone: int = 0
    acts: int = 0

    @property
    def latest(self) -> int:
        """The highest number that occurs."""
        return max(self.reading, self.told, self.host, self.settings, self.key, self.gone)


def write_and_die(folder: str, said: Said, seconds: float) -> None:
    """Let a writer go on from what was said, kill it after so many seconds, and note its words."""
    command = [sys.executable, "-c", WRITER, folder, str(said.latest)]
    env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env) as process:
        assert process.stdout
        pipe = process.stdout.fileno()
        heard = os.read(pipe, 65536)
        assert heard.startswith(b"ready"), heard
        ends = time.monotonic() + seconds
        while (left := ends - time.monotonic()) > 0:
            if select.select([pipe], [], [], left)[0]:
                heard += os.read(pipe, 65536)
        process.kill()
        with contextlib.suppress(BlockingIOError):
            while more := os.read(pipe, 65536):
                heard += more
    for line in heard.decode().splitlines(keepends=True)[1:]:
        what, _, number = line.rstrip("\n").partition(" ")
        if line.endswith("\n"):
            setattr(said, what, int(number))
            said.acts += 1
