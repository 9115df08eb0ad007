"""A real desktop to throw away: display, session bus, keyring, window manager, tray, popups.

Each `Desk` has a home and everything else of its own, so that several can stand beside each
other and nothing of the developer's is touched. The programs are those of the Debian
packages that `packaging/setup.sh test` installs.
"""

import contextlib
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from types import TracebackType
from typing import Literal, Self

from tests.support.bus import Bus, Monitor, setting_changed
from tests.support.desk_files import environment, write, write_colours, write_files
from tests.support.popups import Popup, read_popup
from tests.support.processes import Processes, ReadyLine
from tests.support.wait import wait_until

Service = Literal["keyring", "tray", "notifications"]

KEYRING_PASSWORD = "pw"
LOGIN = "/org/freedesktop/secrets/collection/login"
SECRETS = ("org.freedesktop.secrets", "/org/freedesktop/secrets")
WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
KEYRING = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
SERVICES: dict[Service, tuple[str, ...]] = {
    # Without the signal, a limit on its files is to it what a full disk is.
    "keyring": ("env", "--ignore-signal=XFSZ", *KEYRING),
    "tray": ("lxqt-panel",),
    "notifications": ("dunst",),
}
NAMES: dict[Service, str] = {
    "keyring": SECRETS[0],
    "tray": WATCHER[0],
    "notifications": "org.freedesktop.Notifications",
}
PROGRAMS = (
    *(argv[0] for argv in (*SERVICES.values(), KEYRING)),
    *("Xvfb", "dbus-daemon", "openbox", AT_SPI, "scrot", "xdotool", "setpriv"),
)


class Desk:
    """A desktop between `__enter__` and `__exit__`.

    keyring: "open", "locked" (its prompt comes up when asked), or "none" (no Secret Service).
    size: the screen, in pixels. scale: Qt's scale factor for the programs started here.
    dark: None leaves Qt without a hint; False and True are a Plasma session's light and dark
    colours, which `set_dark` then changes while programs run (the panel keeps the first).

    `env` is the environment for programs, `bus` a connection to the session bus, `home` the
    user's home, `display` and `session_bus` are the processes that a session ends with.
    Raises FileNotFoundError, naming them, where programs are not installed.
    """

    def __init__(
        self,
        *,
        keyring: Literal["open", "locked", "none"] = "open",
        tray: bool = True,
        notifications: bool = True,
        size: tuple[int, int] = (1280, 800),
        scale: float = 1.0,
        dark: bool | None = None,
    ) -> None:
        if missing := [program for program in PROGRAMS if shutil.which(program) is None]:
            names = ", ".join(missing)
            raise FileNotFoundError(f"Not installed: {names}. Run: packaging/setup.sh test")
        self._locked = keyring == "locked"
        wanted = {"keyring": keyring != "none", "tray": tray, "notifications": notifications}
        self._wanted = [service for service in SERVICES if wanted[service]]
        self._size = size
        self._services: dict[Service, subprocess.Popen[bytes]] = {}
        self._popups: list[Popup] = []
        self._connections = contextlib.ExitStack()
        self.root = tempfile.mkdtemp(prefix="comet-desk-")
        self.home = f"{self.root}/home"
        self.env = environment(self.root, self.home, scale, plasma=dark is not None)
        write_files(self.env, self.root, dark=dark)
        self._address = self.env["DBUS_SESSION_BUS_ADDRESS"]
        self._processes = Processes(self.env, self.root, f"{self.root}/logs")

    def __enter__(self) -> Self:
        try:
            self._start_all()
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise
        return self

    def _start_all(self) -> None:
        width, height = self._size
        start = self._processes.start
        with ReadyLine() as display, ReadyLine() as bus:
            screen = ("-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset")
            self.display = start("Xvfb", "-displayfd", str(display.fd), *screen, keep=(display.fd,))
            self.env["DISPLAY"] = ":" + display.read("the display")
            config = f"--config-file={self.root}/bus.conf"
            address = f"--print-address={bus.fd}"
            daemon = ("dbus-daemon", "--nofork", "--nopidfile", config, address)
            self.session_bus = start(*daemon, keep=(bus.fd,))
            bus.read("the session bus")
        self.bus = self.connect()
        self._monitor = Monitor(self._address, (NAMES["notifications"], "Notify"))
        self._connections.callback(self._monitor.close)
        start("openbox")
        start(AT_SPI, "--launch-immediately")
        for service in self._wanted:
            self._launch(service)
        for service in self._wanted:
            self._await(service)
        if self._locked:
            self.lock_keyring()
        wait_until(lambda: self.bus.has("org.a11y.Bus"), 10, "the accessibility bus")
        wait_until(self._has_window_manager, 10, "the window manager")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            error.add_note(self.logs())
        self._connections.close()
        self._processes.end()
        shutil.rmtree(self.root)

    def logs(self) -> str:
        """Return all that the programs of this desktop have written."""
        return self._processes.outputs()

    def connect(self, address: str | None = None) -> Bus:
        """Return a new connection, to the session bus or another one; the desk closes it."""
        bus = Bus(address or self._address)
        self._connections.callback(bus.close)
        return bus

    # programs

    def run(
        self, *argv: str, stdin: str = "", timeout: float = 30, env: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, at most `timeout` seconds; its exit code is not judged."""
        return subprocess.run(
            argv,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout,
            env={**self.env, **(env or {})},
            check=False,
        )

    def popen(
        self, *argv: str, stdin: str = "", env: Mapping[str, str] | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a program in the background; the desk ends it. See `output`."""
        return self._processes.start(*argv, stdin=stdin.encode(), env=env)

    def output(self, process: subprocess.Popen[bytes]) -> str:
        """Return what a program started by `popen` has written so far."""
        return self._processes.output(process)

    # services

    def start(self, service: Service) -> None:
        """Start a service that was killed or left out, and wait until it can be used.

        A keyring comes up open, with what it held before.
        """
        self._launch(service)
        self._await(service)

    def kill(self, service: Service) -> None:
        """End a service as a crash would, and wait until its name is free."""
        process = self._services.pop(service)
        process.send_signal(signal.SIGKILL)
        process.wait(5)
        wait_until(lambda: not self.bus.has(NAMES[service]), 5, f"the end of the {service}")

    def pid(self, service: Service) -> int:
        """Give the process id of a service that runs."""
        return self._services[service].pid

    def _launch(self, service: Service) -> None:
        password = KEYRING_PASSWORD.encode() if service == "keyring" else b""
        self._services[service] = self._processes.start(*SERVICES[service], stdin=password)

    def _await(self, service: Service) -> None:
        wait_until(lambda: self.bus.has(NAMES[service]), 10, f"the {service}")
        if service == "tray":
            wait_until(self._has_tray, 10, "the panel's tray")

    def _has_tray(self) -> bool:
        return bool(self.bus.get(*WATCHER, WATCHER[0], "IsStatusNotifierHostRegistered"))

    def _has_window_manager(self) -> bool:
        return self.run("xdotool", "get_num_desktops").returncode == 0

    # keyring

    def lock_keyring(self) -> None:
        """Lock the login collection, as a screen locker may."""
        self.bus.call(*SECRETS, "org.freedesktop.Secret.Service", "Lock", "ao", [LOGIN])

    def unlock_keyring(self) -> None:
        """Unlock the login collection without any prompt, as logging in does."""
        service = "org.freedesktop.Secret.Service"
        _, session = self.bus.call(*SECRETS, service, "OpenSession", "sv", "plain", ("s", ""))
        secret = (session, b"", KEYRING_PASSWORD.encode(), "text/plain")
        self.bus.call(
            *SECRETS,
            "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
            "UnlockWithMasterPassword",
            "o(oayays)",
            LOGIN,
            secret,
        )

    def keyring_is_locked(self) -> bool:
        """Whether the login collection is locked."""
        collection = "org.freedesktop.Secret.Collection"
        return bool(self.bus.get(SECRETS[0], LOGIN, collection, "Locked"))

    # what a person sees and does

    def set_dark(self, dark: bool) -> None:
        """Change the colours of the session, as Plasma's settings do; see `dark` above."""
        write_colours(self.env, dark=dark)
        self.bus.emit(setting_changed("org.kde.kdeglobals.General", "ColorScheme", "Breeze"))

    def screenshot(self, path: str) -> None:
        """Save the screen as a PNG."""
        self._must("scrot", "--overwrite", path)

    def popups(self) -> list[Popup]:
        """Return every popup that any program has asked for so far, the oldest first."""
        self._popups.extend(map(read_popup, self._monitor.calls(self.bus)))
        return list(self._popups)

    def press_popup(self, button: str | None = None) -> None:
        """Click the topmost popup: its default action, or the button with this label."""
        shown = ("xdotool", "search", "--onlyvisible", "--class", "Dunst")
        wait_until(lambda: self.run(*shown).stdout, 5, "a popup on the screen")
        write(f"{self.root}/button", button or "")
        self.click(self._size[0] - 60, 30, button=1 if button is None else 2)

    def type_text(self, text: str) -> None:
        """Type ASCII into the focused window. The text is in no command line: it may be secret.

        Other characters get lost, as xdotool has to change the keyboard for each: `set_text`
        of `Screen` takes them.
        """
        self._must("xdotool", "type", "--delay", "2", "--file", "-", stdin=text)

    def key(self, *names: str) -> None:
        """Press keys one after the other, such as "ctrl+f" or "Return"."""
        self._must("xdotool", "key", *names)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a point of the screen, in pixels from its top left corner."""
        self._must("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def _must(self, *argv: str, stdin: str = "") -> None:
        done = self.run(*argv, stdin=stdin)
        if done.returncode != 0:
            raise RuntimeError(f"{argv[0]} failed: {done.stderr}")
