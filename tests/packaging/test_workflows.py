"""The workflows: valid, with no more rights than they need, and with the jobs that are meant."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from linux import about
from ruamel.yaml import YAML

ROOT = Path(about.ROOT)
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
SECRETS = {
    "MACOS_CERTIFICATE",
    "MACOS_CERTIFICATE_PASSWORD",
    "MACOS_NOTARY_KEY",
    "MACOS_NOTARY_KEY_ID",
    "MACOS_NOTARY_ISSUER",
}


def load(path: Path) -> dict[str, Any]:
    """Read a workflow; `on` is a word here, as GitHub reads it."""
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(path)
    return found


RELEASE = load(ROOT / ".github" / "workflows" / "release.yml")
JOBS: dict[str, Any] = RELEASE["jobs"]


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def runs(job: str) -> str:
    """Give all that a job runs, as one text."""
    return "\n".join(step["run"] for step in JOBS[job]["steps"] if "run" in step)


def needs(job: str) -> set[str]:
    """Name the jobs that a job waits for, and those that these wait for."""
    direct = JOBS[job].get("needs", [])
    named = {direct} if isinstance(direct, str) else set(direct)
    return named.union(*map(needs, named))


def test_they_are_what_github_takes() -> None:
    options = ("-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows")
    done = subprocess.run(
        [sys.executable, *options, *FILES], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_they_give_nobody_a_way_in() -> None:
    program = Path(sys.executable).with_name("zizmor")
    done = subprocess.run(
        [program, "--offline", "--no-progress", ROOT], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_only_githubs_own_actions_are_used_each_at_a_major_version(path: Path) -> None:
    used = [step["uses"] for step in steps(load(path)) if "uses" in step]

    assert used
    assert [name for name in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", name)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_checkout_leaves_its_token_behind(path: Path) -> None:
    taken = [step for step in steps(load(path)) if step.get("uses", "").startswith("actions/check")]

    assert taken
    assert all(step["with"]["persist-credentials"] is False for step in taken)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_they_may_read_and_only_the_release_may_write(path: Path) -> None:
    workflow = load(path)
    more = {
        name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job
    }

    assert workflow["permissions"] == {"contents": "read"}
    assert more == ({"release": {"contents": "write"}} if path.name == "release.yml" else {})


def test_a_release_is_built_for_a_tag_or_by_hand() -> None:
    assert set(RELEASE["on"]) == {"push", "workflow_dispatch"}
    assert RELEASE["on"]["push"] == {"tags": ["v*"]}


def test_it_is_drafted_when_all_that_people_install_is_built_and_tried() -> None:
    assert needs("release") == set(JOBS) - {"release"}
    assert needs("windows-try") == {"windows", "windows-installer"}
    assert "github.ref_type == 'tag'" in JOBS["release"]["if"]
    kept = {
        step["with"]["name"].partition("-${{")[0]
        for step in steps(RELEASE)
        if step.get("uses", "").startswith("actions/upload-")
    }
    assert kept == {"dist-linux", "dist-flatpak", "dist-windows", "dist-macos", "windows-program"}


def test_each_system_builds_by_its_own_script() -> None:
    assert "make packages" in runs("linux")
    assert "packaging/windows/freeze.py" in runs("windows")
    assert "packaging/windows/pack.py" in runs("windows-installer")
    assert "packaging/windows/try.ps1" in runs("windows-try")
    assert "packaging/macos/build.sh" in runs("macos")
    assert "packaging/flatpak/build.sh" in runs("flatpak")


def test_what_they_run_is_there() -> None:
    named = {path for job in JOBS for path in re.findall(r"packaging/[\w./-]+", runs(job))}

    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
    scripts = [path for path in named if path.endswith(".sh")]
    assert all(os.access(ROOT / path, os.X_OK) for path in scripts)


def test_whatever_is_installed_from_the_lock_is_checked_by_its_hash() -> None:
    lines = [line for job in JOBS for line in runs(job).splitlines() if " pip install " in line]

    assert lines
    for line in lines:
        assert "--require-hashes --no-deps --only-binary=:all:" in line
        assert line.endswith("--requirement packaging/requirements.lock")


def test_no_secret_goes_further_than_the_step_that_signs() -> None:
    text = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    signing = next(step for step in JOBS["macos"]["steps"] if "env" in step)

    assert sorted(re.findall(r"secrets\.(\w+)", text)) == sorted(SECRETS)
    assert signing["env"] == {name: f"${{{{ secrets.{name} }}}}" for name in SECRETS}
    assert signing["run"] == "packaging/macos/build.sh"


def test_the_flatpak_is_built_where_a_remote_is_named() -> None:
    assert JOBS["flatpak"]["if"] == "vars.FLATPAK_REMOTE != ''"


def test_they_name_no_registry() -> None:
    for path in FILES:
        assert re.findall(r"https?://", path.read_text(encoding="utf-8")) == []
