"""What holds for all tests: nothing of the developer's is read, touched or asked for."""

import os
import shutil
import signal
import tempfile
from collections.abc import Generator, Iterator

import pytest
from hypothesis import settings

from comet_tray.demo.scenario import Scenario
from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray

FOREIGN_PREFIXES = ("COMETAPI_", "DBUS_SESSION_", "GNOME_", "KDE_", "LC_", "QT_", "XDG_")
FOREIGN = {
    *("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "LANG", "LANGUAGE", "PYTHON_KEYRING_BACKEND"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "FTP_PROXY", "NO_PROXY"),
}
XDG_FOLDERS = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")


# For `make coverage`, where the tracer takes time.
settings.register_profile("measured", deadline=None)
# For `make mutants`: few examples, and the same in each run.
settings.register_profile(
    "mutants", max_examples=20, derandomize=True, deadline=None, database=None
)


def pytest_configure(config: pytest.Config) -> None:
    """Give the tests a home of their own, before anything looks for it."""
    # A shell starts what it puts into the background with SIGINT ignored, and children inherit
    # that: the tests that interrupt a program would wait for ever.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in list(os.environ):
        if name.startswith(FOREIGN_PREFIXES) or name.upper() in FOREIGN:
            del os.environ[name]
    home = tempfile.mkdtemp(prefix="comet-home-")
    config.add_cleanup(lambda: shutil.rmtree(home))
    for folder in XDG_FOLDERS:
        path = os.path.join(home, folder.lower())
        os.mkdir(path, mode=0o700)
        os.environ[f"XDG_{folder}"] = path
    os.environ.update(HOME=home, LANG="C.UTF-8", QT_QPA_PLATFORM="offscreen")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a skipped test as failed, and show what the desk of a failed test has logged."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"Skipped, and no test may be: {report.longrepr}"
    if report.failed and isinstance(item, pytest.Function):
        desks = (value for value in item.funcargs.values() if isinstance(value, Desk))
        report.sections.extend(("desk", desk.logs()) for desk in desks if report.when == "call")
    return report


@pytest.fixture
def desk() -> Iterator[Desk]:
    """Give a whole desktop: keyring open, tray and popups there.

    Another kind is one line in the test: `with Desk(keyring="locked") as desk`.
    """
    with Desk() as desk:
        yield desk


@pytest.fixture
def server() -> Iterator[DemoServer]:
    """A server of the API that knows no key yet and is never tired."""
    with DemoServer(Scenario(()), limiter=False) as server:
        yield server


@pytest.fixture
def tray(desk: Desk) -> RunningTray:
    """The program on a whole desktop, not started yet."""
    return RunningTray(desk)
