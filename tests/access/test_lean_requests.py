"""A round imports requests without what it does not need; whoever needs that gets it."""

from __future__ import annotations

import subprocess
import sys

from comet_tray.access.lean_requests import import_requests
from tests.support.untraced import untraced

LEAN = "from comet_tray.access.lean_requests import import_requests\nimport_requests()\n"


def run(code: str) -> str:
    argv = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(argv, env=untraced(), capture_output=True, text=True, check=True)
    assert not done.stderr
    return done.stdout


def test_what_no_round_needs_is_not_loaded() -> None:
    loaded = run(LEAN + "import sys; print(*sys.modules)").split()

    assert "requests" in loaded
    assert not {"importlib.metadata", "charset_normalizer"} & set(loaded)


def test_requests_alone_would_load_it() -> None:
    loaded = run("import requests, sys; print(*sys.modules)").split()

    assert {"importlib.metadata", "charset_normalizer"} <= set(loaded)


def test_a_round_imports_it_so() -> None:
    code = """
from comet_tray.cli.round import _open_line
from comet_tray.core.settings import Settings
_open_line(Settings())
import sys; print(*sys.modules)
"""
    assert not {"importlib.metadata", "charset_normalizer"} & set(run(code).split())


def test_who_imports_the_left_out_afterwards_gets_it() -> None:
    code = "import charset_normalizer, importlib.metadata as m; print(m.version('requests'))"

    assert run(LEAN + code) == run("import requests; print(requests.__version__)")


def test_urllib3_can_still_ask_for_a_version() -> None:
    code = "import urllib3.http2 as h; print(h.version('requests'))"

    assert run(LEAN + code) == run("import requests; print(requests.__version__)")


def test_a_text_is_taken_for_utf_8() -> None:
    code = """
import requests
response = requests.Response()
response._content = "ü€".encode()
print(response.text == "ü€")
"""
    assert run(LEAN + code) == "True\n"


def test_where_requests_is_there_already_nothing_changes() -> None:
    import requests  # noqa: F401

    before = dict(sys.modules)
    import_requests()

    assert sys.modules == before
