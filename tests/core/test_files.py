"""Files are whole or absent, and their owner's alone."""

import errno
import fcntl
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from comet_tray.core import files
from comet_tray.core.errors import NotWritable
from tests.support.builders import NOW
from tests.support.untraced import untraced


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _write(path: str) -> None:
    files.write_whole(path, "new")


def _lock(path: str) -> None:
    with files.locked(path):
        pass


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def test_a_written_file_and_its_new_folders_are_the_owners_alone(settings: Path) -> None:
    files.write_whole(str(settings), "grün = 1\n")
    assert settings.read_bytes() == "grün = 1\n".encode()
    assert (_mode(settings), _mode(settings.parent)) == (0o600, 0o700)
    assert os.listdir(settings.parent) == [settings.name]


def test_a_written_file_takes_the_place_of_the_old_one_whatever_its_mode(settings: Path) -> None:
    settings.parent.mkdir()
    settings.write_text("old, and longer")
    settings.chmod(0o644)
    files.write_whole(str(settings), "new")
    assert (settings.read_text(), _mode(settings)) == ("new", 0o600)


def test_a_full_disk_leaves_the_old_file_whole(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write_whole(str(settings), "old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritable) as refused:
        files.write_whole(str(settings), "new")
    assert refused.value.sentence == f"{settings} cannot be written: No space left on device."
    assert refused.value.remedy == "Free some space, or make the directory writable."
    assert settings.read_text() == "old"
    assert os.listdir(settings.parent) == [settings.name]


def test_a_disk_that_really_ends_leaves_the_old_file_whole(settings: Path) -> None:
    """RLIMIT_FSIZE ends each file at 4 KiB, as a full disk would."""
    files.write_whole(str(settings), "old")
    code = """if True:
        import resource, signal, sys
        from comet_tray.core import errors, files
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            files.write_whole(sys.argv[1], "x" * 100_000)
        except errors.NotWritable as trouble:
            print(trouble)
    """
    run = subprocess.run(
        [sys.executable, "-c", code, str(settings)],
        env=untraced(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == f"{settings} cannot be written: File too large.\n"
    assert settings.read_text() == "old"
    assert os.listdir(settings.parent) == [settings.name]


def test_a_file_that_cannot_even_be_begun_is_told(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr("os.open", refuse)
    with pytest.raises(NotWritable, match="Too many open files"):
        files.write_whole(str(settings), "new")


def test_a_trouble_that_the_system_has_no_words_for_is_told_in_those_it_has(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("odd")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(NotWritable, match=r"cannot be written: odd\.$"):
        files.write_whole(str(settings), "new")


def test_a_file_where_a_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    path = str(tmp_path / "config" / "settings.toml")
    for act in (_write, _lock, files.try_lock):
        with pytest.raises(NotWritable, match="config cannot be written: File exists"):
            act(path)
    with pytest.raises(NotWritable, match="cannot be read: Not a directory"):
        files.read_text(path)


def test_a_folder_where_a_file_should_be_is_told(settings: Path) -> None:
    for name in ("settings.toml", "settings.toml.lock"):
        (settings.parent / name).mkdir(parents=True)
    for act in (_write, _lock, files.try_lock):
        with pytest.raises(
            NotWritable, match=rf"^{settings}.* cannot be written: Is a directory\.$"
        ):
            act(str(settings))
    with pytest.raises(NotWritable, match=rf"^{settings} cannot be read: Is a directory\.$"):
        files.read_text(str(settings))


def test_an_absent_file_reads_as_none_and_a_foreign_encoding_is_told(settings: Path) -> None:
    assert files.read_text(str(settings)) is None
    settings.parent.mkdir()
    settings.write_bytes("größer".encode("latin-1"))
    with pytest.raises(UnicodeDecodeError):
        files.read_text(str(settings))


def test_damaged_files_are_set_aside_side_by_side(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    asides = []
    for content in ("first", "second", "third"):
        path.write_text(content)
        asides.append(files.set_aside(str(path), NOW))
    assert not path.exists()
    assert [Path(aside).read_text() for aside in asides] == ["first", "second", "third"]
    first = asides[0]
    assert first.startswith(f"{path}.damaged-2025112")
    assert asides == [first, f"{first}-2", f"{first}-3"]


def test_a_file_that_another_process_has_set_aside_is_found_under_its_name(tmp_path: Path) -> None:
    path, other = tmp_path / "keys.toml", tmp_path / "other.toml"
    for each in (path, other):
        each.write_text("damaged")
    aside = files.set_aside(str(path), NOW)
    files.set_aside(str(other), NOW)
    now = os.stat(aside).st_ctime
    assert files.set_aside(str(path), now) == aside


def test_a_file_that_was_never_there_cannot_be_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    with pytest.raises(NotWritable, match=f"^{path} cannot be written: No such file or directory"):
        files.set_aside(str(path), NOW)


def test_what_cannot_be_renamed_stays_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.toml"
    path.write_text("damaged")

    def refuse(*_: str) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("os.rename", refuse)
    with pytest.raises(NotWritable, match=f"^{path} cannot be written: Read-only file system"):
        files.set_aside(str(path), NOW)
    assert path.read_text() == "damaged"


def test_for_a_day_it_is_known_what_was_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "keys.toml"
    path.write_text("damaged")
    (tmp_path / "settings.toml").write_text("whole")
    aside = files.set_aside(str(path), NOW)
    then = os.stat(aside).st_ctime
    folders = {str(tmp_path), str(tmp_path / "absent")}
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "keys.toml").write_text("damaged")
    another = files.set_aside(str(tmp_path / "other" / "keys.toml"), NOW)
    assert files.recently_set_aside({*folders, str(tmp_path / "other")}, then) == [aside, another]
    assert files.recently_set_aside(folders, then) == [aside]
    assert files.recently_set_aside(folders, then + 86_399) == [aside]
    assert files.recently_set_aside(folders, then + 86_401) == []


def test_a_lock_is_held_until_it_is_let_go(tmp_path: Path) -> None:
    path = str(tmp_path / "data" / "tray.lock")
    first = files.try_lock(path)
    assert first is not None
    assert files.try_lock(path) is None
    os.close(first)
    again = files.try_lock(path)
    assert again is not None
    os.close(again)
    assert _mode(Path(path)) == 0o600


def test_who_wants_a_lock_waits_until_the_other_lets_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, flock = str(tmp_path / "keys.toml"), fcntl.flock
    other = files.try_lock(path + ".lock")
    assert other is not None

    def let_go_meanwhile(handle: int, how: int) -> None:
        if not how & fcntl.LOCK_NB:
            os.close(other)
        flock(handle, how)

    monkeypatch.setattr(fcntl, "flock", let_go_meanwhile)
    with files.locked(path):
        assert files.try_lock(path + ".lock") is None


def test_a_lock_is_free_again_after_the_act_even_where_it_failed(tmp_path: Path) -> None:
    path = str(tmp_path / "keys.toml")

    def fail() -> None:
        with files.locked(path):
            assert files.try_lock(path + ".lock") is None
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    handle = files.try_lock(path + ".lock")
    assert handle is not None
    os.close(handle)


def test_a_lock_ends_with_its_process_however_it_ends(tmp_path: Path) -> None:
    path = str(tmp_path / "tray.lock")
    code = """if True:
        import os, signal, sys
        from comet_tray.core.files import try_lock
        assert try_lock(sys.argv[1]) is not None
        print("held", flush=True)
        sys.stdin.read()
    """
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code, path], **pipes) as holder:  # type: ignore[call-overload]
        assert holder.stdout.readline() == b"held\n"
        assert files.try_lock(path) is None
        holder.kill()
        holder.wait()
    handle = files.try_lock(path)
    assert handle is not None
    os.close(handle)


@pytest.mark.parametrize("take", [_lock, files.try_lock])
def test_a_folder_without_locks_is_told_and_not_taken_for_one_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, take: Callable[[str], object]
) -> None:
    def without(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", without)
    with pytest.raises(NotWritable, match=f"^{tmp_path}/some.* cannot be written: No locks avail"):
        take(str(tmp_path / "some"))


class Held:
    """Acts on a file that another process holds open, `times` times, as Windows refuses them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, platform: str, times: int) -> None:
        self.times = times
        self.pauses: list[float] = []
        self._acts = {name: getattr(os, name) for name in ("replace", "rename")}
        for name in self._acts:
            monkeypatch.setattr(os, name, lambda *given, name=name: self._act(name, *given))
        monkeypatch.setattr(files, "_read", self._read)
        monkeypatch.setattr("time.sleep", self.pauses.append)
        monkeypatch.setattr("sys.platform", platform)

    def _act(self, name: str, *given: str) -> None:
        self._refuse()
        self._acts[name](*given)

    def _read(self, path: str) -> str:
        self._refuse()
        return Path(path).read_text()

    def _refuse(self) -> None:
        self.times -= 1
        if self.times >= 0:
            raise PermissionError(errno.EACCES, "The process cannot access the file")


def test_on_windows_a_file_that_others_hold_for_a_moment_is_waited_for(
    settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.write_whole(str(settings), "old")
    held = Held(monkeypatch, "win32", 3)

    files.write_whole(str(settings), "new")
    assert settings.read_text() == "new"
    assert 0 < sum(held.pauses) < 0.5
    held.times = 3
    assert files.read_text(str(settings)) == "new"
    held.times = 3
    assert Path(files.set_aside(str(settings), NOW)).read_text() == "new"
    assert not settings.exists()


@pytest.mark.parametrize(("platform", "longest"), [("win32", 1.0), ("darwin", 0.0), ("linux", 0.0)])
def test_a_file_that_stays_shut_is_told_after_a_second_at_most_and_stays_whole(
    settings: Path, monkeypatch: pytest.MonkeyPatch, platform: str, longest: float
) -> None:
    files.write_whole(str(settings), "old")
    held = Held(monkeypatch, platform, 1000)

    with pytest.raises(NotWritable, match="cannot be written: The process cannot access the file"):
        files.write_whole(str(settings), "new")

    assert longest - 0.05 < sum(held.pauses) <= longest
    assert settings.read_text() == "old"
    assert os.listdir(settings.parent) == [settings.name]


@pytest.fixture
def msvcrt(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Windows' own locks, which `busy` times somebody else has; `done` notes what is asked."""
    module: Any = ModuleType("msvcrt")
    module.LK_UNLCK, module.LK_NBLCK = 0, 2
    module.busy, module.done, module.pauses = 0, [], []

    def locking(handle: int, mode: int, count: int) -> None:
        assert (os.lseek(handle, 0, os.SEEK_CUR), count) == (0, 1)
        module.done.append(mode)
        if mode == module.LK_NBLCK and module.busy:
            module.busy -= 1
            raise PermissionError(errno.EACCES, "Permission denied")

    module.locking = locking
    monkeypatch.setitem(sys.modules, "msvcrt", module)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("time.sleep", module.pauses.append)
    return module


def test_on_windows_a_lock_is_waited_for_taken_and_let_go(tmp_path: Path, msvcrt: Any) -> None:
    msvcrt.busy = 500
    with files.locked(str(tmp_path / "keys.toml")):
        assert msvcrt.busy == 0
        assert msvcrt.done == [msvcrt.LK_NBLCK] * 501
        assert 0 < max(msvcrt.pauses) < 0.5
    assert msvcrt.done[501:] == [msvcrt.LK_UNLCK]


def test_on_windows_a_lock_that_is_taken_is_seen_at_once(tmp_path: Path, msvcrt: Any) -> None:
    path = str(tmp_path / "tray.lock")
    msvcrt.busy = 1
    assert files.try_lock(path) is None
    handle = files.try_lock(path)
    assert handle is not None
    os.close(handle)
    assert msvcrt.done == [msvcrt.LK_NBLCK] * 2


def test_on_windows_a_folder_without_locks_is_told(
    tmp_path: Path, msvcrt: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without(*_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(msvcrt, "locking", without)
    for take in (_lock, files.try_lock):
        with pytest.raises(NotWritable, match="cannot be written: Invalid argument"):
            take(str(tmp_path / "some"))
