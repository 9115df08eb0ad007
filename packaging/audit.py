"""Ask whether what the packages are made of has known weaknesses, or was withdrawn.

Everything that packaging/requirements.lock pins, for every system and Python:

- each has one exact version and hashes of its files; read here, without network;
- of what this system needs, pip finds each file under one of its hashes where it looks for
  packages, and none was withdrawn since (yanked); wheels are fetched, nothing is installed;
- pip-audit knows no weakness of any: it asks the vulnerability service of the Python Package Index.

Exits 1 where something is wrong. What could not be asked, as without that service, is named; with
--strict, for a release, it exits 2.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

LOCK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.lock")
TOOL = os.path.join("build", "audit-venv")
_PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)")
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}\b")


def main(*, strict: bool) -> int:
    """Print a line for each question, and below it what was found."""
    with open(LOCK, encoding="utf-8") as file:
        entries = pins(file.read())
    wrong, unasked = [f"{name}: no hash" for name, _, hashes in entries if not hashes], []
    print(f"Pinned with hashes: {len(entries) - len(wrong)} of {len(entries)}")
    withdrawn = _withdrawn()
    if withdrawn is None:
        unasked.append("whether a file was withdrawn: pip could not fetch them all")
    else:
        count, yanked = withdrawn
        print(f"Fetched under their hashes: {count}; withdrawn since: {len(yanked)}")
        wrong += [f"{each}: withdrawn" for each in yanked]
    known = _known_weaknesses(entries)
    print(f"Asked for known weaknesses: {len(known.asked)} of {len(entries)}")
    wrong += known.found
    if missing := len(entries) - len(known.asked):
        unasked.append(f"known weaknesses of {missing} packages: {known.why}")
    for text in wrong:
        print(f"WRONG: {text}")
    for text in unasked:
        print(f"NOT CHECKED: {text}")
    if wrong:
        return 1
    return 2 if strict and unasked else 0


def pins(text: str) -> list[tuple[str, str, int]]:
    """Read name, version and the number of hashes of each entry of the lock."""
    return list(_pins(text))


def _pins(text: str) -> Iterator[tuple[str, str, int]]:
    for entry in re.split(r"\n(?=\S)", text.strip()):
        pin = _PIN.match(entry)
        if pin is None:
            raise ValueError(f"This is no pin: {entry.splitlines()[0]}")
        yield pin["name"], pin["version"], len(_HASH.findall(entry))


class Known:
    """What pip-audit said: which packages it could ask about, what it found, why not all."""

    def __init__(self, asked: set[str], found: list[str], why: str) -> None:
        self.asked = asked
        self.found = found
        self.why = why


def _withdrawn() -> tuple[int, list[str]] | None:
    """Have pip fetch all for this system; give their number, and which of them were yanked."""
    command = ["install", "--dry-run", "--ignore-installed", "--no-deps", "--require-hashes"]
    done = _run(
        [sys.executable, "-m", "pip", "--quiet", *command, "--report", "-", "--requirement", LOCK]
    )
    if done.returncode:
        print(done.stderr.strip(), file=sys.stderr)
        return None
    installs = json.loads(done.stdout)["install"]
    yanked = [each["metadata"]["name"] for each in installs if each.get("is_yanked")]
    return len(installs), yanked


def _known_weaknesses(entries: list[tuple[str, str, int]]) -> Known:
    if not os.path.exists(os.path.join(TOOL, "bin", "pip-audit")):
        made = _run([sys.executable, "-m", "venv", "--clear", TOOL])
        pip = [os.path.join(TOOL, "bin", "python"), "-m", "pip", "--quiet", "install", "pip-audit"]
        if made.returncode or _run(pip).returncode:
            return Known(set(), [], "pip-audit could not be installed")
    known = Known(set(), [], "the vulnerability service does not answer")
    # One package may have a version for each Python, and pip-audit takes one a run.
    left = {f"{name}=={version}": name for name, version, _ in entries}
    while left:
        once = {name: pin for pin, name in left.items()}
        known = _merged(known, _asked(list(once.values())))
        left = {pin: name for pin, name in left.items() if once[name] != pin}
    return known


def _merged(one: Known, other: Known) -> Known:
    return Known(one.asked | other.asked, one.found + other.found, other.why or one.why)


def _asked(pinned: list[str]) -> Known:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as listed:
        listed.write("\n".join(pinned))
        listed.flush()
        options = ["--disable-pip", "--no-deps", "--progress-spinner=off", "--format=json"]
        done = _run([os.path.join(TOOL, "bin", "pip-audit"), *options, "-r", listed.name])
    try:
        answers: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except ValueError:
        last = done.stderr.strip().splitlines()[-1:] or ["pip-audit said nothing"]
        return Known(set(), [], last[0][:200])
    asked = {f"{one['name']}=={one['version']}" for one in answers if "vulns" in one}
    found = [
        f"{one['name']} {one['version']}: {weakness['id']}"
        for one in answers
        for weakness in one.get("vulns", ())
    ]
    skipped = next((one["skip_reason"] for one in answers if "skip_reason" in one), "")
    return Known(asked, found, skipped)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main(strict="--strict" in sys.argv[1:]))
