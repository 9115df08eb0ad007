"""The Flatpak, as far as a machine without its runtime can try it: manifest, files, permissions.

The real sandbox lets a program reach the bus by xdg-dbus-proxy alone; here the tray does, too.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from linux import about, icons, tree

from comet_tray.demo.scenario import Scenario
from comet_tray.demo.server import DemoServer
from tests.support.desk import NAMES, Desk
from tests.support.running_tray import RunningTray, sample
from tests.support.wait import wait_until

FLATPAK = Path(about.ROOT) / "packaging" / "flatpak"
MANIFEST = FLATPAK / f"{about.APP_ID}.yml"
SCREEN = {"--share=ipc", "--socket=wayland", "--socket=fallback-x11"}
TALK = "--talk-name="
# Writes down how it was called; as Python, it makes the notices.
STAND_IN = """\
#!/bin/sh
echo "${0##*/} $*" >>"$LOG"
case $0 in */python) echo notices >"$3" ;; esac
"""


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    """The manifest as flatpak-builder reads it."""
    command = ["flatpak-builder", "--show-manifest", str(MANIFEST)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return dict(json.loads(done.stdout))


@pytest.fixture
def laid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the .deb has below its root, with a stand-in for the frozen program."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    frozen, pictures, root = tmp_path / "frozen", tmp_path / "pictures", tmp_path / "tree"
    for folder in (frozen, pictures):
        folder.mkdir()
    (frozen / "comet-tray").write_text("#!/bin/sh\necho here\n")
    (frozen / "comet-tray").chmod(0o755)
    for size in icons.SIZES:
        (pictures / f"{size}.png").touch()
    tree.lay(str(root), str(frozen), str(pictures))
    return root


def test_it_asks_for_exactly_what_a_tray_with_keyring_and_network_needs(
    manifest: dict[str, Any],
) -> None:
    asked = manifest["finish-args"]

    assert len(asked) == len(set(asked))
    assert set(asked) == {"--share=network", *SCREEN, *(TALK + name for name in NAMES.values())}


def test_its_name_is_that_of_the_metainfo_and_its_runtime_one_of_qt_6(
    manifest: dict[str, Any],
) -> None:
    assert manifest["id"] == about.APP_ID
    assert (manifest["runtime"], manifest["sdk"]) == ("org.kde.Platform", "org.kde.Sdk")
    assert manifest["runtime-version"].startswith("6.")
    assert manifest["command"] == about.NAME
    (module,) = manifest["modules"]
    assert module["build-options"] == {"no-debuginfo": True}
    assert [source["type"] for source in module["sources"]] == ["dir"]


def test_its_build_makes_what_a_desktop_takes_from_a_flatpak(
    manifest: dict[str, Any], laid: Path, tmp_path: Path
) -> None:
    app = tmp_path / "app"
    (laid / "NOTICES").write_text("notices")
    env = {"PATH": os.environ["PATH"], "FLATPAK_DEST": str(app), "FLATPAK_ID": about.APP_ID}
    for command in manifest["modules"][0]["build-commands"]:
        subprocess.run(["sh", "-ec", command], cwd=laid, env=env, check=True)

    said = subprocess.run([app / "bin" / "comet-tray"], capture_output=True, text=True, check=True)
    assert said.stdout == "here\n"
    files = [path.relative_to(app).as_posix() for path in app.rglob("*") if path.is_file()]
    shared = [name for name in files if name.startswith("share/")]
    # flatpak exports nothing that is not named like the application.
    assert [name for name in shared if about.APP_ID not in name] == []
    assert {name.split("/")[3] for name in shared if "/icons/" in name} == {
        *(f"{size}x{size}" for size in icons.SIZES),
        "scalable",
        "symbolic",
    }
    assert f"share/icons/hicolor/symbolic/apps/{about.APP_ID}-symbolic.svg" in shared
    assert f"share/licenses/{about.APP_ID}/NOTICES" in shared

    entry = app / "share" / "applications" / f"{about.APP_ID}.desktop"
    lines = entry.read_text(encoding="utf-8").splitlines()
    assert {f"Icon={about.APP_ID}", "StartupWMClass=comet-tray", "Exec=comet-tray"} <= set(lines)
    metainfo = app / "share" / "metainfo" / f"{about.APP_ID}.metainfo.xml"
    text = metainfo.read_text(encoding="utf-8")
    assert f'<launchable type="desktop-id">{about.APP_ID}.desktop</launchable>' in text
    assert f'<icon type="stock">{about.APP_ID}</icon>' in text
    for check in (
        ["desktop-file-validate", str(entry)],
        ["appstreamcli", "validate", "--pedantic", "--no-net", str(metainfo)],
    ):
        done = subprocess.run(check, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_the_scripts_have_no_known_fault() -> None:
    done = subprocess.run(
        ["shellcheck", str(FLATPAK / "build.sh")], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, "")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without a package, in which flatpak's own tools are stand-ins."""
    root = tmp_path / "project"
    shutil.copytree(FLATPAK, root / "packaging" / "flatpak")
    (root / "dist").mkdir()
    tools = (root / "tools" / "flatpak", root / "tools" / "flatpak-builder")
    for tool in (*tools, root / "build" / "packages-venv" / "bin" / "python"):
        tool.parent.mkdir(parents=True, exist_ok=True)
        tool.write_text(STAND_IN)
        tool.chmod(0o755)
    return root


def build(project: Path) -> subprocess.CompletedProcess[str]:
    tools = f"{project / 'tools'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [project / "packaging" / "flatpak" / "build.sh"],
        env={"PATH": tools, "LOG": str(project / "log")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_is_built_of_the_debian_package(project: Path, laid: Path) -> None:
    facts = "Package: comet-tray\nVersion: 1.2.3\nArchitecture: all\nMaintainer: A <a@b>\n"
    tree.write(str(laid / "DEBIAN" / "control"), f"{facts}Description: one\n")
    deb = project / "dist" / "comet-tray_1.2.3_all.deb"
    subprocess.run(["dpkg-deb", "--build", laid, deb], check=True, capture_output=True)

    done = build(project)

    assert done.returncode == 0, done.stderr
    assert done.stdout == "flatpak: dist/comet-tray-1.2.3.flatpak\n"
    source = (MANIFEST.parent / "../../build/flatpak/tree").resolve()
    inside = project / source.relative_to(about.ROOT)
    assert (inside / "NOTICES").read_text() == "notices\n"
    assert (inside / tree.PLACE / "comet-tray").exists()
    names = [line.partition(" ")[0] for line in (project / "log").read_text().splitlines()]
    assert names == ["python", "flatpak-builder", "flatpak"]


def test_without_a_debian_package_it_says_how_to_make_one(project: Path) -> None:
    done = build(project)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "flatpak: dist/ must hold one .deb. Type: make packages\n"


@pytest.fixture
def server() -> Iterator[DemoServer]:
    """A server of the API that knows no key yet and is never tired."""
    with DemoServer(Scenario(()), limiter=False) as server:
        yield server


@pytest.fixture
def sandboxed(desk: Desk, manifest: dict[str, Any]) -> str:
    """The address of a bus that lets through what the manifest names, and the bus itself."""
    talk = [each.removeprefix(TALK) for each in manifest["finish-args"] if each.startswith(TALK)]
    socket = f"{desk.root}/run/proxied"
    allowed = [f"--talk={name}" for name in talk]
    desk.popen("xdg-dbus-proxy", desk.env["DBUS_SESSION_BUS_ADDRESS"], socket, "--filter", *allowed)
    wait_until(lambda: os.path.exists(socket), 5, "the proxy")
    return f"unix:path={socket}"


@pytest.mark.desktop
def test_with_these_permissions_icon_keyring_and_popups_work(
    desk: Desk, sandboxed: str, server: DemoServer
) -> None:
    sandbox = {"DBUS_SESSION_BUS_ADDRESS": sandboxed, "FLATPAK_ID": about.APP_ID}
    tray = RunningTray(desk, env=sandbox)
    tray.add(server, sample(15))
    assert "work" in tray.must("keys", "list")

    item = tray.start_reading()

    assert item.tooltip.startswith("work: 15 % left")
    assert item.pixmaps
    assert "Settings…" in [entry.label for entry in item.menu()]
    wait_until(desk.popups, 5, "a popup")
    popup = desk.popups()[-1]
    assert (popup.app_name, popup.summary) == ("Comet Tray", "work is low")
    assert "1h" in popup.actions
    tray.must("keys", "remove", "work")
    assert desk.output(tray.process) == ""


@pytest.mark.desktop
def test_the_proxy_lets_nothing_else_through(desk: Desk, sandboxed: str) -> None:
    """What the test above shows would be shown by an open door as well."""
    inside = desk.connect(sandboxed)

    assert desk.bus.has("org.a11y.Bus")
    assert not inside.has("org.a11y.Bus")
    assert all(inside.has(name) for name in NAMES.values())
