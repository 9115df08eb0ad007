"""A crash leaves no image of the memory, which may hold a key."""

import resource
import subprocess
import sys

import pytest

from comet_tray.core.crash import keep_memory_private
from tests.support.untraced import untraced


def test_afterwards_no_crash_leaves_an_image() -> None:
    code = (
        "import resource; from comet_tray.core.crash import keep_memory_private;"
        "keep_memory_private(); print(*resource.getrlimit(resource.RLIMIT_CORE))"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], env=untraced(), capture_output=True, text=True, check=True
    )
    assert said.stdout == "0 0\n"


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_where_there_is_such_a_limit_it_is_set(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.setattr(resource, "setrlimit", lambda *limit: asked.append(limit))
    keep_memory_private()
    assert asked == ([] if platform == "win32" else [(resource.RLIMIT_CORE, (0, 0))])
