"""A round imports requests without what it does not need; whoever needs that gets it."""

from __future__ import annotations

import sys
from tempfile import TemporaryDirectory

from comet_tray.access.lean_requests import import_requests
from tests.support.untraced import run_untraced as run

LEFT_OUT = {"charset_normalizer", "idna", "importlib.metadata", "zipfile"}
LEAN = "from comet_tray.access.lean_requests import import_requests\nimport_requests()\n"


def test_what_no_round_needs_is_not_loaded() -> None:
    loaded = run(LEAN + "import sys; print(*sys.modules)").split()

    assert "requests" in loaded
    assert not LEFT_OUT & set(loaded)


def test_requests_alone_would_load_it() -> None:
    loaded = run("import requests, sys; print(*sys.modules)").split()

    assert set(loaded) >= LEFT_OUT


def test_a_round_imports_it_so() -> None:
    code = """
from comet_tray.cli.round import _open_line
from comet_tray.core.settings import Settings
_open_line(Settings())
import sys; print(*sys.modules)
"""
    assert not LEFT_OUT & set(run(code).split())


def test_who_imports_the_left_out_afterwards_gets_it() -> None:
    code = "import charset_normalizer, importlib.metadata as m; print(m.version('requests'))"

    assert run(LEAN + code) == run("import requests; print(requests.__version__)")


def test_urllib3_can_still_ask_for_a_version() -> None:
    code = "import urllib3.http2 as h; print(h.version('requests'))"

    assert run(LEAN + code) == run("import requests; print(requests.__version__)")


def test_a_host_in_another_script_is_still_understood() -> None:
    code = "from requests import Request; print(Request('GET', 'https://bücher.de').prepare().url)"

    assert run(LEAN + code) == run(code) == "https://xn--bcher-kva.de/\n"


def test_a_path_into_an_archive_is_still_looked_for() -> None:
    code = """
import pathlib, sys, zipfile
from requests.utils import extract_zipped_paths
with zipfile.ZipFile(sys.argv[1] + "/a.zip", "w") as archive:
    archive.writestr("inner.txt", "found")
taken_out = pathlib.Path(extract_zipped_paths(sys.argv[1] + "/a.zip/inner.txt"))
print(taken_out.read_text())
taken_out.unlink()
"""
    with TemporaryDirectory() as folder:
        assert run(LEAN + code, folder) == "found\n"


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
