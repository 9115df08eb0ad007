"""Where the files lie: below --data-dir, or in the platform's own folders."""

import os
from pathlib import Path

import pytest

import comet_tray
from comet_tray.core.files import try_lock
from comet_tray.core.paths import find_paths, note_socket, resource, running_socket


def test_below_a_data_dir_lies_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    paths = find_paths(str(tmp_path))
    for path, name in (
        (paths.settings, "settings.toml"),
        (paths.registry, "keys.toml"),
        (paths.store, "history.sqlite3"),
        (paths.log, "comet-tray.log"),
        (paths.lock, "tray.lock"),
    ):
        assert path == str(tmp_path / name)
    assert os.path.dirname(paths.socket) == str(tmp_path)
    assert os.listdir(tmp_path) == []


def test_without_one_they_lie_in_the_platforms_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR"):
        monkeypatch.setenv(f"XDG_{folder}", str(tmp_path / folder.lower()))
    paths = find_paths()
    assert paths.settings == str(tmp_path / "config_home/comet-tray/settings.toml")
    assert paths.registry == str(tmp_path / "config_home/comet-tray/keys.toml")
    assert paths.store == str(tmp_path / "data_home/comet-tray/history.sqlite3")
    assert paths.log == str(tmp_path / "state_home/comet-tray/comet-tray.log")
    assert os.path.dirname(paths.socket) == str(tmp_path / "runtime_dir")


def test_without_a_runtime_folder_the_socket_lies_beside_the_history(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/home/a/data")
    assert os.path.dirname(find_paths().socket) == "/home/a/data/comet-tray"


def test_a_data_dir_may_be_relative_or_of_the_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_paths("demo") == find_paths("~/demo") == find_paths(str(tmp_path / "demo"))


def test_each_data_dir_has_a_socket_of_its_own_and_both_its_names_lead_there(
    tmp_path: Path,
) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "one")
    one, two, link = (find_paths(str(tmp_path / name)).socket for name in ("one", "two", "link"))
    assert one != two
    assert one == link


def test_a_sockets_name_is_short_however_long_the_data_dir(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    socket = find_paths(str(tmp_path / ("x" * 200) / ("y" * 200))).socket
    assert len(socket) < 50


def test_where_the_runtime_folder_has_too_long_a_name_the_socket_lies_in_a_folder_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/" + "x" * 100)
    paths = find_paths(str(tmp_path))
    assert paths.runtime == f"/tmp/comet-tray-{os.getuid()}"  # noqa: S108  # as it is named there
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/" + "x" * 73)
    assert find_paths(str(tmp_path)).runtime == "/run/" + "x" * 73
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/" + "x" * 74)
    assert find_paths(str(tmp_path)).runtime == paths.runtime


def test_the_lock_file_tells_others_what_the_running_tray_listens_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    paths = find_paths(str(tmp_path))
    lock = os.open(paths.lock, os.O_RDWR | os.O_CREAT)
    os.write(lock, b"/run/user/1000/an/older/and/longer/path.sock")
    note_socket(lock, paths)
    os.close(lock)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/another")
    elsewhere = find_paths(str(tmp_path))

    assert elsewhere.socket != paths.socket
    assert running_socket(elsewhere) == paths.socket


def test_on_windows_the_lock_file_tells_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = find_paths(str(tmp_path))
    monkeypatch.setattr("sys.platform", "win32")
    with open(paths.lock, "wb") as lock:
        note_socket(lock.fileno(), paths)
    assert os.path.getsize(paths.lock) == 0


@pytest.mark.parametrize("noted", [None, b"", b"\0" * 40, b"/run/user\0\0\0", b"nonsense"])
def test_without_such_a_note_it_is_the_socket_of_our_own(
    tmp_path: Path, noted: bytes | None
) -> None:
    paths = find_paths(str(tmp_path))
    if noted is not None:
        Path(paths.lock).write_bytes(noted)
    assert running_socket(paths) == paths.socket


def test_a_data_dir_of_undecodable_bytes_has_a_socket(tmp_path: Path) -> None:
    folder = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")
    assert find_paths(folder).socket.endswith(".sock")


def test_on_windows_the_socket_is_the_name_of_a_pipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = find_paths(str(tmp_path))
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert find_paths("/" + "x" * 100).runtime == "/" + "x" * 100
    assert os.sep not in paths.socket
    assert paths.socket.startswith("comet-tray-")


def test_a_resource_lies_in_the_package_or_beside_it_in_a_checkout(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    package = Path(comet_tray.__file__).parent
    installed, in_a_checkout = (
        str(place / "resources" / "icon.svg") for place in (package, package.parent)
    )
    monkeypatch.setattr("os.path.exists", lambda path: path == in_a_checkout)
    assert resource("icon.svg") == in_a_checkout
    monkeypatch.setattr("os.path.exists", lambda path: path == installed)
    assert resource("icon.svg") == installed


@pytest.mark.parametrize("length", range(60, 120))
def test_a_sockets_path_fits_on_macos_too_wherever_it_lies(
    monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("sys.platform", "darwin")
    assert len(find_paths("/" + "x" * (length - 1)).socket) <= 103


def test_sandboxes_of_flatpak_meet_in_the_folder_that_they_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    monkeypatch.setenv("FLATPAK_ID", "io.github.comet_tray.comet_tray")
    socket = find_paths(str(tmp_path)).socket
    assert os.path.dirname(socket) == "/run/user/1000/app/io.github.comet_tray.comet_tray"
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert os.path.dirname(find_paths(str(tmp_path)).socket) == str(tmp_path)


def test_on_windows_the_lock_file_names_nothing_and_the_pipe_is_found_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delattr("os.pwrite")
    paths = find_paths(str(tmp_path))
    monkeypatch.setattr("comet_tray.core.files._acquire", lambda *_, **__: None)
    lock = try_lock(paths.lock)
    assert lock is not None
    note_socket(lock, paths)
    os.close(lock)
    assert os.path.getsize(paths.lock) == 0
    assert running_socket(paths) == paths.socket
